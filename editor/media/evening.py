"""Bringing frames to one rate, for streams that change theirs midway."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame


class Evener:
    """Gives every frame the rate it was made for, in Hz, whatever each has."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._shape: tuple[int, str, str] | None = None
        self._resampler: av.AudioResampler | None = None

    def frames(self, frame: AudioFrame) -> list[AudioFrame]:
        """Return what a frame comes to, the first of them at its time; the rest follow it."""
        shape = (frame.sample_rate, frame.layout.name, frame.format.name)
        made: list[AudioFrame] = []
        pts = frame.pts
        if shape != self._shape:
            made += self._resampler.resample(None) if self._resampler else []
            self._resampler = (
                None if frame.sample_rate == self._rate else av.AudioResampler(rate=self._rate)
            )
            self._shape = shape
        made += self._resampler.resample(frame) if self._resampler else [frame]
        for number, one in enumerate(made):
            # The resampler counts in samples, the stream in a time base of its own.
            one.pts = pts if number == 0 else None
        return made
