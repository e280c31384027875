"""Eight hours of whatever the keys can do, in any order.

    python -m tests.soak.doing TRANSCRIPT RECORDING ACTIONS

prints JSON: the sizes of the process at even distances, what broke, and how long it took. A
program of its own, so that nothing else is on its heap.

Eight hours are 14,400 actions, one every two seconds. Every so many of them all is undone, which
must give the first cues back, and done again, which must give the last; then the transcript is
opened anew.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
import traceback
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog

from editor.core.selection import Selection
from editor.ui.actions.table import ACTIONS
from tests.soak.device import Device
from tests.soak.growth import Size
from tests.soak.opened import opened

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from editor.core.document import Document
    from editor.ui.window import Window

EIGHT_HOURS = 14_400
_SIZES = 24
# These wait for an answer in a dialog of the system's, or end the program.
_ASKING = {
    "file.open", "file.media", "file.save_as", "file.clip", "file.encoding",
    "file.quit", "file.sample", "file.track", "play.device", "file.save",
    "file.chapters", "cue.take_chapters", "file.cut", "review.compare", "review.report",
    "review.reviewer",
}  # fmt: skip
_LETTERS = "abc déf ,.!?\u4eba\u05d0😀"


@dataclass
class Doing:
    """A window, chance, and what broke so far."""

    window: Window
    chance: random.Random
    broken: list[str] = field(default_factory=list)

    def caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Note an exception that nobody caught."""
        frames = traceback.extract_tb(trace)
        where = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
        self.broken.append(f"{kind.__name__}: {error}{where}")

    def step(self) -> None:
        """Do one thing of those that people do."""
        kinds: list[Callable[[], None]] = [self._act] * 6
        kinds += [self._select, self._select, self._type, self._turn]
        self.chance.choice(kinds)()
        settle()
        while menu := QApplication.activePopupWidget():  # an open menu has every key until it goes
            menu.close()
        for dialog in self.window.findChildren(QDialog):
            dialog.close()

    def _act(self) -> None:
        possible = [
            action.id
            for action in ACTIONS
            if action.id not in _ASKING and self.window.actions_map.by_id[action.id].isEnabled()
        ]
        self.window.actions_map.trigger(self.chance.choice(possible))

    def _select(self) -> None:
        cues = self.window.session.cues
        if not cues:
            return
        at = self.chance.randrange(len(cues))
        chosen = cues[at : at + self.chance.choice((1, 1, 1, 2, 5, 40))]
        self.window.session.select(Selection(cues[at].id, frozenset(cue.id for cue in chosen)))

    def _type(self) -> None:
        box = self.window.text.box
        for letter in self.chance.choices(_LETTERS, k=self.chance.randint(1, 8)):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(box, event)

    def _turn(self) -> None:
        place = QPointF(self.chance.uniform(0, self.window.waveform.width()), 80)
        event = QWheelEvent(
            place, place, QPoint(0, 0), QPoint(0, self.chance.choice((-120, 120))),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
            False,
        )  # fmt: skip
        QCoreApplication.sendEvent(self.window.waveform, event)

    def round_off(self, first: Document) -> None:
        """Undo everything and do it again, then open the first transcript anew."""
        session = self.window.session
        while session.redo():  # what was undone stands after the last
            pass
        last = session.cues
        while session.undo():
            pass
        if session.cues != first.cues:
            self.broken.append("undoing everything did not give the first cues back")
        while session.redo():
            pass
        if session.cues != last:
            self.broken.append("doing everything again did not give the last cues back")
        session.load(first)
        settle()


def settle() -> None:
    """Let Qt do what it has put off, deleting included."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def do(window: Window, actions: int, rounds: int) -> tuple[list[Size], list[str]]:
    """Do so many things in so many rounds; return the sizes between them, and what broke."""
    doing = Doing(window, random.Random(int(os.environ.get("SOAK_SEED", "1"))))
    sys.excepthook = doing.caught
    first = window.session.document
    sizes = []
    for _ in range(rounds):
        for _ in range(actions // rounds):
            doing.step()
        doing.round_off(first)
        sizes.append(Size.of(window))
    return sizes, doing.broken


def main() -> None:
    """Do it, and print what it did to the process."""
    transcript, recording, actions = Path(sys.argv[1]), Path(sys.argv[2]), int(float(sys.argv[3]))
    # Without one, each key that plays would have PortAudio look for a device anew, which keeps 12 KB
    # in the system's sound libraries every time.
    sys.modules["sounddevice"] = Device(1, lambda *_: None)
    with opened(transcript, recording) as window:
        before = time.monotonic()
        sizes, broken = do(window, actions, _SIZES)
        taken = time.monotonic() - before
    told = {"sizes": [asdict(size) for size in sizes], "broken": broken, "taken_s": taken}
    print(json.dumps(told))


if __name__ == "__main__":
    main()
