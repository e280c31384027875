"""A button that does what an action does, and looks as the action is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolButton

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class ActionButton(QToolButton):
    """Follows an action: its name, its icon, its hint, whether it can be done now.

    Qt's own way, setDefaultAction, connects the two once more at each change of the action (seen in
    Qt 6.11): undo is renamed by every edit, and after hours of them each change would be told
    thousands of times over.
    """

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        self.clicked.connect(lambda _=False: action.trigger())
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        action = self._action
        self.setText(action.iconText())
        if not action.icon().isNull():
            self.setIcon(action.icon())
        self.setToolTip(action.toolTip())
        self.setEnabled(action.isEnabled())
