from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

    Act = Callable[[str], None]


@pytest.fixture
def edited(talk: Window, act: Act) -> Window:
    """Return a window in which a cue was split and two were removed, one by one."""
    talk.session.select_index(0)
    talk.text.put_caret(len("Good"))
    act("cue.split_caret")
    act("cue.remove")
    act("cue.remove")
    talk.table.setFocus()
    return talk


def rows(window: Window, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = window.history_list.model
    return [str(model.index(row).data(role)) for row in range(model.rowCount())]


def test_every_step_is_listed_and_the_last_one_is_where_it_stands(edited: Window, act: Act) -> None:
    act("edit.history")
    assert rows(edited) == ["As opened", "Split cue", "Remove cue", "Remove cue"]
    assert edited.history_list.view.currentIndex().row() == 3
    assert rows(edited, Qt.ItemDataRole.AccessibleTextRole)[3] == "3, Remove cue, now"


def test_a_step_chosen_by_key_is_gone_to_and_back(edited: Window, act: Act, qtbot: QtBot) -> None:
    after = edited.session.cues
    act("edit.history")
    view = edited.history_list.view
    qtbot.waitUntil(view.hasFocus)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(view, key)
    assert edited.session.position == 1
    assert [cue.text for cue in edited.session.cues[:2]] == ["Good", "evening everybody"]
    assert edited.session.redo_label == "Remove cue"
    assert rows(edited, Qt.ItemDataRole.AccessibleTextRole)[2] == "2, Remove cue, undone"
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert edited.session.cues == after


def test_a_click_goes_to_how_it_was_opened(edited: Window, act: Act, qtbot: QtBot) -> None:
    act("edit.history")
    view = edited.history_list.view
    middle = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert edited.session.undo_label is None
    assert edited.session.is_clean


def test_it_follows_what_is_done_meanwhile(edited: Window, act: Act) -> None:
    QAbstractItemModelTester(edited.history_list.model)
    act("edit.history")
    act("edit.undo")
    assert edited.history_list.view.currentIndex().row() == 2
    edited.session.select_index(0)
    act("cue.remove")
    assert rows(edited) == ["As opened", "Split cue", "Remove cue", "Remove cue"]
    act("cue.duplicate")
    assert rows(edited)[-1] == "Duplicate cue"


def test_its_key_and_escape_close_it(edited: Window, act: Act, qtbot: QtBot) -> None:
    act("edit.history")
    act("edit.history")
    assert edited.history_list.isHidden()
    act("edit.history")
    qtbot.waitUntil(edited.history_list.view.hasFocus)
    qtbot.keyClick(edited.history_list.view, Qt.Key.Key_Escape)
    assert edited.history_list.isHidden()
    assert edited.table.hasFocus()


def test_going_elsewhere_closes_it(edited: Window, act: Act, qtbot: QtBot) -> None:
    act("edit.history")
    qtbot.waitUntil(edited.history_list.view.hasFocus)
    edited.focus_text()
    qtbot.waitUntil(edited.history_list.isHidden)
