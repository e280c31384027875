"""Putting cues in: new ones into the time that is free, copies beside what they are copies of."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from editor.core.cue import Cue
from editor.core.edit import Edit, Splice
from editor.core.errors import EditRefused
from editor.core.selection import Selection
from editor.core.sentence import said
from editor.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# A new cue lasts so long where the gap allows it: time for a short sentence.
NEW_MS = 2000
# Below this nothing can be read; the style guides ask for more and the checks say so.
_LEAST_MS = 100
# What a pasted text is given to be read in: the usual 15 characters a second, within 1 to 7 s.
_PER_CHARACTER_MS = 67
_READ_MS = (1000, 7000)
_START = attrgetter("start_ms")
_END = attrgetter("end_ms")


def insert_after(cues: Sequence[Cue], index: int, new_id: int, limit_ms: int | None = None) -> Edit:
    """Insert an empty cue into the gap after a cue, no later than a limit in ms if there is one.

    Raises EditRefused when there is no gap.
    """
    low = max(map(_END, cues[: index + 1]))
    return _insert(cues, _room(cues, index + 1, low, NEW_MS, limit_ms), new_id)


def insert_before(cues: Sequence[Cue], index: int, new_id: int) -> Edit:
    """Insert an empty cue into the gap before a cue; raises EditRefused when there is none."""
    high = cues[index].start_ms
    low = max(map(_END, cues[:index]), default=0)
    return _insert(cues, Span(max(low, high - NEW_MS), high), new_id)


def insert_at(
    cues: Sequence[Cue], at_ms: int, new_id: int, *, text: str = "", limit_ms: int | None = None
) -> Edit:
    """Insert a cue from a moment in ms on, as long as its text needs and the gap there allows.

    Raises EditRefused when another cue is shown at that moment, or there is hardly a gap.
    """
    wanted = NEW_MS
    if text:
        wanted = min(max(len(text) * _PER_CHARACTER_MS, _READ_MS[0]), _READ_MS[1])
    behind = bisect_right(cues, at_ms, key=_START)
    if max(map(_END, cues[:behind]), default=0) > at_ms:
        raise EditRefused(
            said("A cue is shown here already: split it, or move the playhead to a gap.")
        )
    return _insert(cues, _room(cues, behind, at_ms, wanted, limit_ms), new_id, text)


def duplicate(cues: Sequence[Cue], indexes: Iterable[int], new_ids: Sequence[int]) -> Edit:
    """Give each cue a copy right behind it, at the same time; the copies are selected.

    Raises EditRefused when there is nothing to copy.
    """
    wanted = sorted(set(indexes))
    if not wanted:
        raise EditRefused(said("No cue is selected, so there is nothing to duplicate."))
    copies = [
        replace(cues[index], id=new_id, identifier="")
        for index, new_id in zip(wanted, new_ids, strict=True)
    ]
    label = said("Duplicate cue", "Duplicate {n:,} cues", n=len(copies))
    return _put_in(cues, copies, label)


def paste(cues: Sequence[Cue], copied: Sequence[Cue], at_ms: int, new_ids: Sequence[int]) -> Edit:
    """Insert copies of cues from a moment in ms on, keeping their distances; they are selected.

    They may come to overlap cues that are there. Raises EditRefused when there are none.
    """
    if not copied:
        raise EditRefused(said("There is no cue to paste: copy some first."))
    by = at_ms - min(map(_START, copied))
    moved = [
        replace(
            cue,
            id=new_id,
            start_ms=cue.start_ms + by,
            end_ms=cue.end_ms + by,
            identifier="",
            words=tuple(
                replace(word, start_ms=_moved(word.start_ms, by), end_ms=_moved(word.end_ms, by))
                for word in cue.words
            ),
        )
        for cue, new_id in zip(copied, new_ids, strict=True)
    ]
    label = said("Paste cue", "Paste {n:,} cues", n=len(moved))
    return _put_in(cues, moved, label)


def _moved(at_ms: int | None, by: int) -> int | None:
    return None if at_ms is None else at_ms + by


def _room(
    cues: Sequence[Cue], behind: int, at_ms: int, wanted_ms: int, limit_ms: int | None
) -> Span:
    """Return the time wanted from a moment in ms on, up to the cue behind or to the limit."""
    ends = [at_ms + wanted_ms]
    if behind < len(cues):
        ends.append(cues[behind].start_ms)
    if limit_ms is not None and limit_ms > at_ms:
        ends.append(limit_ms)
    return Span(at_ms, min(ends))


def _insert(cues: Sequence[Cue], span: Span, new_id: int, text: str = "") -> Edit:
    if span.duration_ms < _LEAST_MS:
        raise EditRefused(
            said("There is no time between the cues for another: shorten one of them.")
        )
    made = Cue(new_id, span.start_ms, span.end_ms, text)
    return _put_in(cues, [made], said("Insert cue"))


def _put_in(cues: Sequence[Cue], made: Sequence[Cue], label: str) -> Edit:
    """Put cues where their starts belong, behind those that start at the same time.

    One splice over all of the stretch they come to stand in: it may be thousands of them.
    """
    ordered = sorted(made, key=_START)
    first = bisect_right(cues, ordered[0].start_ms, key=_START)
    last = bisect_right(cues, ordered[-1].start_ms, key=_START)
    standing = tuple(cues[first:last])
    inserted = tuple(sorted((*standing, *ordered), key=_START))
    selection = Selection(ordered[0].id, frozenset(cue.id for cue in ordered))
    return Edit(label, (Splice(first, standing, inserted),), selection=selection)
