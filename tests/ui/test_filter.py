from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from editor.core import edits, splitting
from editor.core.selection import Selection
from editor.core.span import Span
from editor.search.sieve import Sieve
from editor.ui.panes.columns import Column
from tests.ui.test_cue_table import Unnumbered

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from editor.ui.panes.cue_model import CueModel
    from editor.ui.window import Window


def numbers(window: Window) -> list[str]:
    model = window.table.cue_model
    return [model.index(row, Column.NUMBER).data() for row in range(model.rowCount())]


def test_flagged_shows_what_is_flagged_and_says_so(talk: Window) -> None:
    assert numbers(talk) == ["1", "2", "3", "4", "16"]
    talk.actions_map.trigger("find.flagged")
    assert numbers(talk) == ["3", "4"]
    assert talk.cue_pane.filters.sentence == "Showing 13 of 16 cues"
    talk.actions_map.trigger("find.all")
    assert numbers(talk) == ["1", "2", "3", "4", "16"]
    assert talk.cue_pane.filters.sentence == ""


def test_the_active_cue_becomes_one_that_passes(talk: Window) -> None:
    talk.actions_map.trigger("find.flagged")
    assert talk.session.active_index == 2
    assert talk.table.currentIndex().row() == 0


def test_a_changed_cue_stays_until_one_moves_on(talk: Window, qtbot: QtBot) -> None:
    session = talk.session
    session.do(edits.set_text(session.cues, 0, "Good night everybody"))
    session.do(edits.set_text(session.cues, 1, "thank you"))
    session.select_index(0)
    talk.actions_map.trigger("find.changed")
    assert numbers(talk) == ["1", "2"]
    with qtbot.waitSignal(talk.cue_pane.rows.counted):
        session.do(edits.set_text(session.cues, 0, "Good evening everybody"))
    assert talk.cue_pane.rows.counts[Sieve.CHANGED] == 1
    assert numbers(talk) == ["1", "2"]
    talk.table.setFocus()
    with qtbot.waitSignal(talk.table.cue_model.rebuilt):
        qtbot.keyClick(talk.table, Qt.Key.Key_Down)
    assert numbers(talk) == ["2"]
    assert session.active_index == 1
    assert talk.table.currentIndex().row() == 0


def test_a_cue_gone_to_is_shown_though_it_does_not_pass(talk: Window, qtbot: QtBot) -> None:
    talk.session.do(edits.set_text(talk.session.cues, 1, "thank you"))
    talk.actions_map.trigger("find.changed")
    talk.session.select_index(15)
    assert numbers(talk) == ["2", "16"]
    with qtbot.waitSignal(talk.table.cue_model.rebuilt):
        talk.session.select_index(1)
    assert numbers(talk) == ["2"]


def test_nothing_selected_is_hidden(talk: Window) -> None:
    ids = [cue.id for cue in talk.session.cues]
    talk.session.select(Selection(ids[2], frozenset(ids[:3])))
    talk.actions_map.trigger("find.flagged")
    assert talk.session.selection == Selection(ids[2], frozenset(ids[2:3]))
    talk.session.select(Selection(ids[0], frozenset(ids[:2])))
    assert numbers(talk) == ["1", "2", "3", "4"]


def test_the_next_cue_is_the_next_one_shown(talk: Window) -> None:
    for index in (0, 2, 15):
        talk.session.do(edits.set_text(talk.session.cues, index, "changed"))
    talk.session.select_index(0)
    talk.actions_map.trigger("find.changed")
    for expected in (2, 15, 15):
        talk.actions_map.trigger("view.next_cue")
        assert talk.session.active_index == expected
    talk.actions_map.trigger("view.previous_cue")
    assert talk.session.active_index == 2


def test_unheard_shrinks_as_one_listens(talk: Window, qtbot: QtBot) -> None:
    talk.actions_map.trigger("find.unheard")
    assert len(numbers(talk)) == 5
    with qtbot.waitSignal(talk.table.cue_model.rebuilt):
        talk.session.hear(Span(1_900, 6_000))
    assert numbers(talk) == ["1", "4", "16"]


def test_markers_of_lost_speech_alone(talk: Window) -> None:
    talk.session.select_index(1)
    talk.actions_map.trigger("review.lost")
    talk.actions_map.trigger("find.lost")
    assert numbers(talk) == ["2"]


def test_the_key_goes_through_the_filters_and_escape_ends_it(talk: Window, qtbot: QtBot) -> None:
    talk.table.setFocus()
    qtbot.keyClick(talk.table, Qt.Key.Key_F)
    sieves = [talk.cue_pane.rows.sieve]
    qtbot.keyClick(talk.table, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(talk.table, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    sieves.append(talk.cue_pane.rows.sieve)
    qtbot.keyClick(talk.table, Qt.Key.Key_Escape)
    sieves.append(talk.cue_pane.rows.sieve)
    assert sieves == [Sieve.FLAGGED, Sieve.LOST, Sieve.ALL]


@pytest.mark.parametrize("from_text", [True, False])
def test_after_a_click_on_a_chip_the_keys_work_in_the_table(
    talk: Window, qtbot: QtBot, *, from_text: bool
) -> None:
    (talk.text.box if from_text else talk.waveform).setFocus()
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(talk.cue_pane.filters._chips[Sieve.FLAGGED], left)
    assert numbers(talk) == ["3", "4"]
    assert talk.table.hasFocus()
    qtbot.keyClick(talk.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(talk.session.selection.selected) == 13
    talk.waveform.setFocus()
    qtbot.mouseClick(talk.cue_pane.filters._clear, left)
    assert len(numbers(talk)) == 5
    assert talk.table.hasFocus()


def test_who_came_to_a_chip_by_the_keyboard_stays_there(talk: Window, qtbot: QtBot) -> None:
    chip = talk.cue_pane.filters._chips[Sieve.FLAGGED]
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert numbers(talk) == ["3", "4"]
    assert chip.hasFocus()


def test_another_document_is_shown_as_a_whole(talk: Window) -> None:
    talk.actions_map.trigger("find.flagged")
    talk.session.load(talk.session.document)
    assert len(numbers(talk)) == 16
    assert not talk.cue_pane.rows.is_on


def test_edits_under_a_filter_and_their_undo(talk: Window) -> None:
    session, before = talk.session, talk.session.cues
    talk.actions_map.trigger("find.flagged")
    talk.actions_map.trigger("cue.remove")
    assert len(session.cues) < len(before)
    session.undo()
    assert session.cues == before
    assert numbers(talk) == ["3", "4"]


@pytest.mark.parametrize("sieve", [Sieve.FLAGGED, Sieve.CHANGED, Sieve.UNHEARD])
def test_the_model_keeps_qts_contract_under_filters(
    talk: Window, qtmodeltester: ModelTester, sieve: Sieve
) -> None:
    model: CueModel = Unnumbered(talk.session, talk)
    qtmodeltester.check(model)
    session = talk.session
    session.do(edits.set_text(session.cues, 0, "changed"))
    model.filter.choose(sieve)
    session.do(edits.remove(session.cues, [0, 2, 5]))
    session.select_index(1)
    session.undo()
    model.toggle(0)
    session.do(splitting.split(session.cues, 1, session.fresh_id(), caret=4))
    session.undo()
    session.redo()
    model.filter.choose(Sieve.ALL)
    assert model.rowCount() > 5
