"""The steps taken, as a list to go back and forth in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from editor.ui.icons import pixmap
from editor.ui.panes.popover import Popover
from editor.ui.theme import font
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from editor.core.session import Session
    from editor.ui.theme import Theme
    from editor.ui.window import Window

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 28
_WIDTH = 320
_SHOWN = 14
_FRAME = 92


class HistoryModel(QAbstractListModel):
    """How the transcript was opened, then a row for each step."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._steps: tuple[str, ...] = ()

    @property
    def current(self) -> int:
        """Return the row of what stands now."""
        return self._session.position

    def follow(self) -> None:
        """Show the steps there are by now, telling only of those that differ."""
        old, new = self._steps, self._session.steps
        if old == new:
            self.dataChanged.emit(self.index(0), self.index(len(new)))
            return
        kept = len(old) if new[: len(old)] == old else 0
        if kept < len(old) or not old:
            self.beginResetModel()
            self._steps = new
            self.endResetModel()
        else:
            self.beginInsertRows(QModelIndex(), kept + 1, len(new))
            self._steps = new
            self.endInsertRows()
            self.dataChanged.emit(self.index(0), self.index(kept))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._steps) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return what a row shows or, for a screen reader, says."""
        row = index.row()
        label = told(self._steps[row - 1]) if row else tr("As opened")
        if role == Qt.ItemDataRole.DisplayRole:
            return label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = tr("done")
            if row >= self.current:
                state = tr("undone") if row > self.current else tr("now")
            return f"{row}, {label}, {state}"
        return None


class HistoryDelegate(QStyledItemDelegate):
    """Paints a step: a mark where the transcript stands, pale what was undone."""

    def __init__(self, model: HistoryModel, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        """Return the size of a row."""
        return QSize(_WIDTH - 40, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one step."""
        tokens, rect, current = self._theme.tokens, QRect(option.rect), self._model.current
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
        here = index.row() == current
        if here:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(tokens.accent))
        undone = index.row() > current
        name = "redo" if undone else "chevron-right" if here else ""
        if name:
            color = tokens.faint if undone else tokens.accent
            target = QRect(rect.left() + 12, rect.center().y() - 6, 13, 13)
            painter.drawPixmap(target, pixmap(name, color, 26))
        face = font(13, QFont.Weight.DemiBold if here else QFont.Weight.Normal)
        painter.setFont(face)
        painter.setPen(QColor(tokens.faint if undone else tokens.text))
        inner = rect.adjusted(34, 0, -10, 0)
        shown = QFontMetrics(face).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class HistoryList(Popover):
    """The list; a step chosen by Enter or a click is undone or redone to."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, tr("History"))
        self.model = HistoryModel(window.session, window)
        self.view = QListView()
        self.view.setAccessibleName(tr("Steps taken, oldest first"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(HistoryDelegate(self.model, window.theme, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title = QLabel(tr("History"))
        self._title.setObjectName("start-title")
        hint = QLabel(tr("Enter goes to a step, Esc leaves"))
        hint.setProperty("class", "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(6)
        for part in (self._title, self.view, hint):
            layout.addWidget(part)
        self.hold(self.view)
        self.view.activated.connect(self._chosen)
        self.view.clicked.connect(self._chosen)
        window.session.review_changed.connect(lambda _: self._follow())
        window.theme.changed.connect(self.view.viewport().update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size for as many steps as are read at a glance."""
        rows = min(self.model.rowCount(), _SHOWN)
        return QSize(_WIDTH, rows * _ROW_HEIGHT + _FRAME)

    def toggle(self) -> None:
        """Show the steps, the last one in sight, or hide them."""
        if not self.isHidden():
            self.leave()
            return
        self.model.follow()
        self.open()
        self._show_current()

    def _follow(self) -> None:
        if not self.isHidden():
            self.model.follow()
            self.place()
            self._show_current()

    def _show_current(self) -> None:
        current = self.model.index(self.model.current)
        self.view.setCurrentIndex(current)
        self.view.scrollTo(current)

    def _chosen(self, index: QModelIndex) -> None:
        self._window.session.go_to(index.row())
