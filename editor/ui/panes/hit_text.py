"""One line of text with what was found in it marked: tinted and underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from editor.ui.direction import direction
from editor.ui.panes.columns import LINE_BREAK
from editor.ui.theme import faded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.search.pattern import Place
    from editor.ui.theme import Tokens

_ELLIPSIS = "…"
# So much of what stands before a match stays in sight when the line begins too far left of it.
_BEFORE = 16


def on_one_line(text: str, places: Iterable[Place]) -> tuple[str, list[Place]]:
    """Return a text with its line breaks as signs, and where places stand in it then."""
    grown = len(LINE_BREAK) - 1
    if "\n" not in text:
        return text, list(places)
    moved = [
        (start + grown * text.count("\n", 0, start), end + grown * text.count("\n", 0, end))
        for start, end in places
    ]
    return text.replace("\n", LINE_BREAK), moved


def in_sight(
    text: str, places: Sequence[Place], metrics: QFontMetrics, room: int, toward: int = 0
) -> tuple[str, list[Place]]:
    """Return as much of a line as has room in px, from near one of its places where that is far.

    The places are those in what is shown, and empty where they are not.
    """
    start, end = places[toward]
    cut = 0
    if metrics.horizontalAdvance(text[:end] + _ELLIPSIS) > room:
        near = max(0, start - _BEFORE)
        cut = near + text[near:start].find(" ") + 1
    begun = _ELLIPSIS if cut else ""
    whole = begun + text[cut:]
    shown = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, room)
    least, most = len(begun), len(shown) if shown == whole else len(shown) - 1
    by = least - cut
    return shown, [
        (min(max(one + by, least), most), min(max(other + by, least), most))
        for one, other in places
    ]


def paint_hits(
    painter: QPainter,
    rect: QRect,
    text: str,
    places: Sequence[Place],
    here: Place | None,
    face: QFont,
    tokens: Tokens,
) -> int:
    """Paint a text in a place, matches marked, the one a person is at more than others.

    Returns how wide it became in px.
    """
    current = places.index(here) if here in places else -1
    line, moved = on_one_line(text, places)
    line, moved = in_sight(line, moved, QFontMetrics(face), rect.width(), max(0, current))
    layout = QTextLayout(line, face)
    option = QTextOption()
    option.setTextDirection(direction(text))
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    row = layout.createLine()
    row.setLineWidth(rect.width())
    layout.endLayout()
    looks = [_look(tokens, current=False)] * len(moved)
    if current >= 0:
        looks[current] = _look(tokens, current=True)
    marks = [_mark(line, place, look) for place, look in zip(moved, looks, strict=True)]
    painter.setPen(QColor(tokens.text))
    top = rect.top() + (rect.height() - row.height()) / 2
    layout.draw(painter, QPointF(rect.left(), top), marks)
    return round(row.naturalTextWidth())


def _look(tokens: Tokens, *, current: bool) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontUnderline(True)
    look.setUnderlineColor(QColor(tokens.text if current else tokens.accent))
    look.setBackground(QBrush(QColor(tokens.accent) if current else faded(tokens.accent, 0.25)))
    look.setForeground(QColor(tokens.on_accent if current else tokens.text))
    return look


def _mark(line: str, place: Place, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = units(line[: place[0]])
    made.length = units(line[place[0] : place[1]])
    made.format = look
    return made


def units(text: str) -> int:
    """Return how long a text is as Qt counts, in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
