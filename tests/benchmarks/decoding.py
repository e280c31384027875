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


def decoding(folder: Path, recording: Path) -> Iterator[Row]:
    """Decode with and without making peaks, once each, and open again from the cache."""
    cache = Cache(folder / "peaks")
    bare = _seconds(lambda: _decode(recording))
    full = _seconds(lambda: _build(recording, cache))
    yield Row("decoding 9 h of MP3 with PyAV and nothing else", [bare], "s")
    yield Row("decoding them to all peaks", [full], "s")
    yield Row("times the bare decode", [full / bare], "times", _MOST_TIMES)
    if program := shutil.which("ffmpeg"):
        command = [program, "-v", "error", "-i", str(recording), "-f", "null", "-"]
        null = _seconds(lambda: subprocess.run(command, check=True))
        yield Row("times ffmpeg -f null", [full / null], "times", 1.5)
    again = [_seconds(lambda: _overview(recording, cache)) * 1000 for _ in range(5)]
    yield Row("opening them again from the cache, to a full overview", again, "ms", _REOPENING_MS)


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
