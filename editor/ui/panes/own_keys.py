"""Keys that a pane keeps for itself, which are actions elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Collection

COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def keeps(event: QEvent, keys: Collection[int]) -> bool:
    """Keep what is typed, and some other keys, from the actions; tell whether it was one of them.

    A bare letter is an answer among the cues; where another list is open it would be given past it.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    bare = bool(event.text()) and not event.modifiers() & COMMAND
    if bare or event.key() in keys:
        event.accept()
        return True
    return False
