"""A button that follows an action, and hears of each change of it once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtGui import QAction, QIcon, QPixmap

from editor.ui.panes.action_button import ActionButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_TOLD = (
    "changed()",
    "enabledChanged(bool)",
    "visibleChanged()",
    "triggered(bool)",
    "toggled(bool)",
)


@pytest.fixture
def action() -> QAction:
    return QAction("Undo")


@pytest.fixture
def button(action: QAction, qtbot: QtBot) -> ActionButton:
    made = ActionButton(action)
    qtbot.addWidget(made)
    return made


def test_it_looks_as_the_action_is(action: QAction, button: ActionButton) -> None:
    picture = QPixmap(4, 4)
    action.setText("Undo: Merge")
    action.setToolTip("Undo (Ctrl+Z)")
    action.setIcon(QIcon(picture))
    action.setEnabled(False)
    assert (button.text(), button.toolTip()) == ("Undo: Merge", "Undo (Ctrl+Z)")
    assert not button.icon().isNull()
    assert not button.isEnabled()
    action.setEnabled(True)
    assert button.isEnabled()


def test_an_action_without_a_picture_leaves_the_button_its_own(
    action: QAction, button: ActionButton
) -> None:
    button.setIcon(QIcon(QPixmap(4, 4)))
    action.setText("Redo")
    assert not button.icon().isNull()


def test_a_click_does_the_action_once_however_often_it_changed(
    action: QAction, button: ActionButton
) -> None:
    done: list[str] = []
    action.triggered.connect(lambda: done.append("undone"))
    before = [action.receivers(SIGNAL(name)) for name in _TOLD]
    for number in range(100):
        action.setText(f"Undo: {number}")
        action.setEnabled(bool(number % 2))
    button.click()
    assert done == ["undone"]
    assert [action.receivers(SIGNAL(name)) for name in _TOLD] == before
