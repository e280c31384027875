"""Breaking anew in pieces that stand by themselves, so that each can be taken or left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.selection import Selection
from editor.core.sentence import said
from editor.core.substitution import between

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from editor.core.cue import Cue
    from editor.repairs.reflow.reflowing import Reflow


@dataclass(frozen=True, slots=True)
class Piece:
    """Cues in a row, and those that would say the same in their place.

    Attributes: old; new, of which those made anew have ids below zero until they are put in.
    """

    old: tuple[Cue, ...]
    new: tuple[Cue, ...]

    @property
    def guessed(self) -> int:
        """Return how many of the new cues begin or end at a moment nobody measured."""
        return sum(cue.has_guessed_times for cue in self.new)


def pieces(made: Reflow) -> list[Piece]:
    """Return what would change, cut wherever old and new cues part at the same word.

    A piece can be put in without the others: no word is lost or said twice, and no new cue is
    shown over an old one.
    """
    (splice,) = made.edit.splices
    return list(_pieces(splice.removed, splice.inserted, made.opens))


def _pieces(old: Sequence[Cue], new: Sequence[Cue], opens: Sequence[int | None]) -> Iterator[Piece]:
    first_old = first_new = 0
    for at in range(1, len(new) + 1):
        begins = opens[at] if at < len(new) else len(old)
        if begins is None or (at < len(new) and new[at - 1].end_ms > old[begins].start_ms):
            continue
        piece = Piece(tuple(old[first_old:begins]), tuple(new[first_new:at]))
        if piece.old != piece.new:
            yield piece
        first_old, first_new = begins, at


def put_in(cues: Sequence[Cue], chosen: Sequence[Piece], new_id: Callable[[], int]) -> Edit:
    """Put pieces in the place of what they were made of, in one step; the first becomes active.

    Raises EditRefused when nothing is chosen, or when the cues have changed since.
    """
    if not chosen:
        raise EditRefused(said("Nothing is ticked, so nothing was broken anew."))
    where = {cue.id: index for index, cue in enumerate(cues)}
    after: list[Cue] = []
    done, first = 0, None
    for piece in sorted(chosen, key=lambda one: where.get(one.old[0].id, -1)):
        at = where.get(piece.old[0].id, -1)
        if at < done or tuple(cues[at : at + len(piece.old)]) != piece.old:
            raise EditRefused(said("The cues have changed since, so nothing was broken anew."))
        fresh = [replace(cue, id=new_id()) if cue.id < 0 else cue for cue in piece.new]
        first = first or fresh[0]
        after += (*cues[done:at], *fresh)
        done = at + len(piece.old)
    after += cues[done:]
    count = sum(len(piece.old) for piece in chosen)
    label = said("Break {n:,} cue anew", "Break {n:,} cues anew", n=count)
    selection = Selection.only(first.id) if first else None
    return Edit(label, (between(cues, after),), selection=selection)
