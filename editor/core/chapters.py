"""Chapters: where the parts of a recording begin, and what they are called.

They are a person's, beside the cues: no subtitle file holds them, and cutting, merging or removing
cues leaves them where they are in the recording.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.sentence import said
from editor.core.timecode import clock

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.core.span import Span


@dataclass(frozen=True, slots=True, order=True)
class Chapter:
    """A part of the recording: where it begins in ms, and its title on one line."""

    start_ms: int
    title: str


def put(chapters: Sequence[Chapter], at_ms: int, title: str) -> Edit:
    """Let a chapter begin at a moment in ms, in the place of one that begins there already.

    Raises EditRefused for a title without a letter to it.
    """
    new = Chapter(at_ms, one_line(title))
    if not new.title:
        raise EditRefused(said("A chapter needs a title."))
    old = tuple(one for one in chapters if one.start_ms == at_ms)
    if old == (new,):
        raise EditRefused(said("Nothing would change, so nothing was done."))
    label = said("Rename the chapter") if old else said("Chapter at {at}", at=clock(at_ms))
    return Edit(label, chapters_in=(new,), chapters_out=old)


def remove(chapters: Iterable[Chapter]) -> Edit:
    """Take chapters away."""
    gone = tuple(chapters)
    return Edit(said("Remove chapter", "Remove {n:,} chapters", n=len(gone)), chapters_out=gone)


def take(chapters: Sequence[Chapter], others: Iterable[Chapter]) -> Edit:
    """Take over chapters from elsewhere, in the place of those there are."""
    new = in_order(others)
    label = said("Take over a chapter", "Take over {n:,} chapters", n=len(new))
    gone = tuple(one for one in chapters if one not in new)
    come = tuple(one for one in new if one not in chapters)
    if not (gone or come):
        raise EditRefused(said("Nothing would change, so nothing was done."))
    return Edit(label, chapters_in=come, chapters_out=gone)


def after(chapters: Sequence[Chapter], edit: Edit) -> tuple[Chapter, ...]:
    """Return the chapters there are once an edit is made, in order."""
    return tuple(sorted({*chapters} - {*edit.chapters_out} | {*edit.chapters_in}))


def in_order(chapters: Iterable[Chapter]) -> tuple[Chapter, ...]:
    """Return chapters by their starts, of several that begin at once the last one given."""
    by_start = {one.start_ms: one for one in chapters}
    return tuple(by_start[start] for start in sorted(by_start))


def one_line(title: str) -> str:
    """Return a title on one line, without what would move a cursor or break a file."""
    shown = "".join(letter if letter.isprintable() else " " for letter in title)
    return " ".join(shown.split())


def at(chapters: Sequence[Chapter], at_ms: int) -> int | None:
    """Return which chapter a moment in ms lies in, or nothing before the first."""
    found = bisect_right(chapters, at_ms, key=lambda one: one.start_ms)
    return found - 1 if found else None


def within(chapters: Sequence[Chapter], span: Span) -> tuple[Chapter, ...]:
    """Return the chapters of a span in ms with times from its start on.

    The one that is under way where the span begins begins at zero.
    """
    under_way = at(chapters, span.start_ms)
    return tuple(
        Chapter(max(0, one.start_ms - span.start_ms), one.title)
        for number, one in enumerate(chapters)
        if number == under_way or span.contains(one.start_ms)
    )


def spans_ms(chapters: Sequence[Chapter], end_ms: int) -> list[tuple[int, int]]:
    """Return where chapters begin and end in ms: each lasts to the next, the last to an end."""
    stops = [one.start_ms for one in chapters[1:]]
    return [
        (one.start_ms, stop)
        for one, stop in zip(
            chapters,
            [*stops, *(max(end_ms, one.start_ms + 1) for one in chapters[-1:])],
            strict=True,
        )
    ]
