"""Removing the longest run and taking that back, each until the window has been painted again.

Run as a program of its own, since a process has one display: python -m tests.benchmarks.edits
TRANSCRIPT RUNS prints the milliseconds as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from editor.settings import Settings
from editor.ui.theme import Theme
from editor.ui.window import Window
from tests.benchmarks.material import RUN
from tests.benchmarks.table import Row
from tests.display import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.display import Display

_AIM_MS = 50


class _Paints(QObject):
    """Counts how often a widget has been painted."""

    count = 0

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
        """Count a paint, letting it happen."""
        self.count += event.type() is QEvent.Type.Paint
        return False


def removal(folder: Path, transcript: Path, shown: Display, runs: int) -> Iterator[Row]:
    """Measure in the real window, and yield a row for each of the two."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.edits", str(transcript), str(runs)],
        env={**shown.environment, "CUEPROOF_HOME": str(folder / "home")},
        stdout=subprocess.PIPE,
        check=True,
    )
    figures = json.loads(done.stdout)
    yield Row(f"removing the run of {RUN:,} cues, repainted", figures["remove"], "ms", _AIM_MS)
    yield Row("undoing that, repainted", figures["undo"], "ms", _AIM_MS)


def measure(transcript: Path, runs: int) -> dict[str, list[float]]:
    """Return how long each removal and each undo took, in ms."""
    application = QApplication([])
    application.setStyle("Fusion")
    window = Window(Settings(), Theme("dark"))
    paints = _Paints()
    window.table.viewport().installEventFilter(paints)
    window.files.open(transcript)
    window.show()

    def happened(effect: Callable[[], object]) -> bool:
        application.processEvents()
        return bool(effect())

    def timed(action: str) -> float:
        seen, before = paints.count, time.perf_counter()
        window.actions_map.trigger(action)
        until(lambda: happened(lambda: paints.count > seen), f"a repaint after {action}")
        return (time.perf_counter() - before) * 1000

    until(lambda: happened(lambda: window.session.findings), "the findings")
    longest = max(window.session.open_findings, key=lambda finding: finding.count)
    if longest.count != RUN:
        raise RuntimeError(f"the longest run found has {longest.count} cues, not {RUN}")
    figures: dict[str, list[float]] = {"remove": [], "undo": []}
    for _ in range(runs):
        window.review.go(longest)
        happened(lambda: None)
        figures["remove"].append(timed("review.remove"))
        figures["undo"].append(timed("edit.undo"))
    window.close()
    return figures


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))
