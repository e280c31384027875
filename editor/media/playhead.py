"""Where in the recording what is heard now stands, by the clock of the sound device."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.media.track import Track

# Enough for a second of latency in the smallest buffers.
_MARKS = 512


@dataclass(frozen=True, slots=True)
class Mark:
    """When which part of a track reaches the ear: at `due`, in the stream's time in seconds."""

    track: Track
    due: float
    first: int
    count: int


class Playhead:
    """What was handed to the device, and from when on it is heard.

    Every buffer is placed anew by the device's own clock and latency, so that nothing adds up over
    an hour; in between, frames are counted. One thread notes, another asks.
    """

    def __init__(self) -> None:
        self._marks: deque[Mark] = deque(maxlen=_MARKS)

    def clear(self) -> None:
        """Forget what was noted: something else sounds from now on."""
        self._marks.clear()

    def note(self, mark: Mark) -> None:
        """Remember a part of a track that was handed over."""
        self._marks.append(mark)

    def heard(self, now: float) -> tuple[Track, float] | None:
        """Return which frame of which track sounds at a time of the stream in s.

        Between parts it is the end of the earlier; before the first of them None.
        """
        found: Mark | None = None
        for mark in reversed(tuple(self._marks)):
            if mark.due <= now:
                found = mark
                break
        if found is None:
            return None
        passed = (now - found.due) * found.track.rate
        return found.track, found.first + min(float(found.count), passed)
