"""What a cue may hold."""

from __future__ import annotations

from dataclasses import dataclass

from editor.core.text import LINE_LIMIT


@dataclass(frozen=True, slots=True)
class Limits:
    """How much text a cue holds and how long it is shown.

    Attributes: line, columns of a line; lines; cps, characters a second that can be read, None
    for no limit; least_ms and most_ms, how long a cue is shown; gap_ms, between two cues that do
    not follow a pause. The defaults are those of Netflix' general timed text guide: 42
    characters, 2 lines, 20 characters a second for grown-ups, 5/6 of a second to 7 seconds.
    """

    line: int = LINE_LIMIT
    lines: int = 2
    cps: float | None = 20.0
    least_ms: int = 834
    most_ms: int = 7000
    gap_ms: int = 0

    def __post_init__(self) -> None:
        """Refuse limits that nothing fits: raises ValueError."""
        if min(self.line, self.lines, self.most_ms) < 1 or self.least_ms > self.most_ms:
            raise ValueError("a cue must have room for a sign and some time")
