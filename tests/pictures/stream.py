"""A stream of nine hours to take pictures of: 8,817 cues, most of them a recogniser's loops.

Where the loops are, how long they last and what they say are facts of a real transcript; the
talk between them is made up, and so is the recording: a voice wherever there is talk, a hiss
elsewhere.
"""

from __future__ import annotations

import random
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

import av
import numpy as np

from editor.core.span import Span
from editor.media.decode import blocks
from editor.paths import resource
from tests.pictures.talking import captions, heard_otherwise, misheard

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    Sound: TypeAlias = NDArray[np.int16]

SEED: Final = 8817
RATE: Final = 16_000  # of the recording
BIT_RATE: Final = 16_000
LENGTH_MS: Final = 31_884_120
# Where the sample's speaker can be heard, and nothing else.
VOICE: Final = Span(17_000, 44_800)
SAMPLE_RATE: Final = 48_000


class Part(NamedTuple):
    """A stretch of the stream: up to which ms, how many cues, and what they say.

    A part without a text is talk; columns is where the recogniser cut it, in small letters.
    """

    end_ms: int
    cues: int
    text: str = ""
    columns: int = 0


PARTS: Final = (
    Part(215_700, 97, "you"),
    Part(10_812_620, 1_590, columns=37),
    Part(12_859_120, 718, "you"),
    Part(14_370_120, 429),
    Part(15_536_120, 590, "Thank you."),
    Part(21_284_620, 2_365),
    Part(LENGTH_MS, 3_028, "[Break]"),
)
# What stands in the place of cues of the talk, by their numbers.
ODD: Final = {
    2_430: "(speaking in foreign language)",
    2_431: "(speaking in foreign language)",
    2_640: "Thanks for watching!",
    2_833: "[Music]",
    3_700: "(speaking in foreign language)",
    4_120: "Thank you for watching.",
}
# The second transcript is of the talk between the last two loops, by another recogniser.
SECOND: Final = Span(15_536_120, 21_284_620)
SECOND_EARLIER_MS: Final = 15_500_000


class Line(NamedTuple):
    """A cue: times in ms and text."""

    start_ms: int
    end_ms: int
    text: str


def lines() -> list[Line]:
    """Return the cues of the stream."""
    made: list[Line] = []
    start_ms = 0
    for part in PARTS:
        if part.text:
            made += _times(start_ms, part, [part.text] * part.cues)
        else:
            made += _times(start_ms, part, _talk(part, first=len(made) + 1))
        start_ms = part.end_ms
    return made


def second() -> list[Line]:
    """Return the cues of the other transcript of the last talk, with times of its own."""
    chance = random.Random(SEED + 1)
    talk = [line for line in lines() if line.start_ms in range(SECOND.start_ms, SECOND.end_ms)]
    by = SECOND_EARLIER_MS
    return [
        Line(line.start_ms - by, line.end_ms - by, heard_otherwise(line.text, chance))
        for line in talk
    ]


def as_console(some: Sequence[Line]) -> str:
    """Return cues as whisper.cpp prints them."""
    return "\n" + "".join(
        f"[{_clock(line.start_ms)} --> {_clock(line.end_ms)}]   {line.text}\n" for line in some
    )


def record(target: Path) -> None:
    """Write the recording as Opus in Ogg."""
    voice = _voice()
    with av.open(str(target), "w", "ogg", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("libopus", rate=RATE, options={"compression_level": "0"})
        stream.layout = "mono"
        stream.bit_rate = BIT_RATE
        for minute in _minutes(voice):
            frame = av.AudioFrame.from_ndarray(minute[np.newaxis], format="s16", layout="mono")
            frame.sample_rate = RATE
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def _talk(part: Part, first: int) -> list[str]:
    chance = random.Random(SEED + first)
    said = captions(SEED + first, part.columns or 40)
    made = []
    for number in range(first, first + part.cues):
        text = misheard(next(said), chance)
        if part.columns:
            text = "".join(sign for sign in text.lower() if sign not in ".,?")
            text = f"um {text}" if chance.random() < 0.04 else text
        made.append(ODD.get(number, text))
    return made


def _times(start_ms: int, part: Part, texts: Sequence[str]) -> Iterator[Line]:
    """Yield texts in the time there is for them: each as much as it is long, or alike in a loop."""
    weights = [1 if part.text else len(text) + 4 for text in texts]
    ends = np.cumsum(weights) * (part.end_ms - start_ms) / sum(weights) + start_ms
    moments = [start_ms, *(int(end) // 10 * 10 for end in ends[:-1]), part.end_ms]
    for (begin, end), text in zip(pairwise(moments), texts, strict=True):
        yield Line(begin, end, text)


def _clock(ms: int) -> str:
    seconds, left = divmod(ms, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{left:03}"


def _voice() -> Sound:
    """Return the sample's speaker at RATE."""
    heard = np.concatenate(list(blocks(resource("sample") / "sample.ogg", VOICE)))
    by = SAMPLE_RATE // RATE
    whole = heard[: len(heard) // by * by].reshape(-1, by)
    one: Sound = whole.mean(axis=1).astype(np.int16)
    return one


def _minutes(voice: Sound) -> Iterator[Sound]:
    """Yield the recording a minute at a time."""
    chance = np.random.default_rng(SEED)
    hiss = chance.normal(0, 12, RATE * 60).astype(np.int16)
    talks = [(before.end_ms, part.end_ms) for before, part in pairwise(PARTS) if not part.text]
    for start_ms in range(0, LENGTH_MS, 60_000):
        sound = hiss.copy()
        for low, high in talks:
            begin, end = (
                max(0, min(60_000, each - start_ms)) * RATE // 1000 for each in (low, high)
            )
            if begin < end:
                at = (start_ms * RATE // 1000 + begin) % len(voice)
                loud = np.float32(0.5 + 0.5 * chance.random())
                spoken = np.resize(np.roll(voice, -at), end - begin)
                sound[begin:end] += (spoken * loud).astype(np.int16)
        yield sound[: (LENGTH_MS - start_ms) * RATE // 1000]
