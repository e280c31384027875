"""What a sign-off is made of, and where it is found: the original, and the review as it was left."""

from __future__ import annotations

import getpass
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from editor import formats
from editor.core.act import Left
from editor.core.errors import CueproofError, FileProblem
from editor.core.evidence import NoEvidence
from editor.formats.reading import read_bytes
from editor.formats.versions import Versions
from editor.journal import opening, shelf
from editor.journal.disk import fingerprint_of
from editor.journal.review_state import Review, of_review, review_of
from editor.journal.values import BROKEN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from editor.checks.publishing.profile import Profile
    from editor.core.document import Document
    from editor.core.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Original:
    """What the transcript was made from.

    Attributes: path, its file; document, its cues; told, how it was found; data, its bytes, None
    where they were too many to be kept.
    """

    path: Path
    document: Document
    told: str
    data: bytes | None


@dataclass(frozen=True, slots=True)
class Material:
    """All that is known of a finished transcript.

    Attributes: path, its file; document, its cues as they are on the disk; media and evidence,
    the recording; original; review, verdicts and what was heard; steps, the labels of those that
    a window took; profile, whose rules are checked; reviewer, a name; unsaved, how many edits of a
    window are not in the file.
    """

    path: Path
    document: Document
    media: Path | None = None
    evidence: Evidence = field(default_factory=NoEvidence)
    original: Original | None = None
    review: Left | None = None
    steps: Sequence[str] | None = None
    profile: Profile | None = None
    reviewer: str = ""
    unsaved: int = 0


def original_of(path: Path, told: str) -> Original:
    """Read an original from its file; raises TranscriptUnreadable."""
    document = formats.read(path)
    return Original(path, document, told, document.source.original or path.read_bytes())


def first_original(path: Path) -> Original | None:
    """Return the earliest version kept of a file, or nothing where none is or can be read."""
    with suppress(OSError, FileProblem):
        kept = next(iter(Versions(path).listed()), None)
        if kept:
            told = f"the first version kept of this file, last changed on {kept.changed:%Y-%m-%d}"
            return original_of(kept.path, told)
    return None


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a review. Attributes: left; steps, those of a window; remark, or nothing."""

    left: Left | None = None
    steps: tuple[str, ...] | None = None
    remark: str = ""


def known_review(document: Document, media: Path | None) -> Known:
    """Return the review of a transcript as it was read: of a window at work on it, or as left.

    What was heard of another recording than the one given, by its size, does not count.
    """
    at_work = _at_work(document)
    if at_work:
        return at_work
    look = opening.look(document, None, read_bytes)
    if look.restored:
        session = look.restored.session
        left = Left(session.verdicts, session.heard)
    elif look.kept and not look.kept.remark:
        left = look.kept.review.left
    else:
        return Known(remark=look.kept.remark if look.kept else "")
    if not opening.is_same_recording(look.sight, media):
        left = Left(left.verdicts)
    return Known(left)


def _at_work(document: Document) -> Known | None:
    """Return what a window has written down that saved the transcript as it is and goes on."""
    path = document.source.path
    found = shelf.at_work(path) if path else None
    if path is None or found is None or found.edits or found.on_disk != fingerprint_of(path):
        return None
    with suppress(CueproofError, OSError, *BROKEN):
        session = shelf.restored(found, read_bytes).session
        if len(session.cues) == len(document.cues):
            here = of_review(Review(Left(session.verdicts, session.heard)), session.cues)
            left = review_of(here, document.cues, same=True).left
            return Known(left, session.steps[: session.position])
    return None


def not_saved(path: Path) -> int:
    """Return how many edits of a transcript wait in a window's journal to be saved."""
    found = shelf.not_saved(path, None)
    return found.edits if found else 0


def reviewer(named: str) -> str:
    """Return who reviews: a name that was set, or else what the system calls its user."""
    if named.strip():
        return named.strip()
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name
        return ""
