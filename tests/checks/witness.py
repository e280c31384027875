"""A recording made up for a test: where somebody speaks in it, and where something sounds alike."""

from __future__ import annotations

from dataclasses import dataclass

from editor.core.span import Span


@dataclass(frozen=True)
class Heard:
    """Evidence with stretches of speech and of unsure voice given as (start_ms, end_ms)."""

    speech: tuple[tuple[int, int], ...] = ()
    unsure: tuple[tuple[int, int], ...] = ()
    duration_ms: int | None = None
    level: float | None = -30.0

    def level_dbfs(self, span: Span) -> float | None:  # noqa: ARG002
        return self.level

    def voiced_ms(self, span: Span) -> int | None:
        return sum(Span(*item).overlap_ms(span) for item in self.speech)

    def unsure_ms(self, span: Span) -> int | None:
        return sum(Span(*item).overlap_ms(span) for item in self.unsure)

    def voices(self, span: Span) -> tuple[Span, ...] | None:
        inside = (Span(*item).clamped(span.start_ms, span.end_ms) for item in self.speech)
        return tuple(item for item in inside if item.duration_ms > 0)
