from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window


def test_it_finds_text_and_goes_there(talk: Window, qtbot: QtBot) -> None:
    talk.actions_map.trigger("view.palette")
    qtbot.keyClicks(talk.search, "it begins")
    assert [hit.label for hit in talk.search.hits] == ["So it begins"]
    qtbot.keyClick(talk.search, Qt.Key.Key_Return)
    assert talk.session.active_index == 15


def test_it_runs_an_action_by_its_name(talk: Window, qtbot: QtBot) -> None:
    talk.actions_map.trigger("view.palette")
    qtbot.keyClicks(talk.search, "next finding")
    qtbot.keyClick(talk.search, Qt.Key.Key_Return)
    assert talk.review.current is not None


def test_arrows_choose_and_escape_leaves(talk: Window, qtbot: QtBot) -> None:
    talk.actions_map.trigger("view.palette")
    everything = len(talk.search.hits)
    assert everything > 10
    qtbot.keyClick(talk.search, Qt.Key.Key_Down)
    qtbot.keyClick(talk.search, Qt.Key.Key_Escape)
    assert talk.table.hasFocus()
    assert talk.session.active_index == 0


def test_nothing_found_is_said_and_return_does_nothing(talk: Window, qtbot: QtBot) -> None:
    talk.actions_map.trigger("view.palette")
    qtbot.keyClicks(talk.search, "xyzzy")
    assert talk.search.hits == []
    qtbot.keyClick(talk.search, Qt.Key.Key_Return)
    assert talk.session.is_clean
