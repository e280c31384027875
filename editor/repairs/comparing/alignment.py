"""Which word of one transcript is which of another, by what they say and when."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.repairs.comparing.spoken import Spoken

# Comparing takes the square of the length; beyond, a stretch is cut in two at a shared moment.
_MOST = 160
# A word is the same only where its moments, reckoned from characters, are no further apart.
NEAR_MS = 8000
# And where it is one of many that are alike, no further than this.
_SAME_MS = 1000


class Block(NamedTuple):
    """A stretch of words that is the same in both: where it begins in each, and its length."""

    mine: int
    theirs: int
    size: int


class _Stretch(NamedTuple):
    """Words of both from where, half-open, that are still to be compared."""

    mine: int
    mine_end: int
    theirs: int
    theirs_end: int


def aligned(
    mine: Spoken, theirs: Spoken, offset_ms: int, anchors: Sequence[tuple[int, int]]
) -> list[Block]:
    """Return the stretches of words that are the same in both, in order and as long as can be.

    The anchors are phrases that surely are, in order. Words far apart in time are never the same.
    """
    blocks = list(_grown(mine.keys, theirs.keys, anchors))
    found: list[Block] = []
    at, other = 0, 0
    for block in (*blocks, Block(len(mine.keys), len(theirs.keys), 0)):
        stretch = _Stretch(at, block.mine, other, block.theirs)
        found += _between(mine, theirs, offset_ms, stretch)
        if block.size:
            found.append(block)
        at, other = block.mine + block.size, block.theirs + block.size
    return list(_touching(found))


def _grown(
    mine: Sequence[str], theirs: Sequence[str], anchors: Sequence[tuple[int, int]]
) -> Iterator[Block]:
    """Yield the stretches around anchors in which all words are the same."""
    at, other = 0, 0
    for one, its in anchors:
        if one < at or its < other:
            continue  # inside the stretch before
        start, begin = one, its
        while start > at and begin > other and mine[start - 1] == theirs[begin - 1]:
            start, begin = start - 1, begin - 1
        at, other = one + 1, its + 1
        while at < len(mine) and other < len(theirs) and mine[at] == theirs[other]:
            at, other = at + 1, other + 1
        yield Block(start, begin, at - start)


def _between(mine: Spoken, theirs: Spoken, offset_ms: int, stretch: _Stretch) -> Iterator[Block]:
    """Yield the stretches that are the same between two that are known."""
    waiting = [stretch]
    while waiting:
        low, high, begin, end = waiting.pop()
        if low >= high or begin >= end:
            continue
        if high - low <= _MOST and end - begin <= _MOST:
            yield from _matched(mine, theirs, offset_ms, _Stretch(low, high, begin, end))
        else:
            one, other = _cut(mine, theirs, offset_ms, _Stretch(low, high, begin, end))
            waiting.append(_Stretch(one, high, other, end))
            waiting.append(_Stretch(low, one, begin, other))


def _cut(mine: Spoken, theirs: Spoken, offset_ms: int, stretch: _Stretch) -> tuple[int, int]:
    """Return where to cut a stretch in two: in the middle of the longer part, at one moment."""
    low, high, begin, end = stretch
    if high - low >= end - begin:
        one = (low + high) // 2
        return one, _place(theirs.moments, begin, end, mine.moments[one] - offset_ms)
    other = (begin + end) // 2
    return _place(mine.moments, low, high, theirs.moments[other] + offset_ms), other


def _place(moments: Sequence[int], low: int, high: int, at_ms: int) -> int:
    """Return the first place whose word begins at a moment in ms or later; they need not be sorted."""
    return next((at for at in range(low, high) if moments[at] >= at_ms), high)


def _matched(mine: Spoken, theirs: Spoken, offset_ms: int, stretch: _Stretch) -> Iterator[Block]:
    low, high, begin, end = stretch
    matcher = SequenceMatcher(None, mine.keys[low:high], theirs.keys[begin:end], autojunk=False)
    for start, its, size in matcher.get_matching_blocks():
        if not size:
            continue
        one, other = low + start, begin + its
        close = next(
            (
                step
                for step in range(size)
                if abs(mine.moments[one + step] - theirs.moments[other + step] - offset_ms)
                > NEAR_MS
            ),
            size,
        )
        if close:
            yield Block(one, other, close)
        if close < size:  # the same words again and again: time alone can tell which is which
            rest = _Stretch(one + close, high, other + close, end)
            yield from _by_time(mine, theirs, offset_ms, rest)
            return


def _by_time(mine: Spoken, theirs: Spoken, offset_ms: int, stretch: _Stretch) -> Iterator[Block]:
    """Yield single words that are the same and said at the same time."""
    one, high, other, end = stretch
    while one < high and other < end:
        apart = mine.moments[one] - theirs.moments[other] - offset_ms
        same = mine.keys[one] == theirs.keys[other]
        if same and abs(apart) <= _SAME_MS:
            yield Block(one, other, 1)
            one, other = one + 1, other + 1
        elif apart > 0:
            other += 1
        else:
            one += 1


def _touching(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield blocks with those that follow each other in both made one."""
    held: Block | None = None
    for block in blocks:
        if held and held.mine + held.size == block.mine and held.theirs + held.size == block.theirs:
            held = held._replace(size=held.size + block.size)
        else:
            if held:
                yield held
            held = block
    if held:
        yield held
