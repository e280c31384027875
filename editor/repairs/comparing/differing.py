"""Where two transcripts of one recording say something else, as a queue to work through."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from editor.core.text import gap_between
from editor.repairs.comparing.alignment import NEAR_MS, Block, aligned
from editor.repairs.comparing.extent import Extent, narrowed
from editor.repairs.comparing.offset import Offset, anchored, find_offset
from editor.repairs.comparing.pairing import pairs
from editor.repairs.comparing.spoken import FILLERS, spoken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.core.cue import Cue
    from editor.repairs.comparing.pairing import Pair
    from editor.repairs.comparing.spoken import Spoken

# Words of mine from one to another and words of theirs, both half-open.
_Words: TypeAlias = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where two transcripts part; either side may have nothing there.

    Attributes: low and high, begin and end, the words of mine and of theirs, half-open; mine and
    theirs, those words as they are written; start_ms and end_ms, when they are said by my times;
    minor, whether only a filler or the writing of one word as two is at stake.
    """

    low: int
    high: int
    begin: int
    end: int
    mine: str
    theirs: str
    start_ms: int
    end_ms: int
    minor: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two transcripts side by side.

    Attributes: mine and theirs, their words; offset, what is added to their times; pairs, all
    cues of both; differences, in order; outside, how many cues of mine and of theirs lie well
    before the other transcript begins or after its end: those are no differences.
    """

    mine: Spoken
    theirs: Spoken
    offset: Offset
    pairs: list[Pair]
    differences: list[Difference]
    outside: tuple[int, int] = field(default=(0, 0))

    @property
    def paired(self) -> tuple[int, int]:
        """Return how many cues of mine and of theirs have a partner."""
        both = [pair for pair in self.pairs if pair.mine and pair.theirs]
        return sum(len(pair.mine) for pair in both), sum(len(pair.theirs) for pair in both)

    @property
    def share_paired(self) -> tuple[float, float]:
        """Return which share of the cues of mine and of theirs has a partner, 0 to 1.

        What lies outside the other transcript does not count.
        """
        mine = len(self.mine.cues) - self.outside[0]
        theirs = len(self.theirs.cues) - self.outside[1]
        paired = self.paired
        return (
            min(1.0, paired[0] / mine) if mine else 1.0,
            min(1.0, paired[1] / theirs) if theirs else 1.0,
        )


def compare(
    mine: Sequence[Cue], theirs: Sequence[Cue], offset_ms: int | None = None
) -> Comparison | None:
    """Compare two transcripts of one recording; nothing when they seem to be of different ones.

    The offset, what is added to their times in ms, is found where none is given. Transcripts of
    which one is cut into the recording of the other anew are compared at the offset that most
    of the words speak for.
    """
    one, other = spoken(mine), spoken(theirs)
    offset = find_offset(one, other) if offset_ms is None else _given(one, other, offset_ms)
    if offset:
        return _compared(one, other, offset, aligned(one, other, offset.ms, offset.anchors))
    unmoved = _unmoved(one, other)
    return _compared(one, other, Offset(0, 0, 0.0, []), unmoved) if unmoved else None


def _unmoved(mine: Spoken, theirs: Spoken) -> list[Block]:
    """Return what two transcripts without a phrase of their own say alike at the same times.

    Nothing unless it is most of what either says: so a loop is the same loop.
    """
    blocks = aligned(mine, theirs, 0, [])
    same = sum(block.size for block in blocks)
    return blocks if 2 * same > min(len(mine.keys), len(theirs.keys)) else []


def _compared(one: Spoken, other: Spoken, offset: Offset, blocks: Sequence[Block]) -> Comparison:
    within = Extent(one, other, offset.ms)
    return Comparison(
        one,
        other,
        offset,
        pairs(one, other, blocks, offset.ms),
        list(_differences(one, other, blocks, offset.ms, within)),
        within.outside(),
    )


def _given(mine: Spoken, theirs: Spoken, ms: int) -> Offset:
    anchors = anchored(mine, theirs, ms)
    return Offset(ms, len(anchors), 1.0, anchors)


def _differences(
    mine: Spoken, theirs: Spoken, blocks: Sequence[Block], offset_ms: int, within: Extent
) -> Iterator[Difference]:
    ends = (Block(0, 0, 0), *blocks, Block(len(mine.keys), len(theirs.keys), 0))
    for before, after in pairwise(ends):
        one = narrowed(mine, 0, before.mine + before.size, after.mine, within)
        other = narrowed(theirs, offset_ms, before.theirs + before.size, after.theirs, within)
        for place in _parted(mine, theirs, one, other, offset_ms):
            yield _difference(mine, theirs, place, offset_ms)


def _parted(
    mine: Spoken, theirs: Spoken, one: tuple[int, int], other: tuple[int, int], offset_ms: int
) -> Iterator[_Words]:
    """Yield words of both that differ; what was said at another time is a difference by itself."""
    (low, high), (begin, end) = one, other
    if low == high or begin == end:
        if low < high or begin < end:
            yield low, high, begin, end
        return
    ours, others = mine.moments, [each + offset_ms for each in theirs.moments[begin:end]]
    first, last = low, high
    while first < high and ours[first] < others[0] - NEAR_MS:
        first += 1
    while last > first and ours[last - 1] > others[-1] + NEAR_MS:
        last -= 1
    start, stop = begin, end
    while start < end and others[start - begin] < ours[low] - NEAR_MS:
        start += 1
    while stop > start and others[stop - 1 - begin] > ours[high - 1] + NEAR_MS:
        stop -= 1
    # At most one of the two begins before the other, and at most one ends after it.
    yield from (
        place
        for place in (
            (low, first, begin, start),
            (first, last, start, stop),
            (last, high, stop, end),
        )
        if place[0] < place[1] or place[2] < place[3]
    )


def _difference(mine: Spoken, theirs: Spoken, place: _Words, offset_ms: int) -> Difference:
    low, high, begin, end = place
    start, stop = _time(mine, low, high, 0) if low < high else _time(theirs, begin, end, offset_ms)
    return Difference(
        *place,
        written(mine, low, high),
        written(theirs, begin, end),
        start,
        stop,
        _is_minor(mine.keys[low:high], theirs.keys[begin:end]),
    )


def written(row: Spoken, low: int, high: int) -> str:
    """Return some words of a row as they are written, on one line."""
    made = ""
    for at in range(low, high):
        word = row.text(at)
        is_glued = not made or row.touches(at)
        made += word if is_glued else gap_between(made, word) + word
    return made


def _time(row: Spoken, low: int, high: int, add: int) -> tuple[int, int]:
    """Return from when to when words are said in ms: to the next word's, or their cue's end."""
    end = row.cues[row.owners[high - 1]].end_ms
    if high < len(row.keys) and row.owners[high] == row.owners[high - 1]:
        end = row.moments[high]
    start = row.moments[low]
    return start + add, max(start + 1, end) + add


def _is_minor(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether only fillers differ, or one word is written as two."""
    one, other = ([word for word in words if word not in FILLERS] for words in (mine, theirs))
    return "".join(one) == "".join(other)
