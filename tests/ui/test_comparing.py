"""Another transcript beside the one in the window: where they differ, answered row by row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QPushButton

from editor import formats
from editor.core import edits
from editor.core.amount import parse_amount
from editor.core.document import Document
from editor.ui.batches import counterparts
from editor.ui.batches.differences import Kind
from editor.ui.panes.comparing_tools import ComparingTools
from editor.ui.panes.versions import VersionsDialog
from tests.builders import cues
from tests.repairs.comparing.test_comparing import true_offset
from tests.ui.conftest import load

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.core.cue import Cue
    from editor.ui.panes.proposal_list import ProposalList
    from editor.ui.window import Window

LONG = "000_d659595ea8d00c2c.txt"
TALK = "003_cd4366f941fe7227.txt"

MINE = cues(
    "20-23 so we looked at debtors",
    "23-26 which are um\ntaking over the scene",
    "29-32 and that is all I can say, thank you",
    "32-34 nobody asked debtors about it",
)
THEIRS = cues(
    "10-12 So we looked",
    "12-14 at DETRs, which are taking",
    "14-16 over the scene.",
    "16.5-18.5 They are fast.",
    "19-22 And that is all I can say.",
    "22-24 Nobody asked DETRs, about it",
)


@pytest.fixture
def opened(window: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    """Return a window with a transcript of four cues that was saved beside another one."""
    formats.write(Document(MINE), tmp_path / "mine.srt")
    formats.write(Document(THEIRS), tmp_path / "theirs.vtt")
    with qtbot.waitSignals([window.files.opened, window.checks.checked]):
        window.files.open(tmp_path / "mine.srt")
    return window


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Have the next dialog answered with a file."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


@pytest.fixture
def shown(
    opened: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> ProposalList:
    """Return the list of differences, fillers left out."""
    choose(monkeypatch, tmp_path / "theirs.vtt")
    with qtbot.waitSignal(opened.cue_pane.proposing.settled):
        opened.actions_map.trigger("review.compare")
    return opened.cue_pane.proposals


def tools(shown: ProposalList) -> ComparingTools:
    """Return the options over the list, those of now."""
    found = [one for one in shown.findChildren(ComparingTools) if not one.isHidden()]
    assert len(found) == 1
    return found[0]


def rows(shown: ProposalList) -> list[tuple[str, str, str]]:
    return [
        (one.before[slice(*one.old)], one.after[slice(*one.new)], one.note)
        for one in shown.model.listed
    ]


def texts(window: Window) -> list[str]:
    return [cue.text for cue in window.session.cues]


def press(shown: ProposalList, qtbot: QtBot, letters: str) -> None:
    qtbot.keyClicks(shown.view, letters)


def enter(window: Window, qtbot: QtBot) -> None:
    """Do what was answered, and wait for what is left."""
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        qtbot.keyClick(window.cue_pane.proposals.view, Qt.Key.Key_Return)


def test_differences_are_listed_among_the_words_around(opened: Window, shown: ProposalList) -> None:
    assert rows(shown) == [
        ("debtors", "DETRs,", ""),
        ("", "They are fast.", "only theirs"),
        ("thank you", "", "only mine"),
        ("debtors", "DETRs,", ""),
    ]
    assert shown.model.listed[0].before == "so we looked at debtors which are um taking"
    assert shown.heading == "Differences: 0 of 4 ticked"
    found = tools(shown).offset.text()
    assert abs(parse_amount(found) - 10_000) < 200  # of some twenty words
    assert tools(shown).facts == (
        "theirs.vtt, which begins 9.9 s into yours: 5 of its 6 cues are paired with yours."
    )
    assert not opened.cue_pane.filters.isVisible()


def test_taking_and_keeping_is_one_step(opened: Window, shown: ProposalList, qtbot: QtBot) -> None:
    press(shown, qtbot, "ynn")
    enter(opened, qtbot)
    assert texts(opened)[0] == "so we looked at DETRs,"
    assert texts(opened)[1:] == [cue.text for cue in MINE[1:]]
    assert rows(shown) == [("debtors", "DETRs,", "")]
    assert opened.session.undo_label == "Take 1, keep 2"
    with qtbot.waitSignal(opened.cue_pane.proposing.settled):
        opened.session.undo()
    assert opened.session.cues == MINE
    assert len(rows(shown)) == 4


def test_what_was_kept_is_not_asked_again(
    opened: Window, shown: ProposalList, qtbot: QtBot
) -> None:
    press(shown, qtbot, "n")
    enter(opened, qtbot)
    assert opened.session.cues == MINE
    assert opened.session.undo_label == "Keep “debtors”"
    qtbot.keyClick(shown.view, Qt.Key.Key_Escape)
    with qtbot.waitSignal(opened.cue_pane.proposing.settled):
        opened.actions_map.trigger("review.compare")
    assert [row[0] for row in rows(shown)] == ["", "thank you", "debtors"]
    with qtbot.waitSignal(opened.cue_pane.proposing.settled):
        opened.session.undo()
    assert len(rows(shown)) == 4


def test_what_was_kept_stays_kept_when_the_file_is_opened_again(
    opened: Window, shown: ProposalList, qtbot: QtBot
) -> None:
    press(shown, qtbot, "yn")
    enter(opened, qtbot)
    assert opened.files.save()
    path = opened.session.document.source.path
    assert path
    with qtbot.waitSignals([opened.files.opened, opened.checks.checked]):
        opened.files.open(path)
    assert not opened.cue_pane.is_listing
    with qtbot.waitSignal(opened.cue_pane.proposing.settled):
        opened.actions_map.trigger("review.compare")
    assert [row[0] for row in rows(shown)] == ["thank you", "debtors"]


def test_the_same_correction_is_taken_everywhere_with_one_key(
    opened: Window, shown: ProposalList, qtbot: QtBot
) -> None:
    press(shown, qtbot, "a")
    assert shown.heading == "Differences: 2 of 4 ticked"
    enter(opened, qtbot)
    assert texts(opened)[3] == "nobody asked DETRs, about it"
    assert [row[2] for row in rows(shown)] == ["only theirs", "only mine"]


def test_a_row_plays_what_is_said_there(opened: Window, shown: ProposalList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.asked_to_play) as asked:
        press(shown, qtbot, "p")
    span = asked.args[0].span
    assert 21_000 < span.start_ms < 22_500
    assert 23_000 <= span.end_ms < 24_000
    qtbot.keyClick(shown.view, Qt.Key.Key_End)
    assert opened.session.active_index == 3


def test_fillers_are_listed_when_asked_for(
    opened: Window, shown: ProposalList, qtbot: QtBot
) -> None:
    options = tools(shown)
    assert options.minor.text().endswith("(1)")
    with qtbot.waitSignal(opened.cue_pane.proposing.settled):
        options.minor.click()
    assert ("um", "", "minor") in rows(shown)
    assert tools(shown) is options


def test_only_what_one_of_the_two_says_is_listed(
    opened: Window, shown: ProposalList, qtbot: QtBot
) -> None:
    kind = tools(shown).kind
    for wanted, expected in ((Kind.THEIRS, "They are fast."), (Kind.MINE, "thank you")):
        with qtbot.waitSignal(opened.cue_pane.proposing.settled):
            kind.setCurrentIndex(kind.findData(wanted))
            kind.activated.emit(kind.currentIndex())
        assert [row[0] or row[1] for row in rows(shown)] == [expected]
    press(shown, qtbot, "n")
    enter(opened, qtbot)
    assert opened.cue_pane.is_listing  # there are others
    assert shown.heading == "Nothing of this kind is left to answer."


def test_the_list_goes_once_all_is_answered(
    opened: Window, shown: ProposalList, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.cue_pane.proposing.settled):
        tools(shown).minor.click()
    press(shown, qtbot, "yyyyn")
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert not opened.cue_pane.is_listing
    assert "They are fast." in texts(opened)
    with qtbot.waitSignal(opened.cue_pane.proposing.settled):
        opened.actions_map.trigger("review.compare")
    assert shown.heading == "Every difference is answered."


def test_the_offset_can_be_said(opened: Window, shown: ProposalList, qtbot: QtBot) -> None:
    field = tools(shown).offset
    found = field.text()
    for typed, told in (("9.9", "+00:00:09.900"), ("", found)):
        field.setFocus()
        field.selectAll()
        with qtbot.waitSignal(opened.cue_pane.proposing.settled):
            qtbot.keyClick(field, Qt.Key.Key_Delete)
            qtbot.keyClicks(field, typed)
            qtbot.keyClick(field, Qt.Key.Key_Return)
        assert field.text() == told
        assert shown.view.hasFocus()
    field.setFocus()
    qtbot.keyClicks(field, "soon")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert tools(shown).facts.startswith("Type seconds such as 1.5")
    assert field.text() == found
    field.setFocus()
    qtbot.keyClicks(field, "5")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == found
    assert opened.cue_pane.is_listing


def test_transcripts_of_other_recordings_are_told(
    opened: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    formats.write(Document(cues("0-2 something else", "2-4 entirely")), tmp_path / "else.srt")
    with qtbot.waitSignal(opened.cue_pane.proposing.settled):
        counterparts.with_file(opened, tmp_path / "else.srt")
    shown = opened.cue_pane.proposals
    assert shown.heading == "They seem to be of different recordings."
    assert tools(shown).facts.startswith("else.srt and yours have no phrase in common")
    assert tools(shown).offset.text() == ""


def test_a_file_that_is_none_is_told(opened: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "none.srt"
    path.write_bytes(b"\x00\x01\x02" * 200)
    with qtbot.waitSignal(opened.messages.changed):
        counterparts.with_file(opened, path)
    assert str(path) in opened.messages.sentence
    assert opened.messages.offers == ("Choose another…",)
    assert not opened.cue_pane.is_listing


def test_the_transcript_is_compared_with_what_was_read(opened: Window, qtbot: QtBot) -> None:
    opened.session.do(edits.set_text(opened.session.cues, 0, "so we looked at DETRs"))
    with qtbot.waitSignal(opened.cue_pane.proposing.settled):
        opened.actions_map.trigger("review.compare_original")
    shown = opened.cue_pane.proposals
    assert rows(shown) == [("DETRs", "debtors", "")]
    assert tools(shown).facts == "The original: 4 of its 4 cues are paired with yours."


def test_the_original_is_the_first_version_there_is(opened: Window, qtbot: QtBot) -> None:
    opened.session.do(edits.set_text(opened.session.cues, 0, "so we looked at DETRs"))
    assert opened.files.save()
    path = opened.session.document.source.path
    assert path
    with qtbot.waitSignals([opened.files.opened, opened.checks.checked]):
        opened.files.open(path)
    with qtbot.waitSignal(opened.cue_pane.proposing.settled):
        opened.actions_map.trigger("review.compare_original")
    assert rows(opened.cue_pane.proposals) == [("DETRs", "debtors", "")]


def test_what_was_not_changed_has_no_difference(opened: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.cue_pane.proposing.settled):
        opened.actions_map.trigger("review.compare_original")
    assert opened.cue_pane.proposals.heading == "No word differs."


def test_the_differences_of_a_version_are_listed(opened: Window, qtbot: QtBot) -> None:
    opened.session.do(edits.set_text(opened.session.cues, 0, "so we looked at DETRs"))
    opened.actions_map.trigger("file.versions")
    dialog = opened.findChild(VersionsDialog)
    assert isinstance(dialog, VersionsDialog)
    names = dialog.findChild(QListWidget)
    assert isinstance(names, QListWidget)
    through = next(
        one for one in dialog.findChildren(QPushButton) if one.text() == "Go through what differs"
    )
    with qtbot.waitSignal(opened.cue_pane.proposing.settled):
        through.click()
    shown = opened.cue_pane.proposals
    assert opened.findChild(VersionsDialog) is None
    assert rows(shown) == [("DETRs", "debtors", "")]
    assert tools(shown).facts.startswith("On the disk now: ")


@pytest.mark.shared
def test_two_transcripts_of_one_talk_are_gone_through(
    window: Window, qtbot: QtBot, shared: Path
) -> None:
    mine: tuple[Cue, ...] = formats.read(shared / "transcripts" / LONG).cues
    load(window, qtbot, mine)
    with qtbot.waitSignal(window.cue_pane.proposing.settled, timeout=20_000):
        counterparts.with_file(window, shared / "transcripts" / TALK)
    shown = window.cue_pane.proposals
    theirs = formats.read(shared / "transcripts" / TALK).cues
    found = parse_amount(tools(shown).offset.text())
    assert abs(found - true_offset(mine[798:1195], theirs)) <= 100
    paired = re.search(r": ([\d,]+) of its 1,214 cues are paired", tools(shown).facts)
    assert paired
    assert int(paired[1].replace(",", "")) >= 0.97 * 1214
    assert tools(shown).facts.endswith("8,294 cues of yours lie outside.")
    assert ("mag vat", "MagVIT", "") in rows(shown)
    assert "minor" not in {row[2] for row in rows(shown)}
    before = len(rows(shown))
    press(shown, qtbot, "an")
    with qtbot.waitSignal(window.cue_pane.proposing.settled, timeout=20_000):
        qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert len(rows(shown)) < before
    assert len(window.session.steps) == 1
    window.session.undo()
    assert window.session.cues == mine
