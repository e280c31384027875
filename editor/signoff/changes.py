"""What became of the cues of an original: gone, put in, said or timed otherwise."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from editor.core.comparison import Difference
from editor.core.edits import GAP_TEXT
from editor.repairs.comparing.differing import compare

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.core.cue import Cue

# With fewer cues alike, one of the two may begin at another moment.
_MOSTLY = 0.5


class Kind(StrEnum):
    """What can become of cues."""

    REMOVED = "removed"
    MARKED = "gap-marker"
    ADDED = "added"
    REWORDED = "reworded"
    RETIMED = "retimed"
    RECUT = "split-or-merged"
    REBROKEN = "lines-broken-anew"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Changed:
    """Cues of the original and what stands in their place; either may be none.

    Attributes: before, by the times of the finished transcript; after; kinds, what differs.
    """

    before: tuple[Cue, ...]
    after: tuple[Cue, ...]
    kinds: frozenset[Kind]

    @property
    def start_ms(self) -> int:
        """Return when it begins in ms, in either."""
        return min(cue.start_ms for cue in self.before + self.after)

    @property
    def end_ms(self) -> int:
        """Return when it ends in ms, in either."""
        return max(cue.end_ms for cue in self.before + self.after)

    @property
    def takes(self) -> bool:
        """Tell whether what was said is gone: nothing, or a marker of a gap, stands there now."""
        return bool(self.before) and bool(self.kinds & {Kind.REMOVED, Kind.MARKED})


@dataclass(frozen=True, slots=True)
class Changes:
    """All that differs between an original and the finished transcript.

    Attributes: all, in the order of time; unchanged, how many cues stand as they were;
    moved_ms, what was added to the times of the original; before, its cues with that added.
    """

    all: tuple[Changed, ...]
    unchanged: int
    moved_ms: int
    before: tuple[Cue, ...]

    def counts(self) -> Counter[Kind]:
        """Return how many cues there are of each kind; one may be of several."""
        found: Counter[Kind] = Counter()
        for one in self.all:
            side = one.before if one.takes else one.after
            for kind in one.kinds:
                found[kind] += len(side)
        return found


def changes(before: Sequence[Cue], after: Sequence[Cue]) -> Changes:
    """Return what differs between two transcripts of one recording.

    What stands word for word at the same time is itself. The rest is paired by words and time,
    place by place; where hardly anything is at its time, the original is moved as a whole first.
    """
    places, moved_ms = _parted(before, after), 0
    same = len(after) - sum(len(one.after) for one in places)
    if same < _MOSTLY * min(len(before), len(after)) and (found := compare(after, before)):
        moved = [_moved(cue, found.offset.ms) for cue in before]
        at_once = _parted(moved, after)
        fitting = len(after) - sum(len(one.after) for one in at_once)
        if fitting > same:
            before, places, same, moved_ms = moved, at_once, fitting, found.offset.ms
    made = [one for place in places for one in _paired(place)]
    return Changes(tuple(sorted(made, key=_start)), same, moved_ms, tuple(before))


def _parted(before: Sequence[Cue], after: Sequence[Cue]) -> list[Difference]:
    """Return what only one of two lists has, in places between cues that both have.

    Whoever has both is at the same time in each, so no order is to be found: thousands of changes
    take no longer than one.
    """
    both = Counter(map(_key, before)) & Counter(map(_key, after))
    starts = sorted(key[0] for key in both.elements())
    places: dict[int, tuple[list[Cue], list[Cue]]] = {}
    for side, cues in enumerate((before, after)):
        left = both.copy()
        for cue in cues:
            if left[_key(cue)]:
                left[_key(cue)] -= 1
            else:
                at = bisect_right(starts, cue.start_ms)
                places.setdefault(at, ([], []))[side].append(cue)
    return [Difference(tuple(one), tuple(other)) for _, (one, other) in sorted(places.items())]


def _key(cue: Cue) -> tuple[int, int, str, str]:
    return cue.start_ms, cue.end_ms, cue.text, cue.speaker


def _start(one: Changed) -> int:
    return one.start_ms


def _moved(cue: Cue, by_ms: int) -> Cue:
    return replace(cue, start_ms=cue.start_ms + by_ms, end_ms=cue.end_ms + by_ms)


def _paired(place: Difference) -> Iterator[Changed]:
    """Yield the pairs in a place where both differ, each cue in one of them."""
    before, after = place.before, place.after
    if not before or not after:
        yield from (_change((cue,), ()) for cue in before)
        yield from (_change((), (cue,)) for cue in after)
    elif len(before) == len(after) == 1 and before[0].span.overlap_ms(after[0].span):
        yield _change(before, after)
    else:
        yield from _by_words(before, after)


def _by_words(before: tuple[Cue, ...], after: tuple[Cue, ...]) -> Iterator[Changed]:
    found = compare(after, before, 0)
    assert found  # an offset that is given is not looked for
    for pair in found.pairs:
        mine, theirs = tuple(after[at] for at in pair.mine), tuple(before[at] for at in pair.theirs)
        if mine and theirs and _said(mine) != _said(theirs) and not _keeps_words(theirs, mine):
            yield from _replaced(theirs, mine)
        elif theirs and not mine:
            yield from (_change((cue,), ()) for cue in theirs)
        else:
            yield _change(theirs, mine)


def _replaced(before: tuple[Cue, ...], after: tuple[Cue, ...]) -> Iterator[Changed]:
    """Yield cues that gave way to others at their time: to a marker, or to other words."""
    if all(cue.text == GAP_TEXT for cue in after) or len(before) == len(after) == 1:
        yield _change(before, after)
    else:
        yield from (_change((cue,), ()) for cue in before)
        yield from (_change((), (cue,)) for cue in after)


def _keeps_words(before: tuple[Cue, ...], after: tuple[Cue, ...]) -> bool:
    """Tell whether some of the words are still there."""
    return bool({*_said(before).casefold().split()} & {*_said(after).casefold().split()})


def _change(before: tuple[Cue, ...], after: tuple[Cue, ...]) -> Changed:
    if not after:
        return Changed(before, after, frozenset({Kind.REMOVED}))
    if all(cue.text == GAP_TEXT for cue in after):
        return Changed(before, after, frozenset({Kind.MARKED}))
    if not before:
        return Changed(before, after, frozenset({Kind.ADDED}))
    return Changed(before, after, frozenset(_kinds(before, after)))


def _kinds(before: tuple[Cue, ...], after: tuple[Cue, ...]) -> Iterator[Kind]:
    if _said(before) != _said(after):
        yield Kind.REWORDED
    if len(before) != len(after):
        yield Kind.RECUT
        return
    pairs = list(zip(before, after, strict=True))
    if any(one.span != other.span for one, other in pairs):
        yield Kind.RETIMED
    if any(one.speaker != other.speaker for one, other in pairs):
        yield Kind.SPEAKER
    if _said(before) == _said(after) and any(one.text != other.text for one, other in pairs):
        yield Kind.REBROKEN


def _said(cues: Sequence[Cue]) -> str:
    return " ".join(word for cue in cues for word in cue.text.split())
