"""Cues moved in time as they are, with the times of their words."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from editor.core.errors import EditRefused
from editor.core.sentence import said
from editor.core.substitution import substitute
from editor.core.timecode import duration, timecode

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.core.words import Word


class OverlapRefused(EditRefused):
    """Cues were not moved because they would overlap others; it can be asked for."""


def move(
    cues: Sequence[Cue], indexes: Iterable[int], by_ms: int, *, overlapping: bool = False
) -> Edit:
    """Move cues by some ms, earlier below zero.

    Raises EditRefused when one would begin before the recording does, OverlapRefused when they
    would reach into cues that stay, unless overlapping is asked for.
    """
    wanted = sorted(set(indexes))
    if not wanted:
        raise EditRefused(said("No cue is selected, so there is nothing to move."))
    first = cues[wanted[0]]
    if first.start_ms + by_ms < 0:
        raise EditRefused(
            said(
                "Nothing begins below zero: cue {number:,} begins at {at}, so it can be moved back"
                " by that much at most.",
                number=wanted[0] + 1,
                at=timecode(first.start_ms),
            )
        )
    free = _free(cues, wanted, 1 if by_ms > 0 else -1)
    if free is not None and abs(by_ms) > free and not overlapping:
        where = said("the next cue") if by_ms > 0 else said("the cue before")
        raise OverlapRefused(
            said(
                "Moved by {amount} they would overlap {where}: {room}.",
                amount=_amount(by_ms),
                where=where,
                room=said("there is room for {amount}", amount=_amount(free))
                if free
                else said("there is no room"),
            )
        )
    label = said(
        "Move cue by {amount}",
        "Move {n:,} cues by {amount}",
        n=len(wanted),
        amount=_amount(by_ms),
    )
    return substitute(cues, {index: moved(cues[index], by_ms) for index in wanted}, label)


def nudge_cues(cues: Sequence[Cue], indexes: Iterable[int], by_ms: int) -> Edit:
    """Move cues by some ms, stopping at those that stay; nudges in a row are one gesture.

    Raises EditRefused when there is no way at all.
    """
    wanted = sorted(set(indexes))
    if not wanted:
        raise EditRefused(said("No cue is selected, so there is nothing to move."))
    way = 1 if by_ms > 0 else -1
    free = _free(cues, wanted, way)
    first = cues[wanted[0]].start_ms
    if way < 0:
        free = first if free is None else min(free, first)
    step = abs(by_ms) if free is None else min(abs(by_ms), free)
    if not step:
        at_zero = way < 0 and first == 0
        where = said("the next cue") if way > 0 else said("the cue before")
        why = said("nothing is earlier") if at_zero else said("{where} is in the way", where=where)
        raise EditRefused(
            said(
                "Cue cannot move: {why}.", "{n:,} cues cannot move: {why}.", n=len(wanted), why=why
            )
        )
    changed = {index: moved(cues[index], way * step) for index in wanted}
    gesture = f"nudge {' '.join(str(cues[index].id) for index in wanted)}"
    return substitute(cues, changed, said("Nudge cue", "Nudge {n:,} cues", n=len(wanted)), gesture)


def moved(cue: Cue, by_ms: int) -> Cue:
    """Return a cue by some ms later, its words too, and what is a guess stays one."""
    return replace(
        cue,
        start_ms=cue.start_ms + by_ms,
        end_ms=cue.end_ms + by_ms,
        words=tuple(_moved_word(word, by_ms) for word in cue.words),
        guessed=tuple(moment + by_ms for moment in cue.guessed),
    )


def _moved_word(word: Word, by_ms: int) -> Word:
    start = None if word.start_ms is None else word.start_ms + by_ms
    end = None if word.end_ms is None else word.end_ms + by_ms
    return replace(word, start_ms=start, end_ms=end)


def _free(cues: Sequence[Cue], wanted: Sequence[int], way: int) -> int | None:
    """Return the ms that cues can move before they reach one that stays; None for no limit."""
    found = []
    for _, group in groupby(enumerate(wanted), key=lambda pair: pair[1] - pair[0]):
        run = [index for _, index in group]
        beside = run[-1] + 1 if way > 0 else run[0] - 1
        if not 0 <= beside < len(cues):
            continue
        if way > 0:
            gap = cues[beside].start_ms - max(cues[index].end_ms for index in run)
        else:
            gap = cues[run[0]].start_ms - cues[beside].end_ms
        found.append(max(0, gap))
    return min(found, default=None)


def _amount(ms: int) -> str:
    sign = "−" if ms < 0 else ""
    return f"{sign}{duration(abs(ms))}{' s' if abs(ms) < 60_000 else ''}"
