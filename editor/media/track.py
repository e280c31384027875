"""What is to sound next, between the thread that decodes it and the one that plays it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from editor.media.decode import Sound

# A track starts when this much of it lies ready: a device that wakes up asks for all its latency
# at once, and the thread that decodes may be a tick late for the next.
_HEAD_S = 0.25
# Long enough for a cut not to click, short enough to take nothing off a consonant.
FADE_MS = 5


class Track:
    """A stretch of sound in a ring, written by one thread and read by another, without a lock.

    What is read rises from silence over FADE_MS at its beginning and falls to it before its end.
    Attributes: rate in Hz; start_ms, the moment of the recording it begins at; speed; written and
    taken, how many frames went in and out since its beginning; finished, nothing more will be
    written; stop, the frame it ends before, None for where the recording does; any thread may
    set it, and a fade that has begun is not taken back.
    """

    def __init__(
        self,
        rate: int,
        channels: int,
        start_ms: int = 0,
        speed: float = 1.0,
        room_s: float = 1.0,
    ) -> None:
        self._ring: Sound = np.zeros((max(1, int(rate * room_s)), channels), np.float32)
        self._head = int(rate * _HEAD_S)
        self._fade = rate * FADE_MS // 1000
        self._falling_to: int | None = None
        self.rate = rate
        self.start_ms = start_ms
        self.speed = speed
        self.written = 0
        self.taken = 0
        self.finished = False
        self.stop: int | None = None

    def end_at(self, end_ms: int | None) -> None:
        """Have it stop at a moment of the recording in ms, None for where that ends."""
        if end_ms is None:
            self.stop = None
        else:
            per_ms = self.rate / 1000 / self.speed
            self.stop = max(0, int(end_ms * per_ms) - int(self.start_ms * per_ms))

    def moment_ms(self, frame: float) -> float:
        """Return which moment of the recording in ms a frame is."""
        return self.start_ms + frame * 1000 * self.speed / self.rate

    @property
    def space(self) -> int:
        """Return how many frames can be written."""
        return len(self._ring) - (self.written - self.taken)

    @property
    def end(self) -> int | None:
        """Return the frame it ends before, None when that is not known yet."""
        if self._falling_to is not None:
            return self._falling_to
        if self.finished:
            return self.written if self.stop is None else min(self.stop, self.written)
        return self.stop

    @property
    def wants(self) -> int:
        """Return how many frames are to be written now."""
        if self.finished:
            return 0
        end = self.end
        return self.space if end is None else max(0, min(self.space, end - self.written))

    @property
    def is_ready(self) -> bool:
        """Tell whether enough is there to begin, or has been already."""
        end = self.end
        head = self._head if end is None else min(self._head, end)
        return self.finished or self.taken > 0 or self.written >= head

    @property
    def is_done(self) -> bool:
        """Tell whether everything has been taken and nothing will come."""
        end = self.end
        return end is not None and self.taken >= end

    def write(self, frames: Sound) -> int:
        """Take what there is space for of frames of shape (n, channels); return how many."""
        count = min(len(frames), self.space)
        at = self.written % len(self._ring)
        first = min(count, len(self._ring) - at)
        self._ring[at : at + first] = frames[:first]
        self._ring[: count - first] = frames[first:count]
        # Last of all: the reader may now have them.
        self.written += count
        return count

    def read(self, out: Sound) -> int:
        """Fill the beginning of an array of shape (n, channels); return how many frames."""
        begin, written, end = self.taken, self.written, self.end
        if end is not None and begin and end < begin + self._fade and self._falling_to is None:
            # An end that has been pulled to here leaves room for a fade.
            end = min(begin + self._fade, max(written, begin))
        count = max(0, min(len(out), written - begin, written if end is None else end - begin))
        at = begin % len(self._ring)
        first = min(count, len(self._ring) - at)
        out[:first] = self._ring[at : at + first]
        out[first:count] = self._ring[: count - first]
        self._shape(out[:count], begin, end)
        self.taken = begin + count
        return count

    def _shape(self, part: Sound, begin: int, end: int | None) -> None:
        """Fade what is read, from frame `begin` on, where it rises and where it falls."""
        if begin < self._fade:
            risen = np.arange(begin, min(self._fade, begin + len(part)), dtype=np.float32) + 0.5
            part[: len(risen)] *= (risen / self._fade)[:, None]
        if end is None:
            return
        falls = max(begin, end - self._fade)
        if begin + len(part) > falls:
            self._falling_to = end
            left = end - np.arange(falls, begin + len(part), dtype=np.float32) - 0.5
            part[falls - begin :] *= (left / self._fade)[:, None]
