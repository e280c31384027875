"""The edits there are: each reads the cues and returns what to do, changing nothing itself."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from editor.core import text as texts
from editor.core.cue import Cue
from editor.core.edit import Edit, Splice
from editor.core.errors import EditRefused
from editor.core.selection import Selection
from editor.core.span import Span
from editor.core.words import moment_before, spells, words_before

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
        raise EditRefused("No cue is selected, so there is nothing to remove.")
    splices = []
    gone = 0
    for _, group in groupby(enumerate(wanted), key=lambda pair: pair[1] - pair[0]):
        run = [index for _, index in group]
        removed = tuple(cues[run[0] : run[-1] + 1])
        splices.append(Splice(run[0] - gone, removed, ()))
        gone += len(removed)
    label = label or ("Remove cue" if gone == 1 else f"Remove {gone:,} cues")
    return Edit(label, tuple(splices), selection=_beside(cues, set(wanted), wanted[-1]))


def _beside(cues: Sequence[Cue], gone: set[int], last: int) -> Selection:
    """Select the next cue that stays, or the one before when none follows."""
    for index in (*range(last + 1, len(cues)), *range(last - 1, -1, -1)):
        if index not in gone:
            return Selection.only(cues[index].id)
    return Selection()


def set_text(cues: Sequence[Cue], index: int, text: str) -> Edit:
    """Give a cue another text; typing on in the same cue is one step."""
    cue = cues[index]
    if cue.text == text:
        return Edit("Edit text")
    return _in_place(cues, index, replace(cue, text=text), "Edit text", f"text {cue.id}")


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
    return Edit("Mark as lost speech", (Splice(first, run, (marker,)),), selection=selection)


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
        raise EditRefused("Other cues take up all of the time marked, so no marker was put there.")
    marker = Cue(new_id, start, end, GAP_TEXT)
    splice = Splice(first, tuple(cues[first : last + 1]), (marker,))
    return Edit("Mark as lost speech", (splice,), selection=Selection.only(new_id))


def retime(cues: Sequence[Cue], index: int, start_ms: int, end_ms: int) -> Edit:
    """Give a cue other times in ms; a drag is one step, and the cues stay sorted.

    Raises EditRefused when the end is not after the start or the start is below zero.
    """
    if start_ms < 0 or end_ms <= start_ms:
        raise EditRefused("A cue must end after it starts, so its times were left as they are.")
    cue = cues[index]
    if (cue.start_ms, cue.end_ms) == (start_ms, end_ms):
        return Edit("Change times")
    changed = replace(cue, start_ms=start_ms, end_ms=end_ms)
    return _in_place(cues, index, changed, "Change times", f"times {cue.id}")


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
        changed.append(replace(before, end_ms=start_ms))
    if after and after.start_ms == cue.end_ms:
        changed.append(replace(after, start_ms=end_ms))
    if any(one.duration_ms <= 0 for one in changed):
        raise EditRefused("A cue must end after it starts, so its times were left as they are.")
    return replace(edit, splices=replaced(cues, changed))


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


def split(
    cues: Sequence[Cue],
    index: int,
    new_id: int,
    *,
    caret: int | None = None,
    at_ms: int | None = None,
) -> Edit:
    """Split a cue at a caret in its text, at a moment in ms, or exactly at both.

    With a caret alone, the time is that between the words around it, or without word times
    shared out by visible characters; with a moment alone, the text is cut at the word boundary
    nearest to it by that measure. The second half becomes active. Raises EditRefused when either half would be empty.
    """
    cue = cues[index]
    if caret is None:
        caret = _caret_for(cue, at_ms)
    head, tail = texts.divide(cue.text, caret)
    if not head or not tail:
        raise EditRefused("There is text on one side of the caret only: move it between two words.")
    if cue.duration_ms < 2:
        raise EditRefused("The cue is too short to be split.")
    if at_ms is None:
        at_ms = _time_for(cue, caret)
    at_ms = min(max(at_ms, cue.start_ms + 1), cue.end_ms - 1)
    count = words_before(cue.words, cue.text, caret, at_ms)
    first, second = cue.words[:count], cue.words[count:]
    halves = (
        replace(cue, end_ms=at_ms, text=head, words=first),
        replace(cue, id=new_id, start_ms=at_ms, text=tail, identifier="", words=second),
    )
    target = bisect_right(cues, at_ms, key=lambda other: other.start_ms)
    if target == index + 1:
        splices: tuple[Splice, ...] = (Splice(index, (cue,), halves),)
    else:  # cues that overlap this one stand between the halves
        splices = (Splice(index, (cue,), halves[:1]), Splice(target, (), halves[1:]))
    return Edit("Split cue", splices, selection=Selection.only(new_id))


def _time_for(cue: Cue, caret: int) -> int:
    if cue.words and spells(cue.words, cue.text):
        count = words_before(cue.words, cue.text, caret, cue.start_ms)
        moment = moment_before(cue.words, count)
        if moment is not None:
            return moment
    return cue.start_ms + round(cue.duration_ms * texts.share_before(cue.text, caret))


def _caret_for(cue: Cue, at_ms: int | None) -> int:
    if at_ms is None:
        raise EditRefused("Put the caret or the playhead where the cue should be split.")
    if not cue.start_ms < at_ms < cue.end_ms:
        raise EditRefused(
            "The playhead is not inside the cue: play or click to where it should be split."
        )
    caret = texts.caret_at_share(cue.text, (at_ms - cue.start_ms) / cue.duration_ms)
    if caret is None:
        raise EditRefused("The cue is a single word, which cannot be divided.")
    return caret


def merge(cues: Sequence[Cue], first: int, last: int) -> Edit:
    """Merge neighbours into the first of them, which becomes active.

    Raises EditRefused when there are fewer than two.
    """
    if last <= first or last >= len(cues):
        raise EditRefused(
            "Select two or more cues, or a cue that has another after it, to merge them."
        )
    run = tuple(cues[first : last + 1])
    text = run[0].text
    for cue in run[1:]:
        text = texts.join(text, cue.text)
    words = tuple(word for cue in run for word in cue.words)
    scores = run[0].scores if len({cue.scores for cue in run}) == 1 else None
    end = max(cue.end_ms for cue in run)
    merged = replace(run[0], end_ms=end, text=text, words=words, scores=scores)
    selection = Selection.only(merged.id)
    return Edit("Merge cues", (Splice(first, run, (merged,)),), selection=selection)
