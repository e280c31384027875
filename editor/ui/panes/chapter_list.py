"""The chapters as a list to go to them, rename them and take them away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from editor.core import chapters
from editor.core.timecode import clock, spoken_duration
from editor.ui import chaptering
from editor.ui.editing import perform
from editor.ui.going import show
from editor.ui.panes.popover import Popover
from editor.ui.theme import font
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from editor.core.chapters import Chapter
    from editor.ui.theme import Theme
    from editor.ui.window import Window

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 30
_WIDTH = 420
_SHOWN = 12
_FRAME = 84
_LENGTH_ROLE = Qt.ItemDataRole.UserRole
_START_ROLE = Qt.ItemDataRole.UserRole + 1


class ChapterModel(QAbstractListModel):
    """A row for each chapter: its title, where it begins, how long it is."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._shown: tuple[Chapter, ...] = ()

    def follow(self) -> None:
        """Show the chapters there are by now."""
        self.beginResetModel()
        self._shown = self._window.session.chapters
        self.endResetModel()

    def chapter(self, index: Index) -> Chapter:
        """Return the chapter of a row."""
        return self._shown[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return what a row shows or, for a screen reader, says."""
        one = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.title
        if role == _START_ROLE:
            return clock(one.start_ms)
        spans = chapters.spans_ms(self._shown, self._window.waveform.duration_ms)
        start, stop = spans[index.row()]
        if role == _LENGTH_ROLE:
            return told(spoken_duration(stop - start))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{clock(start)}, {one.title}, {told(spoken_duration(stop - start))}"
        return None


class ChapterDelegate(QStyledItemDelegate):
    """Paints a chapter: when it begins, its title, how long it is."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        """Return the size of a row."""
        return QSize(_WIDTH - 40, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one chapter."""
        tokens, rect = self._theme.tokens, QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(tokens.accent))
        inner = rect.adjusted(12, 0, -12, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        small, large = font(12), font(13, QFont.Weight.DemiBold)
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        start, length = str(index.data(_START_ROLE)), str(index.data(_LENGTH_ROLE))
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, start)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, length)
        metrics = QFontMetrics(small)
        room = inner.adjusted(
            metrics.horizontalAdvance("00:00:00") + 14,
            0,
            -metrics.horizontalAdvance(length) - 14,
            0,
        )
        painter.setFont(large)
        painter.setPen(QColor(tokens.text))
        shown = QFontMetrics(large).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, shown)


class ChapterList(Popover):
    """The list: Enter or a click goes to a chapter, F2 renames it, Del takes it away."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, tr("Chapters"))
        self.model = ChapterModel(window)
        self.view = QListView()
        self.view.setAccessibleName(tr("Chapters in order"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(ChapterDelegate(window.theme, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        title = QLabel(tr("Chapters"))
        title.setObjectName("start-title")
        hint = QLabel(tr("Enter goes there, F2 renames, Del removes, Esc leaves"))
        hint.setProperty("class", "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(6)
        for part in (title, self.view, hint):
            layout.addWidget(part)
        self.hold(self.view)
        self.view.activated.connect(self._chosen)
        self.view.clicked.connect(self._chosen)
        window.session.chapters_changed.connect(lambda _: self._follow())
        window.theme.changed.connect(self.view.viewport().update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size for as many chapters as are read at a glance."""
        rows = min(max(1, self.model.rowCount()), _SHOWN)
        return QSize(_WIDTH, rows * _ROW_HEIGHT + _FRAME)

    def toggle(self) -> None:
        """Show the chapters, with the one under the playhead chosen, or hide them."""
        if not self.isHidden():
            self.leave()
            return
        self.model.follow()
        self.open()
        at_ms = self._window.transport.playhead_ms
        self._choose(chapters.at(self._window.session.chapters, at_ms) or 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Rename on F2 and remove on Del, whatever those keys are elsewhere."""
        if isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_F2, Qt.Key.Key_Delete}:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress and self.view.currentIndex().isValid():
                self._change(event.key() == Qt.Key.Key_F2)
            return True
        return super().eventFilter(watched, event)

    def _change(self, renames: bool) -> None:
        one = self.model.chapter(self.view.currentIndex())
        if renames:
            self.leave()
            chaptering.ask_title(self._window, one.start_ms)
        else:
            perform(self._window, lambda: chapters.remove([one]))

    def _follow(self) -> None:
        if self.isHidden():
            return
        row = self.view.currentIndex().row()
        self.model.follow()
        if not self.model.rowCount():
            self.leave()
            return
        self.place()
        self._choose(min(max(0, row), self.model.rowCount() - 1))

    def _choose(self, row: int) -> None:
        index = self.model.index(row)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def _chosen(self, index: QModelIndex) -> None:
        show(self._window, self.model.chapter(index).start_ms)
