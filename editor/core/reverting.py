"""Giving cues back the text and the times they were read with."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.selection import Selection
from editor.core.sentence import said
from editor.core.substitution import between

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.core.cue import Cue
    from editor.core.originals import Originals

_START = attrgetter("start_ms")


def revert(cues: Sequence[Cue], indexes: Iterable[int], originals: Originals) -> Edit:
    """Put the originals of cues in their place, found by the cues' ids.

    What was split off from an original, in whose time it has its middle, goes; what was merged
    into a cue, and has its middle in the cue's time, comes back. A cue made since goes with the
    rest of what it was split from, or gives way to those it took the place of. Raises EditRefused
    when nothing is otherwise than it was read.
    """
    standing = {cue.id: cue for cue in cues}
    made = [cue for cue in cues if originals.of(cue.id) is None]
    back: dict[int, Cue] = {}
    gone: set[int] = set()
    for index in indexes:
        for cue in _whole(cues[index], standing, originals):
            back |= _read(cue, standing, originals)
            gone.add(cue.id)
    gone |= {cue.id for cue in made if any(_holds(read, cue) for read in back.values())}
    changed = any(originals.differs(standing[cue_id]) for cue_id in gone)
    if not back or not (changed or set(back) - set(standing)):
        raise EditRefused(_refusal(made_since=not back))
    kept = [cue for cue in cues if cue.id not in gone and cue.id not in back]
    after = sorted((*kept, *back.values()), key=_START)
    label = said("Revert cue", "Revert {n:,} cues", n=len(back))
    selection = Selection(next(iter(back)), frozenset(back))
    return Edit(label, (between(cues, after),), selection=selection)


def _whole(cue: Cue, standing: dict[int, Cue], originals: Originals) -> list[Cue]:
    """Return a cue, or with it what stands for the original it was split from."""
    if originals.of(cue.id):
        return [cue]
    middle = (cue.start_ms + cue.end_ms) // 2
    parents = [
        standing[read.id]
        for read in originals.around(middle)
        if read.id in standing and originals.differs(standing[read.id])
    ]
    return [cue, *parents[:1]]


def _read(cue: Cue, standing: dict[int, Cue], originals: Originals) -> dict[int, Cue]:
    """Return what was read where a cue stands: its original, and those that are in it now."""
    own = originals.of(cue.id)
    found = {own.id: own} if own else {}
    absorbed = (read for read in originals.within(cue.span) if read.id not in standing)
    return found | {read.id: read for read in absorbed}


def _holds(read: Cue, cue: Cue) -> bool:
    return read.span.contains((cue.start_ms + cue.end_ms) // 2)


def _refusal(*, made_since: bool) -> str:
    if made_since:
        return said("The cue was made since the transcript was read: there is nothing it was.")
    return said("The cue is as it was read.")
