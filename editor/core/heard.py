"""Which parts of a recording were heard: stretches of time that sounded, added up."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

# Heard means most of it: the last word is often known before it has been spoken to its end.
MOST = 0.8


@dataclass(frozen=True, slots=True)
class Heard:
    """A set of moments as half-open spans in ms: in order, apart from each other, none empty."""

    spans: tuple[Span, ...] = ()

    @classmethod
    def of(cls, spans: Iterable[Span]) -> Heard:
        """Return the set of all moments in some spans, whatever their order and overlap."""
        joined: list[Span] = []
        for span in sorted(span for span in spans if span.duration_ms > 0):
            if joined and span.start_ms <= joined[-1].end_ms:
                last = joined.pop()
                span = Span(last.start_ms, max(last.end_ms, span.end_ms))  # noqa: PLW2901
            joined.append(span)
        return cls(tuple(joined))

    def plus(self, span: Span) -> Heard:
        """Return the set with a span added, joined with those it meets; itself when all is in."""
        if span.duration_ms <= 0:
            return self
        first = bisect_left(self.spans, span.start_ms, key=_end)
        last = bisect_right(self.spans, span.end_ms, key=_start)
        met = self.spans[first:last]
        if met and met[0].start_ms <= span.start_ms and span.end_ms <= met[0].end_ms:
            return self
        if met:
            start = min(met[0].start_ms, span.start_ms)
            span = Span(start, max(met[-1].end_ms, span.end_ms))
        return Heard((*self.spans[:first], span, *self.spans[last:]))

    @property
    def total_ms(self) -> int:
        """Return how much was heard in ms, each moment counted once."""
        return sum(span.duration_ms for span in self.spans)

    def within_ms(self, span: Span) -> int:
        """Return how many ms of a span were heard."""
        first = bisect_right(self.spans, span.start_ms, key=_end)
        last = bisect_left(self.spans, span.end_ms, key=_start)
        return sum(span.overlap_ms(one) for one in self.spans[first:last])

    def includes(self, span: Span) -> bool:
        """Tell whether most of a span was heard; of one without duration, its moment."""
        if span.duration_ms <= 0:
            span = Span(span.start_ms, span.start_ms + 1)
        return self.within_ms(span) >= span.duration_ms * MOST


def _start(span: Span) -> int:
    return span.start_ms


def _end(span: Span) -> int:
    return span.end_ms
