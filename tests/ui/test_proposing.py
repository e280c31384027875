from __future__ import annotations

import gc
import weakref
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.core import edits
from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.finding import Category, Finding
from editor.core.verdict import Answer, Verdict
from editor.ui.batches.proposal import Batch, Extra, Proposal, Reply
from tests.builders import cues
from tests.ui.conftest import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from editor.core.cue import Cue
    from editor.ui.panes.proposal_list import ProposalList
    from editor.ui.window import Window


class Shouting(Batch):
    """Proposes every cue in capitals."""

    title = "Shouts"
    verb = "Shout"
    first_reply = Reply.OPEN

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self.refused: list[str] = []
        self.noted: list[str] = []

    def listing(self, cues: Sequence[Cue]) -> Callable[[], Iterable[Sequence[Proposal]]]:
        kept = {cue_id for one in self._window.session.verdicts for cue_id in one.cue_ids}
        asked = [cue for cue in cues if not cue.text.isupper() and cue.id not in kept]
        return lambda: ([_proposal(cue)] for cue in asked)

    def tools(self) -> QWidget:
        self.field = QLineEdit()
        return self.field

    def edit(self, taken: Sequence[Proposal], refused: Sequence[Proposal]) -> Edit:
        self.refused = [one.before for one in refused]
        if len(taken) > 1:
            raise EditRefused("One at a time.")
        if not taken:
            return self._kept(refused[0])
        index = self._window.session.index_of(taken[0].cue_id) or 0
        return edits.set_text(self._window.session.cues, index, taken[0].after)

    def _kept(self, one: Proposal) -> Edit:
        cues = self._window.session.cues
        index = self._window.session.index_of(one.cue_id) or 0
        finding = Finding("shout", Category.LISTEN, index, index, 0, 1, 0.1, "", "")
        verdict = Verdict.of(finding, cues, Answer.KEEP)
        return Edit(f"Keep “{one.before}”", given=(verdict,))

    def extras(self) -> Sequence[Extra]:
        return (Extra("Note", "O", lambda one: self.noted.append(one.before)),)


def _proposal(cue: Cue) -> Proposal:
    whole = (0, len(cue.text))
    return Proposal(
        cue.id, cue.id, cue.span, cue.text, cue.text.upper(), whole, whole, group=cue.text[0]
    )


@pytest.fixture
def batch(window: Window, qtbot: QtBot) -> Shouting:
    """Return a batch of four rows that is being gone through."""
    load(window, qtbot, cues("0-2 one", "2-4 other", "4-6 two", "6-8 once"))
    made = Shouting(window)
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        window.cue_pane.proposing.begin(made)
    return made


@pytest.fixture
def shown(window: Window, batch: Shouting) -> ProposalList:
    assert window.cue_pane.proposing.batch is batch
    return window.cue_pane.proposals


def replies(shown: ProposalList) -> list[Reply]:
    return [shown.model.reply(row) for row in range(shown.model.rowCount())]


def test_letters_answer_and_go_on(window: Window, shown: ProposalList, qtbot: QtBot) -> None:
    qtbot.keyClick(shown.view, Qt.Key.Key_N)
    assert window.session.active_index == 1
    qtbot.keyClick(shown.view, Qt.Key.Key_Y)
    assert replies(shown) == [Reply.NO, Reply.YES, Reply.OPEN, Reply.OPEN]
    assert shown.view.currentIndex().row() == 2
    assert window.session.is_clean


def test_all_of_a_group_are_taken_with_one_key(shown: ProposalList, qtbot: QtBot) -> None:
    qtbot.keyClick(shown.view, Qt.Key.Key_A)
    assert replies(shown) == [Reply.YES, Reply.YES, Reply.OPEN, Reply.YES]
    assert shown.heading == "Shouts: 3 of 4 ticked"


def test_what_is_open_stays_to_be_answered(
    window: Window, batch: Shouting, shown: ProposalList, qtbot: QtBot
) -> None:
    qtbot.keyClick(shown.view, Qt.Key.Key_N)
    qtbot.keyClick(shown.view, Qt.Key.Key_Y)
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert batch.refused == ["one"]
    assert [cue.text for cue in window.session.cues] == ["one", "OTHER", "two", "once"]
    assert replies(shown) == [Reply.NO, Reply.OPEN, Reply.OPEN]
    window.session.undo()
    assert [cue.text for cue in window.session.cues] == ["one", "other", "two", "once"]


def test_nothing_left_open_ends_it(window: Window, shown: ProposalList, qtbot: QtBot) -> None:
    for letter in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_N):
        qtbot.keyClick(shown.view, letter)
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert not window.cue_pane.is_listing
    assert window.table.hasFocus()
    assert window.session.cues[0].text == "ONE"


def test_the_list_stays_while_there_is_more(
    window: Window, batch: Shouting, shown: ProposalList, qtbot: QtBot
) -> None:
    batch.has_more = True
    for letter in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_N):
        qtbot.keyClick(shown.view, letter)
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert window.cue_pane.is_listing
    assert shown.model.rowCount() == 3


