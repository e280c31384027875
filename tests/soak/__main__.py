"""Use the editor for hours in minutes, and look for what grows and what drifts.

usage: python -m tests.soak [doing|wheel|drift|playing|kills]...

    doing       eight hours of whatever the keys can do, in any order: 14,400 actions
    wheel       ten hours of turning the wheel over the waveform: 36,000 scrolls and zooms
    drift       an hour of playing a recording whose samples tell their numbers
    playing     an hour of playing nine hours of MP3, for the memory alone
    kills       200 windows killed while they edit, and what comes back of their work

Takes twenty to forty minutes. Ends with 1 when something grew or drifted by more than is allowed, or
an edit was lost.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks import material
from tests.soak.doing import EIGHT_HOURS
from tests.soak.growth import Growth, Size
from tests.soak.kills import KILLS, kills
from tests.soak.playing import HOUR_S, odometer
from tests.soak.wheel import TEN_HOURS

if TYPE_CHECKING:
    from collections.abc import Callable

# What comes and goes: the rows of the evidence, a picture more or less, tasks under way with a file
# and a thread each. A leak of one object or of 200 bytes at every event would be far beyond it.
LIMIT = Growth(
    resident_mb=6, qt_wrappers=80, qt_children=50, python_objects=4_000, open_files=4, threads=4
)
# The playhead is told in whole ms.
MOST_MS = 1.0


def doing(folder: Path, actions: int, recording: Path) -> list[str]:
    """Do so many things in any order; return what broke or grew, a line each."""
    told = run(folder, "doing", recording, actions)
    return [*told["broken"], *_grown(told)]


def wheel(folder: Path, events: int, recording: Path) -> list[str]:
    """Turn the wheel so often; return what is wrong, a line each."""
    return _grown(run(folder, "wheel", recording, events))


def drift(folder: Path, seconds: float) -> list[str]:
    """Play so many seconds of numbered samples; return what is wrong, a line each."""
    told = run(folder, "playing", odometer(folder / "odometer.wav", seconds + 30), seconds)
    wrong = _grown(told)
    print(
        f"  the playhead was off by {told['worst_ms']:.2f} ms at most, {told['broken']} samples did"
        f" not follow the one before, the decoder was behind for {told['behind_ms']:,.0f} ms"
    )
    if told["worst_ms"] > MOST_MS:
        wrong.append(f"the playhead was off by {told['worst_ms']:.2f} ms")
    if told["broken"]:
        wrong.append(f"{told['broken']} samples did not follow the one before")
    return wrong


def playing(folder: Path, seconds: float, recording: Path) -> list[str]:
    """Play so many seconds of a recording; return what is wrong, a line each."""
    return _grown(run(folder, "playing", recording, seconds))


def run(folder: Path, program: str, recording: Path, amount: float) -> dict[str, Any]:
    """Run one of the programs over the long transcript; return what it told."""
    transcript = folder / "long.txt"
    if not transcript.exists():
        material.long_transcript(folder)
    done = subprocess.run(
        [sys.executable, "-m", f"tests.soak.{program}", str(transcript), str(recording), f"{amount:g}"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "CUEPROOF_HOME": str(folder / "home")},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(done.stderr)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def _grown(told: dict[str, Any]) -> list[str]:
    sizes = [Size(**size) for size in told["sizes"]]
    growth = Growth.over(sizes)
    print(
        f"  {sizes[-1].resident_mb:.0f} MB resident at the end; once warm it grew by"
        f" {growth.resident_mb:.1f} MB, {growth.qt_children:g} objects of Qt in the window,"
        f" {growth.qt_wrappers:g} of PySide, {growth.python_objects:g} of Python,"
        f" {growth.open_files:g} open files, {growth.threads:g} threads"
    )
    return growth.beyond(LIMIT)


def main() -> int:
    """Run what is named, or everything; return the exit status."""
    with tempfile.TemporaryDirectory(prefix="cueproof-soak-") as name:
        folder = Path(name)
        parts: dict[str, tuple[str, Callable[[], list[str]]]] = {
            "doing": (
                f"{EIGHT_HOURS:,} actions in any order",
                lambda: doing(folder, EIGHT_HOURS, material.long_recording(folder)),
            ),
            "wheel": (
                f"{TEN_HOURS:,} turns of the wheel",
                lambda: wheel(folder, TEN_HOURS, material.long_recording(folder)),
            ),
            "drift": ("an hour of numbered samples", lambda: drift(folder, HOUR_S)),
            "playing": (
                "an hour of nine hours of MP3",
                lambda: playing(folder, HOUR_S, material.long_recording(folder)),
            ),
            "kills": (f"{KILLS} windows killed while they edit", lambda: kills(KILLS)),
        }
        names = sys.argv[1:] or list(parts)
        if any(name not in parts for name in names):
            print(__doc__, file=sys.stderr)
            return 2
        wrong = []
        for what, act in (parts[name] for name in names):
            print(what, flush=True)
            wrong += [f"{what}: {line}" for line in act()]
    print("\n".join(wrong) or "nothing grew, nothing drifted, nothing was lost")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
