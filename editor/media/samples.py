"""Samples in arrays: taken out of FFmpeg's queue, and silent ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    import av

Samples: TypeAlias = np.ndarray[Any, np.dtype[Any]]


def drained(fifo: av.AudioFifo) -> Samples:
    """Return all that a queue holds, of shape (channels, n)."""
    frame = fifo.read()
    if frame is None:
        return np.empty((1, 0), np.int16)
    samples = frame.to_ndarray()
    return samples if samples.shape[1] == frame.samples else samples.reshape(frame.samples, -1).T


def silence(like: Samples, count: int, batch: int) -> Iterator[Samples]:
    """Yield so many silent samples, a batch at a time, of the type and channels of others."""
    middle = 128 if like.dtype == np.uint8 else 0
    while count > 0:
        yield np.full((like.shape[0], min(count, batch)), middle, like.dtype)
        count -= batch
