"""The cue table: a view of the cue model and the painting of its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from editor.core.cue import cps
from editor.core.selection import Selection
from editor.ui.icons import pixmap
from editor.ui.panes.cue_model import COLUMNS, Column, CueModel
from editor.ui.theme import CATEGORIES, Theme, font

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    from editor.core.session import Session
    from editor.ui.panes.rows import Row

ROW_HEIGHT = 29
_WIDTHS = {
    Column.NUMBER: 76,
    Column.START: 112,
    Column.END: 112,
    Column.DURATION: 84,
    Column.CPS: 48,
    Column.FLAGS: 52,
}
# The reading speed most guides allow adults (Netflix, 2023: 20 characters/s for English).
CPS_LIMIT = 20


_SELECTED = QStyle.StateFlag.State_Selected


class CueDelegate(QStyledItemDelegate):
    """Paints a cell of the cue table."""

    def __init__(self, model: CueModel, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme
        self._session_active = -1
        self.body = font(14)
        self.strong = font(14, QFont.Weight.DemiBold)

    def show_active(self, row: int) -> None:
        """Mark the row of the active cue."""
        self._session_active = row

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
        self._ground(painter, rect, row, selected=_SELECTED in state)
        if active and column is Column.NUMBER:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), self._theme.tokens.accent)
        if column is Column.FLAGS:
            self._flags(painter, rect, row)
        elif column is Column.TEXT:
            self._text(painter, rect, row, self._model.shown(row, column))
        else:
            self._value(painter, rect, row, column, self._model.shown(row, column), active=active)

    def _ground(self, painter: QPainter, rect: QRect, row: Row, *, selected: bool) -> None:
        tokens = self._theme.tokens
        if selected:
            painter.fillRect(rect, QColor(tokens.selection))
        if not row.is_folded:
            return
        marks = self._model.marks(row)
        color = tokens.of(marks[0]) if marks else QColor(tokens.faint)
        wash = QColor(color)
        wash.setAlphaF(0.14)
        painter.fillRect(rect, wash)
        wash.setAlphaF(0.45)
        painter.setPen(QPen(wash, 1))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _flags(self, painter: QPainter, rect: QRect, row: Row) -> None:
        size = 10
        for place, mark in enumerate(self._model.marks(row)[:3]):
            color = self._theme.tokens.of(mark).name()
            top = rect.center().y() - size // 2 + 1
            picture = pixmap(CATEGORIES[mark].icon, color, size * 2)
            painter.drawPixmap(QRect(rect.left() + 6 + place * 14, top, size, size), picture)

    def _text(self, painter: QPainter, rect: QRect, row: Row, text: str) -> None:
        tokens = self._theme.tokens
        inner = rect.adjusted(8, 0, -10, 0)
        count = f"× {row.size:,}" if row.is_folded else ""
        room = inner.width()
        if count:
            room -= QFontMetrics(self.strong).horizontalAdvance(count) + 12
        painter.setFont(self.body)
        painter.setPen(QColor(tokens.text))
        shown = QFontMetrics(self.body).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, _LEFT, shown)
        if count:
            marks = self._model.marks(row)
            inner.setLeft(inner.left() + QFontMetrics(self.body).horizontalAdvance(shown) + 12)
            painter.setFont(self.strong)
            painter.setPen(tokens.of(marks[0]) if marks else QColor(tokens.muted))
            painter.drawText(inner, _LEFT, count)

    def _value(
        self, painter: QPainter, rect: QRect, row: Row, column: Column, text: str, *, active: bool
    ) -> None:
        tokens = self._theme.tokens
        painter.setFont(self.strong if active and column is Column.NUMBER else self.body)
        color = QColor(tokens.text if active or row.is_folded else tokens.muted)
        if column is Column.NUMBER and not active:
            color = QColor(tokens.faint)
        if column is Column.CPS and not row.is_folded:
            speed = cps(self._model.cue(row))
            if speed is not None and speed > CPS_LIMIT:
                color = QColor(tokens.lost)
        painter.setPen(color)
        if column in {Column.NUMBER, Column.CPS}:
            painter.drawText(rect.adjusted(8, 0, -10, 0), _RIGHT, text)
        else:
            painter.drawText(rect.adjusted(8, 0, -4, 0), _LEFT, text)
        if column is Column.NUMBER and row.run:
            name = "chevron-right" if row.is_folded else "chevron-down"
            target = QRect(rect.left() + 5, rect.center().y() - 6, 13, 13)
            painter.drawPixmap(target, pixmap(name, tokens.muted, 26))


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CueTable(QTableView):
    """The table; its selection and the session's follow each other."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._following = False
        self._followed: tuple[Selection, int] | None = None
        self.cue_model = CueModel(session)
        self.setModel(self.cue_model)
        self._delegate = CueDelegate(self.cue_model, theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("Cues")
        self._arrange()
        self.selectionModel().selectionChanged.connect(self._selected_here)
        self.selectionModel().currentChanged.connect(self._selected_here)
        session.selection_changed.connect(lambda _: self.follow())
        session.changed.connect(lambda _: self.follow())
        session.review_changed.connect(lambda _: self.follow())
        theme.changed.connect(self.viewport().update)

    def _arrange(self) -> None:
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(_LEFT)
        columns.setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)

    # -- selection, both ways --------------------------------------------------------------

    def follow(self) -> None:
        """Select in the view what the session has selected, and show the active cue."""
        state = (self._session.selection, self.cue_model.generation)
        if state == self._followed:
            return
        self._followed = state
        index = self._session.active_index
        row = -1 if index is None else self.cue_model.row_of(index)
        self._delegate.show_active(row)
        if not self._following:
            self._following = True
            self._select_rows(row)
            self._following = False
        self.viewport().update()

    def _select_rows(self, active: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        wanted = QItemSelection()
        selection = self._session.selection
        left, whole = set(selection.selected), set(selection.selected)
        while left:
            index = self._session.index_of(left.pop())
            if index is None:
                continue
            number = self.cue_model.row_of(index)
            row = self.cue_model.row(number)
            if row.is_folded:  # its one row stands for all of them
                left -= self.cue_model.ids(row)
                whole |= self.cue_model.ids(row)
            first, last = (self.cue_model.index(number, at) for at in (0, Column.TEXT))
            wanted.select(first, last)
        self.selectionModel().select(wanted, flags.ClearAndSelect | flags.Rows)
        self._session.select(Selection(selection.active, frozenset(whole)))
        if active >= 0:
            target = self.cue_model.index(active, 0)
            top = self.rowViewportPosition(active)
            seen = 0 <= top <= self.viewport().height() - ROW_HEIGHT
            self.selectionModel().setCurrentIndex(target, flags.NoUpdate)
            if not seen:  # what comes into sight comes with the cues around it
                self.scrollTo(target, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _selected_here(self, *_: object) -> None:
        """Tell the session what was selected in the view by key or mouse."""
        if self._following or self.cue_model.is_refreshing:
            return
        cues = self._session.cues
        chosen: set[int] = set()
        for index in self.selectionModel().selectedRows():
            row = self.cue_model.row(index.row())
            chosen.update(cue.id for cue in cues[row.first : row.last + 1])
        current = self.selectionModel().currentIndex()
        active = cues[self.cue_model.row(current.row()).first].id if current.isValid() else None
        self._following = True
        self._session.select(Selection(active, frozenset(chosen)))
        self._following = False

    # -- folding ---------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Fold or unfold a run when its chevron is pressed; otherwise select."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == Column.NUMBER and event.position().x() < 22:
            row = self.cue_model.row(index.row())
            if row.run:
                self.cue_model.toggle(index.row())
                self.follow()
                return
        super().mousePressEvent(event)

    def toggle_active(self) -> None:
        """Fold or unfold the run of the active cue."""
        index = self._session.active_index
        if index is not None:
            self.cue_model.toggle(self.cue_model.row_of(index))
            self.follow()
