"""A recording on the sound device: what the player's thread works with."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.media.feed import feed
from editor.media.reader import Reader
from editor.media.track import Track

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from editor.media.decode import Sound
    from editor.media.speaker import Speaker

# As long as a fade and a buffer of the device.
_LAST_FADE_S = 0.02


@dataclass(eq=False)
class Job:
    """A stretch to play: from start_ms to end_ms, None for the end of the recording.

    Attributes: speed; track, what is decoded of it, None before it begins.
    """

    start_ms: int
    end_ms: int | None
    speed: float
    track: Track | None = None

    def moment_ms(self, heard_s: float) -> int:
        """Return which moment of the recording sounds when it has been heard for some s."""
        at = self.start_ms + round(heard_s * 1000 * self.speed)
        return at if self.end_ms is None else min(at, max(self.start_ms, self.end_ms))


class Deck:
    """An open recording and the device it plays on; belongs to one thread."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker
        self._reader: Reader | None = None
        self._track: Track | None = None
        self._source: Iterator[Sound] = iter(())
        self._left: Sound | None = None

    def open(self, path: Path | None) -> None:
        """Open a recording in place of another, or none; raises MediaUnreadable, PlaybackOff."""
        self._source = iter(())
        if self._reader:
            self._reader.close()
            self._reader = None
        if path is None:
            return
        reader = self._reader = Reader(path)
        self._speaker.open(reader.info.rate, min(reader.info.channels, 2))
        self._index(reader)

    def begin(self, job: Job) -> Track:
        """Decode the first second of a job and return its track; raises PlaybackOff."""
        speaker, reader = self._speaker, self._reader
        if reader is None:
            raise RuntimeError("no recording is open")
        rate = reader.info.rate
        speaker.open(rate, min(reader.info.channels, 2))
        first = job.start_ms * rate // 1000
        last = None if job.end_ms is None else job.end_ms * rate // 1000
        # The one before goes first: it reads from where this one is about to seek.
        self._source, self._left = iter(()), None
        self._source = feed(reader, first, last, job.speed, speaker.rate, speaker.channels)
        track = self._track = Track(speaker.rate, speaker.channels)
        self._top_up(track)
        return track

    def go_on(self) -> bool:
        """Keep the track full; tell whether there is more of it to hear; raises PlaybackOff."""
        track = self._track
        if track is None:
            return False
        self._top_up(track)
        if not track.is_empty:
            self._speaker.check()
            return True
        return self._speaker.heard(track) < track.written

    def close(self) -> None:
        """Let go of the recording and the device, after the fade of what still sounds."""
        time.sleep(_LAST_FADE_S)
        if self._reader:
            self._reader.close()
        with contextlib.suppress(Exception):
            self._speaker.close()

    def _top_up(self, track: Track) -> None:
        while track.space and not track.finished:
            if self._left is None or not len(self._left):
                self._left = next(self._source, None)
            if self._left is None:
                track.finished = True
            else:
                self._left = self._left[track.write(self._left) :]

    def _index(self, reader: Reader) -> None:
        """Look at the end of a recording once.

        An MP3 of nine hours has no table of contents, and FFmpeg makes one while it looks for a
        moment for the first time: half a second that the first key need not wait for.
        """
        end = (reader.info.duration_ms or 0) * reader.info.rate // 1000
        next(reader.read(max(0, end - reader.info.rate), batch=1), None)
