"""What is to sound next, between the thread that decodes it and the one that plays it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from editor.media.decode import Sound

# A track starts when this much of it lies ready, so that it does not stutter at once.
_HEAD_S = 0.05


class Track:
    """A stretch of sound in a ring, written by one thread and read by another, without a lock.

    Attributes: written and taken, how many frames went in and out since its beginning;
    finished, nothing more will be written.
    """

    def __init__(self, rate: int, channels: int, room_s: float = 1.0) -> None:
        self._ring: Sound = np.zeros((max(1, int(rate * room_s)), channels), np.float32)
        self._head = int(rate * _HEAD_S)
        self.written = 0
        self.taken = 0
        self.finished = False

    @property
    def space(self) -> int:
        """Return how many frames can be written."""
        return len(self._ring) - (self.written - self.taken)

    @property
    def is_ready(self) -> bool:
        """Tell whether enough is there to begin, or has been already."""
        return self.finished or self.taken > 0 or self.written >= self._head

    @property
    def is_empty(self) -> bool:
        """Tell whether everything has been taken and nothing will come."""
        return self.finished and self.taken == self.written

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
        count = min(len(out), self.written - self.taken)
        at = self.taken % len(self._ring)
        first = min(count, len(self._ring) - at)
        out[:first] = self._ring[at : at + first]
        out[first:count] = self._ring[: count - first]
        self.taken += count
        return count
