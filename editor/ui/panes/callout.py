"""A small card that points at a pane from beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.ui.panes.emptying import empty
from editor.ui.panes.key_button import KeyButton
from editor.ui.theme import font
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from editor.ui.theme import Theme

_WIDTH = 330
_NOSE = 9
_FROM_EDGE = 12


class Callout(QWidget):
    """Says something about one pane; it never takes the focus.

    Signals: next_asked; leave_asked.
    """

    next_asked = Signal()
    leave_asked = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self.setAccessibleName(tr("Tour"))
        self._below = True
        self._nose = 0
        self._count = QLabel()
        self._count.setProperty("class", "caption")
        self._title = QLabel()
        self._title.setObjectName("finding-title")
        self._words = QLabel()
        for label in (self._title, self._words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12 + _NOSE, 16, 12 + _NOSE)
        rows.setSpacing(6)
        for label in (self._count, self._title, self._words):
            rows.addWidget(label)
        rows.addSpacing(4)
        rows.addLayout(self._buttons)
        theme.changed.connect(self.update)
        self.hide()

    def offer(self, next_label: str, next_key: str, leave_label: str) -> None:
        """Set the two buttons, with the keys that do the same."""
        empty(self._buttons)
        forward = KeyButton(next_label, next_key, self._theme)
        forward.set_primary(primary=True)
        forward.clicked.connect(self.next_asked)
        leave = KeyButton(leave_label, "Esc", self._theme)
        leave.clicked.connect(self.leave_asked)
        for button in (forward, leave):
            self._buttons.addWidget(button)
            button.show()  # or the room it takes is not counted yet
        self._buttons.addStretch(1)

    def say(self, count: str, title: str, words: str) -> None:
        """Show a small line, a title and a sentence or two."""
        self._count.setText(count)
        self._title.setText(title)
        self._words.setText(words)
        self.setAccessibleName(f"{count}. {title}. {words}")

    def point_at(self, target: QWidget) -> None:
        """Stand below a pane, or above it where there is no room, the nose at its middle."""
        window = self._window
        area = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        size = QSize(_WIDTH, self.heightForWidth(_WIDTH))
        middle = area.center().x()
        left = min(max(_FROM_EDGE, middle - _WIDTH // 2), window.width() - _WIDTH - _FROM_EDGE)
        self._below = area.bottom() + size.height() <= window.height()
        top = area.bottom() + 1 if self._below else area.top() - size.height()
        self._nose = middle - left
        self.setGeometry(left, max(0, top), size.width(), size.height())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Paint the card with its nose, edged in the accent."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            tokens = self._theme.tokens
            card = QPainterPath()
            box = QRectF(self.rect()).adjusted(1, _NOSE, -1, -_NOSE)
            card.addRoundedRect(box, 10, 10)
            nose = QPainterPath()
            edge, tip = (box.top(), 1.0) if self._below else (box.bottom(), self.height() - 1.0)
            nose.moveTo(QPointF(self._nose - _NOSE, edge))
            nose.lineTo(QPointF(self._nose, tip))
            nose.lineTo(QPointF(self._nose + _NOSE, edge))
            painter.setPen(QPen(QColor(tokens.accent), 1.5))
            painter.setBrush(QColor(tokens.panel))
            painter.setFont(font(13))
            painter.drawPath(card.united(nose))
