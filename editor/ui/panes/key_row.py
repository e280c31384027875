"""A row of buttons, each with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from editor.ui.panes.emptying import empty
from editor.ui.panes.flow import Flow
from editor.ui.panes.key_button import KeyButton
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.ui.theme import Theme


class KeyRow(QWidget):
    """What can be done in the list above it; above, the px between the two."""

    def __init__(self, theme: Theme, above: int = 8) -> None:
        super().__init__()
        self.setAccessibleName(tr("Actions and their keys"))
        self._theme = theme
        self._flow = Flow()
        self._flow.setContentsMargins(16, above, 16, 10)
        self.setLayout(self._flow)

    def offer(self, label: str, key: str, run: Callable[[], object]) -> KeyButton:
        """Put another button behind the others."""
        made = KeyButton(label, key, self._theme)
        made.clicked.connect(lambda _: run())
        self._flow.addWidget(made)
        made.show()
        return made

    def clear(self) -> None:
        """Take all buttons away."""
        empty(self._flow)
