"""Take the pictures of the guide.

usage: python -m tests.pictures [NAME...]

Each starts the real program on a display of 1280 by 800, presses keys and keeps what is seen.
The recording of nine hours is made once, into build/pictures, and listened to before.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.display import Display, display, until
from tests.pictures import stream
from tests.pictures.scenes import SAMPLE, SCENES, SECOND, STREAM
from tests.running import Running, running
from tests.sound import NullSink

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.pictures.scenes import Scene

PROJECT = Path(__file__).resolve().parents[2]
TARGET = PROJECT / "docs" / "images"
MADE = PROJECT / "build" / "pictures"
DESK = MADE / "desk"
SIZE = (1280, 800)
# A program that takes less of a processor than this over so long has nothing left to do.
_IDLE, _REST_S = 0.08, 0.7
GLOSSARY = """\
Oh Ye Laran\tOyelaran
Oyelarin\tOyelaran
O'Leran\tOyelaran
pharaoh\tvarroa
Warry\tWarré
"""
_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(sys.argv)
kept = application.primaryScreen().grabWindow(0).save(sys.argv[1])
sys.exit(0 if kept else 1)
"""


def main() -> int:
    """Take the pictures named, or all."""
    wanted = set(sys.argv[1:])
    scenes = [scene for scene in SCENES if not wanted or scene.name in wanted]
    unknown = wanted - {scene.name for scene in scenes}
    if unknown:
        print(f"no such picture: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    TARGET.mkdir(parents=True, exist_ok=True)
    lay_out()
    with tempfile.TemporaryDirectory() as folder, NullSink(Path(folder)) as sink:
        for scene in scenes:
            take(scene, Path(folder), sink.environment)
            print(f"{scene.name}.png", flush=True)
    return 0


def lay_out() -> None:
    """Put what the pictures are of on the desk; the recording is made unless it is there."""
    DESK.mkdir(parents=True, exist_ok=True)
    sample = PROJECT / "resources" / "sample"
    shutil.copy(sample / "sample.txt", DESK / SAMPLE)
    shutil.copy2(sample / "sample.ogg", (DESK / SAMPLE).with_suffix(".ogg"))
    (DESK / STREAM).write_text(stream.as_console(stream.lines()), "utf-8")
    (DESK / SECOND).write_text(stream.as_console(stream.second()), "utf-8")
    (DESK / "glossary.tsv").write_text(GLOSSARY, "utf-8")
    recording = (DESK / STREAM).with_suffix(".ogg")
    if not recording.exists():
        part = recording.with_suffix(".part")
        stream.record(part)
        part.rename(recording)


def take(scene: Scene, folder: Path, environment: Mapping[str, str]) -> None:
    """Take one picture, in a home of its own in which everything was listened to before."""
    home = folder / "home"
    shutil.rmtree(home, ignore_errors=True)
    (home / "config").mkdir(parents=True)
    settings = {"theme": scene.theme, "review.play": False, "tour.seen": True, "language": "en"}
    (home / "config" / "settings.json").write_text(json.dumps(settings), "utf-8")
    _listen(scene, home)
    lay_out()
    with (
        display(*SIZE) as shown,
        running(folder, [DESK / scene.opens], {**environment, **shown.environment}) as program,
    ):
        _make_ready(shown, program)
        for step in scene.steps:
            if step != "rest":
                _do(shown, step)
            if step == "rest" or step.startswith("run "):
                _come_to_rest(program)
        _come_to_rest(program)
        _grab(shown, TARGET / f"{scene.name}.png")


def _listen(scene: Scene, home: Path) -> None:
    """Have the recording listened to, or take over what was heard once before."""
    kept = MADE / f"heard-{Path(scene.opens).stem}"
    if not kept.exists():
        subprocess.run(
            [sys.executable, "-m", "editor", "check", "--listen", DESK / scene.opens],
            env={"CUEPROOF_HOME": str(kept), "PATH": "/usr/bin:/bin"},
            cwd=PROJECT,
            stdout=subprocess.DEVNULL,
            check=False,
        )
    shutil.copytree(kept, home, dirs_exist_ok=True)


def _make_ready(shown: Display, program: Running) -> None:
    program.wait_for("window")
    (window,) = until(lambda: shown.windows("Cueproof"), "the window")
    shown.xdotool("windowsize", "--sync", window, *map(str, SIZE))
    shown.xdotool("windowmove", "--sync", window, "0", "0")
    shown.xdotool("windowfocus", "--sync", window)
    program.wait_for("checked", within_s=120)
    _come_to_rest(program)


def _do(shown: Display, step: str) -> None:
    how, _, what = step.partition(" ")
    if how == "type":
        shown.write(what)
    elif how == "wait":
        until(lambda: shown.windows(what), f"the window {what}")
    elif how == "run":
        shown.press("ctrl+shift+p")
        shown.write(what)
        shown.press("Return")
    else:
        shown.press(step)


def _come_to_rest(program: Running) -> None:
    """Wait until the program has been idle for a while: what it does in the background is seen."""
    pid = program.process.pid
    before = _used_s(pid)

    def rests() -> bool:
        nonlocal before
        time.sleep(_REST_S)
        used, before = _used_s(pid) - before, _used_s(pid)
        return used < _IDLE * _REST_S

    until(rests, "the program to come to rest", 180)


def _used_s(pid: int) -> float:
    """Return how long a process has kept a processor busy, in s."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _grab(shown: Display, target: Path) -> None:
    subprocess.run([sys.executable, "-c", _GRAB, target], env=dict(shown.environment), check=True)


if __name__ == "__main__":
    sys.exit(main())
