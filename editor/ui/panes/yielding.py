"""An area that is as high as what is in it, and scrolls where there is no room for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

# Two lines and a half: enough to see that there is more.
_LEAST_PX = 48


class Yielding(QScrollArea):
    """Shows a widget whole as long as the pane it stands in has the height."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidgetResizable(True)
        self.setWidget(inner)
        # The pane's own colour shows through.
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        inner.installEventFilter(self)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size at which nothing need be scrolled."""
        return QSize(super().sizeHint().width(), self._whole())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the size that shows there is something."""
        return QSize(0, min(_LEAST_PX, self._whole()))

    def eventFilter(self, watched: QObject, happening: QEvent) -> bool:  # noqa: N802
        """Ask for another height when what is inside does."""
        if happening.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, happening)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Ask for another height in another width: lines break anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _whole(self) -> int:
        inner = self.widget()
        layout = inner.layout() if inner else None
        if layout is None:
            return 0
        width = self.viewport().width()
        return (
            layout.heightForWidth(width)
            if layout.hasHeightForWidth()
            else layout.sizeHint().height()
        )
