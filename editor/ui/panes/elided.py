"""A line that ends in “…” where it has no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QLabel, QToolTip

from editor.ui.panes.wording import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Elided(QLabel):
    """A line of plain text, as narrow as need be; the whole is told where the pointer rests."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return no width, and the height of a line."""
        return QSize(0, super().minimumSizeHint().height())

    @property
    def shown(self) -> str:
        """Return what of the text is seen."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Paint as much as fits."""
        with QPainter(self) as painter:
            self.style().drawItemText(
                painter,
                self.contentsRect(),
                int(self.alignment()),
                self.palette(),
                self.isEnabled(),
                self.shown,
                self.foregroundRole(),
            )

    def event(self, event: QEvent) -> bool:
        """Tell the whole line where it is cut and has nothing else to tell."""
        cut = self.shown != self.text() and not self.toolTip()
        if cut and event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip(self.text()), self)
            return True
        return super().event(event)
