"""The player's thread: begins what is wanted, keeps it going, and copes with what fails."""

from __future__ import annotations

import contextlib
import threading
import time
from typing import TYPE_CHECKING

from editor.core.errors import CueproofError, PlaybackOff
from editor.core.sentence import said
from editor.media.deck import Deck
from editor.media.speaker import Speaker

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from editor.media.programme import Programme
    from editor.media.track import Track

_NOTHING_OPEN = said("No recording is open.")
# How often the thread tops up what sounds and looks whether it has ended.
_TICK_S = 0.02
# How long the device is kept running in silence, so that the next key sounds at once.
_REST_S = 20.0
# A device that failed is looked for after the first of these, then less and less often.
_FIRST_LOOK_S, _LAST_LOOK_S = 1.0, 30.0


class Stage:
    """What is wanted, what sounds, and the thread between them.

    Attributes: speaker; wanted, what is to sound, None for silence; problem, a sentence about what
    went wrong last, or None.
    """

    def __init__(self, ended: Callable[[], None], changed: Callable[[], None]) -> None:
        self.speaker = Speaker()
        self.wanted: Programme | None = None
        self.problem: str | None = None
        self._ended, self._changed = ended, changed
        self._file_off: str | None = _NOTHING_OPEN
        self._device_off: str | None = None
        # A new tuple each time, so that asking again tries again.
        self._asked: tuple[Path | None, int | None] = (None, None)
        self._opened: tuple[Path | None, int | None] = self._asked
        self._begun: Programme | None = None
        self._rest_at: float | None = None
        self._look_at: float | None = None
        self._look_s = _FIRST_LOOK_S
        self._closing = False
        self._lock = threading.Lock()
        self._awake = threading.Event()
        try:
            self.speaker.load()
        except PlaybackOff as error:
            self._device_off = str(error)

    # -- in any thread ---------------------------------------------------------------------

    @property
    def unavailable(self) -> str | None:
        """Return a sentence why nothing can be played, or None."""
        return self._device_off or self._file_off

    def open(self, path: Path | None, track: int | None) -> None:
        """Play from a track of another recording, or close the one there is."""
        self.play(None)
        with self._lock:
            self._asked = (path, track)
            self._file_off = None if path else _NOTHING_OPEN
        self.wake()

    def play(self, programme: Programme | None) -> None:
        """Sound something in place of what does; None is silence."""
        with self._lock:
            if programme is None:
                self.speaker.sound(None)
            elif self._closing or self._asked[0] is None:
                return
            else:
                self.problem = None
            self.wanted = programme
        self.wake()

    def retune(self) -> None:
        """Open the device that is wanted now."""
        self._look_at, self._look_s = 0.0, _FIRST_LOOK_S
        self.wake()

    def heard(self) -> tuple[Track, float] | None:
        """Return which frame of which track of what is wanted is heard, None before its first."""
        return self.speaker.heard() if self.wanted is self._begun else None

    def wake(self) -> None:
        """Have the thread look at what has changed."""
        self._awake.set()

    def close(self) -> None:
        """Fall silent, and end the thread."""
        self.play(None)
        self._closing = True
        self.wake()

    # -- in the thread ---------------------------------------------------------------------

    def run(self) -> None:
        """Work until closed."""
        deck = Deck(self.speaker)
        told = (self.unavailable, self.problem)
        while not self._closing:
            self._awake.wait(self._pause())
            self._awake.clear()
            try:
                self._step(deck)
            except Exception as error:  # nothing may end this thread
                self._fail(deck, error)
            if told != (self.unavailable, self.problem):
                told = (self.unavailable, self.problem)
                _call(self._changed)
        deck.close()

    def _pause(self) -> float | None:
        if self._begun is not None:
            return _TICK_S
        due = [at for at in (self._rest_at, self._look_at) if at is not None]
        return max(0.0, min(due) - time.monotonic()) if due else None

    def _step(self, deck: Deck) -> None:
        if self._asked is not self._opened:
            self._opened = self._asked
            deck.open(*self._opened)
            self._tune(deck)
        wanted = self.wanted
        if wanted is not self._begun:
            self._begin(deck, wanted)
        if self._begun is not None:
            if not deck.go_on():
                self._end(deck, self._begun)
        elif self._look_at is not None and time.monotonic() >= self._look_at:
            self._look_at = None
            self._tune(deck)
        elif self._rest_at is not None and time.monotonic() >= self._rest_at:
            self._rest_at = None
            self.speaker.rest()

    def _tune(self, deck: Deck) -> None:
        """Have the device open, and forget that it was not."""
        deck.tune()
        if deck.is_loaded:
            self._device_off = self._look_at = None
            self._look_s = _FIRST_LOOK_S

    def _begin(self, deck: Deck, wanted: Programme | None) -> None:
        """Begin what is wanted now; if that fails, it is not begun."""
        self._begun = None
        if wanted is None:
            deck.drop()
            self._rest_at = time.monotonic() + _REST_S
            return
        if not deck.is_loaded:
            deck.open(*self._opened)
            self._file_off = None
        self._tune(deck)
        reel = deck.begin(wanted)
        self._rest_at = None
        with self._lock:
            if self.wanted is wanted:
                self.speaker.sound(reel)
        self.speaker.start()
        self._begun = wanted

    def _end(self, deck: Deck, programme: Programme) -> None:
        with self._lock:
            if self.wanted is not programme:
                return
            self.wanted = self._begun = None
            self.speaker.sound(None)
        deck.drop()
        self._rest_at = time.monotonic() + _REST_S
        if not programme.is_grain:
            _call(self._ended)

    def _fail(self, deck: Deck, error: Exception) -> None:
        """Say what went wrong and fall silent; the next key tries again."""
        sentence = (
            str(error)
            if isinstance(error, CueproofError)
            else said("Playing failed: {error}.", error=repr(error))
        )
        begun = self._begun is not None
        with self._lock:
            playing, self.wanted, self._begun = self.wanted is not None, None, None
            self.problem = sentence
        if isinstance(error, PlaybackOff):
            self._look_at = time.monotonic() + self._look_s
            self._look_s = min(2 * self._look_s, _LAST_LOOK_S)
            # One that was lost while it played may be back at once; the look will tell.
            self._device_off = None if begun else sentence
        elif not deck.is_loaded:
            self._file_off = sentence
        deck.drop()
        self.speaker.close()
        if playing:  # a moment scrubbed over, too: somebody waits for an answer
            _call(self._ended)


def _call(listener: Callable[[], None]) -> None:
    with contextlib.suppress(Exception):  # a listener that fails must not end the sound
        listener()
