"""A sound device with a clock of its own, which runs faster than the world's.

It stands where the module sounddevice does, and is driven in the same way: a thread of its own
asks for buffers, each with the moment at which it will be heard. Its clock is what its crystal
says: 100 ppm off, callbacks late by up to 8 ms, as of a cheap card.
"""

from __future__ import annotations

import random
import threading
import time
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.media.decode import Sound

_BUFFER_S, _LATENCY_S = 0.03, 0.12
_CRYSTAL = 1 + 100e-6
_LATE_S = 0.008
NAME = "clockwork"


class PortAudioError(Exception):
    """What sounddevice raises; this device never does."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What a callback is told, in s of the device's clock."""

    currentTime: float  # noqa: N815  sounddevice's name
    outputBufferDacTime: float  # noqa: N815


class Stream:
    """An output that gives what it is given to somebody, with the moment of its first frame."""

    def __init__(
        self, device: Device, samplerate: float, channels: int, callback: Callable[..., None]
    ) -> None:
        self._device = device
        self.rate, self._channels, self._callback = samplerate, channels, callback
        self._thread: threading.Thread | None = None
        self._end = threading.Event()
        self._chance = random.Random(2)
        self.time = 0.0

    @property
    def active(self) -> bool:
        return self._thread is not None

    @property
    def stopped(self) -> bool:
        return self._thread is None

    def start(self) -> None:
        self._end.clear()
        self._thread = threading.Thread(target=self._run, name="device", daemon=True)
        self._thread.start()

    def abort(self, **_: object) -> None:
        self._end.set()
        if self._thread:
            self._thread.join(10)
        self._thread = None

    def close(self, **_: object) -> None:
        self.abort()

    def _run(self) -> None:
        frames = int(self.rate * _BUFFER_S)
        lasts = frames / self.rate * _CRYSTAL
        due, played = time.monotonic(), self.time
        while not self._end.wait(max(0.0, due - time.monotonic())):
            due += lasts / self._device.pace
            # By its own clock the callback is now and then late; the sound never is.
            self.time = max(self.time, played + self._chance.uniform(0, _LATE_S))
            out = np.zeros((frames, self._channels), np.float32)
            heard_at = played + _LATENCY_S
            self._callback(out, frames, Moment(self.time, heard_at), None)
            self._device.take(out, heard_at, self.rate)
            played += lasts


class Device(ModuleType):
    """The module. Attributes: pace, how many times faster than the world it plays."""

    PortAudioError = PortAudioError

    def __init__(self, pace: float, take: Callable[[Sound, float, float], None]) -> None:
        super().__init__("sounddevice")
        self.pace, self.take = pace, take
        self.stream: Stream | None = None

    def query_devices(self, kind: str | None = None) -> Any:  # noqa: ANN401
        known = {
            "name": NAME, "index": 0, "max_output_channels": 2, "default_samplerate": 48_000.0,
            "hostapi": 0,
        }  # fmt: skip
        return known if kind else [known]

    def OutputStream(  # noqa: N802
        self, *, samplerate: float, channels: int, callback: Callable[..., None], **_: object
    ) -> Stream:
        self.stream = Stream(self, samplerate, channels, callback)
        return self.stream

    def get_portaudio_version(self) -> tuple[int, str]:
        return 0, NAME

    def _terminate(self) -> None:
        pass

    def _initialize(self) -> None:
        pass
