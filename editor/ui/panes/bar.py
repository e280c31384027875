"""A share as a thin bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class Bar(QWidget):
    """A share from 0 to 1 as a thin bar."""

    def __init__(self, share: float, color: str, ground: str) -> None:
        super().__init__()
        self.setMinimumSize(60, 14)
        self.show_share(share, color, ground)

    def show_share(self, share: float, color: str, ground: str) -> None:
        """Show another share, in these colours."""
        self._share = min(max(share, 0.0), 1.0)
        self._color = QColor(color)
        self._ground = QColor(ground)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Paint the ground and the share over it."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            bar = QRectF(0, self.height() / 2 - 2.5, self.width(), 5)
            painter.setBrush(self._ground)
            painter.drawRoundedRect(bar, 2.5, 2.5)
            bar.setWidth(max(5.0, bar.width() * self._share) if self._share else 0.0)
            painter.setBrush(self._color)
            painter.drawRoundedRect(bar, 2.5, 2.5)
