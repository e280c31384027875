"""Words nobody knows, each on a line with how often it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.ui.theme import font
from editor.ui.tongue import number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.repairs.spelling.unknown import Unknown
    from editor.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_HEIGHT = 28
_SIDE = 16
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MOVING = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}


class WordModel(QAbstractListModel):
    """Unknown words, the most frequent first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.listed: list[Unknown] = []

    def show(self, listed: Sequence[Unknown]) -> None:
        """List other words."""
        self.beginResetModel()
        self.listed = list(listed)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.listed)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says."""
        if not index.isValid():
            return None
        one = self.listed[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return tr("{word}, once", "{word}, {n:,} times", n=len(one.hits), word=one.word)
        return None


class WordDelegate(QStyledItemDelegate):
    """Paints a word, and how often it is said."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        """Return the size of a row."""
        return QSize(120, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row; the one gone to has a bar, paler while the keys work elsewhere."""
        tokens, rect = self._theme.tokens, option.rect
        model: WordModel = index.model()  # type: ignore[assignment]
        one = model.listed[index.row()]
        is_here = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_here:
            painter.fillRect(rect, QColor(tokens.selection))
            has_keys = option.state & QStyle.StateFlag.State_HasFocus
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, QColor(tokens.accent if has_keys else tokens.edge))
        count = number(len(one.hits))
        painter.setFont(font(12))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(rect.adjusted(0, 0, -_SIDE, 0), _RIGHT, count)
        taken = QFontMetrics(font(12)).horizontalAdvance(count) + 12
        face = font(14, QFont.Weight.DemiBold if is_here else QFont.Weight.Normal)
        painter.setFont(face)
        painter.setPen(QColor(tokens.text))
        room = rect.width() - 2 * _SIDE - taken
        shown = QFontMetrics(face).elidedText(one.word, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect.adjusted(_SIDE, 0, 0, 0), _LEFT, shown)


class WordList(QListView):
    """The list; all keys but those that move in it are left to what it stands in."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("word-list")
        self.setAccessibleName(tr("Unknown words"))
        self.setUniformItemSizes(True)
        self.setMinimumHeight(_HEIGHT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.words = WordModel(self)
        self.setModel(self.words)
        self.setItemDelegate(WordDelegate(theme, self))
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move."""
        if Qt.Key(event.key()) in _MOVING:
            super().keyPressEvent(event)
        else:
            event.ignore()

    @property
    def current(self) -> Unknown | None:
        """Return the word gone to, or nothing where there is none."""
        row = self.currentIndex().row()
        return self.words.listed[row] if 0 <= row < len(self.words.listed) else None

    def go_to(self, row: int) -> None:
        """Go to a row, or to the last where there are fewer."""
        if self.words.listed:
            self.setCurrentIndex(self.words.index(min(max(0, row), len(self.words.listed) - 1)))
