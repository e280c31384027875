"""Which cues of one transcript are those of another, however either of them was cut."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from editor.core.cue import Cue
    from editor.repairs.comparing.alignment import Block
    from editor.repairs.comparing.spoken import Spoken

# Cues without a word in common are the same place where they share so much of the shorter one.
_SHARED = 0.5


class Pair(NamedTuple):
    """Cues of two transcripts that say the same stretch, by their indexes; either may be none."""

    mine: tuple[int, ...]
    theirs: tuple[int, ...]


def pairs(mine: Spoken, theirs: Spoken, blocks: Sequence[Block], offset_ms: int) -> list[Pair]:
    """Return all cues of both in pairs, in the order of time.

    Each cue goes with the one it shares most words with, one in another's time with that; so a
    pair is mostly one cue with one or several, and what has no partner is a pair by itself.
    """
    shared = Counter(
        (mine.owners[block.mine + step], theirs.owners[block.theirs + step])
        for block in blocks
        for step in range(block.size)
    )
    group = _Groups(len(mine.cues), len(theirs.cues))
    for one, other in _best(shared):
        group.join(one, other)
    for one, other in _beside(mine.cues, theirs.cues, offset_ms, group):
        group.join(one, other)
    return sorted(group.pairs(), key=lambda pair: _start(pair, mine.cues, theirs.cues, offset_ms))


def _best(shared: Mapping[tuple[int, int], int]) -> Iterator[tuple[int, int]]:
    """Yield for each cue of either the one of the other that it shares most words with."""
    for side in (0, 1):
        best: dict[int, tuple[int, tuple[int, int]]] = {}
        for link, count in shared.items():
            if link[side] not in best or best[link[side]][0] < count:
                best[link[side]] = count, link
        yield from (link for _, link in best.values())


def _beside(
    mine: Sequence[Cue], theirs: Sequence[Cue], offset_ms: int, group: _Groups
) -> Iterator[tuple[int, int]]:
    """Yield cues without a partner with the one in whose time they mostly lie."""
    starts = [cue.start_ms + offset_ms for cue in theirs]
    alone = {other for other in range(len(theirs)) if not group.is_paired(other, theirs=True)}
    longest = max((cue.duration_ms for cue in theirs), default=0)
    for one, cue in enumerate(mine):
        free = not group.is_paired(one, theirs=False)
        low = bisect_left(starts, cue.start_ms - longest)
        for other in range(low, bisect_left(starts, cue.end_ms)):
            if (free or other in alone) and _together(cue, theirs[other], offset_ms):
                yield one, other


def _together(cue: Cue, other: Cue, offset_ms: int) -> bool:
    start, end = other.start_ms + offset_ms, other.end_ms + offset_ms
    both = min(cue.end_ms, end) - max(cue.start_ms, start)
    return both > 0 and both >= _SHARED * min(cue.duration_ms, other.duration_ms)


def _start(pair: Pair, mine: Sequence[Cue], theirs: Sequence[Cue], offset_ms: int) -> int:
    if pair.mine:
        return mine[pair.mine[0]].start_ms
    return theirs[pair.theirs[0]].start_ms + offset_ms


class _Groups:
    """Cues of two lists that belong together, the second list counted on behind the first."""

    def __init__(self, mine: int, theirs: int) -> None:
        self._mine = mine
        self._above = list(range(mine + theirs))
        self._paired = [False] * (mine + theirs)

    def is_paired(self, at: int, *, theirs: bool) -> bool:
        """Tell whether a cue has a partner."""
        return self._paired[at + (self._mine if theirs else 0)]

    def join(self, one: int, other: int) -> None:
        """Put a cue of the first and one of the second list together."""
        other += self._mine
        self._paired[one] = self._paired[other] = True
        self._above[self._top(other)] = self._top(one)

    def _top(self, at: int) -> int:
        while self._above[at] != at:
            self._above[at] = self._above[self._above[at]]
            at = self._above[at]
        return at

    def pairs(self) -> Iterable[Pair]:
        """Return the groups."""
        found: dict[int, tuple[list[int], list[int]]] = {}
        for at in range(len(self._above)):
            sides = found.setdefault(self._top(at), ([], []))
            sides[at >= self._mine].append(at - (self._mine if at >= self._mine else 0))
        return [Pair(tuple(mine), tuple(theirs)) for mine, theirs in found.values()]
