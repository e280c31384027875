"""The peaks of nine hours against a bare decode of them, and from the cache."""

from __future__ import annotations

import shutil
import subprocess
import time
from typing import TYPE_CHECKING

import av

from editor.core.span import Span
from editor.media import peaks
from editor.media.cache import Cache
from tests.benchmarks.table import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_MOST_TIMES = 1.3
_REOPENING_MS = 50
# A machine is not equally fast from minute to minute: each ratio is of neighbours in time.
_TURNS = 3


def decoding(folder: Path, recording: Path) -> Iterator[Row]:
    """Decode with and without making peaks in turns, and open again from the cache."""
    bare, full, null = [], [], []
    program = shutil.which("ffmpeg")
    command = [program or "", "-v", "error", "-i", str(recording), "-f", "null", "-"]
    for turn in range(_TURNS):
        cache = Cache(folder / f"peaks-{turn}")
        bare.append(_seconds(lambda: _decode(recording)))
        full.append(_seconds(lambda: _build(recording, cache)))  # noqa: B023  called at once
        if program:
            null.append(_seconds(lambda: subprocess.run(command, check=True)))
    yield Row("decoding 9 h of MP3 with PyAV and nothing else", bare, "s")
    yield Row("decoding them to all peaks", full, "s")
    yield Row("times the bare decode", _times(full, bare), "times", _MOST_TIMES)
    if null:
        yield Row("times ffmpeg -f null", _times(full, null), "times", 1.5)
    again = [_seconds(lambda: _overview(recording, cache)) * 1000 for _ in range(5)]
    yield Row("opening them again from the cache, to a full overview", again, "ms", _REOPENING_MS)


def _times(ours: list[float], theirs: list[float]) -> list[float]:
    return [one / other for one, other in zip(ours, theirs, strict=True)]


def _seconds(act: Callable[[], object]) -> float:
    before = time.perf_counter()
    act()
    return time.perf_counter() - before


def _decode(recording: Path) -> None:
    with av.open(str(recording)) as container:
        for _ in container.decode(audio=0):
            pass


def _build(recording: Path, cache: Cache) -> None:
    for _ in peaks.build(recording, cache):
        pass


def _overview(recording: Path, cache: Cache) -> None:
    made = next(peaks.build(recording, cache))
    made.columns(Span(0, made.duration_ms), 2560)
