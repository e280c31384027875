"""The box in which the text of a cue is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit

from editor.ui.direction import runs_leftwards
from editor.ui.theme import font
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable


class TextBox(QPlainTextEdit):
    """An editor that leaves the program's keys to the program, its own undo included.

    Signals: refused, something was typed while it may only be read.
    """

    refused = Signal()

    def __init__(self, is_ours: Callable[[QKeySequence], bool]) -> None:
        super().__init__()
        self._is_ours = is_ours
        self.setObjectName("text-box")
        self.setFont(font(21))
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Text of the active cue"))
        self.textChanged.connect(self._align)

    @property
    def is_composing(self) -> bool:
        """Tell whether an input method shows something that is not typed yet."""
        layout = self.textCursor().block().layout()
        return bool(layout and layout.preeditAreaText())

    def finish_composing(self) -> None:
        """Take what an input method shows as typed."""
        if not self.is_composing:
            return
        method = QGuiApplication.inputMethod()
        method.commit()
        if self.is_composing:  # not every one does as it is told
            typed = QInputMethodEvent()
            typed.setCommitString(self.textCursor().block().layout().preeditAreaText())
            self.inputMethodEvent(typed)
            method.reset()

    def event(self, event: QEvent) -> bool:
        """Let a key that belongs to an action through to it."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._is_ours(_keys(event)):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tell that what is typed is not taken."""
        if self.isReadOnly() and _writes(event):
            self.refused.emit()
        super().keyPressEvent(event)

    def _align(self) -> None:
        """Write from the side on which the text begins; each line's order Qt tells by itself."""
        option = self.document().defaultTextOption()
        leftwards = runs_leftwards(self.toPlainText())
        side = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)


def _writes(event: QKeyEvent) -> bool:
    """Tell whether a key would change a text."""
    key, sequence = event.key(), QKeySequence.StandardKey
    if key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return True
    return (event.text().isprintable() and bool(event.text())) or (
        event.matches(sequence.Paste) or event.matches(sequence.Cut)
    )


def _keys(event: QKeyEvent) -> QKeySequence:
    return QKeySequence(event.keyCombination())
