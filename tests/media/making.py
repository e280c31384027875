"""Making small recordings with PyAV itself."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeAlias

import av
import av.stream
import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

Samples: TypeAlias = np.ndarray[Any, np.dtype[np.int16]]

# What makes FFmpeg's MP4 writer encrypt as video shops do.
ENCRYPTED = {
    "encryption_scheme": "cenc-aes-ctr",
    "encryption_key": "76a6c65c5ea762046bd749a2e632ccbb",
    "encryption_kid": "a7e61c373e219033c21091fa607bf3b8",
}
DURATION_MS = 12_000
FILM_RATE = 16_000
GIB = 1 << 30


@dataclass(frozen=True)
class Kind:
    """A container and what is in it; video, a picture that changes 25 times a second."""

    container: str
    codec: str
    rate: int = 44_100
    bit_rate: int = 0
    video: bool = False
    channels: int = 1


KINDS = {
    "talk.wav": Kind("wav", "pcm_s16le", 16_000),
    "stereo.wav": Kind("wav", "pcm_s16le", 44_100, channels=2),
    "talk.flac": Kind("flac", "flac"),
    "constant.mp3": Kind("mp3", "libmp3lame", bit_rate=96_000),
    "speech.mp3": Kind("mp3", "libmp3lame", 16_000, 32_000),
    "talk.ogg": Kind("ogg", "vorbis", bit_rate=128_000, channels=2),
    "talk.opus": Kind("ogg", "libopus", 48_000, 96_000),
    "talk.m4a": Kind("mp4", "aac", bit_rate=128_000),
    "film.mkv": Kind("matroska", "flac", video=True),
    "film.mp4": Kind("mp4", "aac", bit_rate=128_000, video=True),
}


def noise(duration_ms: int, rate: int, seed: int = 1) -> Samples:
    """Return noise below 5 kHz whose loudness wanders, as speech's does."""
    random = np.random.default_rng(seed)
    count = duration_ms * rate // 1000
    width = max(2, rate // 10_000)
    white = np.convolve(random.standard_normal(count), np.ones(width) / width, "same")
    loudness = np.interp(
        np.arange(count) / rate, np.arange(200) / 5, random.uniform(0.03, 0.5, 200)
    )
    return np.clip(white * loudness * 32_767, -32_000, 32_000).astype(np.int16)


def write_media(
    path: Path, samples: Samples, kind: Kind, options: dict[str, str] | None = None
) -> None:
    """Write samples, the same on every channel, into a recording of some kind."""
    with av.open(str(path), "w", format=kind.container, options=options or {}) as container:
        video: Any = container.add_stream("mpeg4", rate=25) if kind.video else None
        stream: Any = container.add_stream(
            kind.codec, rate=kind.rate, layout="stereo" if kind.channels == 2 else "mono"
        )
        stream.options = {"strict": "experimental"}  # FFmpeg's own Vorbis encoder is one still
        if kind.bit_rate:
            stream.bit_rate = kind.bit_rate
        if video:
            video.width, video.height, video.pix_fmt = 64, 64, "yuv420p"
            for number in range(len(samples) * 25 // kind.rate):
                picture = av.VideoFrame.from_ndarray(
                    np.full((64, 64, 3), number % 256, np.uint8), "rgb24"
                )
                picture.pts, picture.time_base = number, Fraction(1, 25)
                container.mux(video.encode(picture))
            container.mux(video.encode(None))
        packed = np.repeat(samples[None, :], kind.channels, axis=0).T.reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(
            np.ascontiguousarray(packed), "s16", "stereo" if kind.channels == 2 else "mono"
        )
        frame.sample_rate, frame.pts = kind.rate, 0
        resampler = av.AudioResampler(
            stream.format,
            stream.layout,
            kind.rate,
            frame_size=stream.codec_context.frame_size or 1024,
        )
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))


def write_changing(path: Path, kinds: list[Kind]) -> None:
    """Write 4 s of noise of each of some kinds of MP3, one after another, into one file."""
    part = path.with_name("part.mp3")
    with path.open("wb") as whole:
        for number, kind in enumerate(kinds):
            write_media(part, noise(4_000, kind.rate, number + 1), kind)
            whole.write(part.read_bytes())
    part.unlink()


