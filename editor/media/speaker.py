"""The sound device: an open output that sounds one reel after another."""

from __future__ import annotations

import math
import threading
import time
from typing import TYPE_CHECKING, Any

import numpy as np

from editor.core.errors import PlaybackOff
from editor.core.sentence import said
from editor.media.devices import chosen, library, look_again, refusal
from editor.media.hush import hushed
from editor.media.playhead import Mark, Playhead
from editor.media.track import FADE_MS

if TYPE_CHECKING:
    from editor.media.decode import Sound
    from editor.media.reel import Reel
    from editor.media.track import Track

# Between a key and its sound. Less, and a busy window makes Python late for the device; below a
# tenth of a second PulseAudio behind ALSA has been seen to run dry for good and race through.
_LATENCY_S = 0.12
# A device that asks for nothing for so long while something should sound is gone.
_DEAD_S = 3.0
# Silence given first to a device that was asleep: PulseAudio can drop 20 ms while it wakes up.
_LEAD_S = 0.06


class Speaker:
    """A sound output.

    `sound` is safe from any thread, the rest belongs to one. Attributes: device, the name of the
    one wanted, None for the system's own; rate in Hz and channels of the open output; volume, 0 to
    1; begun_at, when the first frame of the last reel was handed over, by time.perf_counter.
    """

    def __init__(self) -> None:
        self._library: Any = None
        self._stream: Any = None
        self._wanted: Reel | None = None
        self._sounding: Reel | None = None
        self._playhead = Playhead()
        self._beat = 0.0
        self._lead = 0
        self._asked: tuple[int, int, str | None] = (0, 0, None)
        # The stream is closed in one thread and asked for the time in another.
        self._closing = threading.Lock()
        self.device: str | None = None
        self.rate = 0
        self.channels = 0
        self.volume = 1.0
        self._loudness = 1.0
        self.begun_at = 0.0

    @property
    def is_open(self) -> bool:
        """Tell whether there is a device that can be started."""
        return self._stream is not None

    def load(self) -> None:
        """Load the sound library; raises PlaybackOff when there is none."""
        self._library = self._library or library()

    def open(self, rate: int, channels: int) -> None:
        """Open the output at a rate in Hz or, if it refuses, its own; raises PlaybackOff."""
        asked = (rate, channels, self.device)
        if self._stream is not None and self._asked == asked:
            return
        self.close()
        self.load()
        device = chosen(self._library, self.device)
        try:
            self._open(device, rate, channels)
        except PlaybackOff:
            # What PortAudio knows of the devices may be old.
            look_again(self._library)
            self._open(chosen(self._library, self.device), rate, channels)
        self._asked = asked

    def close(self) -> None:
        """Let go of the device."""
        with self._closing:
            stream, self._stream = self._stream, None
        self._wanted = self._sounding = None
        self._playhead.clear()
        if stream is not None:
            stream.close(ignore_errors=True)

    def sound(self, reel: Reel | None) -> None:
        """Sound a reel from now on, fading what sounded before; None is silence."""
        self._wanted = reel

    def start(self) -> None:
        """Have the device run; raises PlaybackOff when it does not."""
        if self._stream is None:
            raise PlaybackOff(said("The sound device is not open."))
        if self._stream.active:
            return
        try:
            if not self._stream.stopped:
                self._stream.abort()
            self._beat = time.monotonic()
            self._lead = int(self.rate * _LEAD_S)
            self._stream.start()
        except self._library.PortAudioError as error:
            raise PlaybackOff(
                said("The sound device does not start: {why}.", why=error.args[0])
            ) from error

    def rest(self) -> None:
        """Let the device sleep until the next start."""
        self._wanted = self._sounding = None
        if self._stream is not None:
            self._stream.abort(ignore_errors=True)

    def check(self) -> None:
        """Raise PlaybackOff when the device no longer asks for sound."""
        if self._stream is None or not self._stream.active:
            raise PlaybackOff(said("The sound device stopped working."))
        if time.monotonic() - self._beat > _DEAD_S:
            raise PlaybackOff(said("The sound device no longer answers."))

    def heard(self) -> tuple[Track, float] | None:
        """Return which frame of which track is sounding now, None when none has been heard yet."""
        with self._closing:
            if self._stream is None or self._wanted is not self._sounding:
                return None
            now = self._stream.time
        return self._playhead.heard(now)

    def _open(self, device: dict[str, Any], rate: int, channels: int) -> None:
        self.channels = min(channels, int(device["max_output_channels"]), 2)
        reason: Exception | None = None
        for self.rate in (rate, int(device["default_samplerate"])):
            try:
                with hushed():
                    self._stream = self._library.OutputStream(
                        device=device["index"],
                        samplerate=self.rate,
                        channels=self.channels,
                        dtype="float32",
                        latency=_LATENCY_S,
                        callback=self._fill,
                    )
            except self._library.PortAudioError as error:
                reason = error
            else:
                return
        raise refusal(device["name"], reason) from reason

    def _fill(self, out: Sound, frames: int, moment: Any, status: object) -> None:  # noqa: ARG002, ANN401
        """Give the device its next frames; called by PortAudio, and must never wait."""
        self._beat = time.monotonic()
        if self._lead > 0:
            self._lead -= frames
            out[:] = 0
            return
        reel, begin = self._wanted, 0
        if reel is not self._sounding:
            begin = self._fade_out(out)
            self._playhead.clear()
            self._sounding = reel
        if reel is None:
            out[begin:] = 0
        else:
            due = max(moment.outputBufferDacTime, moment.currentTime) + begin / self.rate
            self._put(out[begin:], reel, due)
        self._scale(out)

    def _put(self, out: Sound, reel: Reel, due: float) -> None:
        for piece in reel.read(out):
            if piece.first == 0:
                self.begun_at = time.perf_counter()
            at = due + piece.at / self.rate
            self._playhead.note(Mark(piece.track, at, piece.first, piece.count))

    def _fade_out(self, out: Sound) -> int:
        """Put the last ms of what sounded before into the buffer; return how many frames."""
        old = self._sounding
        if old is None or old.head.taken == 0:
            return 0
        old.head.stop = 0
        return old.head.read(out[: math.ceil(self.rate * FADE_MS / 1000)])

    def _scale(self, out: Sound) -> None:
        wanted = self.volume
        if wanted != self._loudness:
            out *= np.linspace(self._loudness, wanted, len(out), dtype=np.float32)[:, None]
            self._loudness = wanted
        elif wanted != 1:
            out *= np.float32(wanted)
