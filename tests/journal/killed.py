"""A window that edits by itself, to be killed at any moment; and what must then come back.

The edits follow from a seed, so that whoever looks afterwards can make them again, one by one.
Each is told, with its moment, through a file before the next is made.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from editor import formats
from editor.core import edits
from editor.core.document import Document
from editor.formats.reading import read_bytes
from editor.journal import shelf

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.core.cue import Cue
    from editor.core.session import Session

# An edit older than this is never lost.
PROMISED_S = 0.25
_PAUSE_MS = 2
_CUES = 400
_PATIENCE_S = 120


def step(session: Session, chance: random.Random, save: Callable[[], object]) -> None:
    """Do the next thing: mostly typing, now and then removing, undoing, redoing, saving."""
    what, place = chance.random(), chance.randrange(1_000_000)
    index = place % len(session.cues)
    if what < 0.6:
        session.do(edits.set_text(session.cues, index, f"typed {place}\nand more"))
    elif what < 0.75 and len(session.cues) > _CUES // 2:
        session.do(edits.remove(session.cues, {index, max(0, index - 1), place % 7}))
    elif what < 0.9:
        session.undo()
    elif what < 0.97:
        session.redo()
    else:
        save()
    session.end_gesture()


def transcript(path: Path) -> None:
    """Write the transcript that is edited."""
    blocks = (
        f"{at + 1}\n00:{at // 60:02}:{at % 60:02},000 --> 00:{at // 60:02}:{at % 60:02},900\n"
        f"This is cue {at}.\n"
        for at in range(_CUES)
    )
    path.write_text("\n".join(blocks), "utf-8")


@dataclass(frozen=True, slots=True)
class Death:
    """How a window died. Attributes: told, how many things it had done 250 ms before; all_told."""

    told: int
    all_told: int


def kill_at(folder: Path, seed: int, after_s: float, at_least: int = 1) -> Death:
    """Let a window edit, kill it so long after its first edits, and tell what it had done."""
    progress = folder / "progress"
    environment = {
        **os.environ,
        "CUEPROOF_HOME": str(folder / "home"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.journal.killed", str(folder), str(seed)],
        env=environment,
        stdin=subprocess.DEVNULL,
    )
    until = time.monotonic() + _PATIENCE_S
    try:
        while not (progress.exists() and progress.read_bytes().count(b"\n") >= at_least):
            assert process.poll() is None, "it ended by itself"
            assert time.monotonic() < until, "it never began"
            time.sleep(0.005)
        time.sleep(after_s)
    finally:
        at = time.time()
        process.send_signal(signal.SIGKILL)
        process.wait(10)
    lines = progress.read_text("ascii").split("\n")[:-1]
    moments = [float(line) for line in lines]
    return Death(sum(moment <= at - PROMISED_S for moment in moments), len(moments))


def prove(folder: Path, seed: int, death: Death) -> int:
    """Check that what comes back is what had been made after one of the things done, none of those
    promised missing, and that the file holds what had been saved; return which it is."""
    path = folder / "talk.srt"
    states, saves = _states(folder, seed, death.all_told + 5)
    on_disk = formats.read(path).cues
    assert any(_seen(on_disk) == _seen(saved) for saved in saves), "the file is no save of it"
    cues = on_disk
    if found := [one for one in shelf.left_behind() if one.edits]:
        restored = shelf.restored(found[0], read_bytes)
        assert restored.done == restored.whole
        cues = restored.session.cues
    fitting = [at for at, state in enumerate(states) if _seen(state) == _seen(cues)]
    assert fitting, "no such state there was"
    assert fitting[-1] >= death.told, f"{death.told} were promised, {fitting[-1]} came back"
    return fitting[-1]


def _states(
    folder: Path, seed: int, count: int
) -> tuple[list[tuple[Cue, ...]], list[tuple[Cue, ...]]]:
    """Return the cues after each thing done, and those of each save."""
    from editor.core.session import Session  # noqa: PLC0415

    original = folder / "original.srt"
    session, chance = Session(formats.read(original)), random.Random(seed)
    states, saves = [session.cues], [session.cues]

    def save() -> None:
        saves.append(session.cues)
        session.saved(Document(session.cues, session.document.source))

    for _ in range(count):
        step(session, chance, save)
        states.append(session.cues)
    return states, saves


def _seen(cues: tuple[Cue, ...]) -> list[tuple[int, int, str]]:
    return [(cue.start_ms, cue.end_ms, cue.text) for cue in cues]


def prepare(folder: Path) -> None:
    """Lay out the transcript, and the same again for whoever looks afterwards."""
    transcript(folder / "talk.srt")
    transcript(folder / "original.srt")


def main(folder: Path, seed: int) -> None:
    """Open the transcript in a window and edit until killed."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from editor.settings import Settings  # noqa: PLC0415
    from editor.ui.theme import Theme  # noqa: PLC0415
    from editor.ui.window import Window  # noqa: PLC0415

    application = QApplication([])
    settings = Settings(folder / "settings.json")
    settings.set("tour.seen", True)
    window = Window(settings, Theme("dark"))
    chance = random.Random(seed)
    progress = os.open(folder / "progress", os.O_CREAT | os.O_WRONLY | os.O_APPEND)

    def again() -> None:
        step(window.session, chance, window.files.save)
        os.write(progress, f"{time.time():.4f}\n".encode())

    timer = QTimer(interval=_PAUSE_MS)
    timer.timeout.connect(again)
    window.checks.checked.connect(timer.start)
    window.files.open(folder / "talk.srt")
    window.show()
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
