"""A recording on the sound device: what the player's thread works with."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING

from editor.media.feed import feed
from editor.media.reader import Reader
from editor.media.reel import Reel
from editor.media.scout import Scout
from editor.media.track import Track

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from editor.media.decode import Sound
    from editor.media.programme import Programme, Stretch
    from editor.media.speaker import Speaker

# As long as a fade and a buffer of the device.
_LAST_FADE_S = 0.02
# How long before its end what follows a track is looked for: a seek and a tick of the thread.
_AHEAD_S = 0.25


class Deck:
    """An open recording and the device it plays on; belongs to one thread."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker
        self._reader: Reader | None = None
        self._programme: Programme | None = None
        self._reel: Reel | None = None
        self._filling: Track | None = None
        self._source: Iterator[Sound] = iter(())
        self._left: Sound | None = None
        self._scout: Scout | None = None

    @property
    def is_loaded(self) -> bool:
        """Tell whether a recording is open."""
        return self._reader is not None

    def open(self, path: Path | None, track: int | None = None) -> None:
        """Open a recording in place of another, or none; raises MediaUnreadable."""
        self.drop()
        self._let_go()
        if path is not None:
            self._reader = Reader(path, track)
            if self._reader.has_no_table:
                self._scout = Scout(path, track, self._reader.mp3_frames)

    def tune(self) -> None:
        """Have the device that is wanted open; raises PlaybackOff."""
        if self._reader:
            info = self._reader.info
            self._speaker.open(info.rate, min(info.channels, 2))

    def begin(self, programme: Programme) -> Reel:
        """Decode the beginning of a programme and return what is to sound; raises PlaybackOff.

        A moment scrubbed over follows the one that sounds, in place of any other that waits.
        """
        self.tune()
        self._relieve()
        track = self._cue(programme.first, programme.speed)
        reel, before = self._reel, self._programme
        self._programme = programme
        grains = programme.is_grain and before is not None and before.is_grain
        if reel is not None and grains and not reel.taken_all:
            reel.gap, reel.next = 0, track
        else:
            reel = self._reel = Reel(track)
        return reel

    def drop(self) -> None:
        """Let go of what was played."""
        self._programme = self._reel = self._filling = self._left = None
        self._source = iter(())

    def go_on(self) -> bool:
        """Keep what sounds full; tell whether there is more of it to hear; raises PlaybackOff."""
        reel, programme = self._reel, self._programme
        if reel is None or programme is None:
            return False
        self._fill(whole=True)
        self._follow(reel, programme)
        self._speaker.check()
        if not reel.taken_all:
            return True
        heard = self._speaker.heard()
        last = reel.head
        return last.taken > 0 and (heard is None or heard[0] is not last or heard[1] < last.taken)

    def close(self) -> None:
        """Let go of the recording and the device, after the fade of what still sounds."""
        if self._speaker.is_open:
            time.sleep(_LAST_FADE_S)
        self.drop()
        self._let_go()
        with contextlib.suppress(Exception):
            self._speaker.close()

    def _let_go(self) -> None:
        if self._scout:
            self._scout.recall()
        if self._reader:
            self._reader.close()
        self._scout = self._reader = None

    def _relieve(self) -> None:
        """Read from here on with the reader that knows where everything is, once it does."""
        warm = self._scout.hand_over() if self._scout else None
        if warm and self._reader:
            self._source, self._left, self._filling = iter(()), None, None
            self._reader.close()
            self._reader, self._scout = warm, None

    def _follow(self, reel: Reel, programme: Programme) -> None:
        """Have ready what follows the track that sounds, shortly before it is wanted."""
        head, end = reel.head, reel.head.end
        reel.gap = (programme.pause_ms or 0) * self._speaker.rate // 1000
        if end is None or (end > head.written and not head.finished):
            if reel.next is not None and self._filling is not head:
                self._withdraw(reel, head)
        elif reel.next is None and end - head.taken < _AHEAD_S * head.rate:
            following = programme.after(programme.of(head))
            if following is not None:
                reel.next = self._cue(following, programme.speed)

    def _withdraw(self, reel: Reel, head: Track) -> None:
        """Decode more of the track that sounds: its end was moved after the next was begun."""
        reel.next = None
        if reel.head is head:
            self._roll(head)

    def _cue(self, stretch: Stretch, speed: float) -> Track:
        """Return a track that holds the beginning of a stretch."""
        track = Track(self._speaker.rate, self._speaker.channels, stretch.start_ms, speed)
        stretch.load(track)
        self._roll(track)
        self._fill(whole=False)
        return track

    def _roll(self, track: Track) -> None:
        """Decode a track from here on, from where its own decoding stopped."""
        reader = self._reader
        if reader is None:
            raise RuntimeError("no recording is open")
        rate = reader.info.rate
        done = round(track.written * rate * track.speed / track.rate)
        # The one before goes first: it reads from where this one is about to seek.
        self._source, self._left = iter(()), None
        first = track.start_ms * rate // 1000 + done
        self._source = feed(reader, first, track.speed, track.rate, self._speaker.channels)
        self._filling = track

    def _fill(self, *, whole: bool) -> None:
        """Write what the track being decoded has room for, or just enough for it to begin."""
        track = self._filling
        while track and track.wants and (whole or not track.is_ready):
            if self._left is None or not len(self._left):
                self._left = next(self._source, None)
            if self._left is None:
                track.finished = True
            else:
                self._left = self._left[track.write(self._left) :]
