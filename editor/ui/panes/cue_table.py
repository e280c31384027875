"""The cue table: a view of the cue model whose selection is the session's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from editor.core.selection import Selection
from editor.ui.panes.columns import COLUMNS, Column
from editor.ui.panes.cue_cells import ROW_HEIGHT, CueDelegate
from editor.ui.panes.cue_model import CueModel
from editor.ui.panes.header import Header
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from editor.core.session import Session
    from editor.settings import Settings
    from editor.ui.gauges import Gauges
    from editor.ui.panes.cue_model import Index
    from editor.ui.theme import Theme

_Cursor = QAbstractItemView.CursorAction
_MOVING = {
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right,
}  # fmt: skip


class CueTable(QTableView):
    """The table; its selection and the session's follow each other.

    Signal: left, Escape was pressed and nothing else had it.
    """

    left = Signal()

    def __init__(self, session: Session, theme: Theme, settings: Settings, gauges: Gauges) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._following = False
        self._followed: tuple[Selection, int] | None = None
        self.cue_model = CueModel(session, self)
        self.setModel(self.cue_model)
        self.header = Header(session, settings, self)
        self.cells = CueDelegate(self.cue_model, theme, gauges, self)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(tr("Cues"))
        self._arrange()
        self.selectionModel().selectionChanged.connect(self._selected_here)
        self.selectionModel().currentChanged.connect(self._selected_here)
        session.selection_changed.connect(lambda _: self.follow())
        session.changed.connect(lambda _: self.follow())
        session.review_changed.connect(lambda _: self.follow())
        self.cue_model.rebuilt.connect(self.follow)
        theme.changed.connect(self.viewport().update)
        gauges.changed.connect(self.viewport().update)

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
        rows.setAccessibleName(tr("Rows"))
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        self.setHorizontalHeader(self.header)
        self.header.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave the text room in a narrow table."""
        super().resizeEvent(event)
        self.header.make_room(event.size().width())

    # -- selection, both ways --------------------------------------------------------------

    def follow(self) -> None:
        """Select in the view what the session has selected, and show the active cue."""
        state = (self._session.selection, self.cue_model.generation)
        if state == self._followed:
            return
        self._followed = state
        index = self._session.active_index
        row = -1 if index is None else self.cue_model.row_of(index)
        self.cells.show_active(row)
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
            if number < 0:
                continue
            row = self.cue_model.row(number)
            if row.is_folded:  # its one row stands for all of them
                left -= self.cue_model.ids(row)
                whole |= self.cue_model.ids(row)
            first, last = (self.cue_model.index(number, at) for at in (0, COLUMNS[-1]))
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

    # -- keys and mouse ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Say that Escape was pressed; the other keys move about."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Take Home and End for the first and the last cue: within a row there is nowhere to go."""
        if action in {_Cursor.MoveHome, _Cursor.MoveEnd}:
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def selectionCommand(  # noqa: N802
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Select what a key with Ctrl moves to, which Qt would only make current.

        What is shown as the active cue and what an edit is done to would be two things.
        """
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        if isinstance(event, QKeyEvent) and event.modifiers() & control:
            flags = QItemSelectionModel.SelectionFlag
            if event.key() in _MOVING:
                extends = event.modifiers() & shift
                return flags.Rows | (flags.SelectCurrent if extends else flags.ClearAndSelect)
        return super().selectionCommand(index, event)

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
        number = -1 if index is None else self.cue_model.row_of(index)
        if number >= 0:
            self.cue_model.toggle(number)
            self.follow()
