"""What is said in the window, and what can be done about it with the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from editor.ui.panes.message_bar import Choice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window


@pytest.mark.parametrize("name", ["Not now", "Close this message"])
def test_an_answer_by_mouse_leaves_the_keys_where_they_were(
    talk: Window, qtbot: QtBot, name: str
) -> None:
    talk.text.box.setFocus()
    talk.messages.ask("Something was found.", Choice("Not now", lambda: None))
    buttons = talk.messages.findChildren(QAbstractButton)
    (button,) = (one for one in buttons if one.accessibleName() == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert talk.messages.isHidden()
    assert talk.text.box.hasFocus()
