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


class _Draft:
    """A cue while it is filled in.

    What is frozen takes a call for each value it is given. A draft takes them as they come and
    then becomes the cue, whose slots it has: a long transcript is read in half the time.
    """

    __slots__ = (
        "end_ms",
        "guessed",
        "id",
        "identifier",
        "scores",
        "settings",
        "speaker",
        "start_ms",
        "text",
        "words",
    )

    def __init__(
        self,
        id: int,  # noqa: A002
        start_ms: int,
        end_ms: int,
        text: str,
        speaker: str,
        identifier: str,
        settings: str,
        words: tuple[Word, ...],
        scores: Scores | None,
        guessed: tuple[int, ...],
    ) -> None:
        self.id = id
        self.start_ms = start_ms
        self.end_ms = end_ms
        self.text = text
        self.speaker = speaker
        self.identifier = identifier
        self.settings = settings
        self.words = words
        self.scores = scores
        self.guessed = guessed
        self.__class__ = Cue  # type: ignore[assignment]  # noqa: PLE0237


@dataclass(frozen=True, slots=True, init=False)
class Cue:
    """One caption with its times in ms; a frozen value whose id never changes.

    Attributes: id, unique in a session and never used again; start_ms, end_ms, half-open;
    text, lines parted by newlines; speaker, a name or nothing; identifier and settings,
    what the source format wrote beside the times and gets back unread; words and scores, what
    the recogniser said of its own work, kept as evidence; guessed, moments in ms that nobody
    measured: an end of the cue is a guess for as long as it stands at one of them.
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
    guessed: tuple[int, ...] = ()

    def __new__(
        cls,
        id: int,  # noqa: A002
        start_ms: int,
        end_ms: int,
        text: str,
        speaker: str = "",
        identifier: str = "",
        settings: str = "",
        words: tuple[Word, ...] = (),
        scores: Scores | None = None,
        guessed: tuple[int, ...] = (),
    ) -> Cue:
        """Return the cue of a draft with these values."""
        return _Draft(  # type: ignore[return-value]
            id, start_ms, end_ms, text, speaker, identifier, settings, words, scores, guessed
        )

    def __reduce__(self) -> tuple[type[Cue], tuple[object, ...]]:
        """Let copies be made the way cues are."""
        return Cue, tuple(getattr(self, name) for name in self.__slots__)

    @property
    def span(self) -> Span:
        """Return the time the cue is shown."""
        return Span(self.start_ms, self.end_ms)

    @property
    def duration_ms(self) -> int:
        """Return how long the cue is shown in ms."""
        return self.end_ms - self.start_ms

    @property
    def has_guessed_times(self) -> bool:
        """Tell whether the cue begins or ends at a moment nobody measured."""
        return self.start_ms in self.guessed or self.end_ms in self.guessed


def visible_text(text: str) -> str:
    """Return the text as a reader sees it: without markup tags and style overrides."""
    return _MARKUP.sub("", text) if "<" in text or "{" in text else text


def markup(text: str) -> list[tuple[int, int]]:
    """Return where markup stands that a reader does not see, as starts and ends in order."""
    if "<" not in text and "{" not in text:
        return []
    return [match.span() for match in _MARKUP.finditer(text)]


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
