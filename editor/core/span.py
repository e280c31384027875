"""A stretch of time."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of time in integer milliseconds."""

    start_ms: int
    end_ms: int

    @property
    def duration_ms(self) -> int:
        """Return how long the span lasts in ms; negative when it is reversed."""
        return self.end_ms - self.start_ms

    def contains(self, at_ms: int) -> bool:
        """Tell whether a moment in ms lies inside: at the start yes, at the end no."""
        return self.start_ms <= at_ms < self.end_ms

    def overlap_ms(self, other: Span) -> int:
        """Return how many ms two spans share."""
        return max(0, min(self.end_ms, other.end_ms) - max(self.start_ms, other.start_ms))

    def clamped(self, low_ms: int, high_ms: int) -> Span:
        """Return the part between two moments in ms, of zero length when there is none."""
        start = min(max(self.start_ms, low_ms), high_ms)
        return Span(start, max(start, min(self.end_ms, high_ms)))
