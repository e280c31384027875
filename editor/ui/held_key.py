"""A key that is held down: all it does until it is let go is one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from editor.core.session import Session

_POINTING = {QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}


class HeldKey(QObject):
    """Watches keys from an edit they made until one is let go, and ends the gesture then."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._watched: QObject | None = None

    def follow(self) -> None:
        """Let the edits from now on be one step until a key is let go or something is pointed at."""
        application = QApplication.instance()
        if application and not self._watched:
            self._watched = application
            application.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """End the gesture at the end of a key; a key that repeats itself goes on."""
        released = event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent)
        if (released and not _repeats(event)) or event.type() in _POINTING:
            if self._watched:
                self._watched.removeEventFilter(self)
                self._watched = None
            self._session.end_gesture()
        return False


def _repeats(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.isAutoRepeat()
