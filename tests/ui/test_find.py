from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from editor.core import edits
from editor.core.cue import Cue
from editor.core.selection import Selection
from editor.ui.find import Scope
from tests.builders import cues
from tests.ui.conftest import load

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

TALK = (
    "0-2 The end of it",
    "2-4 and <i>the other</i> the",
    "4-6 nothing here",
    "6-8 then\nthe end",
)


@pytest.fixture
def talk(window: Window, qtbot: QtBot) -> Window:
    """Return a window with "the" as a word four times, and its find bar open."""
    load(window, qtbot, cues(*TALK))
    window.actions_map.trigger("find.begin")
    return window


def seek(window: Window, qtbot: QtBot, text: str) -> None:
    """Type into the field and wait for what is found."""
    with qtbot.waitSignal(window.cue_pane.finder.settled):
        window.cue_pane.bar.field.setText(text)


def toggle(window: Window, qtbot: QtBot, action_id: str) -> None:
    window.actions_map.update()
    with qtbot.waitSignal(window.cue_pane.finder.settled):
        window.actions_map.trigger(action_id)


def marked(window: Window) -> tuple[int | None, str]:
    """Return which cue is active and what is selected in the text box."""
    return window.session.active_index, window.text.box.textCursor().selectedText()


def test_typing_goes_to_the_first_match_and_marks_it(talk: Window, qtbot: QtBot) -> None:
    seek(talk, qtbot, "the")
    assert talk.cue_pane.bar.count == "1 of 6"
    assert marked(talk) == (0, "The")
    assert talk.cue_pane.bar.field.hasFocus()
    seek(talk, qtbot, "the end")
    seek(talk, qtbot, "here")
    assert marked(talk) == (2, "here")


def test_keys_go_round_both_ways(talk: Window, qtbot: QtBot) -> None:
    seek(talk, qtbot, "the ")
    field = talk.cue_pane.bar.field
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert marked(talk) == (1, "the ")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert marked(talk) == (3, "the ")
    talk.actions_map.trigger("find.next")
    assert marked(talk) == (0, "The ")
    talk.actions_map.trigger("find.previous")
    assert talk.session.active_index == 3


def test_toggles_narrow_what_is_meant(talk: Window, qtbot: QtBot) -> None:
    seek(talk, qtbot, "the")
    toggle(talk, qtbot, "find.word")
    assert talk.cue_pane.bar.count == "1 of 4"
    toggle(talk, qtbot, "find.case")
    assert talk.cue_pane.bar.count == "1 of 3"
    toggle(talk, qtbot, "find.word")
    toggle(talk, qtbot, "find.regex")
    seek(talk, qtbot, "^the")
    assert talk.cue_pane.bar.count == "1 of 2"


def test_markup_inside_a_match_is_selected_with_it(talk: Window, qtbot: QtBot) -> None:
    seek(talk, qtbot, "other the")
    assert marked(talk) == (1, "other</i> the")


def test_a_bad_pattern_is_said_under_the_field_while_typing(talk: Window, qtbot: QtBot) -> None:
    toggle(talk, qtbot, "find.regex")
    seek(talk, qtbot, "(the")
    bar = talk.cue_pane.bar
    assert bar.problem == "Missing ), at character 5."
    assert bar.count == ""
    seek(talk, qtbot, "(the)")
    assert bar.problem == ""
    assert bar.count == "1 of 6"


def test_a_pattern_that_would_not_end_is_given_up(talk: Window, qtbot: QtBot) -> None:
    talk.session.do(edits.set_text(talk.session.cues, 2, "a" * 60 + "b"))
    toggle(talk, qtbot, "find.regex")
    seek(talk, qtbot, "(a|a|aa)*$")
    assert "takes too long" in talk.cue_pane.bar.problem
    seek(talk, qtbot, "end")
    assert talk.cue_pane.bar.problem == ""


def test_escape_goes_back_unless_a_match_was_gone_to(talk: Window, qtbot: QtBot) -> None:
    talk.session.select_index(1)
    bar = talk.cue_pane.bar
    bar.leave()
    talk.actions_map.trigger("find.begin")
    seek(talk, qtbot, "here")
    assert talk.session.active_index == 2
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.is_open
    assert talk.session.active_index == 1
    talk.actions_map.trigger("find.begin")
    seek(talk, qtbot, "end")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert talk.session.active_index == 0


def test_nothing_found_leaves_the_place_as_it_was(talk: Window, qtbot: QtBot) -> None:
    talk.session.select_index(2)
    talk.cue_pane.bar.leave()
    talk.actions_map.trigger("find.begin")
    seek(talk, qtbot, "end")
    seek(talk, qtbot, "endless")
    assert talk.cue_pane.bar.count == "Nothing found"
    assert talk.session.active_index == 2


