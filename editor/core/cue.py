"""A cue: what is shown, and when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.core.span import Span

if TYPE_CHECKING:
    from editor.core.words import Scores, Word

# Tags, WebVTT's times between words, and style overrides.
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|<[\d:]+\.\d+>|\{\\[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption with its times in ms; a frozen value whose id never changes.

    Attributes: id, unique in a session and never used again; start_ms, end_ms, half-open;
    text, lines parted by newlines; speaker, a name or nothing; identifier and settings,
    what the source format wrote beside the times and gets back unread; words and scores, what
    the recogniser said of its own work, kept as evidence.
    """

    id: int
    start_ms: int
    end_ms: int
    text: str
    speaker: str = ""
    identifier: str = ""
    settings: str = ""
    words: tuple[Word, ...] = ()
    scores: Scores | None = None

    @property
    def span(self) -> Span:
        """Return the time the cue is shown."""
        return Span(self.start_ms, self.end_ms)

    @property
    def duration_ms(self) -> int:
        """Return how long the cue is shown in ms."""
        return self.end_ms - self.start_ms


def visible_text(text: str) -> str:
    """Return the text as a reader sees it: without markup tags and style overrides."""
    return _MARKUP.sub("", text) if "<" in text or "{" in text else text


def line_lengths(text: str) -> list[int]:
    """Return the visible characters of each line."""
    return [len(line.strip()) for line in visible_text(text).split("\n")]


def cps(cue: Cue) -> float | None:
    """Return the visible characters per second, or nothing for a cue without duration.

    Line breaks do not count, spaces do: the reckoning of the common style guides.
    """
    if cue.duration_ms <= 0:
        return None
    return sum(line_lengths(cue.text)) * 1000 / cue.duration_ms
