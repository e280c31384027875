"""Opening large transcripts: against pysubs2 on the same cues, with a word at a time, and many.

Run as a program of its own, so that nothing else is on the heap: python -m
tests.benchmarks.formats TRANSCRIPT RUNS prints the figures as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pysubs2

from editor import formats
from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.words import Scores, Word
from tests.benchmarks.material import MANY, many_cues
from tests.benchmarks.table import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_WORDS = 90_000
_WORDS_A_CUE = 10
_NINE_HOURS_MS = 9 * 3_600_000


def reading(transcript: Path, runs: int) -> Iterator[Row]:
    """Measure each kind of reading, and yield a row for each."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.formats", str(transcript), str(runs)],
        stdout=subprocess.PIPE,
        check=True,
    )
    figures = json.loads(done.stdout)
    yield Row("reading the text of 8,817 cues", figures["text"], "ms")
    yield Row("pysubs2 reading the same cues as SRT", figures["pysubs2"], "ms")
    ratios = [
        theirs / ours for theirs, ours in zip(figures["pysubs2"], figures["text"], strict=True)
    ]
    yield Row("how many times faster that is (5 or more)", ratios, "times")
    yield Row(f"whisper JSON of 9 h, {_WORDS:,} words with times", figures["json"], "ms", 1500)
    yield Row(f"{MANY:,} cues of SRT", figures["many"], "ms", 4000)


def measure(transcript: Path, runs: int) -> dict[str, list[float]]:
    """Return how long each reading took, in ms."""
    with tempfile.TemporaryDirectory(prefix="cueproof-bench-") as name:
        folder = Path(name)
        same, words, many = folder / "same.srt", folder / "words.json", many_cues(folder)
        formats.write(formats.read(transcript), same)
        formats.write(Document(_spoken()), words)
        return {
            "text": _timed(lambda: formats.read(transcript), runs),
            "pysubs2": _timed(lambda: pysubs2.load(str(same)), runs),
            "json": _timed(lambda: formats.read(words), runs),
            "many": _timed(lambda: formats.read(many), runs),
        }


def _timed(read: Callable[[], object], runs: int) -> list[float]:
    read()  # the first one imports what it needs
    figures = []
    for _ in range(runs):
        before = time.perf_counter()
        read()
        figures.append((time.perf_counter() - before) * 1000)
    return figures


def _spoken() -> tuple[Cue, ...]:
    """Return nine hours of cues with words and scores, as whisper writes them."""
    each = _NINE_HOURS_MS // _WORDS
    cues = []
    for number in range(_WORDS // _WORDS_A_CUE):
        start = number * each * _WORDS_A_CUE
        words = tuple(
            Word(f" word{at}", start + at * each, start + (at + 1) * each, 0.9)
            for at in range(_WORDS_A_CUE)
        )
        scores = Scores(-0.2, 0.01, 1.5, 0.0, start // 30_000 * 30_000)
        text = "".join(word.text for word in words).strip()
        end = start + each * _WORDS_A_CUE
        cues.append(Cue(number + 1, start, end, text, words=words, scores=scores))
    return tuple(cues)


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))
