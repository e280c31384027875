"""Playing for an hour, and where the playhead stands then.

    python -m tests.soak.playing TRANSCRIPT RECORDING SECONDS

plays so much from the beginning of a recording in a whole window and prints JSON: the sizes of the
process at even distances, by how many ms at most the playhead was off, how many samples were lost
or came twice, and for how many ms the decoder was behind. For the last three the recording must be
an `odometer`, whose samples tell their own numbers; else they are None.

The device is not real: `tests.soak.device` has a clock of its own, which runs 20 times as fast as
the world's, so that an hour takes three minutes. Everything above it is what plays in earnest.
"""

from __future__ import annotations

import json
import sys
import time
import wave
from collections import deque
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from tests.soak.device import Device
from tests.soak.growth import Size
from tests.soak.opened import opened

if TYPE_CHECKING:
    from editor.media.decode import Sound
    from editor.ui.window import Window

HOUR_S = 3_600
_PACE = 20.0
_SIZES = 24
_RATE = 16_000
_DIGITS = 15  # of a sample's number in the left channel; the others are in the right one
_FULL_SCALE = 32_768
_FADE_S = 0.01
_PIECE = 1 << 20


def odometer(target: Path, seconds: float) -> Path:
    """Write a recording in two channels whose samples are their own numbers."""
    with wave.open(str(target), "wb") as sink:
        sink.setnchannels(2)
        sink.setsampwidth(2)
        sink.setframerate(_RATE)
        count = int(seconds * _RATE)
        for first in range(0, count, _PIECE):
            numbers = np.arange(first, min(count, first + _PIECE))
            both = np.stack((numbers & (1 << _DIGITS) - 1, numbers >> _DIGITS), axis=1)
            sink.writeframes(both.astype("<i2").tobytes())
    return target


class Ear:
    """Reads the numbers of the samples that a device was given.

    Attributes: listens, until the fade of a stop; heard, how many samples sounded; broken, how often one did not follow the one
    before; behind, how many were silent meanwhile.
    """

    def __init__(self) -> None:
        self.listens = True
        self.heard = self.broken = self.behind = 0
        self._next: int | None = None
        # When the first sample of a buffer is heard, its number, and how many there are.
        self._buffers: deque[tuple[float, int, int, float]] = deque(maxlen=64)

    def take(self, out: Sound, heard_at: float, rate: float) -> None:
        """Listen to a buffer that is heard from a moment on; called by the device's thread."""
        if not self.listens:
            return
        digits = np.rint(out * _FULL_SCALE).astype(np.int64)
        numbers = digits[:, 0] + (digits[:, -1] << _DIGITS)
        sounding = np.flatnonzero(out.any(axis=1))
        begun = self.heard > _FADE_S * rate
        self.heard += len(sounding)
        if not begun:
            return
        self.behind += len(out) - len(sounding)
        if not len(sounding):
            return
        told = numbers[sounding]
        self.broken += int(np.count_nonzero(np.diff(told) != 1))
        self.broken += self._next is not None and int(told[0]) != self._next
        self._next = int(told[-1]) + 1
        at = heard_at + int(sounding[0]) / rate
        self._buffers.append((at, int(told[0]), len(told), rate))

    def sounding_ms(self, now: float) -> float | None:
        """Return the number of the sample that sounds at a time of the device, as a moment."""
        for at, first, count, rate in reversed(tuple(self._buffers)):
            if at <= now:
                return (first + min(count, (now - at) * rate)) / rate * 1000
        return None


def play(window: Window, device: Device, ear: Ear, seconds: float) -> tuple[list[Size], float]:
    """Play for so long; return the sizes meanwhile, and the worst error of the playhead in ms."""
    sizes: list[Size] = []
    worst = 0.0
    window.transport.set_playhead(0)
    window.transport.play_here()
    give_up = time.monotonic() + 60 + seconds
    while ear.heard < seconds * _heard_rate(device):
        if time.monotonic() > give_up:
            raise RuntimeError(
                f"only {ear.heard} samples were played: {window.transport.unavailable}"
            )
        QCoreApplication.processEvents()
        if ear.heard >= len(sizes) * seconds * _heard_rate(device) / _SIZES:
            sizes.append(Size.of(window))
        worst = max(worst, _error(window, device, ear))
        time.sleep(0.002)
    ear.listens = False
    window.transport.stop()
    return sizes, worst


def _heard_rate(device: Device) -> float:
    return device.stream.rate if device.stream else _RATE


def _error(window: Window, device: Device, ear: Ear) -> float:
    """Return by how many ms the playhead is off, 0 where the clock moved on meanwhile."""
    stream, player = device.stream, window.transport._player
    if stream is None or player is None:
        return 0.0
    now = stream.time
    told, true = player.position_ms, ear.sounding_ms(now)
    return 0.0 if told is None or true is None or stream.time != now else abs(told - true)


def main() -> None:
    """Play, and print what came of it."""
    transcript, recording, seconds = Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3])
    ear = Ear()
    device = Device(_PACE, ear.take)
    sys.modules["sounddevice"] = device
    with opened(transcript, recording) as window:
        sizes, worst = play(window, device, ear, seconds)
    known = recording.suffix == ".wav"
    told = {
        "sizes": [asdict(size) for size in sizes],
        "worst_ms": worst if known else None,
        "broken": ear.broken if known else None,
        "behind_ms": ear.behind * 1000 / _heard_rate(device) if known else None,
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
