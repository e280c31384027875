"""A line to type something into, which says what that would do before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout

from editor.ui.panes.popover import Popover
from editor.ui.theme import font
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.ui.window import Window


class Prompt(Popover):
    """Asks for one thing; Enter does it, Esc leaves."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, tr("Prompt"))
        self._title = QLabel()
        self._title.setObjectName("start-title")
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("What is asked for"))
        self.line.setFont(font(15))
        self._meant = QLabel()
        self._meant.setProperty("class", "caption")
        self._meant.setWordWrap(True)
        self._say: Callable[[str], str] = str
        self._do: Callable[[str], bool] = bool
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        for part in (self._title, self.line, self._meant):
            layout.addWidget(part)
        self.hold(self.line)
        self.line.textChanged.connect(self._show_meant)
        self.line.returnPressed.connect(self._done)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a width for a sentence, and the height that takes."""
        return QSize(340, 118)

    def ask(
        self,
        title: str,
        hint: str,
        say: Callable[[str], str],
        do: Callable[[str], bool],
        text: str = "",
    ) -> None:
        """Ask for something; say what a text would do, and do it, telling whether it could be.

        A text to begin with is selected, so that typing takes its place.
        """
        self._say, self._do = say, do
        self._title.setText(title)
        self.setAccessibleName(title)
        self.line.setAccessibleName(title)
        self.line.setPlaceholderText(hint)
        self.line.setText(text)
        self.line.selectAll()
        self._show_meant(text)
        self.open()

    @property
    def meant(self) -> str:
        """Return what is said of what is typed."""
        return self._meant.text()

    def _show_meant(self, typed: str) -> None:
        self._meant.setText(self._say(typed))

    def _done(self) -> None:
        typed = self.line.text()
        if self._do(typed):
            self.leave()
        else:
            self.line.selectAll()
