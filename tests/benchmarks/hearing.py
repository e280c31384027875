"""From a key to the first sample, and how far from the moment asked for a recording is decoded."""

from __future__ import annotations

import random
import subprocess
import sys
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import av
import numpy as np

from editor import formats
from editor.core.span import Span
from editor.media.decode import blocks, probe
from tests.benchmarks.table import Row
from tests.media.making import Samples, noise, shift_of
from tests.sound import NullSink, missing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PRESSES, _PRESSES_ANEW = 200, 50
_HOURS = 9
_PIECE_MS = 400
_REACH_MS = 3_000
_RATE, _OPUS_RATE = 16_000, 48_000
_MINUTE_MS = 60_000
# Container, codec, rate; made by copying packets, in seconds.
_COPIED = {
    "m4a": ("mp4", "aac", _RATE),
    "opus": ("ogg", "libopus", _OPUS_RATE),
    "mp3": ("mp3", "libmp3lame", _RATE),
}
_VARIABLE = {"flags": "+qscale", "global_quality": "590"}  # of MP3: quality 5


def presses(folder: Path, transcript: Path, recording: Path) -> Iterator[Row]:
    """Measure the time from asking to the first sample the device took, at random cues."""
    if missing():
        return
    cues = random.Random(7).sample(formats.read(transcript).cues, _PRESSES)
    last_ms = (probe(recording).duration_ms or 0) - 1000
    spans = [f"{min(c.start_ms, last_ms)} {min(c.end_ms, last_ms + 900)}\n" for c in cues]
    with NullSink(folder) as sink:
        known = _pressed(sink, recording, spans)
        anew = _pressed(sink, recording, spans[:_PRESSES_ANEW], "--anew")
    yield Row(f"a key to the first sample, {_PRESSES} cues in 9 h", known, "ms", 80)
    yield Row("the same in the first second after opening", anew, "ms", 80)


def _pressed(sink: NullSink, recording: Path, spans: list[str], *how: str) -> list[float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.pressing", str(recording), *how],
        input="".join(spans), env=sink.environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return [float(line) for line in done.stdout.split()]


def errors(folder: Path) -> Iterator[Row]:
    """Measure where the beginning, the middle and the end of 9 hours are found after a seek."""
    for suffix in ("wav", "flac", *_COPIED):
        target = folder / f"seek.{suffix}"
        if suffix in _COPIED:
            _copied(target, *_COPIED[suffix])
        else:
            _encoded(target, suffix)
        name = "MP3 (VBR, no header)" if suffix == "mp3" else suffix.upper()
        yield _error(name, target)
        target.unlink()


def _error(what: str, recording: Path) -> Row:
    """Compare with what is decoded from the very beginning on, as the waveform is."""
    info = probe(recording)
    rate, duration = info.rate, info.duration_ms or 0
    spans = [
        Span(at, at + _PIECE_MS) for at in (duration // 10**4, duration // 2, duration - 5_000)
    ]
    found = []
    for span, truth in zip(spans, _heard_in_passing(recording, rate, spans), strict=True):
        piece = np.concatenate(list(blocks(recording, span)))
        reach = _REACH_MS * rate // 1000
        at = min(span.start_ms * rate // 1000, reach)
        found.append(abs(shift_of(piece, truth, at, reach)[0]) * 1000 / rate)
    return Row(f"{what}: a seek anywhere in 9 h is off by", found, "ms", 5)


def _heard_in_passing(recording: Path, rate: int, spans: list[Span]) -> list[Samples]:
    """Return what stands around some spans, from one decoding without a seek."""
    parts: list[list[Samples]] = [[] for _ in spans]
    at = 0
    for block in blocks(recording):
        for span, found in zip(spans, parts, strict=True):
            first = max(0, (span.start_ms - _REACH_MS) * rate // 1000) - at
            last = (span.end_ms + _REACH_MS) * rate // 1000 - at
            if first < len(block) and last > 0:
                found.append(block[max(0, first) : last].copy())
        at += len(block)
    return [np.concatenate(found) for found in parts]


def _encoded(target: Path, suffix: str) -> None:
    """Write a minute of noise over and over, without loss."""
    samples = noise(_MINUTE_MS, _RATE)
    with av.open(str(target), "w", format=suffix) as sink:
        stream: Any = sink.add_stream("flac" if suffix == "flac" else "pcm_s16le", rate=_RATE)
        stream.layout = "mono"
        for _ in range(_HOURS * 60):
            for packet in _packets(stream, samples):
                sink.mux(packet)
        sink.mux(stream.encode(None))


def _copied(target: Path, container: str, codec: str, rate: int) -> None:
    """Write the packets of a minute of noise, encoded once, over and over."""
    bare = {"write_xing": "0", "id3v2_version": "0"} if codec == "libmp3lame" else {}
    with av.open(str(target), "w", format=container, options=bare) as sink:
        stream: Any = sink.add_stream(codec, rate=rate, layout="mono")
        if bare:
            stream.options = _VARIABLE
        else:
            stream.bit_rate = 48_000
        packets = [bytes(packet) for packet in _packets(stream, noise(_MINUTE_MS, rate))]
        size = stream.codec_context.frame_size
        at = 0
        while at < _HOURS * 3_600 * rate:
            for data in packets:
                packet = av.Packet(data)
                packet.stream, packet.time_base = stream, Fraction(1, rate)
                packet.pts = packet.dts = at
                packet.duration = size
                sink.mux(packet)
                at += size


def _packets(stream: Any, samples: Samples) -> Iterator[Any]:  # noqa: ANN401
    frame = av.AudioFrame.from_ndarray(samples[None, :], "s16", "mono")
    frame.sample_rate = stream.rate
    size = stream.codec_context.frame_size or 4_096
    resampler = av.AudioResampler(stream.format, stream.layout, stream.rate, frame_size=size)
    for piece in resampler.resample(frame):
        piece.pts = None
        yield from stream.encode(piece)
