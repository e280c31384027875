"""How long a frame takes: scrolling and zooming the waveform, scrolling the table, typing.

Run as a program of its own, since a process has one display: python -m tests.benchmarks.frames
TRANSCRIPT RECORDING prints the milliseconds as JSON. Drawn offscreen, 2560 pixels wide.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.settings import Settings
from editor.ui.theme import Theme
from editor.ui.window import Window
from tests.benchmarks.table import Row
from tests.display import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_AIM_MS = 16.7
_FRAMES = 400
# Words that do not repeat, as a loop would be found in them and every key would change the review.
_TYPED = "".join(
    f"{chr(97 + at % 26)}{chr(97 + at * 7 % 26)}t{'aeiou'[at % 5]}n " for at in range(80)
)
_NOTCH_PX = 87  # three rows, as a turn of the wheel


def frames(folder: Path, transcript: Path, recording: Path) -> Iterator[Row]:
    """Measure in a window that nobody sees, and yield a row for each way of moving."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.frames", str(transcript), str(recording)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "CUEPROOF_HOME": str(folder / "home")},
        stdout=subprocess.PIPE,
        check=True,
    )
    for what, frames_taken in json.loads(done.stdout).items():
        taken, worked = (
            sorted(values)[int(len(values) * 0.99)] for values in zip(*frames_taken, strict=True)
        )
        yield Row(f"{what}, slowest frame of a hundred", [taken], "ms", _AIM_MS)
        yield Row("  of that at work, not waiting for a processor", [worked], "ms", _AIM_MS)


def measure(transcript: Path, recording: Path) -> dict[str, list[tuple[float, float]]]:
    """Return the ms of each frame by what was done: by the clock, and of a processor's time."""
    application = QApplication([])
    application.setStyle("Fusion")
    window = Window(Settings(), Theme("dark"))
    window.resize(2560, 1440)
    window.show()

    def happened(effect: Callable[[], object]) -> bool:
        application.processEvents()
        return bool(effect())

    window.files.open(transcript, recording)
    until(lambda: happened(lambda: window.session.findings), "the findings")
    until(
        lambda: happened(lambda: window.recording.peaks and not window.recording.is_decoding),
        "the peaks",
        120,
    )
    window.listening.open(None)
    until(lambda: happened(lambda: not window.tasks.is_running("checks")), "the checks", 60)
    return {
        "scrolling the waveform": _timed(lambda at: _scroll(window, at)),
        "zooming the waveform, 9 h to samples": _timed(lambda at: _zoom(window, at)),
        "scrolling the table": _timed(lambda at: _scroll_table(window, at)),
        "typing in the text box": _timed(lambda at: _type(window, at)),
    }


def _timed(act: Callable[[int], object]) -> list[tuple[float, float]]:
    taken = []
    for at in range(_FRAMES):
        before, worked = time.perf_counter(), time.thread_time()
        act(at)
        spent = time.perf_counter() - before, time.thread_time() - worked
        taken.append((spent[0] * 1000, spent[1] * 1000))
    return taken


def _scroll(window: Window, at: int) -> None:
    if at % 100 == 0:  # at four zooms
        window.waveform.zoom(0.5 if at else 1.0)
    _wheel(window, -120, Qt.KeyboardModifier.ShiftModifier)


def _zoom(window: Window, at: int) -> None:
    if at == 0:
        window.waveform.show_all()
    _wheel(window, 120 if (at // 70) % 2 == 0 else -120, Qt.KeyboardModifier.NoModifier)


def _wheel(window: Window, turn: int, keys: Qt.KeyboardModifier) -> None:
    pane, place = window.waveform, QPointF(1300, 80)
    pane.wheelEvent(
        QWheelEvent(
            place, place, QPoint(0, 0), QPoint(0, turn), Qt.MouseButton.NoButton, keys,
            Qt.ScrollPhase.NoScrollPhase, False,
        )
    )  # fmt: skip
    pane.repaint()
    window.overview.repaint()


def _scroll_table(window: Window, _: int) -> None:
    bar = window.table.verticalScrollBar()
    bar.setValue((bar.value() + _NOTCH_PX) % max(1, bar.maximum()))
    QApplication.processEvents()


def _type(window: Window, at: int) -> None:
    if at == 0:
        window.session.select_index(500)
        window.focus_text()
    QTest.keyClicks(window.text.box, _TYPED[at])
    QApplication.processEvents()


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), Path(sys.argv[2]))))
