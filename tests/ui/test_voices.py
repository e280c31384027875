from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from editor.ui.batches.proposal import Reply
from editor.ui.panes.choices import Choices
from tests.builders import cues
from tests.ui.conftest import load

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from editor.ui.panes.proposal_list import ProposalList
    from editor.ui.window import Window

TALK = (
    "0-4 Do they sting? No, never.",
    "4-6 Not on a Sunday.",
    "6-8 >> I heard otherwise.",
    "8-10 ANN: Who told you?",
)


@pytest.fixture
def shown(window: Window, qtbot: QtBot) -> ProposalList:
    """Return the list of suspected voices in a talk."""
    load(window, qtbot, cues(*TALK))
    begin(window, qtbot, "text.voices")
    return window.cue_pane.proposals


def begin(window: Window, qtbot: QtBot, action: str) -> None:
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        window.actions_map.trigger(action)


def said(window: Window) -> list[tuple[str, str]]:
    return [(cue.speaker, cue.text) for cue in window.session.cues]


def test_a_voice_is_named_once_and_has_what_follows(
    window: Window, shown: ProposalList, qtbot: QtBot
) -> None:
    assert [one.note for one in shown.model.listed] == ["after a question", "marked"]
    qtbot.keyClick(shown.view, Qt.Key.Key_W)
    window.prompt.line.setText("Bea")
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        qtbot.keyClick(window.prompt.line, Qt.Key.Key_Return)
    assert shown.model.reply(0) is Reply.YES
    assert shown.model.listed[0].after == "Bea: No, never."
    assert shown.view.currentIndex().row() == 1
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        qtbot.keyClick(shown.view, Qt.Key.Key_1)  # Bea has a key from now on
    shown.take(shown.model.listed[1], Reply.NO)
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert said(window) == [
        ("", "Do they sting?"),
        ("Bea", "No, never."),
        ("Bea", "Not on a Sunday."),
        ("Bea", ">> I heard otherwise."),
        ("", "ANN: Who told you?"),
    ]
    window.session.undo()
    assert said(window)[0] == ("", "Do they sting? No, never.")


def test_what_is_heard_lies_around_the_place(shown: ProposalList) -> None:
    inside, marked = (one.span for one in shown.model.listed)
    assert inside.contains(2100)
    assert (marked.start_ms, marked.end_ms) == (3500, 9500)
    assert shown.model.listed[1].moment_ms == 6000


def test_speakers_are_marked_in_another_way(window: Window, qtbot: QtBot) -> None:
    load(window, qtbot, cues(*TALK))
    begin(window, qtbot, "text.marks")
    shown = window.cue_pane.proposals
    assert [one.after for one in shown.model.listed] == ["ANN │ Who told you?"]
    (choice,) = shown.findChildren(QComboBox)
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        choice.setCurrentIndex(3)
        choice.activated.emit(3)
    assert [one.after for one in shown.model.listed] == [">> ANN: Who told you?"]
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert said(window)[3] == ("", ">> ANN: Who told you?")


def test_a_speaker_has_another_name_everywhere(window: Window, qtbot: QtBot) -> None:
    load(window, qtbot, cues(*TALK))
    window.actions_map.trigger("text.speaker_rename")
    (menu,) = window.findChildren(Choices)
    (entry,) = [action for action in menu.actions() if action.text() == "ANN"]
    entry.trigger()
    menu.close()
    assert window.prompt.line.text() == "ANN"
    window.prompt.line.setText("Annika")
    qtbot.keyClick(window.prompt.line, Qt.Key.Key_Return)
    assert said(window)[3] == ("", "Annika: Who told you?")
    assert window.session.undo_label == "Name ANN Annika"


def test_without_names_there_is_nobody_to_rename(window: Window, qtbot: QtBot) -> None:
    load(window, qtbot, cues("0-2 Nobody"))
    window.actions_map.trigger("text.speaker_rename")
    assert window.messages.sentence == "Nobody is named in this transcript."
