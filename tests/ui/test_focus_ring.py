from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt

from editor.core.document import Document
from editor.ui.theme import DARK, LIGHT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def marked(window: Window) -> list[bool]:
    return [edge.isVisible() for edge in window.focus_ring._edges]


def test_one_key_goes_round_cues_text_and_waveform(talk: Window, qtbot: QtBot) -> None:
    talk.session.select_index(0)
    talk.table.setFocus()
    for place, pane in enumerate((talk.text.box, talk.waveform, talk.table), 1):
        qtbot.keyClick(talk.focusWidget(), Qt.Key.Key_F6)
        assert pane.hasFocus()
        assert marked(talk) == [place % 3 == at for at in range(3)]
    for pane in (talk.waveform, talk.text.box, talk.table):
        qtbot.keyClick(talk.focusWidget(), Qt.Key.Key_F6, SHIFT)
        assert pane.hasFocus()


@pytest.mark.parametrize(
    "back",
    [
        (Qt.Key.Key_Escape, NONE),
        (Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F6, SHIFT),
    ],
)
@pytest.mark.parametrize("action_id", ["review.spelling", "review.glossary_suggest", "find.list"])
def test_the_way_back_from_the_text_leads_to_what_is_listed_in_place_of_the_table(
    talk: Window, qtbot: QtBot, action_id: str, back: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    listed = begin(talk, action_id)
    assert listed.hasFocus()
    qtbot.keyClick(listed, Qt.Key.Key_F2)
    assert talk.text.box.hasFocus()
    assert marked(talk) == [False, True, False]
    qtbot.keyClick(talk.text.box, *back)
    assert listed.hasFocus()
    assert marked(talk) == [True, False, False]
    qtbot.keyClick(listed, Qt.Key.Key_F6)
    assert talk.text.box.hasFocus()


def begin(window: Window, action_id: str) -> QWidget:
    """List something in the place of the table, and return what the keys work in."""
    if action_id == "find.list":
        window.cue_pane.begin(replacing=True, seed="you")
        window.cue_pane.bar.leave()
        window.cue_pane.list_replacements()
        return window.cue_pane.proposals.view
    window.actions_map.trigger(action_id)
    if action_id == "review.spelling":
        return window.spelling.pane.words
    return window.glossary.suggesting.pane.names


def test_without_a_cue_the_text_is_passed_over(window: Window, qtbot: QtBot) -> None:
    window.session.load(Document())
    window.table.setFocus()
    window.actions_map.trigger("view.next_pane")
    assert window.waveform.hasFocus()
    window.actions_map.trigger("view.previous_pane")
    assert window.table.hasFocus()


def test_from_elsewhere_it_goes_to_the_cues_and_nothing_is_marked(
    talk: Window, qtbot: QtBot
) -> None:
    talk.actions_map.trigger("view.palette")
    assert marked(talk) == [False, False, False]
    talk.actions_map.trigger("view.next_pane")
    assert talk.table.hasFocus()


def test_each_pane_has_a_key(talk: Window) -> None:
    talk.session.select_index(0)
    for action_id, pane in (
        ("view.waveform", talk.waveform), ("edit.text", talk.text.box), ("view.cues", talk.table),
    ):  # fmt: skip
        talk.actions_map.trigger(action_id)
        assert pane.hasFocus()


def test_the_mark_is_drawn_in_the_accent_along_the_whole_pane(talk: Window) -> None:
    talk.table.setFocus()
    for choice, tokens in (("dark", DARK), ("light", LIGHT)):
        talk.theme.choose(choice)
        picture = talk.cue_pane.place.grab().toImage()
        for x in (0, talk.table.width() // 2, talk.table.width() - 1):
            assert picture.pixelColor(x, 0).name() == tokens.accent
    talk.resize(1_000, 700)
    edge = talk.focus_ring._edges[0]
    assert edge.width() == talk.table.width()


def test_while_a_window_goes_nothing_is_marked(
    talk: Window, qtbot: QtBot, qapp: QApplication
) -> None:
    edge = talk.focus_ring._edges[1]
    talk.session.load(Document())
    assert talk.close()
    shiboken6.delete(edge)
    with qtbot.captureExceptions() as raised:
        qapp.focusChanged.emit(None, talk.table)
    assert raised == []
