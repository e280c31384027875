"""Editing one cue among many and taking that back, each until the window knows of it.

Run as a program of its own, since a process has one display:
python -m tests.benchmarks.single_edits TRANSCRIPT RUNS prints the milliseconds as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from editor.settings import Settings
from editor.ui.theme import Theme
from editor.ui.window import Window
from tests.benchmarks.table import Row
from tests.display import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.display import Display

_AIM_MS = 10
_PATIENCE_S = 120
_EDITS = {
    "cue.split_caret": "splitting",
    "cue.merge_next": "merging",
    "cue.word_next": "moving a word of",
    "cue.duplicate": "duplicating",
    "cue.remove": "removing",
}


def single_edits(folder: Path, transcript: Path, shown: Display, runs: int) -> Iterator[Row]:
    """Measure in the real window, and yield two rows for each edit."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.single_edits", str(transcript), str(runs)],
        env={**shown.environment, "CUEPROOF_HOME": str(folder / "home")},
        stdout=subprocess.PIPE,
        check=True,
    )
    figures = json.loads(done.stdout)
    count = figures.pop("cues")
    for action, (there, back) in figures.items():
        yield Row(f"{_EDITS[action]} one of {count:,} cues", there, "ms", _AIM_MS)
        yield Row("  undoing that", back, "ms", _AIM_MS)


def measure(transcript: Path, runs: int) -> dict[str, object]:
    """Return how many cues there are, and for each edit what it and its undo took, in ms."""
    application = QApplication([])
    application.setStyle("Fusion")
    window = Window(Settings(), Theme("dark"))
    checked: list[bool] = []
    window.checks.checked.connect(lambda: checked.append(True))
    window.files.open(transcript)
    window.show()

    def settled() -> bool:
        application.processEvents()
        return bool(checked)

    def timed(action: str) -> float:
        before = time.perf_counter()
        window.actions_map.trigger(action)
        took = (time.perf_counter() - before) * 1000
        application.processEvents()
        return took

    until(settled, "the findings", within_s=_PATIENCE_S)
    session = window.session
    spoken = [at for at, cue in enumerate(session.cues) if len(set(cue.text.split())) > 2]
    figures: dict[str, object] = {"cues": len(session.cues)}
    for action in _EDITS:
        there, back = [], []
        for run in range(runs):
            index = spoken[len(spoken) * (run + 1) // (runs + 2)]
            session.select_index(index)
            window.text.put_caret(session.cues[index].text.index(" "))
            application.processEvents()
            there.append(timed(action))
            back.append(timed("edit.undo"))
        figures[action] = (there, back)
    session.load(type(session.document)())
    window.close()
    return figures


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))
