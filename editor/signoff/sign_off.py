"""A sign-off as a value: all that a report says, before it is written in any form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections import Counter
    from datetime import datetime
    from pathlib import Path

    from editor.core.heard import Heard
    from editor.core.span import Span
    from editor.lost import Lost
    from editor.signoff.changes import Changes
    from editor.signoff.flags import Fate, Flag
    from editor.signoff.removals import Removal


@dataclass(frozen=True, slots=True)
class FileFacts:
    """A transcript: its path, SHA-256 and size in bytes where known, its format, cues and end."""

    path: Path
    sha256: str | None
    size: int | None
    format: str
    cues: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording that was looked at: its path, its duration, and whether voices were found."""

    path: Path
    duration_ms: int | None
    has_voices: bool


@dataclass(frozen=True, slots=True)
class Rules:
    """The profile that was checked: its title, and every broken rule by what it is called."""

    title: str
    broken: dict[str, list[Flag]]

    @property
    def left(self) -> int:
        """Return how many breaks nobody has decided about."""
        return sum(one.is_left for flags in self.broken.values() for one in flags)


@dataclass(frozen=True, slots=True)
class Listened:
    """How much of a whole in ms was heard, and the stretches that never were, in order."""

    heard: Heard
    whole_ms: int
    never: tuple[Span, ...]

    @property
    def never_ms(self) -> int:
        """Return how many ms were never listened to."""
        return sum(span.duration_ms for span in self.never)

    @property
    def heard_ms(self) -> int:
        """Return how many ms were listened to."""
        return self.whole_ms - self.never_ms


@dataclass(frozen=True, slots=True)
class Picture:
    """What a picture of the whole is drawn from.

    Attributes: whole_ms; levels, 0 to 1, equally far apart, empty without a recording; voices,
    where somebody surely speaks; cues, where text stands.
    """

    whole_ms: int
    levels: tuple[float, ...]
    voices: tuple[Span, ...]
    cues: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class SignOff:
    """What a publisher keeps.

    Attributes: made, when; version, of Cueproof; reviewer, who is named, or nothing; transcript;
    original and how it was found, or None; recording, or None; flags, in the order of time, broken
    rules not among them; changes and removals, since the original; lost; listened, None where
    nobody knows; rules, None without a profile; verdicts, how many of each, those
    on broken rules among them; steps, those of a window by kind, None where they are not known; reviewed, whether a review was kept; unsaved, how many edits of another window
    are not in the file; picture.
    """

    made: datetime
    version: str
    reviewer: str
    transcript: FileFacts
    original: FileFacts | None
    original_is: str
    recording: Recording | None
    flags: tuple[Flag, ...]
    changes: Changes | None
    removals: tuple[Removal, ...]
    lost: tuple[Lost, ...]
    listened: Listened | None
    rules: Rules | None
    verdicts: Counter[Fate]
    steps: Counter[str] | None
    reviewed: bool
    unsaved: int
    picture: Picture

    @property
    def left(self) -> int:
        """Return how many findings are left to review, broken rules among them."""
        return sum(one.is_left for one in self.flags) + (self.rules.left if self.rules else 0)

    @property
    def is_ready(self) -> bool:
        """Tell whether nothing is left to review, and nothing of it waits to be saved."""
        return not self.left and not self.unsaved
