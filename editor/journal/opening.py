"""What is known of a transcript that is opened: its review, and work on it that was not saved."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from editor.core.errors import CueproofError
from editor.core.sentence import said
from editor.journal import log as logs
from editor.journal import reviews, shelf
from editor.journal.disk import fingerprint, fingerprint_of, is_held, is_same
from editor.journal.review_state import Sight, sight_of
from editor.journal.values import BROKEN

if TYPE_CHECKING:
    from editor.core.cue import Cue
    from editor.core.document import Document
    from editor.journal.disk import Facts
    from editor.journal.replies import Replies
    from editor.journal.reviews import Kept
    from editor.journal.shelf import Found, Read, Restored


@dataclass(frozen=True, slots=True)
class Look:
    """What was found out about a transcript before it is shown.

    Attributes: fingerprint, of its bytes; encoding, the one asked for; kept, its review as it was
    left; found, a journal of work on it or, at second hand, on another transcript; restored, what
    that gave back if it was to be; is_saved, whether the file holds that already, by a save that
    the program had no time to write down; facts, of the file before it was read, if it was.
    """

    fingerprint: str
    encoding: str | None = None
    kept: Kept | None = None
    found: Found | None = None
    restored: Restored | None = None
    is_saved: bool = False
    facts: Facts | None = None

    @property
    def sight(self) -> Sight:
        """Return what a window last showed of it."""
        if self.restored and self.found and self.found.view:
            with suppress(*BROKEN):
                return sight_of(self.found.view)
        return self.kept.review.sight if self.kept else Sight()

    @property
    def replies(self) -> Replies:
        """Return what was replied to proposals on it and not carried out."""
        if self.restored:
            return self.found.replies if self.found else {}
        return self.kept.review.replies if self.kept else {}

    @property
    def since(self) -> str:
        """Return a sentence on what became of the file that the work restored was done on."""
        found = self.found if self.restored else None
        if found is None or (now := fingerprint_of(found.path)) == found.on_disk:
            return ""
        if now is None and not os.path.lexists(found.path):
            return said("The file is no longer there: saving writes it again.")
        return said("The file has changed since: saving asks before it is replaced.")

    @property
    def recording(self) -> Path | None:
        """Return the recording it was last reviewed with, if that is still there."""
        told = self.sight.recording
        with suppress(OSError, ValueError):
            if told and Path(told[0]).is_file():
                return Path(told[0])
        return None


def look(document: Document, encoding: str | None, read: Read) -> Look:
    """Look for the review of a transcript just read, and for what a crash left of it.

    A journal that holds no edit, only verdicts, replies and what was heard, needs nobody to be
    asked: it is taken up if the file is still the one it was about.
    """
    source = document.source
    if source.path is None:
        return Look("")
    own = fingerprint(source.original) if source.original is not None else None
    mark = own or fingerprint_of(source.path) or ""
    left = shelf.left_behind()
    of_it = [one for one in left if is_same(one.path, source.path)]
    quiet = next((one for one in of_it if not (one.edits or one.declined)), None)
    if quiet and (restored := _quietly(quiet, mark, read)):
        return Look(mark, encoding, None, quiet, restored)
    wanted = [one for one in (*of_it, *left) if one.edits and not one.declined]
    latest = wanted[0] if wanted and wanted[0] in of_it else None
    if latest and (restored := _saved_unnoted(latest, mark, document, read)):
        return Look(mark, encoding, None, latest, restored, is_saved=True)
    kept = reviews.find(source.path, mark, document.cues)
    return Look(mark, encoding, kept, wanted[0] if wanted else None)


def is_same_recording(sight: Sight, media: Path | None) -> bool:
    """Tell whether a recording is the one that was heard, by its size, wherever it lies now.

    While none is open nothing speaks against it.
    """
    if media is None or sight.recording is None:
        return True
    try:
        return sight.recording[1] == media.stat().st_size
    except OSError:
        return False


def look_back(found: Found, read: Read) -> Look:
    """Restore a journal, or a copy of one that another window still writes.

    Raises CueproofError when the transcript it began with is gone, OSError when it cannot be copied.
    """
    if is_held(found.log):
        found = replace(found, log=logs.copied(found.log))
    restored = shelf.restored(found, read)
    mark = fingerprint_of(found.path)
    if mark in {None, found.on_disk}:
        return Look(found.on_disk, None, None, found, restored)
    with suppress(CueproofError, OSError):
        if _is_saved(restored, read(found.path.read_bytes(), found.path, None)):
            return Look(mark or "", None, None, found, restored, is_saved=True)
    return Look(found.on_disk, None, None, found, restored)


def _saved_unnoted(found: Found, mark: str, document: Document, read: Read) -> Restored | None:
    if found.on_disk == mark:
        return None
    with suppress(CueproofError, OSError, *BROKEN):
        restored = shelf.restored(found, read)
        if _is_saved(restored, document):
            return restored
    return None


def _is_saved(restored: Restored, document: Document) -> bool:
    """Take it for saved where the file read holds all that was restored; tell whether it does."""
    session = restored.session
    is_saved = restored.done == restored.whole and _seen(session.cues) == _seen(document.cues)
    if is_saved:
        session.saved(session.document)
    return is_saved


def _seen(cues: tuple[Cue, ...]) -> list[tuple[int, int, str, str]]:
    return [(cue.start_ms, cue.end_ms, cue.text, cue.speaker) for cue in cues]


def _quietly(found: Found, mark: str, read: Read) -> Restored | None:
    if found.on_disk != mark:
        return None
    with suppress(CueproofError, OSError, *BROKEN):
        restored = shelf.restored(found, read)
        if restored.done == restored.whole and restored.session.is_clean:
            return restored
    return None
