"""Measure what a person waits for, and print it as a table beside what was aimed at.

usage: python -m tests.benchmarks [RUNS] [SECTION]...

RUNS is how often what is quick is repeated, 5 unless told. Without a section all are measured,
in ten minutes:

    reading     opening transcripts
    start       from the process to the window, with 8,817 and with 100,000 cues, and the bundle beside it
    recording   the same with nine hours of MP3: first columns
    memory      all of it listened to: how long that takes, and the memory, playing and not
    edits       editing one cue of 8,817 and of 100,000, and taking that back
    removal     removing a run of 3,028 cues and taking that back
    finding     searching 100,000 cues, and filtering them
    decoding    peaks of nine hours against a bare decode, and from the cache
    keys        from a key to the first sample, once the recording is known and right after opening
    seeks       how far off a seek is in every container; writes 5 GB for a while
    checking    transcripts checked a minute on all cores, with and without a profile
    repairs     breaking anew, looking for names, comparing: 8,817 cues each
    frames      scrolling, zooming, typing
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks import (
    checking,
    decoding,
    edits,
    finding,
    formats,
    frames,
    hearing,
    launching,
    material,
    repairs,
    single_edits,
)
from tests.benchmarks.table import Row, printed
from tests.display import display

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


@dataclass(frozen=True)
class Bench:
    """What the sections share. Attributes: folder, thrown away afterwards; runs."""

    folder: Path
    runs: int

    @cached_property
    def transcript(self) -> Path:
        """Return the transcript of 8,817 cues."""
        return material.long_transcript(self.folder)

    @cached_property
    def recording(self) -> Path:
        """Return the recording of nine hours, made when it is first wanted."""
        return material.long_recording(self.folder)


def _reading(bench: Bench) -> Iterator[Row]:
    return formats.reading(bench.transcript, bench.runs)


def _start(bench: Bench) -> Iterator[Row]:
    with display() as shown:
        yield from launching.start(bench.folder, bench.transcript, shown, bench.runs)
        yield from launching.start_of_bundle(bench.folder, bench.transcript, shown, bench.runs)
        yield from launching.start_with_many(bench.folder, shown, bench.runs)


def _recording(bench: Bench) -> Iterator[Row]:
    with display() as shown:
        yield from launching.with_recording(
            bench.folder, bench.transcript, bench.recording, shown, bench.runs
        )


def _memory(bench: Bench) -> Iterator[Row]:
    with display(2560, 1440) as shown:
        yield from launching.weight(bench.folder, bench.transcript, bench.recording, shown)


def _edits(bench: Bench) -> Iterator[Row]:
    for transcript in (bench.transcript, material.many_cues(bench.folder)):
        with display() as shown:
            yield from single_edits.single_edits(bench.folder, transcript, shown, bench.runs)


def _removal(bench: Bench) -> Iterator[Row]:
    with display() as shown:
        yield from edits.removal(bench.folder, bench.transcript, shown, bench.runs)


def _finding(bench: Bench) -> Iterator[Row]:
    return finding.finding(material.many_cues(bench.folder), bench.runs)


def _decoding(bench: Bench) -> Iterator[Row]:
    return decoding.decoding(bench.folder, bench.recording)


def _keys(bench: Bench) -> Iterator[Row]:
    return hearing.presses(bench.folder, bench.transcript, bench.recording)


def _seeks(bench: Bench) -> Iterator[Row]:
    return hearing.errors(bench.folder)


def _checking(bench: Bench) -> Iterator[Row]:
    return checking.checking(bench.folder, bench.transcript)


def _repairs(bench: Bench) -> Iterator[Row]:
    return repairs.repairs(bench.transcript, bench.runs)


def _frames(bench: Bench) -> Iterator[Row]:
    return frames.frames(bench.folder, bench.transcript, bench.recording)


SECTIONS: dict[str, Callable[[Bench], Iterable[Row]]] = {
    "reading": _reading,
    "start": _start,
    "recording": _recording,
    "memory": _memory,
    "edits": _edits,
    "removal": _removal,
    "finding": _finding,
    "decoding": _decoding,
    "keys": _keys,
    "seeks": _seeks,
    "checking": _checking,
    "repairs": _repairs,
    "frames": _frames,
}


def main() -> int:
    """Print the table."""
    words = sys.argv[1:]
    runs = int(words.pop(0)) if words and words[0].isdecimal() else 5
    if unknown := [word for word in words if word not in SECTIONS]:
        print(f"There is no section {unknown[0]}.\n\n{__doc__}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="cueproof-bench-") as name:
        bench = Bench(Path(name), runs)
        rows = (row for word in words or SECTIONS for row in SECTIONS[word](bench))
        for line in printed(rows):
            print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