def test_a_row_may_begin_otherwise_than_its_batch(shown: ProposalList) -> None:
    model = shown.model
    model.put([replace(one, first=Reply.NO if at else None) for at, one in enumerate(model.listed)])
    assert replies(shown) == [Reply.OPEN, Reply.NO, Reply.NO, Reply.NO]
    model.answer([1], Reply.YES)
    assert replies(shown)[1] is Reply.YES


def test_what_is_refused_is_remembered_where_a_batch_keeps_it(
    window: Window, batch: Shouting, shown: ProposalList, qtbot: QtBot
) -> None:
    batch.keeps = True
    qtbot.keyClick(shown.view, Qt.Key.Key_N)
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert batch.refused == ["one"]
    assert window.session.undo_label == "Keep “one”"
    assert [one.before for one in shown.model.listed] == ["other", "two", "once"]


def test_rows_about_to_be_listed_anew_do_nothing(
    window: Window, shown: ProposalList, qtbot: QtBot
) -> None:
    qtbot.keyClick(shown.view, Qt.Key.Key_Y)
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        window.session.do(edits.remove(window.session.cues, [3]))
        qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert window.session.cues[0].text == "one"
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert window.session.cues[0].text == "ONE"


def test_another_transcript_ends_it(window: Window, batch: Shouting, qtbot: QtBot) -> None:
    assert window.cue_pane.proposing.batch is batch
    load(window, qtbot, cues("0-2 else"))
    assert not window.cue_pane.is_listing


def test_what_was_replied_is_there_again_as_long_as_the_same_is_asked(
    window: Window, shown: ProposalList, qtbot: QtBot
) -> None:
    def again() -> list[Reply]:
        qtbot.keyClick(shown.view, Qt.Key.Key_Escape)
        with qtbot.waitSignal(window.cue_pane.proposing.settled):
            window.cue_pane.proposing.begin(Shouting(window))
        return replies(shown)

    qtbot.keyClick(shown.view, Qt.Key.Key_N)
    qtbot.keyClick(shown.view, Qt.Key.Key_Y)
    assert again() == [Reply.NO, Reply.YES, Reply.OPEN, Reply.OPEN]
    assert again() == [Reply.NO, Reply.YES, Reply.OPEN, Reply.OPEN]
    window.session.do(edits.set_text(window.session.cues, 1, "others"))
    assert again() == [Reply.NO, Reply.OPEN, Reply.OPEN, Reply.OPEN]
    window.session.load(window.session.document)
    assert again() == [Reply.OPEN] * 4


def test_nothing_of_a_batch_that_is_over_is_kept(
    window: Window, shown: ProposalList, qtbot: QtBot
) -> None:
    other = Shouting(window)
    gone = weakref.ref(other)
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        window.cue_pane.proposing.begin(other)
    assert shown.model.listed
    window.cue_pane.proposing.end()
    assert not shown.model.listed
    del other
    qtbot.waitUntil(lambda: gc.collect() >= 0 and gone() is None)


def test_enter_in_a_field_of_the_options_only_leaves_it(
    window: Window, batch: Shouting, shown: ProposalList, qtbot: QtBot
) -> None:
    field = batch.field
    qtbot.keyClick(shown.view, Qt.Key.Key_Y)
    for leave in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        field.setFocus()
        qtbot.keyClicks(field, "yn")
        qtbot.keyClick(field, leave)
        assert shown.view.hasFocus()
    assert field.text() == "ynyn"
    assert replies(shown) == [Reply.YES, Reply.OPEN, Reply.OPEN, Reply.OPEN]
    assert window.cue_pane.is_listing
    assert window.session.is_clean


def test_a_refusal_is_said_and_the_list_stays(
    window: Window, shown: ProposalList, qtbot: QtBot
) -> None:
    qtbot.keyClick(shown.view, Qt.Key.Key_A)
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert window.messages.sentence == "One at a time."
    assert window.cue_pane.is_listing
    assert window.session.is_clean


def test_a_row_is_heard(window: Window, shown: ProposalList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.asked_to_play) as asked:
        qtbot.keyClick(shown.view, Qt.Key.Key_P)
    assert asked.args[0].span == window.session.cues[0].span


def test_a_batch_has_keys_of_its_own(batch: Shouting, shown: ProposalList, qtbot: QtBot) -> None:
    qtbot.keyClick(shown.view, Qt.Key.Key_O)
    assert batch.noted == ["one"]


def test_an_option_lists_everything_anew(
    window: Window, batch: Shouting, shown: ProposalList, qtbot: QtBot
) -> None:
    qtbot.keyClick(shown.view, Qt.Key.Key_N)
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        batch.outdated.emit()
    assert replies(shown)[0] is Reply.NO
    assert shown.view.currentIndex().row() == 1


def test_the_box_is_ticked_by_the_mouse(shown: ProposalList, qtbot: QtBot) -> None:
    view = shown.view
    place = view.visualRect(shown.model.index(2)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(24, place.y()))
    assert replies(shown)[2] is Reply.YES
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert replies(shown)[2] is Reply.YES


def test_the_list_keeps_qts_contract(shown: ProposalList, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(shown.model)
    shown.model.setData(
        shown.model.index(0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole
    )
    assert replies(shown)[0] is Reply.NO