def test_the_key_goes_on_after_the_bar_was_closed(talk: Window, qtbot: QtBot) -> None:
    seek(talk, qtbot, "end")
    talk.cue_pane.bar.leave()
    assert talk.cue_pane.finder.total == 0
    talk.session.select_index(1)
    with qtbot.waitSignal(talk.cue_pane.finder.arrived):
        talk.actions_map.trigger("find.next")
    assert marked(talk) == (3, "end")


def test_edits_and_their_undo_are_followed(talk: Window, qtbot: QtBot) -> None:
    seek(talk, qtbot, "end")
    session, finder = talk.session, talk.cue_pane.finder
    assert finder.total == 2
    session.do(edits.set_text(session.cues, 2, "in the end"))
    assert finder.total == 3
    assert finder.of(session.cues[2].id)[0] == ((7, 10),)
    session.do(edits.remove(session.cues, [0, 2]))
    assert finder.total == 1
    session.undo()
    assert finder.total == 3
    session.undo()
    assert finder.total == 2


def test_only_the_cues_selected_before_are_looked_at(talk: Window, qtbot: QtBot) -> None:
    session, pane = talk.session, talk.cue_pane
    ids = [cue.id for cue in session.cues]
    session.select(Selection(ids[1], frozenset(ids[1:3])))
    with qtbot.waitSignal(pane.finder.settled):
        pane.finder.look_in(Scope.SELECTED)
    seek(talk, qtbot, "the")
    assert pane.finder.total == 3
    pane.step(1)
    assert pane.finder.total == 3


def test_only_the_rows_shown_are_looked_at(talk: Window, qtbot: QtBot) -> None:
    session, pane = talk.session, talk.cue_pane
    session.do(edits.set_text(session.cues, 3, "the very end"))
    talk.actions_map.trigger("find.changed")
    with qtbot.waitSignal(pane.finder.settled):
        pane.finder.look_in(Scope.SHOWN)
    seek(talk, qtbot, "the")
    assert pane.finder.total == 1


def test_another_filter_is_searched_anew(talk: Window, qtbot: QtBot) -> None:
    session, pane = talk.session, talk.cue_pane
    session.do(edits.set_text(session.cues, 3, "the very end"))
    seek(talk, qtbot, "the")
    with qtbot.waitSignal(pane.finder.settled):
        pane.finder.look_in(Scope.SHOWN)
    assert pane.finder.total == 5
    with qtbot.waitSignal(pane.finder.settled):
        talk.actions_map.trigger("find.changed")
    assert pane.finder.total == 1


def test_a_large_edit_is_searched_anew_without_going_anywhere(window: Window, qtbot: QtBot) -> None:
    load(window, qtbot, cues(*(f"{at}-{at + 1} word {at} word" for at in range(400))))
    window.actions_map.trigger("find.begin")
    seek(window, qtbot, "word")
    window.cue_pane.step(1)
    assert window.cue_pane.finder.number == 2
    with qtbot.waitSignal(window.cue_pane.finder.settled):
        window.session.do(edits.remove(window.session.cues, range(1, 300)))
        window.session.undo()
    assert window.cue_pane.finder.total == 800
    assert window.session.active_index == 0
    assert window.cue_pane.finder.number == 2


def test_tab_goes_from_what_is_sought_to_what_takes_its_place(talk: Window, qtbot: QtBot) -> None:
    talk.actions_map.trigger("find.replace")
    bar = talk.cue_pane.bar
    bar.field.setFocus()
    qtbot.keyClick(bar.field, Qt.Key.Key_Tab)
    assert bar.replacement.hasFocus()


def test_a_hundred_thousand_cues_are_searched_beside_the_window(
    window: Window, qtbot: QtBot
) -> None:
    many = tuple(Cue(at + 1, at * 10, at * 10 + 9, f"cue {at} of many") for at in range(100_000))
    window.session.load(type(window.session.document)(many))
    window.actions_map.trigger("find.begin")
    with qtbot.waitSignal(window.cue_pane.finder.settled):
        window.cue_pane.bar.field.setText("cue 9999")
        assert window.tasks.is_running("find")
    assert window.cue_pane.bar.count == "1 of 11"
    assert window.session.active_index == 9_999


def test_bare_keys_type_in_the_bar(talk: Window, qtbot: QtBot) -> None:
    before = talk.session.cues
    field = talk.cue_pane.bar.field
    field.clear()
    for key in (Qt.Key.Key_K, Qt.Key.Key_J, Qt.Key.Key_Space, Qt.Key.Key_F):
        qtbot.keyClick(field, key)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert field.text() == "kj f"
    assert talk.session.cues == before
    assert not talk.cue_pane.rows.is_on


def test_the_table_paints_what_was_found(talk: Window, qtbot: QtBot) -> None:
    before = talk.table.viewport().grab().toImage()
    seek(talk, qtbot, "nothing")
    assert talk.table.viewport().grab().toImage() != before
