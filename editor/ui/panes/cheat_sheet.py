"""The cheat-sheet: every key there is, over the window, by where it works."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.actions.action import Context
from editor.ui.actions.table import MENUS
from editor.ui.icons import icon
from editor.ui.key_rules import shown
from editor.ui.theme import faded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.ui.keymap import Keymap
    from editor.ui.window import Window

_WHERE = {
    Context.ANYWHERE: "Anywhere",
    Context.CUES: "In the cues and the waveform",
    Context.TABLE: "In the table",
    Context.WAVEFORM: "In the waveform",
    Context.TEXT: "In the text",
}
_COLUMN_WIDTH = 272
_ROW_HEIGHT = 22
_HEADING_HEIGHT = 30
_MARGIN = 24


@dataclass(frozen=True, slots=True)
class Section:
    """Keys that belong together. Attributes: title; rows, each a label and its keys."""

    title: str
    rows: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def height(self) -> int:
        """Return the room it takes, in px."""
        return _HEADING_HEIGHT + _ROW_HEIGHT * len(self.rows)


def sections(keymap: Keymap) -> list[Section]:
    """Return all keys by where they work and by menu; a thing with two entries is one row."""
    made: list[Section] = []
    for context, where in _WHERE.items():
        by_menu: dict[str, dict[str, tuple[str, ...]]] = {}
        for action in keymap.actions:
            keys = keymap.keys(action.id)
            if action.context is context and keys:
                rows = by_menu.setdefault(menu_of(action.id), {})
                rows[action.label] = rows.get(action.label, ()) + keys
        made += [
            Section(f"{where} · {menu}", tuple(by_menu[menu].items()))
            for menu in MENUS
            if menu in by_menu
        ]
    return made


def menu_of(action_id: str) -> str:
    """Return the menu an action belongs to, also one that is not listed there."""
    subject = action_id.partition(".")[0].capitalize()
    return subject if subject in MENUS else MENUS[0]


def columns(made: Sequence[Section], count: int) -> list[list[Section]]:
    """Return sections in so many columns, in order, as level as whole sections allow."""
    limit = max((section.height for section in made), default=0)
    while True:
        filled: list[list[Section]] = [[]]
        for section in made:
            if filled[-1] and sum(one.height for one in filled[-1]) + section.height > limit:
                filled.append([])
            filled[-1].append(section)
        if len(filled) <= count:
            return filled
        limit += _ROW_HEIGHT


class CheatSheet(QWidget):
    """The sheet over its window; shown and hidden by one key, left by Escape."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setObjectName("cheat-sheet")
        self.setAccessibleName("Keys")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._window = window
        self._before: QWidget | None = None
        self._card = QFrame(self)
        self._card.setObjectName("sheet-card")
        self._card.setAccessibleName("Keys")
        self._title = QLabel()
        self._title.setObjectName("start-title")
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip("Close (Esc)")
        self._close.setAccessibleName("Close")
        self._close.clicked.connect(self.leave)
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName("Keys by where they work")
        self._scroll.setWidgetResizable(True)
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
        if override and isinstance(event, QKeyEvent) and event.key() in _OURS:
            event.accept()
            return True
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
        painter = QPainter(self)
        painter.fillRect(event.rect(), faded(QColor(self._window.theme.tokens.bg).name(), 0.7))

    def _lay_out(self) -> None:
        if self.isHidden():
            return
        keymap = self._window.keymap
        self._title.setText(f"Keys: {keymap.preset}")
        made = sections(keymap)
        room = self.width() - 2 * _MARGIN
        filled = columns(made, max(1, (room - 2 * _MARGIN) // (_COLUMN_WIDTH + _MARGIN)))
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(_MARGIN)
        for column in filled:
            across.addLayout(_column(column))
        across.addStretch(1)
        self._scroll.setWidget(inside)
        width = len(filled) * (_COLUMN_WIDTH + _MARGIN) + _MARGIN + 14
        tallest = max(sum(section.height for section in column) for column in filled)
        height = min(self.height() - 2 * _MARGIN, tallest + 96)
        card = QRect(0, 0, min(width, self.width() - 8), height)
        card.moveCenter(self.rect().center())
        self._card.setGeometry(card)

    def _tint(self) -> None:
        self._close.setIcon(icon("close", self._window.theme.tokens.muted))


_SCROLLS = {
    Qt.Key.Key_Down: _ROW_HEIGHT,
    Qt.Key.Key_Up: -_ROW_HEIGHT,
    Qt.Key.Key_PageDown: 12 * _ROW_HEIGHT,
    Qt.Key.Key_PageUp: -12 * _ROW_HEIGHT,
}
_OURS = {Qt.Key.Key_Escape, *_SCROLLS}


def _column(made: Sequence[Section]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    for section in made:
        heading = QLabel(section.title)
        heading.setObjectName("sheet-heading")
        heading.setFixedHeight(_HEADING_HEIGHT)
        heading.setAlignment(Qt.AlignmentFlag.AlignBottom)
        column.addWidget(heading)
        column.addLayout(_rows(section))
    column.addStretch(1)
    return column


def _rows(section: Section) -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(0)
    grid.setColumnStretch(0, 1)
    for at, (label, keys) in enumerate(section.rows):
        name = QLabel(label)
        name.setFixedHeight(_ROW_HEIGHT)
        caps = QHBoxLayout()
        caps.setSpacing(4)
        for key in keys:
            cap = QLabel(shown(key))
            cap.setProperty("keycap", True)
            caps.addWidget(cap)
        grid.addWidget(name, at, 0)
        grid.addLayout(caps, at, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return grid
