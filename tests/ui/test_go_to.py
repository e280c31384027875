from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window


@pytest.mark.parametrize(
    ("typed", "at_ms", "index"),
    [("0:03", 3_000, 1), ("12.5", 12_500, 5), ("#3", 4_000, 2), ("+4", 5_000, 2), ("8", 8_000, 3)],
)
def test_the_playhead_and_the_selection_go_there(
    talk: Window, act: Callable[[str], None], qtbot: QtBot, typed: str, at_ms: int, index: int
) -> None:
    talk.session.select_index(0)
    talk.transport.set_playhead(1_000)
    act("view.go_to")
    qtbot.waitUntil(talk.prompt.line.hasFocus)
    qtbot.keyClicks(talk.prompt.line, typed)
    qtbot.keyClick(talk.prompt.line, Qt.Key.Key_Return)
    assert talk.prompt.isHidden()
    assert talk.transport.playhead_ms == at_ms
    assert talk.session.active_index == index


def test_it_says_where_that_is_and_what_cannot_be_meant(
    talk: Window, act: Callable[[str], None], qtbot: QtBot
) -> None:
    act("view.go_to")
    qtbot.keyClicks(talk.prompt.line, "#2")
    assert talk.prompt.meant == "00:00:02.000, cue 2"
    qtbot.keyClicks(talk.prompt.line, "00")
    assert "the last one is 16" in talk.prompt.meant
    qtbot.keyClick(talk.prompt.line, Qt.Key.Key_Return)
    assert not talk.prompt.isHidden()
    talk.prompt.line.clear()
    qtbot.keyClicks(talk.prompt.line, "8")
    assert "between two cues" in talk.prompt.meant


def test_escape_leaves_and_gives_the_focus_back(
    talk: Window, act: Callable[[str], None], qtbot: QtBot
) -> None:
    talk.table.setFocus()
    qtbot.waitUntil(talk.table.hasFocus)
    act("view.go_to")
    qtbot.waitUntil(talk.prompt.line.hasFocus)
    qtbot.keyClick(talk.prompt.line, Qt.Key.Key_Escape)
    assert talk.prompt.isHidden()
    assert talk.table.hasFocus()


def test_nobody_is_sent_past_the_end(
    talk: Window, act: Callable[[str], None], qtbot: QtBot
) -> None:
    act("view.go_to")
    for typed, sentence in (("20:00:00", "past the end"), ("99:99:99", "go up to 59")):
        talk.prompt.line.clear()
        qtbot.keyClicks(talk.prompt.line, typed)
        assert sentence in talk.prompt.meant
        qtbot.keyClick(talk.prompt.line, Qt.Key.Key_Return)
        assert not talk.prompt.isHidden()
