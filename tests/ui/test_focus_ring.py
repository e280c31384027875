from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from editor.core.document import Document
from editor.ui.theme import DARK, LIGHT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

SHIFT = Qt.KeyboardModifier.ShiftModifier


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
        picture = talk.table.grab().toImage()
        for x in (0, talk.table.width() // 2, talk.table.width() - 1):
            assert picture.pixelColor(x, 0).name() == tokens.accent
    talk.resize(1_000, 700)
    edge = talk.focus_ring._edges[0]
    assert edge.width() == talk.table.width()
