"""How much later one transcript of a recording is than another, found from what both say."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from math import exp
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.repairs.comparing.spoken import Spoken

# Phrases of so many words, the longest first: the longer, the less a match is chance.
_LENGTHS = (5, 4, 3, 2, 1)
# With so many phrases in common the shorter ones are not asked.
_ENOUGH = 200
# Of transcripts with more words than this a part of the phrases is asked.
_SAMPLED = 8_000
# Phrases lie in one hump a second or two wide, as recognisers are off by that much.
_BIN_MS = 1000
# The hump's centre of gravity, through narrower and narrower windows: the last is about what a
# word's moment is off by when it is reckoned from the characters of its cue.
_WINDOWS_MS = (1500, 800, 400, 300)
_ROUNDS = 8
# Differences are weighed by so many ms.
_GRAIN_MS = 10
# What is left of it is exact where one transcript is the other moved.
_CLOSE_MS = 50
# Below, the hump could be chance.
_LEAST, _LEAST_SHARE = 3, 0.1


class Offset(NamedTuple):
    """How much later the first of two transcripts is, and what speaks for it.

    Attributes: ms, to be added to the times of the second; phrases, how many that stand once in
    each transcript lie within 2 s of it; share, of all such phrases, 0 to 1; anchors, where
    they begin in both, in order.
    """

    ms: int
    phrases: int
    share: float
    anchors: list[tuple[int, int]]


def find_offset(mine: Spoken, theirs: Spoken) -> Offset | None:
    """Return how much later one transcript is than another in ms, or nothing where none shows."""
    found = None
    for length in _LENGTHS:
        pairs = shared_phrases(mine.keys, theirs.keys, length)
        if not pairs:
            continue
        settled = _settled(mine, theirs, pairs, length)
        if settled and (found is None or settled.phrases > found.phrases):
            found = settled
        if len(pairs) >= _ENOUGH:
            break
    return found


def anchored(mine: Spoken, theirs: Spoken, ms: int) -> list[tuple[int, int]]:
    """Return where shared phrases begin in both, in order, when the offset in ms is known."""
    anchors: list[tuple[int, int]] = []
    for length in _LENGTHS[::2]:
        pairs = shared_phrases(mine.keys, theirs.keys, length)
        anchors = _rising(_near(mine, theirs, pairs, ms))
        if len(anchors) >= _ENOUGH:
            break
    return anchors


def shared_phrases(
    mine: Sequence[str], theirs: Sequence[str], length: int
) -> list[tuple[int, int]]:
    """Return where phrases of some words begin that stand exactly once in each row of keys.

    Of long rows only the phrases are looked at that begin with some of the words.
    """
    every = max(1, min(len(mine), len(theirs)) // _SAMPLED)
    numbers: dict[str, int] = {}
    for word in mine:
        numbers.setdefault(word, len(numbers))
    wanted = {word for word, number in numbers.items() if number % every == 0}
    one, other = _single(mine, length, wanted), _single(theirs, length, wanted)
    return [(at, other[phrase]) for phrase, at in one.items() if phrase in other]


def _single(keys: Sequence[str], length: int, wanted: set[str]) -> dict[str, int]:
    """Return the phrases that stand once and begin with a word wanted, with where they begin."""
    found: dict[str, int] = {}
    often: set[str] = set()
    for at in range(len(keys) - length + 1):
        if keys[at] in wanted:
            phrase = " ".join(keys[at : at + length])
            if phrase in found:
                often.add(phrase)
            else:
                found[phrase] = at
    for phrase in often:
        del found[phrase]
    return found


def _settled(
    mine: Spoken, theirs: Spoken, pairs: list[tuple[int, int]], length: int
) -> Offset | None:
    """Return the middle of the highest hump of differences in ms."""
    exact = [mine.moments[one] - theirs.moments[other] for one, other in pairs]
    apart = Counter((each + _GRAIN_MS // 2) // _GRAIN_MS for each in exact)
    heights: Counter[int] = Counter()
    for each, count in apart.items():
        heights[each * _GRAIN_MS // _BIN_MS] += count
    top = max(heights, key=lambda at: (heights[at - 1] + 2 * heights[at] + heights[at + 1], at))
    centre = top * _BIN_MS + _BIN_MS / 2
    for window in _WINDOWS_MS:
        centre = _drawn(apart, centre, window)
    ms = round(median([each for each in exact if abs(each - centre) <= _CLOSE_MS] or [centre]))
    near = _near(mine, theirs, pairs, ms)
    share = len(near) / len(pairs)
    if len(near) < (_LEAST if length > 1 else 2 * _LEAST) or share < _LEAST_SHARE:
        return None
    return Offset(ms, len(near), share, _rising(near))


def _drawn(apart: Counter[int], centre: float, window: int) -> float:
    """Return where a window in ms comes to rest that is drawn to the weight of what is in it."""
    reach = 8 * window
    close = [
        (moment, count)
        for each, count in apart.items()
        if abs((moment := each * _GRAIN_MS) - centre) <= reach
    ]
    for _ in range(_ROUNDS):
        weights = [count * exp(-(((at - centre) / window) ** 2) / 2) for at, count in close]
        total = sum(weights)
        if total <= 0:
            return centre
        before, centre = (
            centre,
            sum(at * one for (at, _), one in zip(close, weights, strict=True)) / total,
        )
        if abs(before - centre) < 1:
            break
    return centre


def _near(
    mine: Spoken, theirs: Spoken, pairs: list[tuple[int, int]], ms: int
) -> list[tuple[int, int]]:
    """Return the pairs that an offset in ms explains."""
    return [
        (one, other)
        for one, other in pairs
        if abs(mine.moments[one] - theirs.moments[other] - ms) <= 2 * _BIN_MS
    ]


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the most pairs that rise in both places; they come sorted by the first."""
    tails: list[int] = []
    ends: list[int] = []
    before = [-1] * len(pairs)
    for at, (_, other) in enumerate(pairs):
        place = bisect_left(tails, other)
        before[at] = ends[place - 1] if place else -1
        tails[place : place + 1] = [other]
        ends[place : place + 1] = [at]
    chosen, at = [], ends[-1] if ends else -1
    while at >= 0:
        chosen.append(pairs[at])
        at = before[at]
    return chosen[::-1]
