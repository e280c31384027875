"""Turning the wheel over the waveform for ten hours.

    python -m tests.soak.wheel TRANSCRIPT RECORDING EVENTS

prints JSON: the sizes of the process at even distances, and how many events a second it took.
A program of its own, so that nothing else is on its heap. Drawn offscreen, 2560 pixels wide.

Ten hours are 36,000 events, one for each second of them: who reviews turns the wheel for about a
tenth of the time, and a turning finger gives some ten notches a second.
"""

from __future__ import annotations

import json
import random
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from tests.soak.growth import Size
from tests.soak.opened import opened

if TYPE_CHECKING:
    from editor.ui.window import Window

TEN_HOURS = 36_000
_SIZES = 24
# A person scrolls a while, zooms a while, and goes elsewhere now and then.
_SAME_S, _ELSEWHERE = 25, 400


def turn(window: Window, chance: random.Random, events: int) -> list[Size]:
    """Turn the wheel so often, painting after each event; return the sizes meanwhile."""
    sizes = []
    for number in range(events):
        if number % _SAME_S == 0:
            keys = chance.choice(
                (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
            )
            turned = chance.choice((-120, 120))
        if number % _ELSEWHERE == 0:
            window.session.select_index(chance.randrange(len(window.session.cues)))
        _event(window, turned, keys, chance.uniform(0, window.waveform.width()))
        if number % max(1, events // _SIZES) == 0:
            sizes.append(Size.of(window))
    return sizes


def _event(window: Window, turned: int, keys: Qt.KeyboardModifier, x: float) -> None:
    place = QPointF(x, 80)
    event = QWheelEvent(
        place, place, QPoint(0, 0), QPoint(0, turned), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QCoreApplication.sendEvent(window.waveform, event)
    window.waveform.repaint()
    window.overview.repaint()
    QCoreApplication.processEvents()
    # Outside of exec() Qt leaves for later what was to be deleted later.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def main() -> None:
    """Turn it, and print what it did to the process."""
    transcript, recording, events = Path(sys.argv[1]), Path(sys.argv[2]), int(float(sys.argv[3]))
    with opened(transcript, recording) as window:
        before = time.monotonic()
        sizes = turn(window, random.Random(1), events)
        taken = time.monotonic() - before
    print(json.dumps({"sizes": [asdict(size) for size in sizes], "taken_s": taken}))


if __name__ == "__main__":
    main()
