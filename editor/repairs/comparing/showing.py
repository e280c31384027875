"""A difference as it is read: the words around it, with what mine says and with what theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from editor.core.text import gap_between
from editor.repairs.comparing.differing import written
from editor.repairs.comparing.taking import shortened

if TYPE_CHECKING:
    from editor.repairs.comparing.differing import Comparison, Difference

# So many words on either side tell where one is.
_BESIDE = 4
# Words said longer before or after are no context.
_NEAR_MS = 6000
# Of a long difference so many characters are shown.
_MOST = 160


class Shown(NamedTuple):
    """A difference in its place: what stands there, what would, and the characters that differ.

    Attributes: before and after, on one line; old and new, half-open places in them.
    """

    before: str
    after: str
    old: tuple[int, int]
    new: tuple[int, int]


def in_place(comparison: Comparison, one: Difference) -> Shown:
    """Return a difference with a few of my words on either side."""
    mine = comparison.mine
    low, high = one.low, one.high
    while low > max(0, one.low - _BESIDE) and mine.moments[low - 1] > one.start_ms - _NEAR_MS:
        low -= 1
    most = min(len(mine.keys), one.high + _BESIDE)
    while high < most and mine.moments[high] < one.end_ms + _NEAR_MS:
        high += 1
    head, tail = written(mine, low, one.low), written(mine, one.high, high)
    before, old = _between(head, shortened(one.mine, _MOST), tail)
    after, new = _between(head, shortened(one.theirs, _MOST), tail)
    return Shown(before, after, old, new)


def _between(head: str, text: str, tail: str) -> tuple[str, tuple[int, int]]:
    """Return a text between others, and where it stands."""
    start = len(head)
    made = head
    if text:
        made += gap_between(head, text) if head else ""
        start = len(made)
        made += text
    end = len(made)
    if tail:
        made += (gap_between(made, tail) if made else "") + tail
    return made, (start, end)
