"""Decoding: any recording as 16-bit mono samples, streamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from editor.media.opening import SoundTrack, tracks
from editor.media.reader import MediaInfo, Reader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from editor.core.span import Span
    from editor.media.samples import Samples

Mono: TypeAlias = np.ndarray[Any, np.dtype[np.int16]]
Sound: TypeAlias = np.ndarray[Any, np.dtype[np.float32]]

__all__ = ["MediaInfo", "Mono", "Sound", "SoundTrack", "blocks", "mono", "probe", "sound", "tracks"]

# What a full-scale sample of each integer type of FFmpeg's comes to as a float.
_SCALE = {"u1": 128.0, "i2": 32_768.0, "i4": 2_147_483_648.0}


def probe(path: Path, track: int | None = None) -> MediaInfo:
    """Return what a recording says about itself, without decoding it; raises MediaUnreadable."""
    with Reader(path, track) as reader:
        return reader.info


def blocks(
    path: Path, span: Span | None = None, batch: int = 65_536, track: int | None = None
) -> Iterator[Mono]:
    """Yield a recording, or a span of it in ms, as int16 mono blocks that follow each other.

    The blocks are about `batch` samples long at the recording's own rate (`probe(path).rate`);
    those of a span begin at its very first sample and end with its last, or where the recording
    ends. Never holds more than a block. Raises MediaUnreadable.
    """
    with Reader(path, track) as reader:
        rate = reader.info.rate
        first = 0 if span is None else max(0, span.start_ms) * rate // 1000
        last = None if span is None else max(0, span.end_ms) * rate // 1000
        for samples in reader.read(first, last, batch):
            yield mono(samples)


def mono(samples: Samples) -> Mono:
    """Return samples of any type and shape (channels, n) as int16 (n), the channels averaged."""
    if samples.dtype == np.int16:
        if len(samples) == 1:
            return np.ascontiguousarray(samples[0])
        total: Mono = samples.sum(axis=0, dtype=np.int32) // len(samples)
        return total.astype(np.int16)
    floats = sound(samples)
    one: Sound = floats[0] if len(floats) == 1 else floats.mean(axis=0, dtype=np.float32)
    scaled: Sound = one * np.float32(32_768)
    np.rint(scaled, out=scaled)
    return np.clip(scaled, -32_768, 32_767, out=scaled).astype(np.int16)


def sound(samples: Samples) -> Sound:
    """Return samples of any type as float32 of the same shape, full scale being 1."""
    kind = samples.dtype.str[1:]
    if kind not in _SCALE:
        return samples.astype(np.float32, copy=False)
    middle = 128 if kind == "u1" else 0
    return (samples.astype(np.float32) - np.float32(middle)) / np.float32(_SCALE[kind])
