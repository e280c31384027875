"""Checking a thousand transcripts on all cores, as a pipeline does before publishing.

The real transcripts where they lie beside the checkout, or one of their shape, each repeated and
varied: every copy has other times and other words in one cue of seven, so that nothing that was
remembered of one helps with the next more than it would with a day's work.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from dataclasses import replace
from itertools import cycle, islice
from typing import TYPE_CHECKING

from editor import formats
from tests.benchmarks.material import SHARED
from tests.benchmarks.table import Row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from editor.core.document import Document

# Enough to be past the start of the processes; the rate is that of a thousand.
_COUNT = 120
# Two cores for a minute, shared by a thousand.
_AIM_MS = 120
_VARIED = 7


def checking(folder: Path, transcript: Path) -> Iterator[Row]:
    """Measure the command on varied copies, and yield a row for each way it is asked."""
    copies = folder / "copies"
    copies.mkdir(exist_ok=True)
    _write(copies, sorted(SHARED.glob("*.txt")) or [transcript])
    for words in ((), ("--profile", "netflix")):
        what = " ".join(("check", *words))
        rate, busy_ms = _rate(copies, words)
        yield Row(f"`{what}`: transcripts a minute (1,000 or more)", [rate], "/min")
        yield Row("the same: time of a core for each", [busy_ms], "ms", _AIM_MS)


def _rate(copies: Path, words: tuple[str, ...]) -> tuple[float, float]:
    """Return how many a minute, and how many ms a core was busy with each.

    The second is what counts where others use the cores as well.
    """
    before, busy = time.perf_counter(), _busy()
    subprocess.run(
        [sys.executable, "-m", "editor", "check", str(copies), *words],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,  # it ends with 1, for it finds much
    )
    taken = time.perf_counter() - before
    return _COUNT / taken * 60, (_busy() - busy) / _COUNT * 1000


def _busy() -> float:
    """Return the seconds that processes begun from here and ended kept a core busy."""
    times = os.times()
    return times.children_user + times.children_system


def _write(folder: Path, originals: list[Path]) -> None:
    chance = random.Random(8)
    documents = [formats.read(path) for path in originals]
    for number, document in enumerate(islice(cycle(documents), _COUNT)):
        formats.write(_varied(document, chance), folder / f"{number:03}.srt")


def _varied(document: Document, chance: random.Random) -> Document:
    by = chance.randrange(60_000)
    cues = []
    for cue in document.cues:
        text = cue.text
        if chance.randrange(_VARIED) == 0:
            words = text.split(" ")
            chance.shuffle(words)
            text = " ".join(words)
        cues.append(replace(cue, start_ms=cue.start_ms + by, end_ms=cue.end_ms + by, text=text))
    return replace(document, cues=tuple(cues))
