"""Cues before and after they are cut otherwise, side by side, each with when it begins."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from editor.core.lines import balanced
from editor.core.timecode import timecode
from editor.ui.direction import direction
from editor.ui.icons import draw
from editor.ui.panes.columns import GUESS
from editor.ui.theme import font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.ui.batches.proposal import Caption, Proposal
    from editor.ui.theme import Tokens

LINE_PX = 20
_TIME_PX = 92
_ARROW_PX = 28
# A line of more columns is shown on several, the others set in by so much.
_COLUMNS = 48
_GOES_ON_PX = 14


def lines(one: Proposal) -> int:
    """Return how many lines the longer side of a proposal takes."""
    return max(1, _height(one.cues_before), _height(one.cues_after))


def _height(some: Sequence[Caption]) -> int:
    return sum(len(_wrapped(caption.text)) for caption in some)


@lru_cache(1 << 14)  # rows are measured all at once, and painted again and again
def _wrapped(text: str) -> list[tuple[str, bool]]:
    """Return the lines of a text, long ones in parts, and whether each goes on with the last."""
    return [
        (part, at > 0)
        for line in text.split("\n")
        for at, part in enumerate(balanced(line, _COLUMNS).split("\n"))
    ]


def paint(painter: QPainter, rect: QRect, one: Proposal, face: QFont, tokens: Tokens) -> None:
    """Paint the cues of a proposal, those that are on the left, those that would be on the right."""
    if not one.continues:
        painter.setPen(QPen(QColor(tokens.line), 1))
        top = rect.top() - 5
        painter.drawLine(rect.left(), top, rect.right(), top)
    half = (rect.width() - _ARROW_PX) // 2
    _paint_side(painter, QRect(rect.left(), rect.top(), half, rect.height()), one.cues_before,
                face, tokens, tokens.muted)  # fmt: skip
    if not one.continues:
        arrow = QRect(rect.left() + half + 4, rect.top() + 4, 13, 13)
        draw(painter, arrow, "chevron-right", tokens.muted)
    there = QRect(rect.left() + half + _ARROW_PX, rect.top(), half, rect.height())
    _paint_side(painter, there, one.cues_after, face, tokens, tokens.text)


def _paint_side(
    painter: QPainter,
    rect: QRect,
    some: Sequence[Caption],
    face: QFont,
    tokens: Tokens,
    colour: str,
) -> None:
    metrics = QFontMetrics(face)
    top = rect.top()
    for caption in some:
        painter.setFont(font(12))
        painter.setPen(QColor(tokens.timing if caption.is_guess else tokens.muted))
        told = (f"{GUESS} " if caption.is_guess else "") + timecode(caption.start_ms)[:-2]
        when = QRect(rect.left(), top, _TIME_PX - 12, LINE_PX)
        painter.drawText(when, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, told)
        painter.setFont(face)
        painter.setPen(QColor(colour))
        for line, goes_on in _wrapped(caption.text):
            left = _TIME_PX + (_GOES_ON_PX if goes_on else 0)
            where = QRect(rect.left() + left, top, rect.width() - left, LINE_PX)
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, where.width())
            painter.setLayoutDirection(direction(line))
            side = (
                Qt.AlignmentFlag.AlignRight
                if direction(line) is Qt.LayoutDirection.RightToLeft
                else Qt.AlignmentFlag.AlignLeft
            )
            painter.drawText(
                where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side, shown
            )
            top += LINE_PX
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
