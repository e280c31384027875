from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.builders import cues
from tests.ui.conftest import load

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.ui.panes.proposal_list import ProposalList
    from editor.ui.window import Window

TALK = ("0-2 so i met vik", "2-4 in our house", "6-8 is it far", "10-12 not at all")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CUEPROOF_HOME", str(tmp_path / "home"))
    folder = tmp_path / "home" / "config"
    folder.mkdir(parents=True)
    return folder / "glossary.tsv"


def begin(window: Window, qtbot: QtBot) -> ProposalList:
    load(window, qtbot, cues(*TALK))
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        window.actions_map.trigger("text.sentences")
    return window.cue_pane.proposals


def test_each_cue_is_marked_as_a_guess(window: Window, qtbot: QtBot) -> None:
    shown = begin(window, qtbot)
    first, second, third, fourth = shown.model.listed
    assert [one.note for one in shown.model.listed] == ["a guess"] * 4
    assert (first.after, first.new, first.more) == ("So I met vik", (0, 1), ((3, 4),))
    assert (second.after, second.new, second.more) == ("in our house.", (12, 13), ())
    assert (third.after, third.group) == ("Is it far?", "with a full stop")
    assert (fourth.after, first.group) == ("Not at all.", "capitals only")


def test_names_are_those_of_the_glossary(window: Window, qtbot: QtBot, home: Path) -> None:
    home.write_text("heard\tright\nwik\tVik\n", "utf-8")
    assert begin(window, qtbot).model.listed[0].after == "So I met Vik"


def test_a_glossary_with_an_error_is_named(window: Window, qtbot: QtBot, home: Path) -> None:
    home.write_text("heard\tright\nwik\n", "utf-8")
    load(window, qtbot, cues(*TALK))
    window.actions_map.trigger("text.sentences")
    qtbot.waitUntil(lambda: "line 2" in window.messages.sentence)
    assert not window.cue_pane.is_listing


def test_those_ticked_are_written_in_one_step(window: Window, qtbot: QtBot) -> None:
    shown = begin(window, qtbot)
    qtbot.keyClick(shown.view, Qt.Key.Key_N)
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert [cue.text for cue in window.session.cues] == [
        "so i met vik",
        "in our house.",
        "Is it far?",
        "Not at all.",
    ]
    assert window.session.undo_label == "Guess sentences in 3 cues"
    window.session.undo()
    assert window.session.cues == cues(*TALK)
    assert not window.cue_pane.is_listing


def test_where_there_are_capitals_nothing_is_guessed(window: Window, qtbot: QtBot) -> None:
    load(window, qtbot, cues("0-2 So I met Vik.", "2-4 He was well."))
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        window.actions_map.trigger("text.sentences")
    heading = window.cue_pane.proposals.heading
    assert heading == "No stretch of cues is all in small letters here"
