"""Start programs that were installed, hear whether they play, and compare how fast they start.

usage: python -m tests.installed PROGRAM [PROGRAM]...

Each opens the bundled sample, offscreen several times over, then once on a virtual display with
a cue played, until it is heard in a null sink. Fails when one does not start or is not heard.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from pathlib import Path

from editor import paths
from tests.display import display, until
from tests.running import running
from tests.sound import NullSink

_RUNS = 3
_CUE = 10  # "talk about the bees on the library roof."


def main() -> int:
    """Start each program named, say what was seen, and how the starts compare."""
    programs = [Path(name).resolve() for name in sys.argv[1:]]
    with tempfile.TemporaryDirectory() as scratch:
        for program in programs:
            is_heard(program, Path(scratch))
        starts = {program: start_ms(program, Path(scratch)) for program in programs}
    for program, took in starts.items():
        ratio = took / starts[programs[0]]
        print(f"{took:6.0f} ms to the window, {ratio:.2f} of the first: {program}")
    return 0


def start_ms(program: Path, folder: Path) -> float:
    """Return the median of how long a program takes to its window; the first start is let go."""
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    took = []
    for _ in range(_RUNS + 1):
        with running(folder, ["--sample"], offscreen, [program]) as one:
            took.append(one.wait_for("window") * 1000)
            one.wait_for("checked")
    return statistics.median(took[1:])


def is_heard(program: Path, folder: Path) -> None:
    """Go to a cue in which somebody speaks, play it, and wait until it sounds."""
    own = Path(tempfile.mkdtemp(dir=folder))
    with (
        NullSink(own) as sink,
        display() as screen,
        # As files, since the sample begins with a tour.
        running(own, paths.sample(), {**sink.environment, **screen.environment}, [program]) as one,
        sink.recording() as recording,
    ):
        one.wait_for("checked", times=2)
        until(lambda: "Cueproof" in screen.active_title(), "the window to get the keys")
        screen.press(*["alt+Down"] * _CUE, "F5")
        recording.wait_for_sound()
    print(f"heard: {program}")


if __name__ == "__main__":
    sys.exit(main())
