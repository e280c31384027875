"""The errors people see: each carries its facts and reads as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.sentence import said

if TYPE_CHECKING:
    from pathlib import Path


class CueproofError(Exception):
    """Anything that went wrong and can be told to a person in a sentence."""


class FileProblem(CueproofError):
    """A file could not be used.

    Attributes: path, the file; reason, what happened, without a full stop;
    remedy, a sentence saying what to do about it, or nothing.
    """

    def __init__(self, path: Path, reason: str, remedy: str = "") -> None:
        told = said("{path}: {reason}.", path=str(path), reason=reason)
        super().__init__(
            said("{problem} {remedy}", problem=told, remedy=remedy) if remedy else told
        )
        self.path = path
        self.reason = reason
        self.remedy = remedy


class TranscriptUnreadable(FileProblem):
    """A transcript is missing, is not text, or holds no cue."""


class TranscriptLarge(TranscriptUnreadable):
    """A transcript is so large that a person is asked first."""


class TranscriptUnwritable(FileProblem):
    """A transcript could not be saved; what was on the disk is untouched."""


class MediaUnreadable(FileProblem):
    """A recording is missing, damaged, or has no audio."""


class PlaybackOff(CueproofError):
    """Sound cannot be played on this machine, for the reason given."""


class EditRefused(CueproofError):
    """An edit makes no sense where it was asked for, and why."""
