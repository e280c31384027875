"""A profile: what a publisher asks of subtitles, as numbers and yes or no."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from editor.checks.publishing.names import Names

# The profile that asks for nothing.
AS_IS = "as-is"
_RULES = (
    *("reading_cps", "reading_children_cps", "reading_wpm", "reading_children_wpm"),
    *("lines_characters", "lines_most", "lines_balance", "lines_one_if_fits"),
    *("time_shortest_ms", "time_longest_ms", "gaps_frames", "gaps_ms", "gaps_close_frames"),
    *("gaps_close_ms", "gaps_overlaps", "text_empty", "text_double_spaces", "text_unclosed"),
    *("text_forbidden", "text_ellipsis", "text_italics", "numbers_spelled_to", "speakers_dash"),
    *("text_tags", "speakers_forbidden", "replacements", "scripts"),
)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a reader of one script is given, each None for no limit.

    Attributes: characters, in a line; cps and children_cps, characters a second for grown-ups and
    for children. Of scripts with wide signs a wide sign is one character and a narrow one half.
    """

    characters: int | None = None
    cps: float | None = None
    children_cps: float | None = None


_NO_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Profile:
    """The rules of one publisher; whatever is None or False is not asked for.

    Attributes: name, what it is called by; title and description, for people; sources, where the
    numbers of each section are from; the others as their keys in a file, with an underscore for
    the dot; replacements, what is written instead of signs that are not to be used, the table
    `replace` of a file; scripts, limits of their own by the name of the script; names, those of the
    glossaries, which no file of a profile holds. Durations are in ms, gaps in frames of frame_rate
    or in ms, whichever is longer.
    """

    name: str
    title: str
    description: str = ""
    sources: Mapping[str, str] = field(default_factory=dict)
    reading_cps: float | None = None
    reading_children_cps: float | None = None
    reading_wpm: float | None = None
    reading_children_wpm: float | None = None
    reading_for_children: bool = False
    lines_characters: int | None = None
    lines_most: int | None = None
    lines_balance: float | None = None
    lines_one_if_fits: bool = False
    time_shortest_ms: int | None = None
    time_longest_ms: int | None = None
    gaps_frame_rate: float = 25.0
    gaps_frames: int | None = None
    gaps_ms: int | None = None
    gaps_touching: bool = False
    gaps_close_frames: int | None = None
    gaps_close_ms: int | None = None
    gaps_overlaps: bool = True
    text_empty: bool = True
    text_double_spaces: bool = True
    text_unclosed: bool = True
    text_forbidden: str = ""
    text_ellipsis: str | None = None
    text_tags: tuple[str, ...] | None = None
    text_italics: bool = True
    text_names: bool = True
    numbers_spelled_to: int | None = None
    numbers_language: str | None = None
    speakers_dash: str | None = None
    speakers_forbidden: tuple[str, ...] = ()
    replacements: Mapping[str, str] = field(default_factory=dict)
    scripts: Mapping[str, Limits] = field(default_factory=dict)
    names: Names | None = None

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing at all is asked for, as of a transcript taken as it is."""
        return not (self.misheard or any(getattr(self, rule) for rule in _RULES))

    @property
    def misheard(self) -> Names | None:
        """Return the names whose spelling is checked, or nothing."""
        return (self.names or None) if self.text_names else None

    def characters(self, script: str) -> int | None:
        """Return how many characters of a script a line may have."""
        own = self.scripts.get(script)
        return own.characters if own and own.characters is not None else self.lines_characters

    def cps(self, script: str) -> float | None:
        """Return how many characters of a script may be read in a second."""
        own = self.scripts.get(script, _NO_LIMITS)
        if self.reading_for_children:
            children = own.children_cps or self.reading_children_cps
            if children is not None:
                return min(children, own.cps or children)
        return own.cps if own.cps is not None else self.reading_cps

    @property
    def wpm(self) -> float | None:
        """Return how many words may be read in a minute."""
        children = self.reading_children_wpm if self.reading_for_children else None
        return children or self.reading_wpm

    @property
    def gap_ms(self) -> int:
        """Return the shortest gap between two cues in ms."""
        return max(self.in_ms(self.gaps_frames), self.gaps_ms or 0)

    @property
    def close_ms(self) -> int:
        """Return the ms below which a gap is to be closed to the shortest one."""
        return max(self.in_ms(self.gaps_close_frames), self.gaps_close_ms or 0)

    def in_ms(self, frames: int | None) -> int:
        """Return how many whole ms some frames take."""
        return math.ceil((frames or 0) * 1000 / self.gaps_frame_rate)

    def in_frames(self, span_ms: int) -> int:
        """Return the frames nearest to some ms: times written in ms are rounded from frames."""
        return round(span_ms * self.gaps_frame_rate / 1000)
