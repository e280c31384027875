"""A button with its key drawn on it as a keycap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from editor.ui.theme import faded, font
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from editor.ui.theme import Theme

_SIDE = 12
_BETWEEN = 9
_CAP_HEIGHT = 17
_CAP_SIDE = 5


class KeyButton(QPushButton):
    """A button that names its key; one of a row may be the primary."""

    def __init__(self, label: str, key: str, theme: Theme) -> None:
        super().__init__(label)
        self._key = key
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(f"{label} ({key})" if key else label)
        self.setAccessibleName(tr("{label}, key {key}", label=label, key=key) if key else label)
        theme.changed.connect(self.update)

    def set_primary(self, *, primary: bool) -> None:
        """Make it the button that stands out, or one of the others."""
        if self.property("primary") != primary:
            self.setProperty("primary", primary)
            self.style().unpolish(self)
            self.style().polish(self)
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room for the label and the keycap."""
        label = QFontMetrics(self.font()).horizontalAdvance(self.text())
        cap = _BETWEEN + self._cap_width() if self._key else 0
        return QSize(2 * _SIDE + label + cap, 30)

    def _cap_width(self) -> int:
        return QFontMetrics(font(11)).horizontalAdvance(self._key) + 2 * _CAP_SIDE

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Paint the button as the style has it, then label and keycap."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        tokens = self._theme.tokens
        color = QColor(tokens.on_accent if self.property("primary") else tokens.text)
        if not self.isEnabled():
            color = QColor(tokens.faint)
        cap = QRectF(
            self.width() - _SIDE - self._cap_width() + 2,
            (self.height() - _CAP_HEIGHT) / 2,
            self._cap_width(),
            _CAP_HEIGHT,
        )
        painter.setPen(color)
        painter.setFont(self.font())
        painter.drawText(
            QRectF(_SIDE, 0, self.width(), self.height()),
            Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )
        if not self._key:
            return
        painter.setRenderHint(QStylePainter.RenderHint.Antialiasing)
        painter.setPen(QPen(faded(color.name(), 0.55), 1))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(faded(color.name(), 0.9))
        painter.setFont(font(11))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
