"""Where moments lie on a strip of pixels."""

from __future__ import annotations

from dataclasses import dataclass

from editor.core.span import Span

# From nine hours on a narrow screen down to single samples, some pixels apart at 48 kHz.
WIDEST_MS_PER_PX = 60_000.0
CLOSEST_MS_PER_PX = 0.004
# How much of the pane a cue may take before it is zoomed out for, and how far then.
_CUE_SHARE = 0.6
_WIDEST_FOR_A_CUE = 60.0
# How much of it that takes which is zoomed to.
_FILLED = 0.9
# What is wider than the pane begins so far from its border.
_AIR_PX = 20
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

    def showing(self, span: Span, width: int) -> Scale:
        """Return the scale moved, and zoomed out where needed, so that a span is in sight."""
        if span.duration_ms > width * self.ms_per_px * _CUE_SHARE:
            ms_per_px = min(span.duration_ms / (width * _CUE_SHARE), _WIDEST_FOR_A_CUE)
            return Scale(0, ms_per_px).around(span, width)
        shown = self.span(width)
        in_sight = span.start_ms >= shown.start_ms and span.end_ms <= shown.end_ms
        return self if in_sight else self.around(span, width)

    def filled_by(self, span: Span, width: int) -> Scale:
        """Return the scale at which a span takes most of the pixels."""
        ms_per_px = span.duration_ms / (width * _FILLED)
        held = min(max(ms_per_px, CLOSEST_MS_PER_PX), WIDEST_MS_PER_PX)
        return Scale(0, held).around(span, width)

    def around(self, span: Span, width: int) -> Scale:
        """Return the scale moved so that a span is in the middle, or begins near the left border."""
        air = max(width * self.ms_per_px - span.duration_ms, 0) / 2
        return Scale(span.start_ms - (air or _AIR_PX * self.ms_per_px), self.ms_per_px)

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
