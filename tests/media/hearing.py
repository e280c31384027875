"""Having a program play, and listening to it."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from tests.media.making import DURATION_MS, noise
from tests.sound import RATE, NullSink, Recording, Samples

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from editor.core.span import Span

    Recordings: TypeAlias = Callable[[str], Path]


def original(rate: int = 44_100) -> Samples:
    """Return what the recordings were made of, at the rate of the sink."""
    samples = noise(DURATION_MS, rate) / np.float32(32_768)
    at = np.arange(DURATION_MS * RATE // 1000) * (rate / RATE)
    resampled: Samples = np.interp(at, np.arange(len(samples)), samples).astype(np.float32)
    return resampled


def piece(span: Span, rate: int = 44_100) -> Samples:
    return original(rate)[span.start_ms * RATE // 1000 : span.end_ms * RATE // 1000]


def start(sink: NullSink, path: Path, *commands: str) -> subprocess.Popen[str]:
    program = [sys.executable, "-W", "error", "-m", "tests.media.playing", str(path), *commands]
    return subprocess.Popen(
        program, env=sink.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def finish(program: subprocess.Popen[str], *, quiet: bool = True) -> list[dict[str, Any]]:
    """Return what it told, once it has ended well and, if it is to be quiet, without a word."""
    told, complaints = program.communicate(timeout=90)
    assert program.returncode == 0, complaints
    assert "Traceback" not in complaints, complaints
    assert not (quiet and complaints), complaints
    lines = [json.loads(line) for line in told.splitlines()]
    assert lines[-1] == {"command": "close", "threads": []}
    return lines


def heard(
    sink: NullSink, path: Path, *commands: str
) -> tuple[Samples, list[dict[str, Any]], Recording]:
    with sink.recording() as recording:
        told = finish(start(sink, path, *commands))
        recording.wait(300)
    return recording.samples, told, recording


def runs(
    samples: Samples, silence_ms: float = 40, above: float = 1e-4
) -> list[tuple[float, float]]:
    """Return from when to when something was heard, in ms, parted by silence."""
    loud = np.flatnonzero(np.abs(samples) > above)
    assert len(loud), "nothing was heard"
    cuts = np.flatnonzero(np.diff(loud) > silence_ms * RATE / 1000)
    firsts, lasts = np.append(loud[0], loud[cuts + 1]), np.append(loud[cuts], loud[-1])
    return [(a * 1000 / RATE, (b + 1) * 1000 / RATE) for a, b in zip(firsts, lasts, strict=True)]
