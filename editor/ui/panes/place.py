"""One of several widgets in the same place, which asks for no more room than that one needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Place(QStackedWidget):
    """Shows one widget; those that are not shown would else make a low window higher for good."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the least size of what is shown, with rows of buttons as they break now."""
        shown = self.currentWidget()
        if shown is None:
            return QSize()
        least, layout = shown.minimumSizeHint(), shown.layout()
        if layout and layout.hasHeightForWidth():
            least.setHeight(max(least.height(), layout.minimumHeightForWidth(self.width())))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Ask for another height in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
