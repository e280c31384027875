"""Painting chapters: flags on the ruler with their titles, and small ones on the overview."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from editor.ui.panes.wave_paint import RULER_HEIGHT
from editor.ui.theme import Tokens, faded, font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.chapters import Chapter
    from editor.ui.panes.scale import Scale

_POLE_PX = 2.0
# A title with less room than this would be a dot or two: the flag alone is shown.
_TITLE_FROM_PX = 48
_FACE = 11
_LONGEST_PX = 220
_PENNANT_PX = 7


class Flag(NamedTuple):
    """A flag on the ruler: its pole in px, and its tab from a pixel to another with a title."""

    pole: float
    left: float
    right: float
    title: str


def flags(width: float, chapters: Sequence[Chapter], scale: Scale) -> list[Flag]:
    """Return the flags in sight; the title of a chapter that began earlier stays in sight.

    Where there is no room for a title it is empty, and the tab is as wide as a pennant.
    """
    metrics = QFontMetrics(font(_FACE))
    lefts = [scale.x(one.start_ms) for one in chapters]
    ends = [*lefts[1:], width + _LONGEST_PX]
    found = []
    for one, pole, end in zip(chapters, lefts, ends, strict=False):  # one end without chapters
        if pole > width or end <= 0:
            continue
        left = max(pole, 0.0)
        room = min(end - left - 3, width - left, _LONGEST_PX)
        if room >= _TITLE_FROM_PX:
            shown = metrics.elidedText(one.title, Qt.TextElideMode.ElideRight, int(room) - 14)
            wide = metrics.horizontalAdvance(shown) + 14
            found.append(Flag(pole, left, left + wide, shown))
        elif pole >= 0:
            found.append(Flag(pole, pole, pole + _PENNANT_PX, ""))
    return found


def paint_flags(painter: QPainter, there: Sequence[Flag], tokens: Tokens) -> None:
    """Paint flags on the ruler."""
    painter.setFont(font(_FACE))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for flag in there:
        if flag.title:
            place = QRectF(flag.left, 1, flag.right - flag.left, RULER_HEIGHT - 3)
            _paint_tab(painter, place, flag.title, tokens)
        else:
            _paint_pennant(painter, flag.pole, 1.5, tokens)
        if flag.pole >= 0:
            painter.fillRect(QRectF(flag.pole, 1, _POLE_PX, RULER_HEIGHT - 2), QColor(tokens.text))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_tab(painter: QPainter, place: QRectF, title: str, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.bg))  # the marks of the ruler do not shine through
    painter.drawRect(place)
    painter.setBrush(faded(tokens.text, 0.14))
    painter.drawRoundedRect(place, 3, 3)
    painter.setPen(QColor(tokens.text))
    painter.drawText(place.adjusted(7, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, title)


def _paint_pennant(painter: QPainter, x: float, top: float, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.text))
    tip = QPointF(x + _PENNANT_PX, top + 3.5)
    painter.drawPolygon(QPolygonF([QPointF(x, top), tip, QPointF(x, top + 7)]))


def paint_poles(
    painter: QPainter, area: QRectF, chapters: Sequence[Chapter], scale: Scale, tokens: Tokens
) -> None:
    """Paint the poles of the flags down through the waveform, dotted: they are no cue's edges."""
    painter.setPen(QPen(faded(tokens.text, 0.55), 1, Qt.PenStyle.DotLine))
    for one in chapters:
        x = scale.x(one.start_ms) + _POLE_PX / 2
        if area.left() - 1 <= x <= area.right() + 1:
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))


def paint_small(
    painter: QPainter, height: float, chapters: Sequence[Chapter], scale: Scale, tokens: Tokens
) -> None:
    """Paint small flags on the whole of a recording, to stand above what is suspected."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for one in chapters:
        x = round(scale.x(one.start_ms))
        painter.fillRect(QRectF(x, 3, 1, height - 6), faded(tokens.text, 0.45))
        _paint_pennant(painter, x, 3, tokens)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
