"""Giving cues back the text and the times they were read with."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING, Protocol

from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.selection import Selection
from editor.core.sentence import said
from editor.core.substitution import between

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from editor.core.cue import Cue
    from editor.core.lineage import Lineage
    from editor.core.originals import Originals

_START = attrgetter("start_ms")


class Standing(Protocol):
    """Who knows the cues by their ids, as they stand and as they were read."""

    @property
    def originals(self) -> Originals:
        """Return the cues as they were read."""

    @property
    def lineage(self) -> Lineage:
        """Return which of them each cue has its words from."""

    def cue(self, cue_id: int) -> Cue | None:
        """Return the cue with an id as it stands."""


def revert(cues: Sequence[Cue], indexes: Iterable[int], standing: Standing) -> Edit:
    """Put the originals of cues in their place.

    Every cue that has words from the same originals goes, and all of those come back: so nothing
    that was said is lost, and nothing is there twice. The cues are those that stand. Raises
    EditRefused when nothing is otherwise than it was read.
    """
    back: dict[int, Cue] = {}
    gone: dict[int, Cue] = {}
    for index in indexes:
        if cues[index].id in gone:
            continue
        read, present = standing.lineage.group(cues[index].id)
        if read:
            back |= _known(sorted(read), standing.originals.of)
            gone |= _known((*read, *present), standing.cue)
    if not back or _are_back(gone, back, standing.originals):
        raise EditRefused(_refusal(made_since=not back))
    first, last = _reach(cues, [*gone.values(), *back.values()])
    kept = [cue for cue in cues[first:last] if cue.id not in gone]
    after = sorted((*kept, *back.values()), key=_START)
    part = between(cues[first:last], after)
    label = said("Revert cue", "Revert {n:,} cues", n=len(back))
    selection = Selection(next(iter(back)), frozenset(back))
    return Edit(label, (replace(part, index=first + part.index),), selection=selection)


def _known(ids: Iterable[int], find: Callable[[int], Cue | None]) -> dict[int, Cue]:
    return {cue_id: cue for cue_id in ids if (cue := find(cue_id))}


def _are_back(gone: dict[int, Cue], back: dict[int, Cue], originals: Originals) -> bool:
    """Tell whether the cues are as they were read."""
    return gone.keys() == back.keys() and not any(map(originals.differs, gone.values()))


def _reach(cues: Sequence[Cue], touched: Iterable[Cue]) -> tuple[int, int]:
    """Return from where to where cues stand that begin as some do, or between them."""
    starts = [cue.start_ms for cue in touched]
    first = bisect_left(cues, min(starts), key=_START)
    return first, bisect_right(cues, max(starts), key=_START)


def _refusal(*, made_since: bool) -> str:
    if made_since:
        return said("The cue was made since the transcript was read: there is nothing it was.")
    return said("The cue is as it was read.")
