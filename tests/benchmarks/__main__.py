"""Measure what a person waits for, and print it as a table beside what was aimed at.

usage: python -m tests.benchmarks [RUNS]
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks import decoding, edits, formats, frames, hearing, launching, material
from tests.benchmarks.table import Row, printed
from tests.display import display

if TYPE_CHECKING:
    from collections.abc import Iterator


def rows(folder: Path, runs: int) -> Iterator[Row]:
    """Yield the measurements, each as soon as it is made."""
    transcript = material.long_transcript(folder)
    yield from formats.reading(transcript, runs)
    with display() as shown:
        yield from launching.start(folder, transcript, shown, runs)
        yield from launching.start_with_many(folder, shown, runs)
        recording = material.long_recording(folder)
        yield from launching.with_recording(folder, transcript, recording, shown, runs)
        yield from edits.removal(folder, transcript, shown, runs)
    yield from decoding.decoding(folder, recording)
    yield from hearing.presses(folder, transcript, recording)
    yield from hearing.errors(folder)
    yield from frames.frames(folder, transcript, recording)


def main() -> int:
    """Print the table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory(prefix="cueproof-bench-") as name:
        for line in printed(rows(Path(name), runs)):
            print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
