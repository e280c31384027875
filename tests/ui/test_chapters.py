from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QToolTip

from editor import formats
from editor.cli import main
from editor.core.chapters import Chapter
from editor.core.document import Document
from editor.journal.lock import Lock
from editor.ui.panes.wave_paint import RULER_HEIGHT
from tests.builders import cues

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

    Act = Callable[[str], None]


def typed(window: Window, qtbot: QtBot, title: str) -> None:
    """Answer the prompt, which must be there, as a person does."""
    assert window.prompt.isVisible()
    window.prompt.line.setText(title)
    qtbot.keyClick(window.prompt.line, Qt.Key.Key_Return)


@pytest.fixture
def parted(talk: Window, act: Act, qtbot: QtBot) -> Window:
    """Return a window with two chapters: at 0 and where the second cue begins, at 2 s."""
    for index, title in ((0, "Welcome"), (1, "A talk")):
        talk.session.select_index(index)
        act("cue.chapter")
        typed(talk, qtbot, title)
    return talk


# -- setting them --------------------------------------------------------------------------


def test_a_chapter_begins_with_the_cue_the_playhead_is_in(
    talk: Window, act: Act, qtbot: QtBot
) -> None:
    talk.session.select_index(1)
    talk.transport.set_playhead(3_100)
    act("cue.chapter")
    assert talk.prompt.meant == "It begins at 00:00:02.000: type what it is called"
    typed(talk, qtbot, " A talk ")
    assert talk.session.chapters == (Chapter(2_000, "A talk"),)
    assert talk.session.undo_label == "Chapter at 00:00:02"
    assert talk.session.is_clean


def test_outside_the_active_cue_it_begins_at_the_playhead(
    talk: Window, act: Act, qtbot: QtBot
) -> None:
    talk.session.select_index(1)
    talk.transport.set_playhead(7_250)
    act("cue.chapter")
    typed(talk, qtbot, "Silence")
    assert talk.session.chapters == (Chapter(7_250, "Silence"),)


def test_where_one_begins_it_is_renamed_and_without_a_title_it_goes(
    parted: Window, act: Act, qtbot: QtBot
) -> None:
    act("cue.chapter")
    assert parted.prompt.line.text() == "A talk"
    assert parted.prompt.line.selectedText() == "A talk"
    typed(parted, qtbot, "The talk")
    assert [one.title for one in parted.session.chapters] == ["Welcome", "The talk"]
    act("cue.chapter")
    parted.prompt.line.clear()
    assert parted.prompt.meant == "Enter removes the chapter at 00:00:02.000"
    typed(parted, qtbot, "")
    assert [one.title for one in parted.session.chapters] == ["Welcome"]
    act("edit.undo")
    assert [one.title for one in parted.session.chapters] == ["Welcome", "The talk"]


def test_without_a_title_none_begins(talk: Window, act: Act, qtbot: QtBot) -> None:
    act("cue.chapter")
    typed(talk, qtbot, "  ")
    assert talk.prompt.isVisible()
    assert talk.session.chapters == ()


def test_while_another_window_has_the_file_none_is_set(talk: Window, act: Act) -> None:
    talk.session.refusal = "Another window has this file."
    act("cue.chapter")
    assert not talk.prompt.isVisible()
    assert talk.messages.sentence == "Another window has this file."


# -- where they are ------------------------------------------------------------------------


def test_they_are_gone_to_one_by_one(parted: Window, act: Act) -> None:
    parted.transport.set_playhead(500)
    act("cue.next_chapter")
    assert parted.transport.playhead_ms == 2_000
    assert parted.session.active_index == 1
    act("cue.next_chapter")
    assert parted.messages.sentence == "This is the last chapter."
    act("cue.previous_chapter")
    assert parted.transport.playhead_ms == 0
    act("cue.previous_chapter")
    assert parted.messages.sentence == "This is the first chapter."


def columns(before: QImage, after: QImage, bottom: int) -> set[int]:
    """Return the columns in which two pictures differ, down to a row."""
    return {
        x
        for x in range(before.width())
        for y in range(bottom)
        if before.pixel(x, y) != after.pixel(x, y)
    }


