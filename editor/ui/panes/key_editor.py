"""The editor of the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from editor.ui.window import Window


class KeyEditor(QDialog):
    """Lets a person find an action and give it other keys."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
