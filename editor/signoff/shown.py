"""Texts of a transcript as a page may show them: escaped, and with nothing in them that acts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from editor.core.diff import Fate, words

if TYPE_CHECKING:
    from collections.abc import Sequence

# What turns the direction of what stands around it, what moves a cursor, and halves of pairs that
# are no letters. Marks that only lean one way (U+200E, U+200F, U+061C) belong to honest text.
_ACTING = re.compile(
    "[\u202a-\u202e\u2066-\u2069\u2028\u2029\x00-\x09\x0b-\x1f\x7f-\x9f\ufeff\ud800-\udfff]"
)
_LONGEST = 1_000
_BESIDE = 40


def shown(text: str) -> Markup:
    """Return a text as it stands there, apart in its direction; what acts is told by its number.

    A text beyond all measure is cut, and says so.
    """
    rest = len(text) - _LONGEST
    cut = text if rest <= 0 else text[:_LONGEST]
    more = Markup(' <i class="ctl">+ {:,} characters</i>').format(rest) if rest > 0 else ""
    return Markup("<bdi>{}</bdi>{}").format(_harmless(cut), more)


def calm(text: str) -> str:
    """Return a text, not escaped, with nothing in it that acts."""
    return _ACTING.sub(lambda sign: f"U+{ord(sign[0]):04X}", text)


def plain(text: str) -> str:
    """Return a text on one line, not escaped, with nothing in it that acts."""
    return " ".join(calm(text).split())


def shown_diff(before: str, after: str) -> Markup:
    """Return what a text was and is in one line, what went struck out and what came underlined."""
    marks = {Fate.KEPT: "{}", Fate.DELETED: "<del>{}</del>", Fate.INSERTED: "<ins>{}</ins>"}
    pieces = words(before[:_LONGEST], after[:_LONGEST])
    made = [
        Markup(marks[piece.fate]).format(_harmless(_short(piece.text, piece.fate, at, len(pieces))))
        for at, piece in enumerate(pieces)
    ]
    return Markup("<bdi>{}</bdi>").format(Markup().join(made))


def _short(text: str, fate: Fate, at: int, count: int) -> str:
    """Cut what was kept down to what stands beside a change."""
    if fate is not Fate.KEPT or len(text) <= 2 * _BESIDE:
        return text
    head = "" if at == 0 else text[:_BESIDE].rpartition(" ")[0]
    tail = "" if at == count - 1 else text[-_BESIDE:].partition(" ")[2]
    return f"{head} … {tail}"


def _harmless(text: str) -> Markup:
    parts: Sequence[str] = _ACTING.split(text)
    marks = (f"U+{ord(sign):04X}" for sign in _ACTING.findall(text))
    made = Markup(escape(parts[0]))
    for mark, part in zip(marks, parts[1:], strict=True):
        made += Markup('<i class="ctl">{}</i>').format(mark) + escape(part)
    return made.replace("\n", Markup("<br>"))
