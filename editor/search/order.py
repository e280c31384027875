"""Matches counted through a transcript: which is the how-manieth, and which comes next."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue
    from editor.search.matching import Matches
    from editor.search.pattern import Place


class Order:
    """The matches of some cues in the order of these; numbers count from 0."""

    def __init__(self, cues: Sequence[Cue], found: Matches) -> None:
        self._cues = cues
        self._found = found
        self._indexes = [at for at, cue in enumerate(cues) if cue.id in found]
        counts = (len(found[cues[at].id]) for at in self._indexes)
        self._before = list(accumulate(counts, initial=0))

    @property
    def total(self) -> int:
        """Return how many matches there are."""
        return self._before[-1]

    def number(self, index: int, place: Place) -> int | None:
        """Return the number of the match at a place in a cue, or nothing when there is none."""
        at = bisect_left(self._indexes, index)
        if at == len(self._indexes) or self._indexes[at] != index:
            return None
        its = self._found[self._cues[index].id]
        return self._before[at] + its.index(place) if place in its else None

    def first_from(self, index: int, start: int = 0) -> int:
        """Return the number of the first match from a character of a cue on, round at the end."""
        at = bisect_left(self._indexes, index)
        passed = 0
        if at < len(self._indexes) and self._indexes[at] == index:
            its = self._found[self._cues[index].id]
            passed = sum(1 for place in its if place[0] < start)
        return (self._before[at] + passed) % self.total

    def match(self, number: int) -> tuple[Cue, Place]:
        """Return the cue and the place of a match."""
        at = bisect_left(self._before, number + 1) - 1
        cue = self._cues[self._indexes[at]]
        return cue, self._found[cue.id][number - self._before[at]]
