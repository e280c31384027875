"""What is measured on: a transcript of 8,817 cues, and a recording of nine hours."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

import av

from editor import formats, paths
from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.timecode import timecode

if TYPE_CHECKING:
    from collections.abc import Iterator

SHARED = Path(__file__).resolve().parents[3] / "shared" / "transcripts"
CUES = 8817
RUN = 3028
MANY = 100_000
_LOOPS = {  # first cue, last cue: text, duration in ms
    (0, 96): ("you", 2060),
    (1687, 2404): ("you", 2800),
    (2834, 3423): ("Thank you.", 2000),
    (CUES - RUN, CUES - 1): ("[Break]", 3500),
}
_WORDS = (
    "the a of and to in is that we it for on with as are this was you be at by not or have from "
    "paper model data results question people first time work think really going right see "
    "language number because which would about these something people different actually"
)
_MP3_RATE = 16_000
_MP3_BITS = 64_000


def long_transcript(folder: Path) -> Path:
    """Return a copy of the real transcript of 8,817 cues, or one made with its shape."""
    target = folder / "long.txt"
    real = sorted(SHARED.glob("000_*.txt"))
    target.write_text(real[0].read_text("utf-8") if real else _made(), "utf-8")
    return target


def _made() -> str:
    chance = random.Random(5)
    at = 0
    lines = [""]
    for text, length in _cues(chance):
        lines.append(f"[{timecode(at)} --> {timecode(at + length)}]   {text}")
        at += length
    return "\n".join([*lines, "", ""])


def _cues(chance: random.Random) -> Iterator[tuple[str, int]]:
    vocabulary = _WORDS.split()
    for number in range(CUES):
        loop = next((cue for (a, b), cue in _LOOPS.items() if a <= number <= b), None)
        words = chance.choices(vocabulary, k=chance.randint(3, 9))
        yield loop or (" ".join(words).capitalize(), chance.randint(5, 25) * 200)


def many_cues(folder: Path) -> Path:
    """Return an SRT file of a hundred thousand cues."""
    target = folder / "many.srt"
    cues = tuple(
        Cue(number + 1, number * 1000, number * 1000 + 900, f"This is cue {number}.")
        for number in range(MANY)
    )
    formats.write(Document(cues), target)
    return target


def long_recording(folder: Path, hours: float = 9.0) -> Path:
    """Make an MP3 of some hours: the sample's sound, encoded once and written over and over.

    An MP3 of constant bit rate is a row of frames without a header, so copies of it in a row are
    one too; that takes a second, where encoding nine hours would take minutes.
    """
    once = folder / "once.mp3"
    seconds = _encode(paths.sample()[1], once)
    frames = once.read_bytes()
    target = folder / "long.mp3"
    with target.open("wb") as stream:
        for _ in range(round(hours * 3600 / seconds)):
            stream.write(frames)
    once.unlink()
    return target


def _encode(recording: Path, target: Path) -> float:
    options = {"write_xing": "0", "id3v2_version": "0"}
    with av.open(str(recording)) as source, av.open(str(target), "w", options=options) as sink:
        stream = sink.add_stream("libmp3lame", rate=_MP3_RATE)
        stream.layout = "mono"
        stream.bit_rate = _MP3_BITS
        for frame in source.decode(audio=0):
            sink.mux(stream.encode(frame))
        sink.mux(stream.encode(None))
    return target.stat().st_size * 8 / _MP3_BITS
