"""Playing spans of a recording: verbs for the window, work in a thread."""

from __future__ import annotations

import contextlib
import threading
import time
from typing import TYPE_CHECKING

from editor.core.errors import CueproofError, PlaybackOff
from editor.media.deck import Deck, Job
from editor.media.speaker import Speaker

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from editor.core.span import Span

SLOWEST, FASTEST = 0.5, 3.0
_NOTHING_OPEN = "No recording is open."
# How often the thread tops up what sounds and looks whether it has ended.
_TICK_S = 0.02
# How long the device is kept running in silence, so that the next key sounds at once.
_REST_S = 20.0


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
        self._job: Job | None = None
        self._speed = 1.0
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
        self._play(Job(max(0, span.start_ms), span.end_ms, self._speed))

    def play_from(self, at_ms: int) -> None:
        """Play from a moment in ms to the end of the recording."""
        self._play(Job(max(0, at_ms), None, self._speed))

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
        return job.moment_ms(speaker.heard(job.track) / speaker.rate)

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
            self._play(Job(at, job.end_ms, self._speed))

    @property
    def volume(self) -> float:
        """Return how loud playback is, 0 to 1."""
        return self._speaker.volume if self._speaker else 1.0

    @volume.setter
    def volume(self, volume: float) -> None:
        if self._speaker:
            self._speaker.volume = min(max(volume, 0.0), 1.0)

    def _play(self, job: Job) -> None:
        with self._lock:
            if self.unavailable or self._closing:
                return
            self.problem = None
            self._job = job
        self._wake.set()

    # -- in the thread ---------------------------------------------------------------------

    def _work(self) -> None:
        if self._speaker is None:
            return
        deck = Deck(self._speaker)
        current: Job | None = None
        rest_at: float | None = None
        while not self._closing:
            self._wake.wait(_pause(current, rest_at))
            self._wake.clear()
            begun = False
            try:
                self._reopen(deck)
                if self._job is not current:
                    current = self._begin(deck, self._job)
                    rest_at = None if current else time.monotonic() + _REST_S
                begun = True
                if current and not deck.go_on():
                    self._end(current)
                    current = None
                    rest_at = time.monotonic() + _REST_S
                if rest_at and time.monotonic() >= rest_at:
                    rest_at = None
                    self._speaker.rest()
            except Exception as error:  # nothing may end this thread
                self._fail(self._speaker, error, lasting=not begun)
                current = None
        deck.close()

    def _reopen(self, deck: Deck) -> None:
        asked = self._asked
        if asked is not self._opened:
            self._opened = asked
            deck.open(asked[0])

    def _begin(self, deck: Deck, job: Job | None) -> Job | None:
        """Begin what is wanted now, and return it."""
        if job is None or self._speaker is None:
            return None
        job.track = deck.begin(job)
        with self._lock:
            if self._job is job:
                self._speaker.sound(job.track)
        self._speaker.start()
        return job

    def _end(self, job: Job) -> None:
        with self._lock:
            if self._job is not job:
                return
            self._job = None
            if self._speaker:
                self._speaker.sound(None)
        if self.on_end:
            self.on_end()

    def _fail(self, speaker: Speaker, error: Exception, *, lasting: bool) -> None:
        """Say what went wrong and fall silent; unless it is lasting, the next key tries again."""
        sentence = str(error) if isinstance(error, CueproofError) else f"Playing failed: {error!r}."
        with self._lock:
            playing, self._job = self._job is not None, None
            self.problem = sentence
            if lasting:
                self.unavailable = sentence
        speaker.close()
        if playing and self.on_end:
            with contextlib.suppress(Exception):  # a listener that fails is how one gets here, too
                self.on_end()


def _pause(job: Job | None, rest_at: float | None) -> float | None:
    if job is not None:
        return _TICK_S
    return None if rest_at is None else max(0.0, rest_at - time.monotonic())
