"""Make the recording of the bundled sample out of its transcript.

usage: .venv/bin/python packaging/make_sample.py [OUT.ogg]

espeak-ng speaks every true cue at its own time, and between them what the recogniser is supposed
to have missed; a few chords are played where it heard music; where it looped, nobody speaks.
The same espeak-ng and PyAV give the same bytes each time.
"""

from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import av
import numpy as np

from editor import formats

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from editor.core.cue import Cue

    Samples = NDArray[np.float32]

SAMPLE: Final = Path(__file__).resolve().parent.parent / "resources" / "sample"
RATE: Final = 22_050  # what espeak-ng speaks at
LENGTH_S: Final = 107.0
BIT_RATE: Final = 32_000  # of Opus, mono
SPEAKER: Final = ("en-gb-x-rp", 158)  # a voice of espeak-ng and its words per minute
GUEST: Final = ("de+f2", 165)
LISTENER: Final = ("en-us+f3", 158)
NOT_SPOKEN: Final = {"you", "[Music]", "Thanks for watching!", "(speaking in foreign language)"}


class Said(NamedTuple):
    """Something spoken: when in seconds, how long there is for it, what, and by whom."""

    at_s: float
    room_s: float
    text: str
    voice: tuple[str, int] = SPEAKER


# What is heard in the recording and missing from the transcript.
LOST: Final = (
    Said(46.4, 2.0, "came, and it was a long one."),
    Said(48.5, 2.1, "We fed them sugar through January,"),
    Said(50.6, 3.2, "and listened at the wood, and hoped."),
    Said(59.7, 3.2, "The hum came up like a kettle just before it boils."),
    Said(63.0, 3.3, "My daughter cried, and I will admit that so did I."),
    Said(66.54, 4.1, "Guten Abend! In Graz stehen die Bienen sogar auf der Oper.", GUEST),
)
# Who says a cue that is not the speaker's, by the cue's number.
OTHERS: Final = {31: LISTENER, 33: GUEST}
# C, A minor, F and G with an added tone each, as semitones from A4: bars of 2.4 s under the tag
# and the stock phrase.
CHORDS: Final = ((-21, -14, -9, -5), (-24, -12, -9, -2), (-28, -16, -12, -9), (-26, -14, -10, -7))
MUSIC_AT_S: Final = 79.5
BAR_S: Final = 2.4


def script(cues: Sequence[Cue]) -> Iterator[Said]:
    """Yield everything that is spoken."""
    for number, cue in enumerate(cues, start=1):
        if cue.text not in NOT_SPOKEN:
            voice = OTHERS.get(number, SPEAKER)
            yield Said(cue.start_ms / 1000, cue.duration_ms / 1000, cue.text, voice)
    yield from LOST


def speech(said: Said) -> Samples:
    """Speak, and cut the silence at both ends; raises ValueError when it takes too long."""
    voice, words_per_minute = said.voice
    # A comma keeps the voice up where the sentence goes on in the next cue.
    text = said.text + "," * said.text[-1].isalnum()
    options = ["-v", voice, "-s", str(words_per_minute), "-p", "42", "--stdout"]
    spoken = subprocess.run(["espeak-ng", *options, text], capture_output=True, check=True)
    pcm = np.frombuffer(spoken.stdout[44:], np.int16).astype(np.float32) / 32768
    loud = np.flatnonzero(np.abs(pcm) > 0.006)
    pcm = pcm[loud[0] : loud[-1]]
    if len(pcm) > said.room_s * RATE:
        raise ValueError(f"{said.text!r} takes {len(pcm) / RATE:.2f} s of {said.room_s:.2f} s")
    return (np.tanh(pcm * 2.5) * 0.8).astype(np.float32)


def chord(semitones: Sequence[int]) -> Samples:
    """Return a bar of a soft chord, its notes struck one after the other."""
    total = np.zeros(int(BAR_S * 1.5 * RATE))
    for place, semitone in enumerate(semitones):
        at = int(place * 0.15 * RATE)
        seconds = np.arange(len(total) - at) / RATE
        frequency = 440 * 2 ** (semitone / 12)
        envelope = (1 - np.exp(-seconds * 40)) * np.exp(-seconds * 1.3)
        overtones = sum(
            np.sin(math.tau * frequency * multiple * seconds) / multiple**2.2
            for multiple in (1, 2, 3, 4)
        )
        total[at:] += 0.09 * envelope * overtones
    fade = int(0.3 * RATE)
    total[-fade:] *= np.linspace(1, 0, fade)
    return total.astype(np.float32)


def recording(cues: Sequence[Cue]) -> Samples:
    """Return the whole recording at RATE."""
    total = np.zeros(int(LENGTH_S * RATE), np.float32)
    for said in script(cues):
        place(total, said.at_s, speech(said))
    for bar, semitones in enumerate(CHORDS):
        place(total, MUSIC_AT_S + bar * BAR_S, chord(semitones)[: int(BAR_S * 1.25 * RATE)])
    return total


def place(total: Samples, at_s: float, part: Samples) -> None:
    """Add a part to the recording at a moment in seconds."""
    at = int(at_s * RATE)
    total[at : at + len(part)] += part


def encode(samples: Samples, target: Path) -> None:
    """Write the samples as Opus in Ogg, the same bytes for the same samples."""
    with av.open(str(target), "w", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("libopus", rate=48_000)
        stream.layout = "mono"
        stream.bit_rate = BIT_RATE
        pcm = (np.clip(samples, -1, 1) * 32767).astype(np.int16)
        frame = av.AudioFrame.from_ndarray(pcm[np.newaxis], format="s16", layout="mono")
        frame.sample_rate = RATE
        resampler = av.AudioResampler(format="s16", layout="mono", rate=48_000, frame_size=960)
        for piece in (*resampler.resample(frame), *resampler.resample(None), None):
            container.mux(stream.encode(piece))


def main() -> int:
    """Make the recording beside the transcript, or where the first argument says."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE / "sample.ogg"
    cues = formats.read(SAMPLE / "sample.txt").cues
    encode(recording(cues), target)
    print(f"{target}: {LENGTH_S:.0f} s, {target.stat().st_size / 1024:.0f} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
