"""Playing spans of a recording: verbs for the window, work in a thread."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from editor.media.programme import Programme, Stretch
from editor.media.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from editor.core.span import Span

SLOWEST, FASTEST = 0.5, 3.0
# How much is heard before and after a removal.
AROUND_MS = 1500
# Between two rounds of a loop.
PAUSE_MS = 500
# Long enough to tell a vowel from a consonant, short enough to follow a hand.
_GRAIN_MS = 70


class Player:
    """Plays spans of one recording on a sound output.

    Every method returns at once; a thread does the work. Attributes, both called from that thread:
    on_end, when playback ends by itself; on_change, when `unavailable` or `problem` has changed.
    """

    def __init__(self) -> None:
        """Start the sound system; where there is none, `unavailable` says so."""
        self.on_end: Callable[[], None] | None = None
        self.on_change: Callable[[], None] | None = None
        self._speed = 1.0
        self._pause_ms = PAUSE_MS
        self._stage = Stage(self._ended, self._changed)
        self._thread = threading.Thread(target=self._stage.run, name="player", daemon=True)
        self._thread.start()

    def open(self, path: Path | None, track: int | None = None) -> None:
        """Play from a sound track of another recording, or close the one there is."""
        self._stage.open(path, track)

    def play(self, span: Span) -> None:
        """Play a span in ms from its first sample to its last, in place of what sounds."""
        self._play(Stretch(max(0, span.start_ms), span.end_ms))

    def play_from(self, at_ms: int) -> None:
        """Play from a moment in ms to the end of the recording."""
        self._play(Stretch(max(0, at_ms), None))

    def play_without(self, span: Span, lead_ms: int = AROUND_MS, tail_ms: int = AROUND_MS) -> None:
        """Play what comes before a span in ms and, right after it, what comes behind."""
        after = Stretch(span.end_ms, span.end_ms + tail_ms)
        before = Stretch(max(0, span.start_ms - lead_ms), span.start_ms)
        self._play(*((before, after) if span.start_ms > before.start_ms else (after,)))

    def loop(self, span: Span, pause_ms: int | None = None) -> None:
        """Play a span again and again, with so many ms of silence between, until stopped."""
        if pause_ms is not None:
            self.pause_ms = pause_ms
        stretch = Stretch(max(0, span.start_ms), max(span.start_ms + 1, span.end_ms))
        self._stage.play(Programme(stretch, speed=self._speed, pause_ms=self._pause_ms))

    def scrub(self, at_ms: int) -> None:
        """Sound the moment at some ms, 70 ms of it, in place of what plays.

        May be called as often as the mouse moves: one moment sounds out, and only the latest
        follows. It is no playing: `playing` stays False and on_end is not called.
        """
        grain = Stretch(max(0, at_ms), max(0, at_ms) + _GRAIN_MS)
        self._stage.play(Programme(grain, is_grain=True))

    def move_end(self, end_ms: int) -> None:
        """Stop what plays at another moment in ms, at once if that is past; loops go on so."""
        programme = self._stage.wanted
        if programme is not None and not programme.is_grain:
            programme.move_end(end_ms)
            self._stage.wake()

    def stop(self) -> None:
        """Fall silent, within a few ms."""
        self._stage.play(None)

    def close(self) -> None:
        """Fall silent for good, and let go of the recording and the device."""
        self._stage.close()
        self._thread.join(timeout=5)

    @property
    def unavailable(self) -> str | None:
        """Return a sentence why nothing can be played now, or None.

        Playing may be asked for nevertheless, and tries again; so does, now and then, the player.
        """
        return self._stage.unavailable

    @property
    def problem(self) -> str | None:
        """Return a sentence about the last thing that went wrong while playing, or None."""
        return self._stage.problem

    @property
    def playing(self) -> bool:
        """Tell whether something is sounding or about to."""
        programme = self._stage.wanted
        return programme is not None and not programme.is_grain

    @property
    def position_ms(self) -> int | None:
        """Return which moment of the recording is heard now in ms, None when none is."""
        programme = self._stage.wanted
        if programme is None or programme.is_grain:
            return None
        heard = self._stage.heard()
        return programme.first.start_ms if heard is None else round(heard[0].moment_ms(heard[1]))

    @property
    def begun_at(self) -> float:
        """Return when the device took the first sample last asked for, by time.perf_counter."""
        return self._stage.speaker.begun_at

    @property
    def device(self) -> str | None:
        """Return the name of the sound device wanted, one of `devices()`; None is the system's."""
        return self._stage.speaker.device

    @device.setter
    def device(self, name: str | None) -> None:
        if name != self.device:
            self._stage.speaker.device = name
            self._resume()
            self._stage.retune()

    @property
    def pause_ms(self) -> int:
        """Return the silence between two rounds of a loop in ms."""
        return self._pause_ms

    @pause_ms.setter
    def pause_ms(self, pause_ms: int) -> None:
        """Set it, 0 or more, also for the loop that runs."""
        self._pause_ms = max(0, pause_ms)
        programme = self._stage.wanted
        if programme is not None and programme.pause_ms is not None:
            programme.pause_ms = self._pause_ms
            self._stage.wake()

    @property
    def speed(self) -> float:
        """Return how fast playback runs; the pitch is kept."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        """Set the speed, 0.5 to 3, also of what is sounding."""
        before, self._speed = self._speed, min(max(speed, SLOWEST), FASTEST)
        if before != self._speed:
            self._resume()

    @property
    def volume(self) -> float:
        """Return how loud playback is, 0 to 1."""
        return self._stage.speaker.volume

    @volume.setter
    def volume(self, volume: float) -> None:
        self._stage.speaker.volume = min(max(volume, 0.0), 1.0)

    def _play(self, *stretches: Stretch) -> None:
        self._stage.play(Programme(*stretches, speed=self._speed))

    def _resume(self) -> None:
        """Play on from what is heard now, anew."""
        programme, at = self._stage.wanted, self.position_ms
        if programme is not None and at is not None:
            heard = self._stage.heard()
            track = heard[0] if heard else None
            self._stage.play(programme.resumed(track, at, self._speed))

    def _ended(self) -> None:
        if self.on_end:
            self.on_end()

    def _changed(self) -> None:
        if self.on_change:
            self.on_change()
