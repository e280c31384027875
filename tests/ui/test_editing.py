from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from editor.core.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window


def test_typing_changes_the_cue_and_is_one_step(talk: Window, qtbot: QtBot) -> None:
    talk.session.select_index(1)
    talk.text.put_caret(0)
    qtbot.keyClicks(talk.text.box, "Now, ")
    assert talk.session.cues[1].text == "Now, and thank you for coming"
    talk.session.undo()
    assert talk.session.cues[1].text == "and thank you for coming"
    assert talk.text.box.toPlainText() == "and thank you for coming"
    assert talk.session.undo_label is None


def test_bare_letters_type_in_the_text_and_act_in_the_table(talk: Window, qtbot: QtBot) -> None:
    talk.session.select_index(1)
    talk.text.put_caret(0)
    qtbot.keyClicks(talk.text.box, "kjg r")
    assert talk.session.cues[1].text.startswith("kjg r")
    assert len(talk.session.open_findings) == 2
    talk.table.setFocus()
    qtbot.keyClick(talk.table, Qt.Key.Key_J)
    assert talk.review.current is not None
    qtbot.keyClick(talk.table, Qt.Key.Key_K)
    assert len(talk.session.open_findings) == 1


def test_undo_in_the_text_box_is_the_sessions(talk: Window, qtbot: QtBot) -> None:
    talk.session.select_index(1)
    talk.text.put_caret(0)
    qtbot.keyClicks(talk.text.box, "ab")
    qtbot.keyClick(talk.text.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert talk.session.cues[1].text == "and thank you for coming"


def test_split_at_the_caret_goes_on_typing_in_the_second_half(
    talk: Window, act: Callable[[str], None]
) -> None:
    talk.session.select_index(0)
    talk.text.put_caret(len("Good evening"))
    act("cue.split_caret")
    first, second = talk.session.cues[:2]
    assert (first.text, second.text) == ("Good evening", "everybody")
    assert first.end_ms == second.start_ms
    assert first.start_ms < first.end_ms < second.end_ms
    assert talk.session.selection.active == second.id
    assert talk.text.caret == 0
    act("edit.undo")
    assert talk.session.cues[0].text == "Good evening everybody"
    assert talk.session.active_index == 0


def test_the_caret_is_counted_in_characters(talk: Window) -> None:
    talk.session.select_index(0)
    talk.text.box.setPlainText("🐝🐝 bees here")
    talk.text.put_caret(3)
    assert talk.text.caret == 3
    talk.actions_map.trigger("cue.split_caret")
    assert [cue.text for cue in talk.session.cues[:2]] == ["🐝🐝", "bees here"]


def test_enter_in_the_table_splits_at_the_playhead(talk: Window, qtbot: QtBot) -> None:
    talk.session.select_index(0)
    talk.transport.set_playhead(1_100)
    talk.table.setFocus()
    qtbot.keyClick(talk.table, Qt.Key.Key_Return)
    first, second = talk.session.cues[:2]
    assert first.end_ms == second.start_ms == 1_100
    assert f"{first.text} {second.text}" == "Good evening everybody"


def test_a_refused_split_says_why_and_changes_nothing(
    talk: Window, act: Callable[[str], None]
) -> None:
    before = talk.session.cues
    talk.session.select_index(0)
    talk.text.put_caret(0)
    act("cue.split_caret")
    assert talk.session.cues == before
    assert "caret" in talk.messages.sentence


def test_merge_with_the_next_and_of_several(talk: Window, act: Callable[[str], None]) -> None:
    talk.session.select_index(0)
    act("cue.merge")
    assert talk.session.cues[0].text == "Good evening everybody\nand thank you for coming"
    act("edit.undo")
    ids = [cue.id for cue in talk.session.cues[:3]]
    talk.session.select(Selection(ids[0], frozenset(ids)))
    act("cue.merge")
    assert talk.session.cues[0].end_ms == 6_000
    act("edit.undo")
    assert len(talk.session.cues) == 16


def test_next_and_previous_cue_stop_at_the_ends(talk: Window, act: Callable[[str], None]) -> None:
    act("view.previous_cue")
    assert talk.session.active_index == 0
    act("view.next_cue")
    assert talk.session.active_index == 1
    talk.session.select_index(15)
    act("view.next_cue")
    assert talk.session.active_index == 15


@pytest.mark.parametrize(
    ("held", "where"),
    [
        (Qt.KeyboardModifier.NoModifier, "No cue follows"),
        (Qt.KeyboardModifier.ShiftModifier, "No cue stands before"),
    ],
)
def test_without_a_neighbour_merging_says_so_and_what_merges_the_selected(
    talk: Window, qtbot: QtBot, held: Qt.KeyboardModifier, where: str
) -> None:
    before = talk.session.cues
    talk.table.setFocus()
    qtbot.keyClick(talk.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(talk.table, Qt.Key.Key_M, held)
    assert talk.session.cues == before
    told = talk.messages.sentence
    assert told == f"{where} those selected. Ctrl+Shift+M merges them with each other."
    talk.session.select_index(0 if "before" in where else 15)
    qtbot.keyClick(talk.table, Qt.Key.Key_M, held)
    assert talk.messages.sentence == f"{where} this one, so there is none to merge it with."
    qtbot.keyClick(talk.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(talk.table, Qt.Key.Key_M, both)
    assert len(talk.session.cues) == 1
    talk.session.undo()
    assert talk.session.cues == before
