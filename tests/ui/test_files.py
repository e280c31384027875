from __future__ import annotations

import socket
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox, QPushButton

from editor import formats
from editor.core import edits
from editor.core.document import Document
from editor.core.edit import Edit, Splice
from editor.core.words import Word
from editor.ui import display
from editor.ui.display import missing_display
from editor.ui.panes.save_question import SaveQuestion
from tests.builders import cues
from tests.ui.windows import die, open_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window
    from tests.ui.windows import Open

SRT = "1\n00:00:00,000 --> 00:00:02,000\nHello there\n\n2\n00:00:02,000 --> 00:00:04,000\nagain\n"


def test_opening_shows_the_cues_and_remembers_the_file(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = _written(tmp_path / "talk.srt")
    with qtbot.waitSignal(window.files.opened):
        window.files.open(path)
    assert [cue.text for cue in window.session.cues] == ["Hello there", "again"]
    assert window.settings.get("recent") == [str(path)]
    assert window.windowTitle().startswith("talk.srt")


def test_a_file_named_from_the_folder_one_stands_in_is_known_everywhere(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _written(tmp_path / "talk.srt")
    monkeypatch.chdir(tmp_path)
    with qtbot.waitSignal(window.files.opened):
        window.files.open(Path("talk.srt"))
    assert window.session.document.source.path == path
    assert window.settings.get("recent") == [str(path)]


def test_captions_that_roll_are_trimmed_as_a_first_step_that_undo_takes_back(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    lines = [f"word number {at} of a long talk" for at in range(40)]
    body = "".join(
        f"00:00:{at:02}.000 --> 00:00:{at + 2:02}.500\n{line}\n\n" for at, line in enumerate(lines)
    )
    path = tmp_path / "rolling.vtt"
    path.write_text(f"WEBVTT\n\n{body}", "utf-8")
    with qtbot.waitSignal(window.files.opened):
        window.files.open(path)
    assert [cue.end_ms for cue in window.session.cues[:2]] == [1000, 2000]
    assert "Undo gives the original ends back" in window.messages.sentence
    window.actions_map.trigger("edit.undo")
    assert [cue.end_ms for cue in window.session.cues[:2]] == [2500, 3500]
    assert window.session.is_clean


@pytest.mark.parametrize("content", [b"", b"\0\1\2\3" * 100, b"just some words\n"])
def test_what_cannot_be_read_is_said_and_what_was_open_stays(
    talk: Window, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    before = talk.session.cues
    path = tmp_path / "bad.srt"
    path.write_bytes(content)
    talk.files.open(path)
    qtbot.waitUntil(lambda: "bad.srt" in talk.messages.sentence)
    assert talk.session.cues == before


@pytest.mark.parametrize("content", [b"", b"\0" * 93, None])
def test_work_on_what_cannot_be_read_any_more_is_offered(
    opened: Open, window: Window, qtbot: QtBot, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "talk.srt"
    formats.write(Document(cues("0-2 Hello there", "2-4 and so on")), path)
    first = opened(path)
    first.session.do(edits.set_text(first.session.cues, 0, "Hello to all"))
    die(first)
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    window.files.open(path)
    qtbot.waitUntil(lambda: "talk.srt" in window.messages.sentence)
    assert "There is work on it that was not saved: 1 edit." in window.messages.sentence
    (restore,) = (
        button for button in window.messages.findChildren(QPushButton) if button.text() == "Restore"
    )
    with qtbot.waitSignal(window.files.opened):
        restore.click()
    assert [cue.text for cue in window.session.cues] == ["Hello to all", "and so on"]


def test_a_missing_file_and_a_folder_are_said(talk: Window, qtbot: QtBot, tmp_path: Path) -> None:
    talk.files.open(tmp_path / "nowhere.srt")
    qtbot.waitUntil(lambda: "nowhere.srt" in talk.messages.sentence)
    talk.files.open(tmp_path)
    qtbot.waitUntil(lambda: "nowhere.srt" not in talk.messages.sentence)
    assert len(talk.session.cues) == 16


def test_a_recording_that_is_none_leaves_the_editor_working(
    talk: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "noise.mp3"
    path.write_bytes(b"nothing that sounds")
    talk.files.media_chosen.emit(path)
    qtbot.waitUntil(lambda: "noise.mp3" in talk.transport.unavailable)
    assert "noise.mp3" in talk.messages.sentence
    talk.session.do(edits.remove(talk.session.cues, [0]))
    assert len(talk.session.cues) == 15


def test_save_writes_srt_and_is_clean(talk: Window, act: Callable[[str], None]) -> None:
    path = talk.session.document.source.path
    assert path is not None
    act("review.next")
    act("cue.remove")
    assert not talk.session.is_clean
    act("file.save")
    assert not talk.isWindowModified()
    assert [cue.text for cue in formats.read(path).cues] == [cue.text for cue in talk.session.cues]
    act("edit.undo")
    assert talk.isWindowModified()


def test_save_as_picks_the_format_by_the_ending(
    talk: Window, act: Callable[[str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.vtt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "SRT (*.srt)"))
    act("file.save_as")
    assert target.read_text("utf-8").startswith("WEBVTT")
    assert talk.session.document.source.path == target


def test_saving_says_first_what_the_format_cannot_hold(
    talk: Window, act: Callable[[str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cue = talk.session.cues[0]
    spoken = replace(cue, speaker="Ann", words=(Word("Good", 0, 500),))
    talk.session.do(Edit("Name", (Splice(0, (cue,), (spoken,)),)))
    target = tmp_path / "out.srt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "SRT (*.srt)"))
    told = []

    def answer() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, SaveQuestion)
        told.append(question.told)
        question.reject() if len(told) == 1 else question.accept()

    QTimer.singleShot(0, answer)
    act("file.save_as")
    assert not target.exists()
    QTimer.singleShot(0, answer)
    act("file.save_as")
    assert target.exists()
    assert "when each word was spoken" in told[0]
    assert "Ann" in told[0]


def test_saving_says_once_what_was_changed_and_is_not_held_where_it_is(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "talk.tsv"
    formats.write(Document(cues("0-2 Hello there", "2-4 and so on")), path)
    open_in(window, qtbot, path)
    window.session.do(edits.set_text(window.session.cues, 1, "and so forth"))
    assert window.files.save()
    assert window.messages.sentence == ""
    window.session.do(edits.set_text(window.session.cues, 0, "Hello\nthere"))
    assert window.files.save()
    assert window.messages.sentence == "Whisper TSV cannot hold line breaks inside a cue."
    assert window.session.cues[0].text == "Hello\nthere"
    window.messages.hide()
    window.session.do(edits.set_text(window.session.cues, 1, "and on"))
    assert window.files.save()
    assert window.messages.sentence == ""


def test_another_encoding_reads_the_file_again(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.srt"
    path.write_bytes(SRT.replace("Hello", "Привет").encode("cp1251"))
    with qtbot.waitSignal(window.files.opened):
        window.files.open(path, encoding="cp1252")
    assert "Ïðèâåò" in window.session.cues[0].text
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("cp1251", True))
    with qtbot.waitSignal(window.files.opened):
        window.actions_map.trigger("file.encoding")
    assert window.session.cues[0].text == "Привет there"
    assert "CP1251" in window.status.text()


def test_a_save_that_fails_says_so_and_stays_unsaved(
    talk: Window, act: Callable[[str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk.session.do(edits.remove(talk.session.cues, [0]))
    target = tmp_path / "missing-folder" / "out.srt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "SRT (*.srt)"))
    act("file.save_as")
    assert "out.srt" in talk.messages.sentence
    assert not talk.session.is_clean


@pytest.mark.parametrize(
    ("answer", "closed", "saved"),
    [
        (Qt.Key.Key_Escape, False, False),
        (Qt.Key.Key_D, True, False),
        (Qt.Key.Key_S, True, True),
    ],
)
def test_closing_with_unsaved_changes_asks(
    talk: Window,
    answer: Qt.Key,
    closed: bool,
    saved: bool,
) -> None:
    path = talk.session.document.source.path
    assert path is not None
    talk.session.do(edits.remove(talk.session.cues, [0]))
    QTimer.singleShot(0, lambda: _answer(answer))
    assert talk.close() is closed
    assert path.exists() is saved


def _answer(key: Qt.Key) -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    QTest.keyClick(box, key)


@pytest.mark.parametrize(
    ("answer", "goes", "saved"),
    [
        (Qt.Key.Key_Escape, False, False),
        (Qt.Key.Key_D, True, False),
        (Qt.Key.Key_S, True, True),
    ],
)
def test_what_is_done_while_the_next_file_is_read_is_asked_about(
    talk: Window, qtbot: QtBot, tmp_path: Path, answer: Qt.Key, goes: bool, saved: bool
) -> None:
    path = talk.session.document.source.path
    assert path is not None
    other = _written(tmp_path / "other.srt")
    talk.files.open(other)
    talk.session.do(edits.set_text(talk.session.cues, 0, "Just typed"))
    _answer_once_asked(answer)
    qtbot.waitUntil(lambda: not talk.tasks.is_running("open"))
    assert (talk.session.document.source.path == other) is goes
    assert (talk.session.cues[0].text == "Just typed") is not goes
    assert path.exists() is saved


def test_what_was_given_up_before_the_next_file_is_read_is_not_asked_about_again(
    talk: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk.session.do(edits.set_text(talk.session.cues, 0, "Not wanted"))
    monkeypatch.setattr(QMessageBox, "exec", lambda *_: pytest.fail("asked"))
    with qtbot.waitSignal(talk.files.opened):
        talk.files.open(_written(tmp_path / "other.srt"))
    assert talk.session.cues[0].text == "Hello there"


def _answer_once_asked(key: Qt.Key, tries: int = 2_000) -> None:
    """Press a key as soon as a question is there."""
    if isinstance(QApplication.activeModalWidget(), QMessageBox):
        _answer(key)
    elif tries:
        QTimer.singleShot(5, lambda: _answer_once_asked(key, tries - 1))


def test_closing_without_changes_does_not_ask(
    talk: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda *_: pytest.fail("asked"))
    assert talk.close()


def test_the_sample_greets_and_finds_its_faults(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.checks.checked):
        window.files.open_sample()
    assert window.files.is_sample
    assert window.start_page.isVisible()
    assert {finding.kind for finding in window.session.findings} >= {"loop", "tag"}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_the_reason_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "no display" in (missing_display() or "")
    monkeypatch.setenv("DISPLAY", ":987")
    assert ":987 does not answer" in (missing_display() or "")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings all it needs")
def test_a_library_that_a_window_needs_is_named_with_its_package(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":988")
    monkeypatch.setitem(display._XCB_LIBRARIES, "libnowhere.so.0", "libnowhere0")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X988")
        server.listen()
        told = missing_display() or ""
    assert "libnowhere.so.0 is missing; on Debian and Ubuntu, install libnowhere0" in told


def test_files_dropped_on_the_window_are_opened(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(_written(tmp_path / "talk.srt")))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(9, 9), action, dropped, buttons, keys)
    window.dragEnterEvent(entering)
    assert entering.isAccepted()
    with qtbot.waitSignal(window.files.opened):
        window.dropEvent(QDropEvent(QPointF(9, 9), action, dropped, buttons, keys))
    assert len(window.session.cues) == 2


def _written(path: Path) -> Path:
    path.write_text(SRT, "utf-8")
    return path