def write_film(
    path: Path, default: int = 0, duration_ms: int = 3_000, codec: str = "pcm_s16le"
) -> None:
    """Write a video with two sound tracks of noise, one of them the default.

    The second is named and has twice the rate; each is noise of its number as the seed.
    """
    with av.open(str(path), "w") as container:
        video: Any = container.add_stream("mpeg4", rate=25)
        video.width = video.height = 64
        sounds: list[Any] = [
            container.add_stream(codec, rate=FILM_RATE * n, layout="mono") for n in (1, 2)
        ]
        sounds[1].metadata.update({"title": "Commentary", "language": "eng"})
        sounds[default].disposition = av.stream.Disposition.default
        picture = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), "rgb24")
        picture.pts = 0
        container.mux(video.encode(picture))
        container.mux(video.encode(None))
        for second in range(duration_ms // 1000):
            for number, stream in enumerate(sounds):
                rate = stream.rate
                part = noise(duration_ms, rate, seed=number)[second * rate : (second + 1) * rate]
                frame = av.AudioFrame.from_ndarray(part[None, :], "s16", "mono")
                frame.sample_rate, frame.pts = rate, second * rate
                container.mux(stream.encode(frame))
        for stream in sounds:
            container.mux(stream.encode(None))


def wav_file(data: bytes, channels: int, rate: int) -> bytes:
    """Return a WAV file of 16-bit samples, the channels by turns."""
    form = struct.pack("<HHIIHH", 1, channels, rate, rate * channels * 2, channels * 2, 16)
    return (
        b"RIFF" + struct.pack("<I", 36 + len(data)) + b"WAVEfmt " + struct.pack("<I", 16) + form
        + b"data" + struct.pack("<I", len(data)) + data
    )  # fmt: skip


def write_large(path: Path, kind: str, samples: int) -> None:
    """Write the head of a WAV of some samples of 16-bit mono, as large as they make it, but sparse.

    A marker of noise lies at its very end.
    """
    size = samples * 2
    form = struct.pack("<HHIIHH", 1, 1, FILM_RATE, FILM_RATE * 2, 2, 16)
    if kind == "rf64":
        sizes = struct.pack("<QQQI", size + 72, size, samples, 0)
        head = (
            b"RF64" + b"\xff" * 4 + b"WAVEds64" + struct.pack("<I", len(sizes)) + sizes
            + b"fmt " + struct.pack("<I", 16) + form + b"data" + b"\xff" * 4
        )  # fmt: skip
    elif kind == "w64":
        tail = bytes.fromhex("f3acd3118cd100c04f8edb8a")
        head = (
            b"riff" + bytes.fromhex("2e91cf11a5d628db04c10000") + struct.pack("<Q", size + 104)
            + b"wave" + tail + b"fmt " + tail + struct.pack("<Q", 40) + form
            + b"data" + tail + struct.pack("<Q", size + 24)
        )  # fmt: skip
    else:  # a program that did not know better
        head = (
            b"RIFF" + b"\xff" * 4 + b"WAVEfmt " + struct.pack("<I", 16) + form
            + b"data" + b"\xff" * 4
        )  # fmt: skip
    with path.open("wb") as stream:
        stream.write(head)
        stream.seek(len(head) + size - 2 * FILM_RATE)
        stream.write(noise(1_000, FILM_RATE).astype("<i2").tobytes())


def shift_of(piece: Samples, whole: Samples, at: int, reach: int) -> tuple[int, float]:
    """Return how far from sample `at` a piece is found in the whole, and how alike it is there."""
    begin = max(0, at - reach)
    window = whole[begin : at + len(piece) + reach].astype(np.float64)
    sought = piece.astype(np.float64)
    size = 1 << (len(window) + len(sought)).bit_length()
    spectrum = np.fft.rfft(window, size) * np.conj(np.fft.rfft(sought, size))
    products = np.fft.irfft(spectrum, size)[: len(window) - len(sought) + 1]
    best = int(np.argmax(products))
    norm = np.linalg.norm(window[best : best + len(sought)]) * np.linalg.norm(sought)
    return begin + best - at, float(products[best] / norm)
