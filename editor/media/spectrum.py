"""The spectrum of a recording in tiles, computed for what is looked at and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from editor.core.span import Span
from editor.media.decode import mono
from editor.media.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

Picture: TypeAlias = np.ndarray[Any, np.dtype[np.uint8]]

COLUMNS = 256
ROWS = 128
# What is drawn: speech has little above 8 kHz, and hearing wants some 30 ms to tell pitches.
_TOP_HZ = 8000
_WINDOW_S = 0.032
# From the hiss of a quiet room to a loud vowel, in dB below a full-scale sine.
_FLOOR_DB, _CEILING_DB = -90.0, -18.0


@dataclass(frozen=True, slots=True)
class Tile:
    """A stretch of COLUMNS columns: columns last `2 ** level` ms, index counts from the start."""

    level: int
    index: int

    @property
    def span(self) -> Span:
        """Return the time it shows in ms."""
        long = COLUMNS << self.level
        return Span(self.index * long, (self.index + 1) * long)


def tiles_over(span: Span, level: int) -> list[Tile]:
    """Return the tiles of a level that show a span in ms."""
    long = COLUMNS << level
    first, last = max(0, span.start_ms) // long, max(0, span.end_ms - 1) // long
    return [Tile(level, index) for index in range(first, last + 1)]


def spectra(
    path: Path, tiles: Iterable[Tile], track: int | None = None
) -> Iterator[tuple[Tile, Picture]]:
    """Yield tiles with their pictures of shape (ROWS, COLUMNS), the lowest pitch in the last row.

    0 is -90 dBFS and less, 255 is -18 dBFS and more; rows are 0 to 8 kHz. What lies past the end
    is 0. Raises MediaUnreadable.
    """
    with Reader(path, track) as reader:
        for tile in tiles:
            yield tile, _picture(reader, tile)


def _picture(reader: Reader, tile: Tile) -> Picture:
    rate = reader.info.rate
    size = 1 << max(5, round(np.log2(rate * _WINDOW_S)))
    centres = (tile.span.start_ms + (np.arange(COLUMNS) + 0.5) * (1 << tile.level)) * rate / 1000
    starts = np.rint(centres).astype(np.int64) - size // 2
    first, last = int(starts[0]), int(starts[-1]) + size
    heard = list(reader.read(max(0, first), last, 65_536))
    samples = np.concatenate([mono(one) for one in heard]) if heard else np.empty(0, np.int16)
    whole = np.zeros(last - first, np.float32)
    lead = max(0, -first)
    whole[lead : lead + len(samples)] = samples[: len(whole) - lead] / np.float32(32_768)
    windows = np.lib.stride_tricks.sliding_window_view(whole, size)[starts - first]
    hann = np.hanning(size).astype(np.float32)
    levels = np.abs(np.fft.rfft(windows * hann, axis=1)) / (hann.sum() / 2)
    bins = np.minimum(np.linspace(0, _TOP_HZ, ROWS) * size / rate, size // 2).astype(np.int64)
    decibels = 20 * np.log10(np.maximum(levels[:, bins], 1e-6))
    share = (decibels - _FLOOR_DB) / (_CEILING_DB - _FLOOR_DB)
    made: Picture = (np.clip(share, 0, 1) * 255).astype(np.uint8).T[::-1]
    return np.ascontiguousarray(made)