def test_flags_stand_where_they_begin(talk: Window, act: Act, qtbot: QtBot) -> None:
    talk.session.select_index(2)
    talk.waveform.show_all()
    before = talk.waveform.grab().toImage(), talk.overview.grab().toImage()
    act("cue.chapter")
    typed(talk, qtbot, "Music")
    after = talk.waveform.grab().toImage(), talk.overview.grab().toImage()
    ruler = columns(before[0], after[0], RULER_HEIGHT)
    x = 4_000 / talk.waveform.duration_ms * after[0].width()
    assert abs(min(ruler) - x) <= 2
    assert max(ruler) - min(ruler) > 30  # its title
    small = columns(before[1], after[1], after[1].height())
    assert abs(min(small) - x) <= 2
    assert len(small) < 12


def test_a_long_title_stays_inside_its_chapter(parted: Window, act: Act, qtbot: QtBot) -> None:
    parted.session.select_index(0)
    parted.waveform.show_all()
    before = parted.waveform.grab().toImage()
    act("cue.chapter")
    typed(parted, qtbot, "A title that is far too long for two seconds " * 3)
    after = parted.waveform.grab().toImage()
    end = 2_000 / parted.waveform.duration_ms * after.width()
    assert max(columns(before, after, RULER_HEIGHT)) < end


def test_the_overview_names_the_one_under_the_pointer(parted: Window) -> None:
    place = QPoint(round(3_000 / parted.waveform.duration_ms * parted.overview.width()), 9)
    asked = QHelpEvent(QHelpEvent.Type.ToolTip, place, parted.overview.mapToGlobal(place))
    parted.overview.event(asked)
    assert QToolTip.text() == "A talk"
    QToolTip.hideText()


# -- the list ------------------------------------------------------------------------------


def rows(window: Window, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = window.chapter_list.model
    return [str(model.index(row).data(role)) for row in range(model.rowCount())]


def test_the_list_goes_to_them(parted: Window, act: Act, qtbot: QtBot) -> None:
    QAbstractItemModelTester(parted.chapter_list.model)
    act("cue.chapters")
    view = parted.chapter_list.view
    qtbot.waitUntil(view.hasFocus)
    assert rows(parted) == ["Welcome", "A talk"]
    assert rows(parted, Qt.ItemDataRole.AccessibleTextRole) == [
        "00:00:00, Welcome, 2.0 s",
        "00:00:02, A talk, 22.0 s",
    ]
    assert view.currentIndex().row() == 1  # the playhead is in it
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert parted.transport.playhead_ms == 0
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not parted.chapter_list.isVisible()


def test_the_list_renames_and_removes(parted: Window, act: Act, qtbot: QtBot) -> None:
    act("cue.chapters")
    view = parted.chapter_list.view
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, Qt.Key.Key_F2)
    assert parted.prompt.line.text() == "A talk"
    typed(parted, qtbot, "Questions")
    act("cue.chapters")
    qtbot.waitUntil(view.hasFocus)
    cue_count = len(parted.session.cues)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert rows(parted) == ["Welcome"]
    assert len(parted.session.cues) == cue_count
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert parted.session.chapters == ()
    assert not parted.chapter_list.isVisible()
    assert not parted.actions_map.by_id["cue.chapters"].isEnabled()


# -- files ---------------------------------------------------------------------------------


def test_they_are_saved_in_the_form_their_name_says(
    parted: Window, act: Act, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    suggested: list[str] = []

    def answer(*given: object) -> tuple[str, str]:
        suggested.append(str(given[2]))
        return str(tmp_path / "chapters.json"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    act("file.chapters")
    assert suggested[0].endswith("talk.chapters.txt")
    assert '"title": "A talk"' in (tmp_path / "chapters.json").read_text("utf-8")
    assert parted.messages.sentence == "2 chapters saved in chapters.json."


def test_what_youtube_would_not_show_is_said(
    parted: Window, act: Act, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = str(tmp_path / "chapters.txt")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, ""))
    act("file.chapters")
    assert "when there are three at least" in parted.messages.sentence
    assert (tmp_path / "chapters.txt").read_text("utf-8") == "00:00 Welcome\n00:02 A talk\n"


def test_the_transcript_is_never_replaced_by_its_chapters(
    parted: Window, act: Act, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "link.txt").symlink_to(tmp_path / "talk.srt")
    for name in ("talk.srt", "link.txt"):
        target = str(tmp_path / name)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, it=target: (it, ""))
        parted.messages.hide()
        act("file.chapters")
        assert "would replace the transcript" in parted.messages.sentence


