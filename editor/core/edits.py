"""The edits there are: each reads the cues and returns what to do, changing nothing itself."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import chain, groupby, pairwise
from typing import TYPE_CHECKING

from editor.core.cue import Cue
from editor.core.edit import Edit, Splice
from editor.core.errors import EditRefused
from editor.core.selection import Selection
from editor.core.sentence import said
from editor.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_FAR_MS = 3_600_000
GAP_TEXT = "[speech not transcribed]"


def remove(cues: Sequence[Cue], indexes: Iterable[int], label: str = "") -> Edit:
    """Remove cues, wherever they stand; the cue that follows becomes active.

    Raises EditRefused when there is nothing to remove.
    """
    wanted = sorted(set(indexes))
    if not wanted:
        raise EditRefused(said("No cue is selected, so there is nothing to remove."))
    splices = []
    gone = 0
    for _, group in groupby(enumerate(wanted), key=lambda pair: pair[1] - pair[0]):
        run = [index for _, index in group]
        removed = tuple(cues[run[0] : run[-1] + 1])
        splices.append(Splice(run[0] - gone, removed, ()))
        gone += len(removed)
    label = label or said("Remove cue", "Remove {n:,} cues", n=gone)
    return Edit(label, tuple(splices), selection=_beside(cues, set(wanted), wanted[-1]))


def _beside(cues: Sequence[Cue], gone: set[int], last: int) -> Selection:
    """Select the next cue that stays, or the one before when none follows."""
    for index in chain(range(last + 1, len(cues)), range(last - 1, -1, -1)):
        if index not in gone:
            return Selection.only(cues[index].id)
    return Selection()


def set_text(cues: Sequence[Cue], index: int, text: str) -> Edit:
    """Give a cue another text; typing on in the same cue is one step."""
    cue = cues[index]
    if cue.text == text:
        return Edit(said("Edit text"))
    return _in_place(cues, index, replace(cue, text=text), said("Edit text"), f"text {cue.id}")


def replaced(cues: Sequence[Cue], changed: Iterable[Cue]) -> tuple[Splice, ...]:
    """Return the splices that put changed cues in place of those with their ids, kept sorted."""
    splices: list[Splice] = []
    standing = tuple(cues)
    where = {cue.id: index for index, cue in enumerate(standing)}
    for cue in changed:
        index = where[cue.id]
        made = _put(standing, index, cue)
        for splice in made:
            standing = splice.apply(standing)
        if len(made) > 1:
            where = {other.id: at for at, other in enumerate(standing)}
        splices += made
    return tuple(splices)


def mark_lost(cues: Sequence[Cue], first: int, last: int, new_id: int) -> Edit:
    """Put one marker in place of some cues, saying that what was spoken there is missing.

    Published, it says so openly; to whoever fills it in, where.
    """
    run = tuple(cues[first : last + 1])
    marker = Cue(new_id, run[0].start_ms, max(cue.end_ms for cue in run), GAP_TEXT)
    selection = Selection.only(new_id)
    return Edit(said("Mark as lost speech"), (Splice(first, run, (marker,)),), selection=selection)


def mark_span_lost(cues: Sequence[Cue], span: Span, new_id: int) -> Edit:
    """Put a marker over a stretch of time, in place of the cues whose middle lies in it.

    It leaves to the cues that stay what is theirs. Raises EditRefused when they leave it nothing.
    """
    inside = [
        index for index, cue in enumerate(cues) if span.contains((cue.start_ms + cue.end_ms) // 2)
    ]
    first = inside[0] if inside else bisect_right(cues, span.start_ms, key=lambda cue: cue.start_ms)
    last = inside[-1] if inside else first - 1
    low = max((cue.end_ms for cue in cues[:first]), default=0)
    high = cues[last + 1].start_ms if last + 1 < len(cues) else span.end_ms
    start, end = max(span.start_ms, min(low, span.end_ms)), min(span.end_ms, high)
    if end <= start:
        raise EditRefused(
            said("Other cues take up all of the time marked, so no marker was put there.")
        )
    marker = Cue(new_id, start, end, GAP_TEXT)
    splice = Splice(first, tuple(cues[first : last + 1]), (marker,))
    return Edit(said("Mark as lost speech"), (splice,), selection=Selection.only(new_id))


def retime(cues: Sequence[Cue], index: int, start_ms: int, end_ms: int) -> Edit:
    """Give a cue other times in ms; a drag is one step, and the cues stay sorted.

    Raises EditRefused when the end is not after the start or the start is below zero.
    """
    if start_ms < 0 or end_ms <= start_ms:
        raise EditRefused(
            said("A cue must end after it starts, so its times were left as they are.")
        )
    cue = cues[index]
    if (cue.start_ms, cue.end_ms) == (start_ms, end_ms):
        return Edit(said("Change times"))
    changed = replace(cue, start_ms=start_ms, end_ms=end_ms)
    return _in_place(cues, index, changed, said("Change times"), f"times {cue.id}")


def retime_joint(cues: Sequence[Cue], index: int, start_ms: int, end_ms: int) -> Edit:
    """Give a cue other times in ms, and take along the edge of a neighbour that touches it.

    Raises EditRefused when either of them would be left without time.
    """
    edit = retime(cues, index, start_ms, end_ms)
    cue = cues[index]
    before = cues[index - 1] if index else None
    after = cues[index + 1] if index + 1 < len(cues) else None
    changed = [replace(cue, start_ms=start_ms, end_ms=end_ms)]
    if before and before.end_ms == cue.start_ms:
        changed.insert(0, replace(before, end_ms=start_ms))
    if after and after.start_ms == cue.end_ms:
        changed.append(replace(after, start_ms=end_ms))
    if any(one.duration_ms <= 0 for one in changed):
        raise EditRefused(
            said("A cue must end after it starts, so its times were left as they are.")
        )
    first = index - (changed[0].id != cue.id)
    return replace(edit, splices=_run_in_place(cues, first, tuple(changed)))


def room(cues: Sequence[Cue], index: int) -> Span:
    """Return the time a cue can take without overlapping a neighbour more than it does.

    Ends at the next cue's start and begins at the end of the one before, in ms; the end of
    the last cue has room without limit.
    """
    cue = cues[index]
    low = cues[index - 1].end_ms if index else 0
    high = cues[index + 1].start_ms if index + 1 < len(cues) else cue.end_ms + _FAR_MS
    return Span(min(low, cue.start_ms), max(high, cue.end_ms))


def _in_place(cues: Sequence[Cue], index: int, cue: Cue, label: str, gesture: str) -> Edit:
    return Edit(label, _put(cues, index, cue), gesture=gesture)


def _run_in_place(cues: Sequence[Cue], first: int, changed: tuple[Cue, ...]) -> tuple[Splice, ...]:
    """Put changed cues in place of those from an index on, sorted anew only if need be."""
    stop = first + len(changed)
    around = (*cues[max(0, first - 1) : first], *changed, *cues[stop : stop + 1])
    if all(one.start_ms <= other.start_ms for one, other in pairwise(around)):
        return (Splice(first, tuple(cues[first:stop]), changed),)
    return replaced(cues, changed)


def _put(cues: Sequence[Cue], index: int, cue: Cue) -> tuple[Splice, ...]:
    """Put a changed cue where its start belongs."""
    ordered = (index == 0 or cues[index - 1].start_ms <= cue.start_ms) and (
        index + 1 == len(cues) or cue.start_ms <= cues[index + 1].start_ms
    )
    if ordered:
        return (Splice(index, (cues[index],), (cue,)),)
    rest = (*cues[:index], *cues[index + 1 :])
    target = bisect_right(rest, cue.start_ms, key=lambda other: other.start_ms)
    return (Splice(index, (cues[index],), ()), Splice(target, (), (cue,)))
