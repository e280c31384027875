"""Sentences guessed wherever cues are all in small letters, each cue to be taken or left."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from editor.core.cue import visible_text
from editor.core.errors import EditRefused
from editor.core.selection import Selection
from editor.core.sentence import said
from editor.core.substitution import substitute
from editor.repairs.reflow.sentencing import guess_sentences, is_lower

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit

# A cue with a capital now and then is no end of a stretch: a name, an abbreviation.
_STRAY = 2
# Fewer cues than this may be the middle of one long sentence.
FEWEST = 20


class Guessed(NamedTuple):
    """A cue before and after the guess."""

    before: Cue
    after: Cue

    @property
    def stops(self) -> bool:
        """Tell whether a full stop or a question mark was put in."""
        return len(self.after.text) > len(self.before.text)


def stretches(
    cues: Sequence[Cue], first: int, last: int, fewest: int = FEWEST
) -> list[tuple[int, int]]:
    """Return where cues from one index to another are all in small letters, from first to last.

    A cue that its neighbour repeats is of none: a loop is to be removed, not written better.
    """
    found: list[tuple[int, int]] = []
    for low, high in _runs(cues, first, last):
        before = found[-1][0] if found and low - found[-1][1] - 1 <= _STRAY else low
        if before < low and is_lower(visible_text(cue.text) for cue in cues[before : high + 1]):
            found[-1] = (before, high)
        else:
            found.append((low, high))
    least = min(fewest, last - first + 1)
    return [(low, high) for low, high in found if high - low + 1 >= least]


def _runs(cues: Sequence[Cue], first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield the runs of cues without a capital."""
    ends = [index for index in range(first, last + 1) if not _is_plain(cues, index)]
    for one, other in pairwise([first - 1, *ends, last + 1]):
        if other - one > 1:
            yield one + 1, other - 1


def _is_plain(cues: Sequence[Cue], index: int) -> bool:
    """Tell whether a cue has letters, all of them small, and is no repetition."""
    text = cues[index].text
    beside = (cues[at].text for at in (index - 1, index + 1) if 0 <= at < len(cues))
    return text not in beside and visible_text(text).islower()


def guesses(
    cues: Sequence[Cue],
    first: int,
    last: int,
    names: Iterable[str] = (),
    fewest: int = FEWEST,
) -> Iterator[Guessed]:
    """Yield what is guessed for each cue in small letters from one index to another."""
    known = list(names)
    for low, high in stretches(cues, first, last, fewest):
        try:
            guess = guess_sentences(cues, low, high, known)
        except EditRefused:
            continue
        for splice in guess.edit.splices:
            pairs = zip(splice.removed, splice.inserted, strict=True)
            yield from (Guessed(one, other) for one, other in pairs)


def accept(cues: Sequence[Cue], chosen: Iterable[Guessed]) -> Edit:
    """Write cues as was guessed, in one step; the first becomes active.

    Raises EditRefused when nothing is chosen, or when a cue has changed since.
    """
    wanted = {one.before.id: one for one in chosen}
    new = {
        index: wanted[cue.id].after
        for index, cue in enumerate(cues)
        if cue.id in wanted and wanted[cue.id].before == cue
    }
    if not wanted:
        raise EditRefused(said("Nothing is ticked, so nothing was written as guessed."))
    if len(new) < len(wanted):
        raise EditRefused(said("The cues have changed since, so nothing was written as guessed."))
    label = said("Guess sentences in {n:,} cue", "Guess sentences in {n:,} cues", n=len(new))
    edit = substitute(cues, new, label)
    return replace(edit, selection=Selection.only(cues[min(new)].id))
