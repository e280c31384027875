"""How the cells of the cue table look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from editor.core.cue import visible_text
from editor.ui.direction import direction, runs_leftwards
from editor.ui.icons import draw
from editor.ui.panes.columns import COLUMNS, Column
from editor.ui.panes.hit_text import paint_hits
from editor.ui.theme import CATEGORIES, WASH, font
from editor.ui.tongue import number

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from editor.search.pattern import Place
    from editor.ui.gauges import Gauges
    from editor.ui.panes.cue_model import CueModel
    from editor.ui.panes.rows import Row
    from editor.ui.theme import Theme

    # Of a cue by its id: the places in its visible text, and the one a person is at.
    Hits = Callable[[int], tuple[tuple[Place, ...], Place | None]]

ROW_HEIGHT = 29
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SELECTED = QStyle.StateFlag.State_Selected


def _nowhere(_: int) -> tuple[tuple[Place, ...], Place | None]:
    return (), None


class CueDelegate(QStyledItemDelegate):
    """Paints a cell of the cue table."""

    def __init__(self, model: CueModel, theme: Theme, gauges: Gauges, view: QTableView) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme
        self._gauges = gauges
        self._session_active = -1
        self._hits: Hits = _nowhere
        self.body = font(14)
        self.strong = font(14, QFont.Weight.DemiBold)

    def show_active(self, row: int) -> None:
        """Mark the row of the active cue."""
        self._session_active = row

    def show_hits(self, hits: Hits) -> None:
        """Mark what was found, as told of a cue: where, and which of them a person is at."""
        self._hits = hits

    def sizeHint(  # noqa: N802
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        """Return the size of any cell, which saves asking the text."""
        return QSize(80, ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground of a row's part, then what the column shows."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        row = self._model.row(index.row())
        column = COLUMNS[index.column()]
        active = index.row() == self._session_active
        selected = _SELECTED in state
        self._ground(painter, rect, row, selected=selected)
        if (active or selected) and column is Column.NUMBER:
            width = 3 if active else 1  # not told by the ground's colour alone
            painter.fillRect(
                rect.left(), rect.top(), width, rect.height(), self._theme.tokens.accent
            )
        text = self._model.shown(row, column)
        if column is Column.FLAGS:
            self._flags(painter, rect, row)
        elif column is Column.TEXT:
            self._text(painter, rect, row, text, selected=selected)
        else:
            ink = self._ink(row, column, active=active, selected=selected)
            self._value(painter, rect, row, column, text, ink, active=active)

    def _ground(self, painter: QPainter, rect: QRect, row: Row, *, selected: bool) -> None:
        tokens = self._theme.tokens
        if selected:
            painter.fillRect(rect, QColor(tokens.selection))
        if not row.is_folded:
            return
        marks = self._model.marks(row)
        color = tokens.of(marks[0]) if marks else QColor(tokens.faint)
        wash = QColor(color)
        wash.setAlphaF(WASH)
        painter.fillRect(rect, wash)
        wash.setAlphaF(0.45)
        painter.setPen(QPen(wash, 1))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _flags(self, painter: QPainter, rect: QRect, row: Row) -> None:
        tokens, size = self._theme.tokens, 10
        drawn = [
            (CATEGORIES[mark].icon, tokens.of(mark).name()) for mark in self._model.marks(row)[:3]
        ]
        if self._model.is_changed(row):
            drawn.append(("changed", tokens.muted))
        top = rect.center().y() - size // 2 + 1
        for place, (name, color) in enumerate(drawn):
            draw(painter, QRect(rect.left() + 4 + place * 14, top, size, size), name, color)

    def _text(self, painter: QPainter, rect: QRect, row: Row, text: str, *, selected: bool) -> None:
        """Paint the text from the side on which its script begins, then how often it stands."""
        tokens = self._theme.tokens
        leftwards = runs_leftwards(text)
        inner = rect.adjusted(8, 0, -10, 0)
        count = f"× {number(row.size)}" if row.is_folded else ""
        room = inner.width()
        if count:
            room -= QFontMetrics(self.strong).horizontalAdvance(count) + 12
        painter.setFont(self.body)
        painter.setPen(QColor(tokens.text))
        shown = QFontMetrics(self.body).elidedText(text, Qt.TextElideMode.ElideRight, room)
        side = _RIGHT if leftwards else LEFT
        cue = self._model.cue(row)
        places, here = self._hits(cue.id)
        if places:
            place = inner.adjusted(0, 0, room - inner.width(), 0)
            text = visible_text(cue.text)
            wide = paint_hits(painter, place, text, places, here, self.body, tokens)
        else:
            wide = QFontMetrics(self.body).horizontalAdvance(shown)
            painter.setLayoutDirection(direction(text))
            painter.drawText(inner, side | Qt.AlignmentFlag.AlignAbsolute, shown)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if count:
            taken = wide + 12
            inner = inner.adjusted(0, 0, -taken, 0) if leftwards else inner.adjusted(taken, 0, 0, 0)
            marks = () if selected else self._model.marks(row)
            painter.setFont(self.strong)
            painter.setPen(tokens.of(marks[0]) if marks else QColor(tokens.text))
            painter.drawText(inner, side, count)

    def _ink(self, row: Row, column: Column, *, active: bool, selected: bool) -> QColor:
        tokens = self._theme.tokens
        if column is Column.CPS and self._is_too_fast(row):
            return QColor(tokens.text if selected else tokens.lost)
        if active or row.is_folded:
            return QColor(tokens.text)
        return QColor(tokens.faint if column is Column.NUMBER and not selected else tokens.muted)

    def _is_too_fast(self, row: Row) -> bool:
        return not row.is_folded and self._gauges.is_too_fast(self._model.cue(row))

    def _value(
        self,
        painter: QPainter,
        rect: QRect,
        row: Row,
        column: Column,
        text: str,
        ink: QColor,
        *,
        active: bool,
    ) -> None:
        strong = (active and column is Column.NUMBER) or (
            column is Column.CPS and self._is_too_fast(row)
        )
        painter.setFont(self.strong if strong else self.body)
        painter.setPen(ink)
        if column in {Column.NUMBER, Column.CPS}:
            painter.drawText(rect.adjusted(8, 0, -10, 0), _RIGHT, text)
        else:
            painter.drawText(rect.adjusted(8, 0, -4, 0), LEFT, text)
        if column is Column.NUMBER and row.run:
            name = "chevron-right" if row.is_folded else "chevron-down"
            target = QRect(rect.left() + 5, rect.center().y() - 6, 13, 13)
            draw(painter, target, name, self._theme.tokens.muted)
