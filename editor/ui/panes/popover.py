"""A small pane over the window: takes the focus, gives it back, stops nobody's work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

if TYPE_CHECKING:
    from editor.ui.window import Window

_MARGIN = 12
# Another program has the focus, not another pane.
_ELSEWHERE = Qt.FocusReason.ActiveWindowFocusReason


class Popover(QFrame):
    """Shown over the table's corner; gone at Escape or when the focus goes elsewhere."""

    def __init__(self, window: Window, name: str) -> None:
        super().__init__(window)
        self.setObjectName("popover")
        self.setAccessibleName(name)
        self._window = window
        self._before: QWidget | None = None
        self.hide()

    def hold(self, focus: QWidget) -> None:
        """Name the part that has the focus while the pane is shown."""
        focus.installEventFilter(self)
        self.setFocusProxy(focus)

    def open(self) -> None:
        """Show the pane and take the focus."""
        self._before = QApplication.focusWidget()
        self.place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Hide the pane and give the focus back."""
        if not self.isHidden():
            before = self._before or self._window.table
            self.hide()
            before.setFocus()

    def place(self) -> None:
        """Put the pane where the cues begin, inside the window."""
        size = self.sizeHint()
        table = self._window.table
        corner = table.mapTo(self._window, QPoint(table.width() - size.width(), 0))
        room = self._window.height() - corner.y() - 2 * _MARGIN
        self.setGeometry(
            max(_MARGIN, corner.x() - _MARGIN),
            corner.y() + _MARGIN,
            size.width(),
            min(size.height(), room),
        )

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Leave at Escape, which is no longer the transport's, and when the focus leaves."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                self.leave()
            return True
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() != _ELSEWHERE:
            self.hide()
        return False
