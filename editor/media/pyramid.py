"""Peaks at every zoom: lows, highs and powers in levels, each a quarter of the one below."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

Floats: TypeAlias = np.ndarray[Any, np.dtype[np.float32]]
Indexes: TypeAlias = np.ndarray[Any, np.dtype[np.int64]]
_Bounds: TypeAlias = np.ndarray[Any, np.dtype[np.int16]]
_Rms: TypeAlias = np.ndarray[Any, np.dtype[np.float16]]

# How many peaks of a level make one of the next: two powers of two at a time keep the whole
# pyramid at 4/3 of its base, and a column never merges more than a handful.
FACTOR = 4
# The top one has a peak for every 20 to 40 s.
_LEVELS = 7
_FULL_SCALE = np.float32(1 / 32_768)


@dataclass(frozen=True, slots=True)
class Peak:
    """Some peaks side by side: bounds int16 of shape (2, n), low and high; rms float16 (n).

    Both count in steps of 16-bit samples. A float16 keeps the rms to 0.005 dB at any level.
    """

    bounds: _Bounds
    rms: _Rms


class Level:
    """An array of peaks that grows at its end.

    One thread may append while others look: what was counted is never moved or changed.
    """

    def __init__(self, room: int) -> None:
        self.count = 0
        self._bounds: _Bounds = np.empty((2, max(room, 16)), np.int16)
        self._rms: _Rms = np.empty(max(room, 16), np.float16)

    def append(self, peaks: Peak) -> None:
        """Put peaks at the end."""
        end = self.count + len(peaks.rms)
        if end > len(self._rms):
            self._grow(max(end, len(self._rms) * 3 // 2))
        self._bounds[:, self.count : end] = peaks.bounds
        self._rms[self.count : end] = peaks.rms
        # Last of all: whoever reads the count may read as many peaks.
        self.count = end

    def slice(self, first: int, last: int) -> Peak:
        """Return the peaks from first to before last, which must have been counted."""
        return Peak(self._bounds[:, first:last], self._rms[first:last])

    @classmethod
    def of(cls, peaks: Peak) -> Level:
        """Return a level of peaks that are there already; raises ValueError for other arrays."""
        kinds = (peaks.bounds.dtype.name, peaks.rms.dtype.name)
        if kinds != ("int16", "float16") or peaks.bounds.shape != (2, peaks.rms.size):
            raise ValueError(kinds)
        level = cls(0)
        level._bounds, level._rms = peaks.bounds, peaks.rms
        level.count = len(peaks.rms)
        return level

    def _grow(self, room: int) -> None:
        bounds, rms = np.empty((2, room), np.int16), np.empty(room, np.float16)
        bounds[:, : self.count] = self._bounds[:, : self.count]
        rms[: self.count] = self._rms[: self.count]
        self._bounds, self._rms = bounds, rms


class Pyramid:
    """Peaks in levels; append and finish belong to one thread, the rest to any."""

    def __init__(self, room: int) -> None:
        self._levels = [Level(room // FACTOR**level) for level in range(_LEVELS)]

    @property
    def count(self) -> int:
        """Return how many peaks the base has."""
        return self._levels[0].count

    def append(self, peaks: Peak) -> None:
        """Put peaks at the end of the base, and what they complete on the levels above."""
        self._levels[0].append(peaks)
        for below, level in zip(self._levels, self._levels[1:], strict=False):
            first, last = level.count * FACTOR, below.count // FACTOR * FACTOR
            if first == last:
                return
            level.append(_merged(below.slice(first, last)))

    @classmethod
    def of(cls, levels: Sequence[Peak]) -> Pyramid:
        """Return a pyramid of the levels that another one had; raises ValueError for too few."""
        pyramid = cls(0)
        pyramid._levels = [Level.of(peaks) for _, peaks in zip(range(_LEVELS), levels, strict=True)]
        return pyramid

    @property
    def levels(self) -> tuple[Peak, ...]:
        """Return the peaks of each level, the finest first."""
        return tuple(level.slice(0, level.count) for level in self._levels)

    def finish(self) -> None:
        """Close the levels above over a last group that is not full."""
        for below, level in zip(self._levels, self._levels[1:], strict=False):
            first = level.count * FACTOR
            if first < below.count:
                level.append(_last_of(below.slice(first, below.count)))

    def merge(self, edges: Indexes) -> tuple[Floats, Floats, Floats]:
        """Return low, high and rms in -1..1 of ranges of base peaks, NaN where there are none.

        `edges` has the shape (2, n): the first peak of each range and the one after its last,
        both ascending and each range at least one long. Long ranges are widened to whole peaks
        of a level above, at either end by at most a quarter of their length.
        """
        step, level = self._level_for(int(edges[1, 0] - edges[0, 0]) if edges.size else 1)
        count = level.count
        begin, end = edges[0] // step, -(-edges[1] // step)
        inside = int(np.searchsorted(begin, count))
        result = np.full((3, edges.shape[1]), np.nan, np.float32)
        before = int(np.searchsorted(end, 0, side="right"))
        if before < inside:
            first = max(0, int(begin[before]))
            window = level.slice(first, min(count, int(end[inside - 1])))
            starts = np.maximum(begin[before:inside] - first, 0)
            stops = np.minimum(end[before:inside], count) - first
            result[:, before:inside] = _reduced(window, starts, stops)
        return result[0], result[1], result[2]

    def _level_for(self, length: int) -> tuple[int, Level]:
        # So fine that what a range is widened by is at most a quarter of it at either end.
        wanted = 0
        while FACTOR ** (wanted + 2) <= length and wanted + 1 < _LEVELS:
            wanted += 1
        return FACTOR**wanted, self._levels[wanted]

    def powers(self, first: int, last: int, most: int = 4096) -> tuple[int, Floats]:
        """Return the mean squares of full scale from a base peak to before another.

        Comes from the finest level that has no more than `most` of them, with the number of base
        peaks in each; the first one holds `first`.
        """
        step, level = self._level_for((last - first) * FACTOR**2 // most)
        peaks = level.slice(first // step, min(level.count, -(-last // step)))
        return step, np.square(peaks.rms.astype(np.float32) * _FULL_SCALE)


def summarise(samples: np.ndarray[Any, np.dtype[np.int16]], size: int) -> Peak:
    """Return the peaks of int16 samples, `size` to a peak; the count must be a multiple of it."""
    rows = samples.reshape(-1, size)
    floats = rows.astype(np.float32)
    power = np.einsum("ij,ij->i", floats, floats) / np.float32(size)
    bounds = np.stack((rows.min(axis=1), rows.max(axis=1)))
    return Peak(bounds, np.sqrt(power).astype(np.float16))


def _merged(peaks: Peak) -> Peak:
    """Return peaks each made of FACTOR: in strides, for numpy reduces short rows slowly."""
    low, high = peaks.bounds
    squares = np.square(peaks.rms.astype(np.float32))
    quarters = [slice(start, None, FACTOR) for start in range(FACTOR)]
    lows = reduce(np.minimum, (low[quarter] for quarter in quarters))
    highs = reduce(np.maximum, (high[quarter] for quarter in quarters))
    power = sum(squares[quarter] for quarter in quarters) / np.float32(FACTOR)
    return Peak(np.stack((lows, highs)), np.sqrt(power).astype(np.float16))


def _last_of(peaks: Peak) -> Peak:
    """Return the one peak that fewer than FACTOR make."""
    low, high = peaks.bounds
    power = np.square(peaks.rms.astype(np.float32)).mean(keepdims=True)
    bounds = np.array([[low.min()], [high.max()]], np.int16)
    return Peak(bounds, np.sqrt(power).astype(np.float16))


def _reduced(window: Peak, starts: Indexes, stops: Indexes) -> Sequence[Floats]:
    # reduceat takes a stop only where an element stands, so one more stands at the end.
    bounds = np.concatenate((window.bounds, window.bounds[:, -1:]), axis=1)
    squares = np.square(np.append(window.rms, np.float16(0)), dtype=np.float32)
    pairs = np.stack((starts, stops), axis=1).ravel()
    low = np.minimum.reduceat(bounds[0], pairs)[::2] * _FULL_SCALE
    high = np.maximum.reduceat(bounds[1], pairs)[::2] * _FULL_SCALE
    mean = np.add.reduceat(squares, pairs)[::2] / (stops - starts).astype(np.float32)
    return low, high, np.sqrt(mean) * _FULL_SCALE
