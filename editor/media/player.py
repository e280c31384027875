"""Playing spans of a recording: verbs for the window, work in a thread."""

from __future__ import annotations

import contextlib
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from editor.core.errors import CueproofError, PlaybackOff
from editor.media.feed import feed
from editor.media.reader import Reader
from editor.media.speaker import Speaker
from editor.media.track import Track

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from editor.core.span import Span
    from editor.media.decode import Sound

SLOWEST, FASTEST = 0.5, 3.0
_NOTHING_OPEN = "No recording is open."
# How often the thread tops up what sounds and looks whether it has ended.
_TICK_S = 0.02
# How long the device is kept running in silence, so that the next key sounds at once.
_REST_S = 20.0


@dataclass(eq=False)
class _Job:
    """A stretch to play: from start_ms to end_ms, None for the end of the recording."""

    start_ms: int
    end_ms: int | None
    speed: float
    track: Track | None = None
    source: Iterator[Sound] = field(default_factory=lambda: iter(()))
    left: Sound | None = None


class Player:
    """Plays spans of one recording on the default sound output.

    Every method returns at once; a thread does the work. Attributes: on_end, called from that
    thread when playback ends by itself; unavailable, a sentence why nothing can be played, or
    None; problem, a sentence about the last thing that went wrong while playing, or None.
    """

    def __init__(self) -> None:
        """Start the sound system; where there is none, `unavailable` says so."""
        self.on_end: Callable[[], None] | None = None
        self.problem: str | None = None
        self.unavailable: str | None = _NOTHING_OPEN
        self._speaker: Speaker | None = None
        self._off: str | None = None
        try:
            self._speaker = Speaker()
        except PlaybackOff as error:
            self._off = self.unavailable = str(error)
        # What to have open; a new tuple each time, so that asking again tries again.
        self._asked: tuple[Path | None] = (None,)
        self._opened: tuple[Path | None] = self._asked
        self._job: _Job | None = None
        self._speed = 1.0
        self._reader: Reader | None = None
        self._closing = False
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._thread = threading.Thread(target=self._work, name="player", daemon=True)
        self._thread.start()

    def open(self, path: Path | None) -> None:
        """Play from another recording, or close the one there is."""
        self.stop()
        with self._lock:
            self._asked = (path,)
            self.unavailable = self._off or (None if path else _NOTHING_OPEN)
        self._wake.set()

    def play(self, span: Span) -> None:
        """Play a span in ms from its first sample to its last, in place of what sounds."""
        self._play(_Job(max(0, span.start_ms), span.end_ms, self._speed))

    def play_from(self, at_ms: int) -> None:
        """Play from a moment in ms to the end of the recording."""
        self._play(_Job(max(0, at_ms), None, self._speed))

    def stop(self) -> None:
        """Fall silent, within a few ms."""
        with self._lock:
            self._job = None
            if self._speaker:
                self._speaker.sound(None)
        self._wake.set()

    def close(self) -> None:
        """Fall silent for good, and let go of the recording and the device."""
        self.stop()
        self._closing = True
        self._wake.set()
        self._thread.join(timeout=5)

    @property
    def playing(self) -> bool:
        """Tell whether something is sounding or about to."""
        return self._job is not None

    @property
    def position_ms(self) -> int | None:
        """Return which moment of the recording is heard now in ms, None when none is."""
        job, speaker = self._job, self._speaker
        if job is None or speaker is None:
            return None
        if job.track is None or not speaker.rate:
            return job.start_ms
        heard = speaker.heard(job.track) * 1000 / speaker.rate
        at = job.start_ms + round(heard * job.speed)
        return at if job.end_ms is None else min(at, max(job.start_ms, job.end_ms))

    @property
    def speed(self) -> float:
        """Return how fast playback runs; the pitch is kept."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        """Set the speed, 0.5 to 3, also of what is sounding."""
        self._speed = min(max(speed, SLOWEST), FASTEST)
        job, at = self._job, self.position_ms
        if job is not None and at is not None and job.speed != self._speed:
            self._play(_Job(at, job.end_ms, self._speed))

    @property
    def volume(self) -> float:
        """Return how loud playback is, 0 to 1."""
        return self._speaker.volume if self._speaker else 1.0

    @volume.setter
    def volume(self, volume: float) -> None:
        if self._speaker:
            self._speaker.volume = min(max(volume, 0.0), 1.0)

    def _play(self, job: _Job) -> None:
        with self._lock:
            if self.unavailable or self._closing:
                return
            self.problem = None
            self._job = job
        self._wake.set()

    # -- in the thread ---------------------------------------------------------------------

    def _work(self) -> None:
        current: _Job | None = None
        rest_at: float | None = None
        while not self._closing:
            self._wake.wait(_pause(current, rest_at))
            self._wake.clear()
            try:
                self._reopen()
                if self._job is not current:
                    current = self._begin(current)
                    rest_at = None if current else time.monotonic() + _REST_S
                if current and not self._go_on(current):
                    self._end(current)
                if rest_at and time.monotonic() >= rest_at:
                    rest_at = None
                    self._rest()
            except Exception as error:  # nothing may end this thread
                self._fail(error, lasting=not current or current is not self._job)
                current = None
        self._let_go()

    def _reopen(self) -> None:
        asked = self._asked
        if asked is self._opened:
            return
        self._opened = asked
        if self._reader:
            self._reader.close()
            self._reader = None
        (path,) = asked
        if path is not None and self._speaker is not None:
            self._reader = Reader(path)
            self._speaker.open(self._reader.info.rate, min(self._reader.info.channels, 2))

    def _begin(self, previous: _Job | None) -> _Job | None:
        """Leave the previous job for the one wanted now, and return that."""
        if previous is not None:
            previous.source = iter(())  # it reads from where the next one will seek
        job, speaker, reader = self._job, self._speaker, self._reader
        if job is None or speaker is None or reader is None:
            return None
        rate = reader.info.rate
        speaker.open(rate, min(reader.info.channels, 2))
        first = job.start_ms * rate // 1000
        last = None if job.end_ms is None else job.end_ms * rate // 1000
        job.source = feed(reader, first, last, job.speed, speaker.rate, speaker.channels)
        job.track = Track(speaker.rate, speaker.channels)
        self._top_up(job, job.track)
        with self._lock:
            if self._job is job:
                speaker.sound(job.track)
        speaker.start()
        return job

    def _go_on(self, job: _Job) -> bool:
        """Top up what sounds; tell whether it has not been heard to its end."""
        speaker, track = self._speaker, job.track
        if speaker is None or track is None:
            return False
        self._top_up(job, track)
        if not track.is_empty:
            speaker.check()
            return True
        return speaker.heard(track) < track.written

    def _top_up(self, job: _Job, track: Track) -> None:
        while self._job is job and track.space and not track.finished:
            if job.left is None or not len(job.left):
                job.left = next(job.source, None)
            if job.left is None:
                track.finished = True
            else:
                job.left = job.left[track.write(job.left) :]

    def _rest(self) -> None:
        if self._speaker:
            self._speaker.rest()

    def _end(self, job: _Job) -> None:
        with self._lock:
            if self._job is not job:
                return
            self._job = None
            if self._speaker:
                self._speaker.sound(None)
        self._tell_end()

    def _fail(self, error: Exception, *, lasting: bool) -> None:
        """Say what went wrong and fall silent; unless it is lasting, the next key tries again."""
        sentence = str(error) if isinstance(error, CueproofError) else f"Playing failed: {error!r}."
        with self._lock:
            playing, self._job = self._job is not None, None
            self.problem = sentence
            if lasting:
                self.unavailable = sentence
        if self._speaker:
            self._speaker.close()
        if playing:
            self._tell_end()

    def _tell_end(self) -> None:
        if self.on_end:
            self.on_end()

    def _let_go(self) -> None:
        if self._reader:
            self._reader.close()
        if self._speaker:
            # What still sounds is given its fade.
            time.sleep(_TICK_S)
            with contextlib.suppress(Exception):
                self._speaker.close()


def _pause(job: _Job | None, resting_at: float | None) -> float | None:
    if job is not None:
        return _TICK_S
    return None if resting_at is None else max(0.0, resting_at - time.monotonic())
