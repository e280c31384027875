"""Where moments lie on a strip of pixels."""

from __future__ import annotations

from dataclasses import dataclass

from editor.core.span import Span

# From nine hours on a narrow screen down to single samples, some pixels apart at 48 kHz.
WIDEST_MS_PER_PX = 60_000.0
CLOSEST_MS_PER_PX = 0.004
_RULER_STEPS_MS = (
    1,
    2,
    5,
    10,
    20,
    50,
    100,
    200,
    500,
    1000,
    2000,
    5000,
    10_000,
    15_000,
    30_000,
    60_000,
    120_000,
    300_000,
    600_000,
    900_000,
    1_800_000,
    3_600_000,
    7_200_000,
)


@dataclass(frozen=True, slots=True)
class Scale:
    """A stretch of time laid on pixels: its first moment in ms, and ms per pixel."""

    start_ms: float
    ms_per_px: float

    def x(self, at_ms: float) -> float:
        """Return the pixel of a moment in ms."""
        return (at_ms - self.start_ms) / self.ms_per_px

    def ms(self, x: float) -> int:
        """Return the moment at a pixel in ms."""
        return round(self.start_ms + x * self.ms_per_px)

    def span(self, width: int) -> Span:
        """Return the time that a number of pixels shows."""
        return Span(self.ms(0), self.ms(width))

    def zoomed(self, factor: float, x: float) -> Scale:
        """Return the scale with a factor more ms on a pixel, the moment at a pixel kept there."""
        ms_per_px = min(max(self.ms_per_px * factor, CLOSEST_MS_PER_PX), WIDEST_MS_PER_PX)
        return Scale(self.start_ms + x * (self.ms_per_px - ms_per_px), ms_per_px)

    def held(self, width: int, duration_ms: int) -> Scale:
        """Return the scale moved so that it does not run out of the recording needlessly."""
        last = max(0.0, duration_ms - width * self.ms_per_px)
        return Scale(min(max(0.0, self.start_ms), last), self.ms_per_px)

    def ruler_step_ms(self, least_px: int = 90) -> int:
        """Return the ms between the marks of a ruler, as close as its labels allow."""
        for step in _RULER_STEPS_MS:
            if step / self.ms_per_px >= least_px:
                return step
        return _RULER_STEPS_MS[-1]
