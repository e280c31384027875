"""Giving cues back the text and the times they were read with."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING, Protocol

from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.originals import Originals, middle
from editor.core.selection import Selection
from editor.core.sentence import said
from editor.core.substitution import between

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.core.cue import Cue

_START = attrgetter("start_ms")
# What was split off begins behind its original, unless it was moved since; no cue lasts past so
# many others.
_LOOK_BACK = 64


class Standing(Protocol):
    """Who knows the cues by their ids, as they stand and as they were read."""

    @property
    def originals(self) -> Originals:
        """Return the cues as they were read."""

    def cue(self, cue_id: int) -> Cue | None:
        """Return the cue with an id as it stands."""


def revert(cues: Sequence[Cue], indexes: Iterable[int], standing: Standing) -> Edit:
    """Put the originals of cues in their place, found by the cues' ids.

    What was split off from an original, in whose time it has its middle, goes; what was merged
    into a cue, and has its middle in the cue's time, comes back. A cue made since goes with the
    rest of what it was split from, or gives way to those it took the place of. The cues are those
    that stand. Raises EditRefused when nothing is otherwise than it was read.
    """
    back: dict[int, Cue] = {}
    gone: dict[int, Cue] = {}
    for index in indexes:
        for cue in _whole(cues[index], standing):
            back |= _read(cue, standing)
            gone[cue.id] = cue
    for read in back.values():
        gone |= {cue.id: cue for cue in _made_in(cues, read, standing)}
    gone |= {cue_id: old for cue_id in back if (old := standing.cue(cue_id))}
    if not back or _are_back(gone, back, standing.originals):
        raise EditRefused(_refusal(made_since=not back))
    first, last = _reach(cues, [*gone.values(), *back.values()])
    kept = [cue for cue in cues[first:last] if cue.id not in gone]
    after = sorted((*kept, *back.values()), key=_START)
    part = between(cues[first:last], after)
    label = said("Revert cue", "Revert {n:,} cues", n=len(back))
    selection = Selection(next(iter(back)), frozenset(back))
    return Edit(label, (replace(part, index=first + part.index),), selection=selection)


def _are_back(gone: dict[int, Cue], back: dict[int, Cue], originals: Originals) -> bool:
    """Tell whether the cues are as they were read."""
    return gone.keys() == back.keys() and not any(map(originals.differs, gone.values()))


def _whole(cue: Cue, standing: Standing) -> list[Cue]:
    """Return a cue, or with it what stands for the original it was split from."""
    originals = standing.originals
    if originals.of(cue.id):
        return [cue]
    parents = (standing.cue(read.id) for read in originals.around(middle(cue)))
    return [cue, *[parent for parent in parents if parent and originals.differs(parent)][:1]]


def _read(cue: Cue, standing: Standing) -> dict[int, Cue]:
    """Return what was read where a cue stands: its original, and those that are in it now."""
    own = standing.originals.of(cue.id)
    found = {own.id: own} if own else {}
    for read in standing.originals.within(cue.span):
        if not standing.cue(read.id):
            found[read.id] = read
    return found


def _made_in(cues: Sequence[Cue], read: Cue, standing: Standing) -> list[Cue]:
    """Return the cues made since that have their middle in the time of one that was read."""
    first = max(0, bisect_left(cues, read.start_ms, key=_START) - _LOOK_BACK)
    last = bisect_left(cues, read.end_ms, key=_START)
    return [
        cue
        for cue in cues[first:last]
        if not standing.originals.of(cue.id) and read.span.contains(middle(cue))
    ]


def _reach(cues: Sequence[Cue], touched: Iterable[Cue]) -> tuple[int, int]:
    """Return from where to where cues stand that begin as some do, or between them."""
    starts = [cue.start_ms for cue in touched]
    first = bisect_left(cues, min(starts), key=_START)
    return first, bisect_right(cues, max(starts), key=_START)


def _refusal(*, made_since: bool) -> str:
    if made_since:
        return said("The cue was made since the transcript was read: there is nothing it was.")
    return said("The cue is as it was read.")
