"""What a recording looks like: peaks built in one pass, and columns of them for a painter."""

from __future__ import annotations

import contextlib
import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from editor.media.cache import Cache, Entry, key_of
from editor.media.decode import Mono, mono
from editor.media.pyramid import Floats, Peak, Pyramid, summarise
from editor.media.reader import Reader
from editor.media.watch import watched

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from editor.core.span import Span
    from editor.media.reader import MediaInfo
    from editor.media.samples import Samples

# At most this many peaks a second: one every 5 to 10 ms, as fine as a syllable needs. Nine hours
# at 16 kHz then take about 32 MB, whatever is looked at.
_PEAKS_PER_S = 200
# What digital silence is called, since its level has no number: below what 16 bits can hold.
SILENCE_DBFS = -100.0
_YIELD_S = 0.25
# What the cache calls them.
_KEPT = "peaks"
# Large enough that the work per batch is numpy's, small enough for the first to come at once.
_BATCH = 262_144


@dataclass(frozen=True, slots=True)
class Columns:
    """What a painter needs, a value a column: low, high and rms as float32 in -1..1.

    NaN where nothing is known: not decoded yet, or outside the recording.
    """

    low: Floats
    high: Floats
    rms: Floats


class Peaks:
    """The peaks of a recording, growing while it is decoded.

    One thread may build them while others look. Attributes: rate in Hz; samples_per_peak;
    complete; problem, a sentence about damage that was met, or None.
    """

    def __init__(self, rate: int, announced_ms: int | None) -> None:
        self.rate = rate
        self.samples_per_peak = 1 << max(0, math.ceil(math.log2(rate / _PEAKS_PER_S)))
        self.complete = False
        self.problem: str | None = None
        self._announced_ms = announced_ms or 0
        self._done = 0
        self._rest: Mono = np.empty(0, np.int16)
        # An announced duration may be nonsense; a day's worth of room costs nothing untouched.
        seconds = min(self._announced_ms / 1000, 86_400) + 1
        self._pyramid = Pyramid(int(seconds * rate / self.samples_per_peak))

    @property
    def duration_ms(self) -> int:
        """Return how long the recording is in ms; as announced until all of it is decoded."""
        return self.done_ms if self.complete else max(self._announced_ms, self.done_ms)

    @property
    def done_ms(self) -> int:
        """Return how much of it has been decoded in ms."""
        return self._done * 1000 // self.rate

    def add(self, block: Mono) -> None:
        """Take the next mono int16 samples; only the building thread may."""
        samples = np.concatenate((self._rest, block)) if len(self._rest) else block
        whole = len(samples) - len(samples) % self.samples_per_peak
        if whole:
            self._pyramid.append(summarise(samples[:whole], self.samples_per_peak))
        self._rest = samples[whole:].copy()
        self._done += len(block)

    def finish(self, problem: str | None = None) -> None:
        """Say that nothing more will come, and what was wrong with it."""
        if len(self._rest):
            self._pyramid.append(summarise(self._rest, len(self._rest)))
            self._rest = np.empty(0, np.int16)
        self._pyramid.finish()
        self.problem = problem
        self.complete = True

    @classmethod
    def of(cls, entry: Entry) -> Peaks:
        """Return complete peaks as they were kept; raises ValueError and the like when damaged."""
        facts, arrays = entry.facts, entry.arrays
        peaks = cls(int(facts["rate"]), None)
        pairs = zip(arrays[::2], arrays[1::2], strict=True)
        peaks._pyramid = Pyramid.of([Peak(bounds, rms) for bounds, rms in pairs])
        peaks._done = int(facts["samples"])
        peaks.problem = facts["problem"]
        peaks.complete = True
        return peaks

    @property
    def entry(self) -> Entry:
        """Return what is to be kept of complete peaks: bounds and rms of each level in turn."""
        facts = {"rate": self.rate, "samples": self._done, "problem": self.problem}
        pairs = ((level.bounds, level.rms) for level in self._pyramid.levels)
        return Entry(facts, tuple(array for pair in pairs for array in pair))

    def columns(self, span: Span, width: int) -> Columns:
        """Return what `width` columns of equal duration over a span in ms look like.

        A column holds every peak that reaches into it, so its bounds are never too narrow.
        """
        if width <= 0 or span.duration_ms <= 0:
            nothing = np.full(max(0, width), np.nan, np.float32)
            return Columns(nothing, nothing, nothing)
        per_ms = self.rate / 1000 / self.samples_per_peak
        at = np.linspace(span.start_ms * per_ms, span.end_ms * per_ms, width + 1)
        edges = np.empty((2, width), np.int64)
        edges[0] = np.floor(at[:-1])
        # Rounding must not make two columns that only touch a peak share it.
        edges[1] = np.maximum(np.ceil(at[1:] - 1e-9), edges[0] + 1)
        return Columns(*self._pyramid.merge(edges))

    def level_dbfs(self, span: Span) -> float | None:
        """Return the mean level of a span in ms in dBFS (a full-scale square wave is 0 dBFS).

        Digital silence is SILENCE_DBFS. None where nothing has been decoded.
        """
        per_ms = self.rate / 1000 / self.samples_per_peak
        first = max(0.0, span.start_ms * per_ms)
        last = min(span.end_ms * per_ms, self._done / self.samples_per_peak)
        last = min(last, float(self._pyramid.count))
        if last <= first:
            return None
        step, powers = self._pyramid.powers(int(first), math.ceil(last))
        if not len(powers):
            return None
        weights = np.ones(len(powers))
        weights[0] -= first / step - int(first) // step
        weights[-1] -= max(0.0, (int(first) // step + len(powers)) - last / step)
        power = float(np.average(powers, weights=weights))
        return max(SILENCE_DBFS, 10 * math.log10(power)) if power > 0 else SILENCE_DBFS


def build(path: Path, cache: Cache | None = None, track: int | None = None) -> Iterator[Peaks]:
    """Yield the peaks of a recording, the same growing object each time, until it is complete.

    They are those of its default sound track, or of another counted from 0.
    Kept from another time they come complete at once, and are decoded again only should they turn
    out to be damaged. Otherwise they come first after a few seconds of sound, then every 0.25 s
    of work, and are kept; what comes last is what was kept, in place of what grew. Raises
    MediaUnreadable before the first; damage met later ends up in `problem`.
    """
    cache = cache or Cache()
    key = key_of(path, track)
    entry = cache.load(key, _KEPT)
    if entry:
        with contextlib.suppress(ValueError, KeyError, TypeError):
            yield Peaks.of(entry)
            if entry.is_sound:
                return
    peaks = None
    for peaks in _decoded(path, track):
        if not peaks.complete:
            yield peaks
    if peaks:
        # A recording that changed meanwhile is decoded again when it is opened next.
        if key == key_of(path, track):
            cache.store(key, _KEPT, peaks.entry)
            peaks = _mapped(cache, key) or peaks
        yield peaks


def _mapped(cache: Cache, key: str | None) -> Peaks | None:
    """Return what was just kept: nine hours take 30 MB, which then are the system's to lend."""
    with contextlib.suppress(ValueError, KeyError, TypeError):
        entry = cache.load(key, _KEPT)
        return Peaks.of(entry) if entry else None
    return None


def _decoded(path: Path, track: int | None) -> Iterator[Peaks]:
    parts = watched(lambda: _read(path, track), path)
    info = next(parts).info
    peaks = Peaks(info.rate, info.duration_ms)
    due, problem = 0.0, None
    for part in parts:
        problem = part.problem
        if part.samples is None:
            continue
        peaks.add(mono(part.samples))
        if time.monotonic() >= due:
            yield peaks
            due = time.monotonic() + _YIELD_S
    peaks.finish(problem)
    yield peaks


class _Part(NamedTuple):
    """Something read of a recording; the first has no samples yet, the last no more."""

    info: MediaInfo
    samples: Samples | None = None
    problem: str | None = None


def _read(path: Path, track: int | None) -> Iterator[_Part]:
    with Reader(path, track) as reader:
        yield _Part(reader.info)
        for samples in reader.read(batch=_BATCH):
            yield _Part(reader.info, samples)
        yield _Part(reader.info, None, reader.problem)
