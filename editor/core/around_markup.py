"""Visible text and the written text it stands in: which character is which, and what may change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.core.cue import markup

if TYPE_CHECKING:
    from collections.abc import Iterable

# A pair of tags around nothing, which a replacement can leave behind.
_EMPTY = re.compile(r"<(b|i|u|font|c|v|lang)\b[^<>]*></\1>", re.IGNORECASE)


def written_place(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where a stretch of the visible text stands in the written one, markup inside it too."""
    at = _written(text)
    if start == end:
        return _before(at, start), _before(at, start)
    return at[start], at[end - 1] + 1


def changed(text: str, changes: Iterable[tuple[int, int, str]]) -> str:
    """Return a written text with stretches of its visible text replaced and its markup kept.

    changes are start, end and the new text of each, in order and apart from each other.
    """
    at = _written(text)
    made = text
    for start, end, new in reversed(list(changes)):
        made = _one_changed(made, at, start, end, new)
    if _EMPTY.search(text):
        return made
    while _EMPTY.search(made):
        made = _EMPTY.sub("", made)
    return made


def _one_changed(text: str, at: list[int], start: int, end: int, new: str) -> str:
    """Change only what differs, so that markup in between stands where it stood."""
    old = "".join(text[at[place]] for place in range(start, end))
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    start, end, new = start + head, end - tail, new[head : len(new) - tail]
    if start == end:  # with what it follows, or at the start of the match with what comes
        where = at[start - 1] + 1 if head else _before(at, start)
        return text[:where] + new + text[where:]
    pieces = [text[: at[start]], new]
    pieces += (text[at[place] + 1 : at[place + 1]] for place in range(start, end - 1))
    return "".join((*pieces, text[at[end - 1] + 1 :]))


def _shared(one: str, other: str) -> int:
    shared = 0
    for mine, its in zip(one, other, strict=False):
        if mine != its:
            break
        shared += 1
    return shared


def _written(text: str) -> list[int]:
    """Return for each visible character where it is written."""
    found: list[int] = []
    done = 0
    for start, end in markup(text):
        found += range(done, start)
        done = end
    return [*found, *range(done, len(text))]


def _before(at: list[int], place: int) -> int:
    """Return where to write before a visible character, or after the last."""
    if place < len(at):
        return at[place]
    return at[-1] + 1 if at else 0
