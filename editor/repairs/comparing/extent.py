"""The time that two transcripts both cover: what lies outside is no difference between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.repairs.comparing.spoken import Spoken

# So long before and after the time that both transcripts cover, speech can be missing from one.
_AROUND_MS = 10_000


class Extent:
    """The time that both transcripts cover, by my times in ms, and a little around it."""

    def __init__(self, mine: Spoken, theirs: Spoken, offset_ms: int) -> None:
        self._sides = ((mine, 0), (theirs, offset_ms))
        known = [(row.cues, add) for row, add in self._sides if row.cues]
        starts = [cues[0].start_ms + add for cues, add in known]
        ends = [max(cue.end_ms for cue in cues) + add for cues, add in known]
        self._start_ms = max(starts, default=0) - _AROUND_MS
        self._end_ms = min(ends, default=0) + _AROUND_MS

    def holds(self, at_ms: int) -> bool:
        """Tell whether a moment by my times in ms lies in it."""
        return self._start_ms <= at_ms < self._end_ms

    def outside(self) -> tuple[int, int]:
        """Return how many cues of mine and of theirs lie outside."""
        mine, theirs = (
            sum(not self.holds(cue.start_ms + add) for cue in row.cues) for row, add in self._sides
        )
        return mine, theirs


def narrowed(row: Spoken, add: int, low: int, high: int, within: Extent) -> tuple[int, int]:
    """Return from which word to which words lie in the time both cover."""
    while low < high and not within.holds(row.moments[low] + add):
        low += 1
    while high > low and not within.holds(row.moments[high - 1] + add):
        high -= 1
    return low, high
