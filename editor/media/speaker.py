"""The sound device: an open output that sounds one track after another."""

from __future__ import annotations

import math
import threading
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from editor.core.errors import PlaybackOff
from editor.media.hush import hushed

if TYPE_CHECKING:
    from editor.media.decode import Sound
    from editor.media.track import Track

# Between a key and its sound. Less, and a busy window makes Python late for the device; below a
# tenth of a second PulseAudio behind ALSA has been seen to run dry for good and race through.
_LATENCY_S = 0.12
# A device that asks for nothing for so long while something should sound is gone.
_DEAD_S = 3.0
_FADE_S = 0.005
# Silence given first to a device that was asleep: PulseAudio can drop 20 ms while it wakes up.
_LEAD_S = 0.06
# Enough marks for a second of latency in the smallest buffers.
_MARKS = 512


@dataclass(frozen=True, slots=True)
class Mark:
    """When which part of a track reaches the ear: at `due`, in the stream's time in seconds."""

    track: Track
    due: float
    first: int
    count: int


class Speaker:
    """The default sound output.

    `sound` is safe from any thread, the rest belongs to one. Attributes: rate in Hz and channels
    of the open output; volume, 0 to 1.
    """

    def __init__(self) -> None:
        """Load the sound library; raises PlaybackOff when there is none."""
        self._library = _library()
        self._stream: Any = None
        self._wanted: Track | None = None
        self._sounding: Track | None = None
        self._marks: deque[Mark] = deque(maxlen=_MARKS)
        self._beat = 0.0
        self._lead = 0
        self._asked = (0, 0)
        # The stream is closed in one thread and asked for the time in another.
        self._closing = threading.Lock()
        self.rate = 0
        self.channels = 0
        self.volume = 1.0
        self._loudness = 1.0

    def open(self, rate: int, channels: int) -> None:
        """Open the output at a rate in Hz or, if it refuses, its own; raises PlaybackOff."""
        if self._stream is not None and self._asked == (rate, channels):
            return
        self.close()
        self._asked = (rate, channels)
        device = self._device()
        self.channels = min(channels, int(device["max_output_channels"]), 2)
        own = int(device["default_samplerate"])
        reason: Exception | None = None
        for self.rate in (rate, own):
            try:
                with hushed():
                    self._stream = self._library.OutputStream(
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
        sentence = f"The sound device “{device['name']}” cannot be opened: {_told(reason)}."
        raise PlaybackOff(sentence) from reason

    def close(self) -> None:
        """Let go of the device."""
        with self._closing:
            stream, self._stream = self._stream, None
        self._wanted = self._sounding = None
        self._marks.clear()
        if stream is not None:
            stream.close(ignore_errors=True)

    def sound(self, track: Track | None) -> None:
        """Sound a track from now on, fading what sounded before; None is silence."""
        self._wanted = track

    def start(self) -> None:
        """Have the device run; raises PlaybackOff when it does not."""
        if self._stream is None:
            raise PlaybackOff("The sound device is not open.")
        if self._stream.active:
            return
        try:
            if not self._stream.stopped:
                self._stream.abort()
            self._beat = time.monotonic()
            self._lead = int(self.rate * _LEAD_S)
            self._stream.start()
        except self._library.PortAudioError as error:
            raise PlaybackOff(f"The sound device does not start: {_told(error)}.") from error

    def rest(self) -> None:
        """Let the device sleep until the next start."""
        self._wanted = self._sounding = None
        if self._stream is not None:
            self._stream.abort(ignore_errors=True)

    def check(self) -> None:
        """Raise PlaybackOff when the device no longer asks for sound."""
        if self._stream is None or not self._stream.active:
            raise PlaybackOff("The sound device stopped working.")
        if time.monotonic() - self._beat > _DEAD_S:
            raise PlaybackOff("The sound device no longer answers.")

    def heard(self, track: Track) -> int:
        """Return which frame of a track is sounding now: the next one to be heard."""
        with self._closing:
            if self._stream is None:
                return 0
            now = self._stream.time
        for mark in reversed(tuple(self._marks)):
            if mark.track is track and mark.due <= now:
                return mark.first + min(mark.count, int((now - mark.due) * self.rate))
        return 0

    def _device(self) -> Any:  # noqa: ANN401  sounddevice has no types
        try:
            with hushed():
                return self._library.query_devices(kind="output")
        except (self._library.PortAudioError, ValueError):
            # PortAudio looks for devices once, when it starts; one may have been plugged in since.
            with hushed():
                self._library._terminate()  # noqa: SLF001
                self._library._initialize()  # noqa: SLF001
        try:
            return self._library.query_devices(kind="output")
        except (self._library.PortAudioError, ValueError) as error:
            raise PlaybackOff("No sound device was found; cues can be edited without.") from error

    def _fill(self, out: Sound, frames: int, moment: Any, status: object) -> None:  # noqa: ARG002, ANN401
        """Give the device its next frames; called by PortAudio, and must never wait."""
        self._beat = time.monotonic()
        if self._lead > 0:
            self._lead -= frames
            out[:] = 0
            return
        track, begin, count = self._wanted, 0, 0
        if track is not self._sounding:
            begin = self._fade_out(out)
            self._sounding = track
        if track is not None and track.is_ready:
            first = track.taken
            count = track.read(out[begin:])
            due = max(moment.outputBufferDacTime, moment.currentTime) + begin / self.rate
            if count:
                self._marks.append(Mark(track, due, first, count))
        out[begin + count :] = 0
        self._scale(out)

    def _fade_out(self, out: Sound) -> int:
        """Put the last ms of what sounded before into the buffer; return how many frames."""
        old = self._sounding
        if old is None or old.taken == 0:
            return 0
        count = old.read(out[: math.ceil(self.rate * _FADE_S)])
        out[:count] *= np.linspace(1, 0, count, endpoint=False, dtype=np.float32)[:, None]
        return count

    def _scale(self, out: Sound) -> None:
        wanted = self.volume
        if wanted != self._loudness:
            out *= np.linspace(self._loudness, wanted, len(out), dtype=np.float32)[:, None]
            self._loudness = wanted
        elif wanted != 1:
            out *= np.float32(wanted)


def _library() -> Any:  # noqa: ANN401  sounddevice has no types
    try:
        with hushed():
            import sounddevice  # noqa: PLC0415  its import fails where PortAudio is missing
    except (OSError, ImportError) as error:
        raise PlaybackOff(
            "Sound is off because PortAudio is missing; on Debian and Ubuntu, install libportaudio2."
        ) from error
    return sounddevice


def _told(error: Exception | None) -> str:
    return str(error.args[0] if error and error.args else error).rstrip(".")
