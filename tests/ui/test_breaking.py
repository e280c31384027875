from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from editor.core import retiming
from editor.core.finding import Category
from editor.core.selection import Selection
from editor.ui.batches.proposal import Reply
from editor.ui.panes.region_tools import RegionTools
from tests.builders import cues
from tests.ui.conftest import load

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from editor.ui.panes.proposal_list import ProposalList
    from editor.ui.window import Window

TALK = (
    "0-2 So we at last",
    "2-4 begin it here. Then",
    "4-6 we go on and on.",
    "6-8 [Music]",
    "8-10 Or was it now",
    "10-12 very nearly all?",
)


def begin(window: Window, qtbot: QtBot) -> ProposalList:
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        window.actions_map.trigger("text.break_anew")
    return window.cue_pane.proposals


def tools(shown: ProposalList) -> RegionTools:
    return shown.findChildren(RegionTools)[-1]


@pytest.fixture
def shown(window: Window, qtbot: QtBot) -> ProposalList:
    load(window, qtbot, cues(*TALK))
    return begin(window, qtbot)


def texts(window: Window) -> list[str]:
    return [cue.text for cue in window.session.cues]


def test_old_cues_stand_beside_new_ones_with_their_times(shown: ProposalList) -> None:
    first, second, third = shown.model.listed
    assert [one.text for one in first.cues_before] == ["So we at last", "begin it here. Then"]
    assert [(one.start_ms, one.is_guess) for one in first.cues_after] == [(0, False)]
    assert second.continues
    assert [(one.text, one.is_guess) for one in second.cues_after] == [
        ("Then we go on and on.", True)
    ]
    assert [one.text for one in third.cues_after] == ["Or was it now very nearly all?"]
    assert shown.heading == "Broken anew: 2 of 2 ticked"


def test_all_are_broken_anew_in_one_step_and_guesses_are_told(
    window: Window, shown: ProposalList, qtbot: QtBot
) -> None:
    before = window.session.cues
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert texts(window) == [
        "So we at last begin it here.",
        "Then we go on and on.",
        "[Music]",
        "Or was it now very nearly all?",
    ]
    assert not window.cue_pane.is_listing
    qtbot.waitUntil(
        lambda: (
            window.messages.sentence
            == "2 cues begin or end at guessed times: they wait in the listening queue."
        )
    )
    found = [one for one in window.session.findings if one.category is Category.LISTEN]
    assert [(one.kind, one.first, one.last) for one in found] == [("guessed-times", 0, 1)]
    window.session.undo()
    assert window.session.cues == before
    assert not any(one.kind == "guessed-times" for one in window.session.findings)


def test_a_piece_that_is_refused_stays(window: Window, shown: ProposalList, qtbot: QtBot) -> None:
    shown.view.setCurrentIndex(shown.model.index(1))
    qtbot.keyClick(shown.view, Qt.Key.Key_N)
    assert [shown.model.reply(row) for row in range(3)] == [Reply.NO, Reply.NO, Reply.YES]
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert texts(window) == [line.split(" ", 1)[1] for line in TALK[:4]] + [
        "Or was it now very nearly all?"
    ]
    assert window.messages.sentence == ""


def test_the_profile_says_what_a_cue_holds(
    window: Window, shown: ProposalList, qtbot: QtBot
) -> None:
    link = tools(shown).findChildren(QPushButton)[-1]
    assert link.text() == "Usual limits: 42 × 2, 20 CPS"
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        window.rulebook.choose("bbc")
    assert link.text() == "BBC: 37 × 2, 18 CPS"


def test_only_the_selected_cues_are_broken_anew(window: Window, qtbot: QtBot) -> None:
    load(window, qtbot, cues(*TALK))
    window.session.select(Selection(5, frozenset({5, 6})))
    shown = begin(window, qtbot)
    assert shown.model.size == 1
    chips = tools(shown).chips
    assert [one.text() for one in chips] == ["Selected  2", "All  6"]
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        qtbot.mouseClick(chips[1], Qt.MouseButton.LeftButton)
    assert shown.model.size == 2


def test_what_reads_well_already_is_left(window: Window, qtbot: QtBot) -> None:
    load(window, qtbot, cues("0-3 All of this is well.", "4-7 And so is all of that."))
    shown = begin(window, qtbot)
    assert shown.model.rowCount() == 0
    assert shown.heading == "These cues are well as they are: nothing to break anew"


def test_a_guessed_time_stays_marked_until_it_is_set(
    window: Window, shown: ProposalList, qtbot: QtBot
) -> None:
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    model = window.table.cue_model
    start, end = ([model.index(row, column).data() for row in range(2)] for column in (1, 2))
    assert start == ["00:00:00.000", "00:00:03.578 ≈"]
    assert end == ["00:00:03.578 ≈", "00:00:06.000"]
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith(", changed, at a guessed time")
    window.session.do(retiming.nudge(window.session.cues, 1, retiming.Edge.START, 122))
    assert model.index(1, 1).data() == "00:00:03.700"
