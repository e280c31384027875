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
    # What takes the place of a part of a compound touches the rest of it as that did.
    glued = mine.touches(one.low), mine.touches(one.high)
    before, old = _between(head, shortened(one.mine, _MOST), tail, glued)
    after, new = _between(head, shortened(one.theirs, _MOST), tail, _glued_after(one, glued))
    return Shown(before, after, old, new)


def _glued_after(one: Difference, glued: tuple[bool, bool]) -> tuple[bool, bool]:
    """Return what theirs touches, from what mine does: words put in stand by themselves."""
    if one.mine and one.theirs:
        return glued
    return (False, bool(one.mine) and all(glued))


def _between(
    head: str, text: str, tail: str, glued: tuple[bool, bool]
) -> tuple[str, tuple[int, int]]:
    """Return a text between others, and where it stands; glued, whether it touches each."""
    made = head
    if text:
        made += "" if glued[0] or not head else gap_between(head, text)
    start = len(made)
    made += text
    end = len(made)
    if tail:
        is_glued = glued[1] or not made
        made += tail if is_glued else gap_between(made, tail) + tail
    return made, (start, end)
