"""Writing the sound of a cue or a selection to a file of its own."""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import av
import av.error
import numpy as np

from editor.core.errors import MediaUnreadable
from editor.core.sentence import said
from editor.media.decode import Mono, blocks, probe
from editor.media.track import FADE_MS

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator
    from pathlib import Path

    from editor.core.span import Span


@dataclass(frozen=True, slots=True)
class Kind:
    """FFmpeg's name of a container and of a codec, and the bits a second it is given."""

    container: str
    codec: str
    bit_rate: int | None = None


KINDS = {
    ".wav": Kind("wav", "pcm_s16le"),
    ".flac": Kind("flac", "flac"),
    ".mp3": Kind("mp3", "libmp3lame", 128_000),
    ".ogg": Kind("ogg", "libopus", 96_000),
    ".opus": Kind("ogg", "libopus", 96_000),
}


def export(path: Path, span: Span, target: Path, track: int | None = None) -> None:
    """Write a span in ms of a recording to a mono file, faded over 5 ms at its ends.

    The target's ending chooses the kind: .wav, .flac, .mp3, or Opus for .ogg and .opus.
    The file appears whole or not at all, and no more than a block of it is ever held. Raises
    MediaUnreadable, also when the span lies outside the recording; OSError; and ValueError for
    any other ending.
    """
    for _ in exporting(path, span, target, track):
        pass


def exporting(path: Path, span: Span, target: Path, track: int | None = None) -> Iterator[float]:
    """Do what export does, and yield how far it has come, 0 to 1; left early, nothing is written.

    Raises what export raises.
    """
    kind = KINDS.get(target.suffix.lower())
    if kind is None:
        raise ValueError(f"{target.name} ends in none of {', '.join(KINDS)}")
    rate = probe(path, track).rate
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    temporary.touch()  # which says what is wrong with the folder better than FFmpeg does
    try:
        parts = _faded(blocks(path, span, track=track), rate * FADE_MS // 1000)
        count = 0
        with closing(_written(temporary, kind, rate, parts)) as writing:
            for count in writing:
                yield min(1.0, count * 1000 / rate / max(1, span.duration_ms))
        if not count:
            reason = said(
                "it has no sound from {start_ms} to {end_ms} ms",
                start_ms=span.start_ms,
                end_ms=span.end_ms,
            )
            raise MediaUnreadable(path, reason, said("Choose a span inside the recording."))
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _written(
    target: Path, kind: Kind, rate: int, parts: Iterable[Mono]
) -> Generator[int, None, None]:
    """Encode samples into a file, yielding how many there are by now."""
    options = {"write_xing": "1"} if kind.container == "mp3" else {}
    with av.open(str(target), "w", format=kind.container, options=options) as sink:
        stream: Any = sink.add_stream(kind.codec, rate=_rate(kind.codec, rate), layout="mono")
        if kind.bit_rate:
            stream.bit_rate = kind.bit_rate
        context = stream.codec_context
        fitted: av.AudioResampler | None = None
        count = 0
        for part in parts:
            fitted = fitted or _fitted(stream, context)
            frame = av.AudioFrame.from_ndarray(part[None, :], "s16", "mono")
            frame.sample_rate, frame.pts = rate, count
            count += len(part)
            for piece in fitted.resample(frame):
                sink.mux(stream.encode(piece))
            yield count
        for piece in fitted.resample(None) if fitted else ():
            sink.mux(stream.encode(piece))
        sink.mux(stream.encode(None))


def _fitted(stream: Any, context: Any) -> av.AudioResampler:  # noqa: ANN401
    """Return what brings samples into the form that an encoder takes."""
    context.open(strict=False)
    size = context.frame_size or 4_096
    return av.AudioResampler(stream.format, stream.layout, stream.rate, frame_size=size)


def _rate(codec: str, rate: int) -> int:
    """Return a rate in Hz that a codec takes: the recording's own, or the next above it."""
    taken = sorted(av.codec.Codec(codec, "w").audio_rates or [rate])
    return next((one for one in taken if one >= rate), taken[-1])


def _faded(parts: Iterable[Mono], length: int) -> Iterator[Mono]:
    """Yield samples whose first and last `length` rise from silence and fall to it."""
    gain = (np.arange(length) + 0.5) / max(1, length)
    done = 0
    held: Mono = np.empty(0, np.int16)
    for part in parts:
        block = part.copy()
        rising = gain[done : done + len(block)]
        block[: len(rising)] = block[: len(rising)] * rising
        done += len(block)
        held = np.concatenate((held, block))
        if len(held) > length:
            yield held[: len(held) - length]
            held = held[len(held) - length :]
    if len(held):
        held[:] = held * gain[: len(held)][::-1]
        yield held
