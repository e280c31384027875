from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from editor.core.selection import Selection
from editor.ui.batches.proposal import Reply
from tests.builders import cues
from tests.ui.conftest import load

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from editor.ui.panes.proposal_list import ProposalList
    from editor.ui.window import Window

TALK = ("0-2 so um the the house", "2-4 um", "4-6 and uh we um go")


@pytest.fixture
def shown(window: Window, qtbot: QtBot) -> ProposalList:
    load(window, qtbot, cues(*TALK))
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        window.actions_map.trigger("text.fillers")
    return window.cue_pane.proposals


def rows(shown: ProposalList) -> list[tuple[str, str]]:
    return [(one.group, one.note) for one in shown.model.listed]


def test_nothing_is_ticked_before_a_person_has_seen_it(shown: ProposalList) -> None:
    assert rows(shown) == [
        ("“um”", "“um” × 3"),
        ("“the” twice", "“the” twice × 1"),
        ("“um”", "the cue goes"),
        ("“uh”", "“uh” × 1"),
        ("“um”", "“um” × 3"),
    ]
    assert shown.model.counts()[Reply.OPEN] == 5
    first = shown.model.listed[0]
    assert (first.before, first.after) == ("so um the the house", "so the the house")


def test_all_of_a_word_are_taken_out_in_one_step(
    window: Window, shown: ProposalList, qtbot: QtBot
) -> None:
    qtbot.keyClick(shown.view, Qt.Key.Key_A)
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert [cue.text for cue in window.session.cues] == ["so the the house", "and uh we go"]
    assert window.session.undo_label == "Take out 3 words"
    assert [group for group, _ in rows(shown)] == ["“the” twice", "“uh”"]
    window.session.undo()
    assert window.session.cues == cues(*TALK)


def test_either_can_be_left_out(window: Window, shown: ProposalList, qtbot: QtBot) -> None:
    fillers, doubles = shown.findChildren(QCheckBox)
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        fillers.click()
    assert [group for group, _ in rows(shown)] == ["“the” twice"]
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        doubles.click()
    assert shown.heading == "No filler and no doubled word here"


def test_only_those_of_the_selected_cues_are_listed(window: Window, qtbot: QtBot) -> None:
    load(window, qtbot, cues(*TALK))
    window.session.select(Selection(2, frozenset({2, 3})))
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        window.actions_map.trigger("text.fillers")
    assert [group for group, _ in rows(window.cue_pane.proposals)] == ["“um”", "“uh”", "“um”"]
