"""The text box and the sound: a pause while text is typed, and the way out of the box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit

    from editor.settings import Settings
    from editor.ui.transport import Transport

# After the last key; a person who stops to think wants to hear what comes.
REST_MS = 1000
_ERASING = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class WhileTyping(QObject):
    """Watches the keys of the text box.

    Signals: left, Escape was pressed and no action has it now.
    """

    left = Signal()

    def __init__(self, box: QPlainTextEdit, transport: Transport, settings: Settings) -> None:
        super().__init__(box)
        self._transport = transport
        self._settings = settings
        self.rest = QTimer(self)
        self.rest.setSingleShot(True)
        self.rest.setInterval(REST_MS)
        self.rest.timeout.connect(transport.go_on)
        transport.began.connect(self.rest.stop)
        box.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Pause at what is typed, by key or input method, and leave at Escape."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and not event.modifiers():
                self.left.emit()
                return True
            if event.key() in _ERASING or (event.text() and event.text().isprintable()):
                self._typed()
        elif isinstance(event, QInputMethodEvent):
            self._typed()
        return False

    def _typed(self) -> None:
        if self._transport.is_playing and self._settings.get("play.pause_typing"):
            self._transport.stop()
            self.rest.start()
        elif self.rest.isActive():
            self.rest.start()
