"""From the start of the process to a painted window, and what it weighs then."""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks import material
from tests.benchmarks.table import Row
from tests.display import until
from tests.running import Running, running
from tests.sound import NullSink, missing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.display import Display

_BUNDLE = Path(__file__).resolve().parents[2] / "build" / "bundle" / "cueproof" / "cueproof"
_BUSY_SHARE = 0.05
_PATIENCE_S = 600


def start(folder: Path, transcript: Path, shown: Display, runs: int) -> Iterator[Row]:
    """Measure the start with a transcript alone; the first one, which warms the disk, is let go."""
    windows, tables, checks = [], [], []
    for _ in range(runs + 1):
        with running(folder, [transcript], shown.environment) as program:
            checks.append(program.wait_for("checked") * 1000)
            windows.append(program.wait_for("window") * 1000)
            tables.append(program.wait_for("table-painted") * 1000)
    yield Row("8,817 cues: process start to window", windows[1:], "ms")
    yield Row("8,817 cues: process start to painted table", tables[1:], "ms", 1000)
    yield Row("8,817 cues: process start to findings", checks[1:], "ms")


def start_of_bundle(folder: Path, transcript: Path, shown: Display, runs: int) -> Iterator[Row]:
    """Measure the same in turn with the bundle, if `make bundle` has made one.

    What a machine does besides slows both, so that their ratio says more than their times.
    """
    if not _BUNDLE.exists():
        return
    programs: dict[str, Sequence[str | Path]] = {
        "here": (sys.executable, "-m", "editor"),
        "bundle": (_BUNDLE,),
    }
    tables: dict[str, list[float]] = {name: [] for name in programs}
    spent: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(runs + 1):
        for name, program in programs.items():
            with running(folder, [transcript], shown.environment, program) as one:
                tables[name].append(one.wait_for("table-painted") * 1000)
                one.wait_for("checked")
                spent[name].append(_processor_s(one.process.pid) * 1000)
    yield Row(
        "the same from the bundle: process start to painted table", tables["bundle"][1:], "ms"
    )
    for what, taken in (("time", tables), ("processor time to findings", spent)):
        shares = [of / other for of, other in zip(taken["bundle"], taken["here"], strict=True)]
        yield Row(f"{what} of the bundle, of that without one", shares[1:], "x", 1.1)


def start_with_many(folder: Path, shown: Display, runs: int) -> Iterator[Row]:
    """Measure the start with a hundred thousand cues of SRT."""
    transcript = material.many_cues(folder)
    tables = []
    for _ in range(runs):
        with running(folder, [transcript], shown.environment) as program:
            tables.append(program.wait_for("table-painted") * 1000)
    yield Row(f"{material.MANY:,} cues of SRT: process start to painted table", tables, "ms", 4000)


def with_recording(
    folder: Path, transcript: Path, recording: Path, shown: Display, runs: int
) -> Iterator[Row]:
    """Measure the first waveform without a cache, several times."""
    columns, tables = [], []
    for _ in range(runs):
        shutil.rmtree(folder / "home" / "cache", ignore_errors=True)
        with running(folder, [transcript, recording], shown.environment) as program:
            window = program.wait_for("window")
            columns.append((program.wait_for("first-columns") - window) * 1000)
            tables.append(program.wait_for("table-painted") * 1000)
    yield Row("with a recording of 9 h: start to painted table", tables, "ms", 1000)
    yield Row("with a recording of 9 h: window to first waveform columns", columns, "ms", 300)


def weight(folder: Path, transcript: Path, recording: Path, shown: Display) -> Iterator[Row]:
    """Measure memory once all of it is listened to, and at most while it is, playing besides."""
    shutil.rmtree(folder / "home" / "cache", ignore_errors=True)
    with running(folder, [transcript, recording], shown.environment) as program:
        program.wait_for("checked")
        peak, now = _weight_when_idle(program)
        seconds = time.time() - program.started_at
    yield Row("with a recording of 9 h: start to all of it decoded and heard", [seconds], "s")
    yield Row("resident memory then", [now / 1e6], "MB", 300)
    yield Row("resident memory at most", [peak / 1e6], "MB", 300)
    if missing():
        return
    shutil.rmtree(folder / "home" / "cache", ignore_errors=True)
    with NullSink(folder) as sink:
        sounding = {**sink.environment, **shown.environment}
        with running(folder, [transcript, recording], sounding) as program:
            program.wait_for("checked")
            shown.xdotool(
                "search", "--onlyvisible", "--name", "Cueproof", "windowsize", "100%", "100%"
            )
            shown.press("shift+F5")
            kept = folder / "home" / "cache"
            until(lambda: any(kept.rglob("*.voice")), "all of it to be listened to", _PATIENCE_S)
            peak = _status_bytes(program.process.pid, "VmHWM")
    yield Row("the same playing all the while, in 2560 x 1440", [peak / 1e6], "MB", 300)


def _weight_when_idle(program: Running) -> tuple[int, int]:
    """Return the most and the present resident bytes, once it has done little for two seconds."""
    pid = program.process.pid
    quiet_since = last = time.monotonic()
    spent = _processor_s(pid)

    def idle() -> bool:
        nonlocal quiet_since, last, spent
        time.sleep(0.25)
        now, spent_now = time.monotonic(), _processor_s(pid)
        if spent_now - spent > _BUSY_SHARE * (now - last):
            quiet_since = now
        last, spent = now, spent_now
        return now - quiet_since > 2.0

    until(idle, "the recording to be decoded", _PATIENCE_S)
    return _status_bytes(pid, "VmHWM"), _status_bytes(pid, "VmRSS")


def _processor_s(pid: int) -> float:
    """Return the processor time a process has used, in s."""
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _status_bytes(pid: int, name: str) -> int:
    """Return a figure of a process that Linux states in kB, in bytes."""
    lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{name}:"))
