"""Whatever happens inside, the window lives on and says so."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from editor import paths
from editor.ui.mishaps import Mishaps

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

# The real program, in which something breaks while a picture is painted, while a pane is, in a
# slot, and in a thread.
_PROGRAM = """
import sys, threading
from PySide6.QtCore import QTimer
from editor.ui import app, window

class Broken(window.Window):
    def __init__(self, *args):
        super().__init__(*args)
        self.steps = [self.still, self.moving, self.slot, self.thread]
        self.checks.checked.connect(self.begin)
    def begin(self):
        self.checks.checked.disconnect(self.begin)  # it is checked anew once voices are heard
        QTimer.singleShot(0, self.next)
    def next(self):
        if self.steps:
            QTimer.singleShot(100, self.next)
            self.steps.pop(0)()
    def breaks(self, place, name):
        def broken(*_):
            setattr(place, name, whole)
            raise ArithmeticError(name)
        whole = getattr(place, name)
        setattr(place, name, broken)
    def still(self):
        self.breaks(self.waveform._still._scene, "_paint")
        self.waveform._still.forget()
    def moving(self):
        self.breaks(self.overview, "_paint_heard")
        self.overview.update()
    def slot(self):
        raise ValueError("quoted words of a cue")
    def thread(self):
        self.messages.changed.connect(self.report)
        threading.Thread(target=lambda: [][0], name="broken").start()
    def report(self):
        if "IndexError" in self.messages.sentence:
            print(self.messages.sentence)
            self.session.undo()
            self.close()

app.Window = Broken
sys.exit(app.run(None, None))
"""


@pytest.fixture
def mishaps(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mishaps]:
    monkeypatch.setenv("CUEPROOF_HOME", str(tmp_path))
    yield Mishaps(window.messages, window.settings, window)
    logging.shutdown()


def _raised() -> BaseException:
    try:
        int("quoted words of a cue")
    except ValueError as error:
        return error
    raise AssertionError


def _take(mishaps: Mishaps) -> None:
    error = _raised()
    mishaps.take(type(error), error, error.__traceback__)


def test_it_is_said_with_details_to_copy(window: Window, mishaps: Mishaps, qtbot: QtBot) -> None:
    _take(mishaps)
    qtbot.waitUntil(lambda: "ValueError" in window.messages.sentence)
    assert window.messages.offers == ("Copy details",)
    window.actions_map.trigger("view.answer")
    copied = QGuiApplication.clipboard().text()
    assert "test_mishaps.py" in copied
    assert "_raised" in copied
    assert "quoted words" not in copied


def test_the_log_quotes_no_transcript_unless_asked(window: Window, mishaps: Mishaps) -> None:
    _take(mishaps)
    log = paths.log_dir() / "cueproof.log"
    assert "ValueError" in log.read_text("utf-8")
    assert "quoted words" not in log.read_text("utf-8")
    window.settings.set("log.texts", True)
    _take(mishaps)
    assert "quoted words" in log.read_text("utf-8")


def test_what_breaks_with_every_frame_is_said_and_written_once(
    window: Window, mishaps: Mishaps, qtbot: QtBot
) -> None:
    error = _raised()
    for _ in range(3):
        mishaps.take(type(error), error, error.__traceback__)
        qtbot.waitUntil(lambda: "ValueError" in window.messages.sentence)
    assert (paths.log_dir() / "cueproof.log").read_text("utf-8").count("ValueError") == 1


def test_the_log_is_turned_over_before_it_grows_large(mishaps: Mishaps) -> None:
    for _ in range(2000):
        _take(mishaps)
    logs = list(paths.log_dir().iterdir())
    assert 1 < len(logs) <= 4
    assert sum(log.stat().st_size for log in logs) < 1_200_000


def test_a_thread_tells_the_window_in_the_window_s_own_thread(
    window: Window, mishaps: Mishaps, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(mishaps.happened):
        threading.Thread(target=_take, args=(mishaps,)).start()
    qtbot.waitUntil(lambda: "ValueError" in window.messages.sentence)


def test_without_a_folder_for_the_log_it_is_still_said(
    window: Window,
    mishaps: Mishaps,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("CUEPROOF_HOME", str(tmp_path / "file"))
    _take(mishaps)
    qtbot.waitUntil(lambda: "ValueError" in window.messages.sentence)


def test_the_real_program_goes_on(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        env={
            "CUEPROOF_HOME": str(tmp_path),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": ":".join(filter(None, sys.path)),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "IndexError" in done.stdout
    log = (tmp_path / "log" / "cueproof.log").read_text("utf-8")
    assert log.count("ArithmeticError") == 2
    assert log.index("ValueError") < log.index("IndexError")