def test_chapters_do_not_replace_what_another_window_has_open(
    parted: Window, act: Act, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("another transcript")
    lock = Lock(other)
    assert lock.take()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(other), ""))
    act("file.chapters")
    lock.let_go()
    assert "is open in another window" in parted.messages.sentence
    assert other.read_text() == "another transcript"
    assert parted.messages.offers == ("Save as…",)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.doc"), ""))
    act("file.chapters")
    assert "its ending is none of a file of chapters" in parted.messages.sentence
    assert not (tmp_path / "a.doc").exists()


def test_those_of_a_file_take_the_place_of_those_there_were(
    parted: Window, act: Act, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "others.txt"
    path.write_text("0:00 Start\n0:12 Questions\n0:20 End\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(parted.messages.changed):
        act("cue.take_chapters")
    assert [one.title for one in parted.session.chapters] == ["Start", "Questions", "End"]
    assert parted.messages.sentence == (
        "3 chapters taken from others.txt. The 2 there were are gone; undo brings them back."
    )
    act("edit.undo")
    assert [one.title for one in parted.session.chapters] == ["Welcome", "A talk"]


def test_a_file_without_any_is_said_and_changes_nothing(
    parted: Window, act: Act, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "none.txt"
    path.write_text("Nothing of the kind.\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(parted.messages.changed):
        act("cue.take_chapters")
    assert "no chapter was found in the file" in parted.messages.sentence
    assert len(parted.session.chapters) == 2


# -- the next time -------------------------------------------------------------------------


def test_they_are_there_the_next_time_the_file_is_opened(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path, other = tmp_path / "talk.srt", tmp_path / "other.srt"
    for one in (path, other):
        formats.write(Document(cues("0-2 Good evening", "2-4 everybody")), one)
    with qtbot.waitSignal(window.files.opened):
        window.files.open(path)
    window.session.select_index(1)
    window.actions_map.trigger("cue.chapter")
    typed(window, qtbot, "A talk")
    with qtbot.waitSignal(window.files.opened):
        window.files.open(other)
    assert not window.session.chapters
    with qtbot.waitSignal(window.files.opened):
        window.files.open(path)
    assert [one.title for one in window.session.chapters] == ["A talk"]


def test_once_saved_a_command_knows_them_while_the_window_is_still_there(
    window: Window, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "talk.srt"
    formats.write(Document(cues("0-2 Good evening", "2-4 everybody")), path)
    with qtbot.waitSignal(window.files.opened):
        window.files.open(path)
    window.actions_map.trigger("cue.chapter")
    typed(window, qtbot, "A talk")
    window.actions_map.trigger("file.save")
    assert main(["chapters", str(path)]) == 0
    assert capsys.readouterr().out == "00:00 A talk\n"


def test_edits_that_are_given_up_take_no_chapter_with_them(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path, other = tmp_path / "talk.srt", tmp_path / "other.srt"
    for one in (path, other):
        formats.write(Document(cues("0-2 Good evening", "2-4 everybody")), one)
    with qtbot.waitSignal(window.files.opened):
        window.files.open(path)
    window.actions_map.trigger("cue.remove")
    window.actions_map.trigger("cue.chapter")
    typed(window, qtbot, "A talk")
    assert not window.session.is_clean
    for one in (other, path):
        with qtbot.waitSignal(window.files.opened):
            window.files.open(one)
    assert len(window.session.cues) == 2
    assert [one.title for one in window.session.chapters] == ["A talk"]
