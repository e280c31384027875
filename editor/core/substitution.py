"""The splices that put changed cues in place of what they were."""

from __future__ import annotations

from itertools import groupby, pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from editor.core.edit import Edit, Splice

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from editor.core.cue import Cue

_START = attrgetter("start_ms")


def substitute(
    cues: Sequence[Cue], changed: Mapping[int, Cue], label: str, gesture: str | None = None
) -> Edit:
    """Return the edit that puts cues at the indexes of what they were, sorted anew if need be.

    What is the same as it was is left out; with nothing left the edit has no effect.
    """
    others = {index: cue for index, cue in sorted(changed.items()) if cue != cues[index]}
    if not others:
        return Edit(label)
    after = list(cues)
    for index, cue in others.items():
        after[index] = cue
    around = range(max(0, min(others) - 1), min(len(cues), max(others) + 2))
    if all(after[one].start_ms <= after[other].start_ms for one, other in pairwise(around)):
        return Edit(label, _runs(cues, others), gesture=gesture)
    return Edit(label, (between(cues, sorted(after, key=_START)),), gesture=gesture)


def _runs(cues: Sequence[Cue], changed: Mapping[int, Cue]) -> tuple[Splice, ...]:
    """Return a splice for each run of changed cues: none moves, so each stands by itself."""
    splices = []
    for _, group in groupby(enumerate(changed), key=lambda pair: pair[1] - pair[0]):
        run = [index for _, index in group]
        removed = tuple(cues[run[0] : run[-1] + 1])
        splices.append(Splice(run[0], removed, tuple(changed[index] for index in run)))
    return tuple(splices)


def splices(cues: Sequence[Cue], after: Sequence[Cue]) -> Iterator[Splice]:
    """Yield the splices that make some cues into others, one for each stretch that differs.

    Cues that stay as they are keep their order. Takes time linear in the cues.
    """
    where = {cue.id: index for index, cue in enumerate(cues)}
    old = new = 0
    while old < len(cues) or new < len(after):
        first_old, first_new = old, new
        while new < len(after):
            same = where.get(after[new].id, -1)
            if same >= old and cues[same] is after[new]:
                break
            new += 1
        old = where[after[new].id] if new < len(after) else len(cues)
        removed, inserted = tuple(cues[first_old:old]), tuple(after[first_new:new])
        if removed or inserted:
            yield Splice(first_new, removed, inserted)
        while old < len(cues) and new < len(after) and cues[old] is after[new]:
            old, new = old + 1, new + 1


def between(cues: Sequence[Cue], after: Sequence[Cue]) -> Splice:
    """Return the one splice that makes some cues into others, over all that is not the same."""
    first, most = 0, min(len(cues), len(after))
    while first < most and cues[first] is after[first]:
        first += 1
    same = 0
    while same < most - first and cues[-1 - same] is after[-1 - same]:
        same += 1
    removed, inserted = cues[first : len(cues) - same], after[first : len(after) - same]
    return Splice(first, tuple(removed), tuple(inserted))
