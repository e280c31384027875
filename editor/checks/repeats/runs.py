"""Runs of cues in which one, two or three texts come again and again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.checks.repeats.near import near

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST_PERIOD = 3


@dataclass(frozen=True, slots=True)
class Run:
    """Cues first to last, inclusive, of the same few texts.

    Attributes: period, after how many cues a text comes round, or how many texts there are when
    they come in no order; varied, whether a text is only nearly the same when it comes again;
    orderly, whether the texts come in turn; spelt, whether each cue holds one letter.
    """

    first: int
    last: int
    period: int
    varied: bool = False
    orderly: bool = True
    spelt: bool = False

    @property
    def count(self) -> int:
        """Return how many cues it has."""
        return self.last - self.first + 1

    @property
    def repeats(self) -> int:
        """Return how often its texts come, each of them at least."""
        return self.count // self.period


def akin(one: str, other: str) -> bool:
    """Tell whether two keys belong to one run: near the same, or one letter each; none is blank."""
    return bool(one and other) and (one == other or _letters(one, other) or near(one, other))


def regions(keys: Sequence[str]) -> Iterator[range]:
    """Yield the stretches of cues each of which is akin to one close by, in linear time.

    A cue that is not, and a place that no two akin cues stand on either side of, end a stretch.
    """
    count = len(keys)
    linked = [False] * count
    crossed = [False] * (count + 1)
    for early, late in _links(keys):
        linked[early] = linked[late] = True
        for at in range(early + 1, late + 1):
            crossed[at] = True
    first = 0
    for at in range(1, count + 1):
        if at == count or not crossed[at] or not linked[at] or not linked[at - 1]:
            if at - first > 1:
                yield range(first, at)
            first = at


def _links(keys: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of akin cues close together; most pairs are told apart by their ends."""
    heads = [key[:3] for key in keys]
    tails = [key[-3:] for key in keys]
    for period in range(1, LONGEST_PERIOD + 1):
        for early, (one, other) in enumerate(zip(keys, keys[period:], strict=False)):
            late = early + period
            if one == other:
                if one:
                    yield early, late
            elif (
                heads[early] == heads[late] or tails[early] == tails[late] or len(one) == 1
            ) and akin(one, other):
                yield early, late


def joined(keys: Sequence[str], at: int) -> bool:
    """Tell whether two akin cues stand on either side of an index, and close together."""
    return any(
        akin(keys[late - period], keys[late])
        for period in range(1, LONGEST_PERIOD + 1)
        for late in range(max(at, period), min(at + period, len(keys)))
    )


def as_one(keys: Sequence[str], region: range) -> Run | None:
    """Return a whole region as one run, or nothing when its texts are too many."""
    members = keys[region.start : region.stop]
    first, last = region[0], region[-1]
    for period in range(1, LONGEST_PERIOD + 1):
        if all(map(_same_or_near, members, members[period:])):
            varied = any(map(str.__ne__, members, members[period:]))
            return Run(first, last, period, varied=varied)
    different = len(set(members))
    if all(len(key) == 1 and key.isalpha() for key in members):
        return Run(first, last, different, orderly=False, spelt=True)
    return Run(first, last, different, orderly=False) if different <= LONGEST_PERIOD else None


def pure(keys: Sequence[str], region: range) -> Iterator[Run]:
    """Yield the runs inside a region in which the same texts come exactly in turn.

    They may overlap; each cannot be made longer.
    """
    for period in range(1, LONGEST_PERIOD + 1):
        first: int | None = None
        for early in range(region.start, region.stop - period):
            if keys[early] == keys[early + period]:
                first = early if first is None else first
            elif first is not None:
                yield Run(first, early + period - 1, period)
                first = None
        if first is not None:
            yield Run(first, region.stop - 1, period)


def _same_or_near(one: str, other: str) -> bool:
    return one == other or near(one, other)


def _letters(one: str, other: str) -> bool:
    return len(one) == len(other) == 1 and one.isalpha() and other.isalpha()
