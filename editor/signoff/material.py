"""What a sign-off is made of, and where it is found: the original, and the review as it was left."""

from __future__ import annotations

import getpass
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from editor import formats
from editor.core.act import Left
from editor.core.errors import FileProblem
from editor.core.evidence import NoEvidence
from editor.formats.reading import read_bytes
from editor.formats.versions import Versions
from editor.journal import opening, shelf

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


def known_review(document: Document, media: Path | None) -> tuple[Left | None, str]:
    """Return the review that was left of a transcript, if one was kept, and a remark about it.

    What was heard of another recording than the one given, by its size, does not count.
    """
    look = opening.look(document, None, read_bytes)
    if look.restored:
        session = look.restored.session
        left = Left(session.verdicts, session.heard)
    elif look.kept and not look.kept.remark:
        left = look.kept.review.left
    else:
        return None, look.kept.remark if look.kept else ""
    if not opening.is_same_recording(look.sight, media):
        left = Left(left.verdicts)
    return left, ""


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
