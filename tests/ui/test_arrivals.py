"""Files from the system's desktop, and calls of another start."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from editor import paths
from editor.journal.lock import Call, Lock
from editor.second_start import TOKEN
from editor.ui import arrivals
from editor.ui.arrivals import Arrivals
from tests.ui.test_custody import edit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

Started = list[tuple[Path, Path | None]]


@pytest.fixture
def started(window: Window, monkeypatch: pytest.MonkeyPatch) -> Started:
    """Have files arrive at the window; return what would be started beside it."""
    calls: Started = []
    monkeypatch.setattr(arrivals, "start_another", lambda *pair: calls.append(pair))
    Arrivals(window)
    return calls


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, Path]:
    transcript, recording = paths.sample()
    return (
        Path(shutil.copy(transcript, tmp_path / "talk.txt")),
        Path(shutil.copy(recording, tmp_path / "talk.ogg")),
        Path(shutil.copy(transcript, tmp_path / "second.txt")),
    )


def arrive(*files: Path) -> None:
    application = QApplication.instance()
    assert application
    for path in files:
        QApplication.sendEvent(application, QFileOpenEvent(str(path)))


def test_the_first_pair_comes_into_the_window_with_the_sample(
    window: Window, started: Started, files: tuple[Path, Path, Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.files.opened):
        window.files.open(*paths.sample())
    assert window.files.is_sample
    talk, recording, second = files
    with qtbot.waitSignals([window.files.opened, window.files.media_chosen, window.checks.checked]):
        arrive(recording, talk, second)
    assert window.session.document.source.path == talk
    assert window.recording.path == recording
    assert started == [(second, None)]


def test_work_is_not_put_away_for_what_arrives(
    window: Window, started: Started, files: tuple[Path, Path, Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignals([window.files.opened, window.checks.checked]):
        window.files.open(*paths.sample())
    edit(window, "Mine")
    arrive(files[0])
    qtbot.waitUntil(lambda: bool(started))
    assert started == [(files[0], None)]
    assert window.session.cues[0].text == "Mine"


def test_what_is_open_here_only_comes_to_the_front(
    window: Window, started: Started, files: tuple[Path, Path, Path], qtbot: QtBot
) -> None:
    talk, recording, _ = files
    recording.rename(recording.with_name("other.ogg"))
    with qtbot.waitSignals([window.files.opened, window.checks.checked]):
        window.files.open(talk)
    window.setWindowState(Qt.WindowState.WindowMinimized)
    with qtbot.waitSignal(window.files.media_chosen):
        arrive(talk, recording.with_name("other.ogg"))
    assert not window.isMinimized()
    assert window.recording.path == recording.with_name("other.ogg")
    assert started == []


def test_a_recording_of_nothing_is_a_sentence(
    window: Window, started: Started, files: tuple[Path, Path, Path], qtbot: QtBot
) -> None:
    files[0].unlink()
    arrive(files[1])
    qtbot.waitUntil(lambda: "this is a recording" in window.messages.sentence)
    assert started == []


def test_a_call_is_answered_at_once_with_the_leave_of_the_desktop(
    window: Window,
    started: Started,
    files: tuple[Path, Path, Path],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(TOKEN, "from before")
    with qtbot.waitSignals([window.files.opened, window.checks.checked]):
        window.files.open(files[0])
    lock = Lock(files[0])
    with qtbot.waitSignal(window.keeper.custody.called, timeout=5000):
        lock.call(Call(None, "from the desktop"))
    assert os.environ[TOKEN] == "from the desktop"
    assert not lock.is_called
