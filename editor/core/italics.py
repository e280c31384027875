"""Italics in a text: what is in them, and putting a part of it in or out of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from editor.core.cue import markup

if TYPE_CHECKING:
    from collections.abc import Sequence

_ITALIC = re.compile(r"<(/?)i\s*>", re.IGNORECASE)


class _Sign(NamedTuple):
    """A character a reader sees, or a piece of markup; where it stood; whether it is in italics."""

    text: str
    at: int
    hidden: bool
    italic: bool


def is_italic(text: str, start: int = 0, stop: int | None = None) -> bool:
    """Tell whether all that is to be read between two carets is in italics, and anything is."""
    stop = len(text) if stop is None else stop
    seen = [
        sign.italic
        for sign in _signs(text)
        if not sign.hidden and not sign.text.isspace() and start <= sign.at < stop
    ]
    return bool(seen) and all(seen)


def with_italics(text: str, start: int, stop: int, *, italic: bool) -> str:
    """Return a text with what stands between two carets in italics, or not.

    White space at the ends of it stays outside, and where other markup opens or closes the tags
    are closed and opened again, so that all of it stays well nested.
    """
    signs = _signs(text)
    inside = [at for at, sign in enumerate(signs) if not sign.hidden and start <= sign.at < stop]
    while inside and signs[inside[0]].text.isspace():
        del inside[0]
    while inside and signs[inside[-1]].text.isspace():
        del inside[-1]
    for at in inside:
        signs[at] = signs[at]._replace(italic=italic)
    return _written(signs)


def _signs(text: str) -> list[_Sign]:
    """Return the signs of a text without its italic tags, which they know of instead."""
    found: list[_Sign] = []
    at, depth = 0, 0
    for begin, end in [*markup(text), (len(text), len(text))]:
        found += [
            _Sign(sign, place, hidden=False, italic=depth > 0)
            for place, sign in enumerate(text[at:begin], at)
        ]
        tag = _ITALIC.fullmatch(text, begin, end)
        if tag:
            depth = max(0, depth - 1) if tag[1] else depth + 1
        elif begin < end:
            found.append(_Sign(text[begin:end], begin, hidden=True, italic=False))
        at = end
    return found


def _written(signs: Sequence[_Sign]) -> str:
    """Return signs as a text with tags: opened late, closed early, white space between kept in."""
    made: list[str] = []
    is_open, pending = False, ""  # pending is white space that may be after the italics
    for sign in signs:
        if sign.hidden and not _is_tag(sign.text):
            made.append(pending + sign.text)  # a time or a place, which nests with nothing
            pending = ""
        elif sign.italic and sign.text.isspace() and is_open:
            pending += sign.text
        elif sign.italic and not sign.text.isspace():
            made.append(pending + ("" if is_open else "<i>") + sign.text)
            is_open, pending = True, ""
        else:
            made.append(("</i>" if is_open else "") + pending + sign.text)
            is_open, pending = False, ""
    return "".join(made) + ("</i>" if is_open else "") + pending


def _is_tag(mark: str) -> bool:
    return mark.startswith("<") and not mark[1].isdigit()
