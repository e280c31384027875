"""A field that takes the next key pressed, whatever it would do elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from editor.core.sentence import said
from editor.ui.key_rules import pressed
from editor.ui.tongue import told

_WAITING = said("Press the new key; Esc leaves it as it is")


class KeyRecorder(QLineEdit):
    """Waits for a key while it has the focus.

    Signals: pressed_key, with the key as it is written; left, Escape was pressed or the focus went
    elsewhere before one was.
    """

    pressed_key = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setPlaceholderText(told(_WAITING))
        self.setAccessibleName(told(_WAITING))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def event(self, event: QEvent) -> bool:
        """Take every key, Tab too: Escape is the way out."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._take(event)
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Give up when the focus goes elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def _take(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        elif key := pressed(event):
            self.pressed_key.emit(key)
