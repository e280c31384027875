"""Replacing what was found: looked at before it is done, then one edit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from editor.core import edits
from editor.core.around_markup import changed
from editor.core.cue import visible_text
from editor.core.edit import Edit, Splice
from editor.core.errors import EditRefused
from editor.core.sentence import said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from editor.core.cue import Cue
    from editor.search.matching import Matches
    from editor.search.pattern import Pattern

# Beyond so many stretches the cues between them are taken along: each is a copy of them all.
_MOST_SPLICES = 16
_LONGEST_NAME = 24


@dataclass(frozen=True, slots=True)
class Replacement:
    """One place in the visible text of a cue and what it gives way to."""

    cue: Cue
    start: int
    end: int
    new: str

    @property
    def old(self) -> str:
        """Return the text that gives way."""
        return visible_text(self.cue.text)[self.start : self.end]


def replacements(
    cues: Iterable[Cue], found: Matches, pattern: Pattern, replacement: str
) -> Iterator[Replacement]:
    """Yield what would be replaced, in the order of the cues, where anything would change.

    Raises PatternTooSlow, and PatternProblem when the replacement does not fit the pattern.
    """
    pattern.check(replacement)
    for cue in cues:
        if cue.id in found:
            text = visible_text(cue.text)
            for start, end, new in pattern.replaced(text, replacement):
                if text[start:end] != new:
                    yield Replacement(cue, start, end, new)


def replace_text(
    cues: Sequence[Cue], chosen: Sequence[Replacement], sought: str, gesture: str | None = None
) -> Edit:
    """Replace text in cues, all in one step; the first cue changed becomes active.

    The replacements of a cue stand in the order of its text. Raises EditRefused when there are
    none, or when a cue is no longer the one they were made for.
    """
    new: dict[int, Cue] = {}
    for cue, its in groupby(chosen, key=lambda one: one.cue):
        changes = ((one.start, one.end, one.new) for one in its)
        new[cue.id] = replace(cue, text=changed(cue.text, changes))
    if not new:
        raise EditRefused(said("Nothing is ticked, so nothing was replaced."))
    places = [at for at, cue in enumerate(cues) if cue.id in new]
    known = {one.cue.id: one.cue for one in chosen}
    if len(places) != len(new) or any(cues[at] != known[cues[at].id] for at in places):
        raise EditRefused(said("The cues have changed since, so nothing was replaced: look again."))
    splices = _splices(cues, places, new)
    return Edit(_label(len(chosen), sought), splices, gesture=gesture)


def _label(count: int, sought: str) -> str:
    short = sought if len(sought) <= _LONGEST_NAME else f"{sought[: _LONGEST_NAME - 1]}…"
    return said("Replace “{sought}”", "Replace {n:,} × “{sought}”", n=count, sought=short)


def _splices(cues: Sequence[Cue], places: list[int], new: dict[int, Cue]) -> tuple[Splice, ...]:
    """Put changed cues in their places, as one stretch when they are scattered far and wide."""
    if len(places) <= _MOST_SPLICES:
        return edits.replaced(cues, [new[cues[at].id] for at in places])
    old = tuple(cues[places[0] : places[-1] + 1])
    return (Splice(places[0], old, tuple(new.get(cue.id, cue) for cue in old)),)
