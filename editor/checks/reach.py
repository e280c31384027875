"""Which stretches of the cues an edit reached."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.core.edit import Splice


@dataclass(frozen=True, slots=True)
class Stretch:
    """Indexes before and after an edit, half-open, between which cues may differ."""

    old_start: int
    old_stop: int
    new_start: int
    new_stop: int


def touched(splices: Sequence[Splice]) -> list[Stretch]:
    """Return what splices made in order changed all together, from the first cue to the last."""
    found: list[Stretch] = []
    for splice in splices:
        found = _with(found, splice.index, len(splice.removed), len(splice.inserted))
    return found


def _with(found: list[Stretch], index: int, removed: int, inserted: int) -> list[Stretch]:
    """Add one more splice, whose index counts the cues as the earlier ones left them."""
    before = [item for item in found if item.new_stop < index]
    after = [item for item in found if item.new_start > index + removed]
    inside = found[len(before) : len(found) - len(after)]
    start, stop = index, index + removed
    if inside:
        start, stop = min(start, inside[0].new_start), max(stop, inside[-1].new_stop)
    delta = before[-1].new_stop - before[-1].old_stop if before else 0
    delta_after = inside[-1].new_stop - inside[-1].old_stop if inside else delta
    grown = inserted - removed
    merged = Stretch(start - delta, stop - delta_after, start, stop + grown)
    moved = [
        replace(item, new_start=item.new_start + grown, new_stop=item.new_stop + grown)
        for item in after
    ]
    return [*before, merged, *moved]


def widened(stretches: Sequence[Stretch], by: int, old_count: int, new_count: int) -> list[Stretch]:
    """Widen stretches by a number of cues on both sides, joining those that come to meet."""
    done: list[Stretch] = []
    for item in stretches:
        left = min(by, item.new_start)
        right = min(by, new_count - item.new_stop, old_count - item.old_stop)
        wide = Stretch(
            item.old_start - left,
            item.old_stop + right,
            item.new_start - left,
            item.new_stop + right,
        )
        if done and wide.new_start <= done[-1].new_stop:
            last = done.pop()
            wide = replace(wide, old_start=last.old_start, new_start=last.new_start)
        done.append(wide)
    return done


def grown(
    stretches: Sequence[Stretch], new_count: int, joined: Callable[[int, int], bool]
) -> list[Stretch]:
    """Widen stretches until nothing reaches across their borders, joining those that meet.

    joined is asked for an old and a new index and tells whether a finding could cover both the
    cue there and the one before it, in the cues of old or in those of now.
    """
    done: list[Stretch] = []
    for position, item in enumerate(stretches):
        stretch = _leftwards(item, done[-1].new_stop if done else 0, joined)
        meets = bool(done) and stretch.new_start == done[-1].new_stop
        if meets and joined(stretch.old_start, stretch.new_start):
            last = done.pop()
            stretch = replace(stretch, old_start=last.old_start, new_start=last.new_start)
        last_one = position + 1 == len(stretches)
        limit = new_count if last_one else stretches[position + 1].new_start
        done.append(_rightwards(stretch, limit, joined))
    return done


def _leftwards(item: Stretch, limit: int, joined: Callable[[int, int], bool]) -> Stretch:
    old, new = item.old_start, item.new_start
    while new > limit and joined(old, new):
        old, new = old - 1, new - 1
    return replace(item, old_start=old, new_start=new)


def _rightwards(item: Stretch, limit: int, joined: Callable[[int, int], bool]) -> Stretch:
    old, new = item.old_stop, item.new_stop
    while new < limit and joined(old, new):
        old, new = old + 1, new + 1
    return replace(item, old_stop=old, new_stop=new)
