"""A field of the find bar: its own keys, and what is wrong with what stands in it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from editor.ui.theme import Theme

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class FindField(QLineEdit):
    """A line of text.

    Signals: entered, Enter was pressed; entered_back, with Shift; entered_all, with Ctrl.
    """

    entered = Signal()
    entered_back = Signal()
    entered_all = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setMinimumWidth(160)

    def event(self, event: QEvent) -> bool:
        """Keep Enter from the actions that have it among the cues."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and Qt.Key(event.key()) in _ENTER:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Say which Enter was pressed; type the rest."""
        if Qt.Key(event.key()) not in _ENTER:
            super().keyPressEvent(event)
            return
        held = event.modifiers()
        if held & _CONTROL:
            self.entered_all.emit()
        elif held & _SHIFT:
            self.entered_back.emit()
        else:
            self.entered.emit()

    def show_wrong(self, *, wrong: bool) -> None:
        """Frame the field when what stands in it cannot be meant."""
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)


class ProblemLine(QLabel):
    """What is wrong with a pattern or a replacement, with the place where it fails."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("find-problem")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self._theme = theme
        self.sentence = ""
        self.hide()

    def tell(self, problem: str, text: str = "", at: int | None = None) -> None:
        """Show a problem, and the text with the character at which it arises; hide without one."""
        self.sentence = told(problem)
        if at is not None:
            self.sentence = tr("{problem}, at character {at}.", problem=problem, at=at + 1)
        self.setVisible(bool(problem))
        self.setAccessibleName(self.sentence)
        pointed = f"&nbsp;&nbsp; {self._pointed(text, at)}" if at is not None else ""
        self.setText(escape(self.sentence) + pointed)

    def _pointed(self, text: str, at: int) -> str:
        style = f"color:{self._theme.tokens.lost};text-decoration:underline;font-weight:600"
        place = escape(text[at : at + 1]) or "&nbsp;"
        before, after = escape(text[:at]), escape(text[at + 1 :])
        return f"<code>{before}<span style='{style}'>{place}</span>{after}</code>"
