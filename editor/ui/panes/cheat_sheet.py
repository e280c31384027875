"""The cheat-sheet: every key there is, over the window, by where it works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.icons import icon
from editor.ui.key_rules import shown
from editor.ui.key_sections import HEADING_HEIGHT, ROW_HEIGHT, columns, sections
from editor.ui.theme import faded, font
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.ui.key_rows import Row
    from editor.ui.key_sections import Section
    from editor.ui.window import Window

_COLUMN_WIDTH = 272
_WIDEST = 330
_MARGIN = 24
_MOST_COLUMNS = 5
_CAP_HEIGHT = 16
_CAP_SIDE = 6
_BETWEEN = 5
# The title, and what the card leaves free above and below.
_AROUND = 80


class CheatSheet(QWidget):
    """The sheet over its window; shown and hidden by one key, left by Escape."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setObjectName("cheat-sheet")
        self.setAccessibleName(tr("Keys"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._window = window
        self._before: QWidget | None = None
        self._is_stale = True
        self._card = QFrame(self)
        self._card.setObjectName("sheet-card")
        self._card.setAccessibleName(tr("Keys"))
        self._title = QLabel()
        self._title.setObjectName("start-title")
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip(tr("Close (Esc)"))
        self._close.setAccessibleName(tr("Close"))
        self._close.clicked.connect(self.leave)
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName(tr("Keys by where they work"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._close)
        layout = QVBoxLayout(self._card)
        layout.setContentsMargins(_MARGIN, 14, 14, 14)
        layout.addLayout(top)
        layout.addWidget(self._scroll, 1)
        window.installEventFilter(self)
        window.keymap.changed.connect(lambda _: self._lay_out())
        window.theme.changed.connect(self._tint)
        self._tint()
        self.hide()

    def toggle(self) -> None:
        """Show the sheet, or hide it and give the focus back."""
        if not self.isHidden():
            self.leave()
            return
        self._before = QApplication.focusWidget()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        if self._is_stale:
            self._lay_out()
        self.setFocus()

    def leave(self) -> None:
        """Hide the sheet and give the focus back."""
        self.hide()
        (self._before or self._window.table).setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._window.rect())
        return False

    def event(self, event: QEvent) -> bool:
        """Keep Escape and the keys that scroll from the actions that have them elsewhere."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and not event.modifiers():
            event.setAccepted(event.key() in _OURS)
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave at Escape, scroll with the arrows."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in _SCROLLS:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + _SCROLLS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Take as many columns as fit."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Dim the window behind."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), faded(QColor(self._window.theme.tokens.bg).name(), 0.7))

    def _lay_out(self) -> None:
        self._is_stale = self.isHidden()
        if self._is_stale:  # as it is shown again
            return
        keymap = self._window.keymap
        self._title.setText(tr("Keys: {preset}", preset=keymap.preset))
        made = sections(keymap)
        room = self.width() - 4 * _MARGIN
        filled = columns(made, min(_MOST_COLUMNS, max(1, room // (_COLUMN_WIDTH + _MARGIN))))
        each = min(_WIDEST, room // len(filled) - _MARGIN)
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(_MARGIN)
        for column in filled:
            across.addWidget(_column(column, each))
        across.addStretch(1)
        self._scroll.setWidget(inside)
        width = len(filled) * (each + _MARGIN) + _MARGIN + 14
        tallest = max(sum(section.height for section in column) for column in filled)
        height = min(self.height() - _MARGIN, tallest + _AROUND)
        card = QRect(0, 0, min(width, self.width()), height)
        card.moveCenter(self.rect().center())
        self._card.setGeometry(card)

    def _tint(self) -> None:
        self._close.setIcon(icon("close", self._window.theme.tokens.muted))


_SCROLLS = {
    Qt.Key.Key_Down: ROW_HEIGHT,
    Qt.Key.Key_Up: -ROW_HEIGHT,
    Qt.Key.Key_PageDown: 12 * ROW_HEIGHT,
    Qt.Key.Key_PageUp: -12 * ROW_HEIGHT,
}
_OURS = {Qt.Key.Key_Escape, *_SCROLLS}


def _column(made: Sequence[Section], width: int) -> QWidget:
    holder = QWidget()
    holder.setFixedWidth(width)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for section in made:
        heading = QLabel(section.title)
        heading.setObjectName("sheet-heading")
        heading.setIndent(0)
        heading.setFixedHeight(HEADING_HEIGHT)
        heading.setAlignment(Qt.AlignmentFlag.AlignBottom)
        column.addWidget(heading)
        for row in section.rows:
            column.addLayout(_row(row, width))
    column.addStretch(1)
    return holder


def _row(row: Row, width: int) -> QHBoxLayout:
    """Return a label and its keys: of several for one thing, as many as leave the label whole."""
    words = QFontMetrics(font(12))
    caps = _caps(row)
    if row.joined == 1 and words.horizontalAdvance(row.label) + _room(caps) > width:
        del caps[1:]
    room = width - _room(caps)
    name = QLabel(words.elidedText(row.label, Qt.TextElideMode.ElideRight, room))
    name.setProperty("key-row", True)
    name.setFixedHeight(ROW_HEIGHT)
    name.setToolTip(row.label)
    name.setAccessibleName(f"{row.label}: {', '.join(map(shown, row.keys))}")
    made = QHBoxLayout()
    made.setSpacing(_BETWEEN)
    made.addWidget(name, 1)
    for cap in caps:
        made.addWidget(cap)
    return made


def _caps(row: Row) -> list[QLabel]:
    if row.joined <= 2:
        return [_cap(key) for key in row.keys[:2]]
    dots = QLabel("…")
    dots.setFixedWidth(_CAP_SIDE * 2)
    return [_cap(row.keys[0]), dots, _cap(row.keys[-1])]


def _room(caps: Sequence[QLabel]) -> int:
    return sum(cap.width() + _BETWEEN for cap in caps)


def _cap(key: str) -> QLabel:
    cap = QLabel(shown(key))
    cap.setProperty("keycap", True)
    cap.setFont(font(11))
    cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
    width = QFontMetrics(font(11)).horizontalAdvance(cap.text()) + 2 * _CAP_SIDE
    cap.setFixedSize(max(_CAP_HEIGHT, width), _CAP_HEIGHT)
    return cap
