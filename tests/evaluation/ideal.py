"""A listener who knows the truth: what the checks could find if hearing were perfect."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from editor.core.span import Span
from tests.evaluation.staging import Sound

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.evaluation.staging import Part, Staged

# Somebody who speaks does so for all of a cue but its edges, with a breath every two seconds.
_EDGE_MS = 80
_BREATH_EVERY_MS, _BREATH_MS = 2000, 150
_LEVELS = {Sound.SILENCE: -90.0}
_LOUD = -25.0


class IdealListener:
    """Evidence from what was staged; satisfies core.evidence.Evidence."""

    def __init__(self, staged: Staged) -> None:
        voice = [p for p in staged.parts if p.sound in (Sound.VOICE, Sound.OTHER, Sound.MUMBLING)]
        self._speech = _Stretches(breathing(voice))
        sung = [part.span for part in staged.parts if part.sound is Sound.SONG]
        self._unsure = _Stretches(sung)
        self._silent = _Stretches(p.span for p in staged.parts if p.sound is Sound.SILENCE)
        self._end_ms = staged.end_ms

    @property
    def duration_ms(self) -> int | None:
        """Return how long the recording is in ms."""
        return self._end_ms

    def level_dbfs(self, span: Span) -> float | None:
        """Return the level: that of digital silence where all of the span is silent."""
        quiet = self._silent.within(span) >= span.duration_ms
        return _LEVELS[Sound.SILENCE] if quiet else _LOUD

    def voiced_ms(self, span: Span) -> int | None:
        """Return the ms of speech."""
        return self._speech.within(span)

    def unsure_ms(self, span: Span) -> int | None:
        """Return the ms of song."""
        return self._unsure.within(span)

    def voices(self, span: Span) -> tuple[Span, ...] | None:
        """Return the stretches of speech."""
        return self._speech.inside(span)


def breathing(parts: Sequence[Part]) -> list[Span]:
    """Return the stretches in which the speakers of some parts are heard."""
    spans: list[Span] = []
    for part in parts:
        edge = min(_EDGE_MS, part.span.duration_ms // 4)
        begin, end = part.span.start_ms + edge, part.span.end_ms - edge
        spans += [
            Span(at, min(at + _BREATH_EVERY_MS - _BREATH_MS, end))
            for at in range(begin, end, _BREATH_EVERY_MS)
        ]
    return spans


class _Stretches:
    """Stretches of time that may overlap as given, asked about in logarithmic time."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans):
            if self._ends and span.start_ms <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end_ms)
            elif span.duration_ms > 0:
                self._starts.append(span.start_ms)
                self._ends.append(span.end_ms)
        lengths = (end - start for start, end in zip(self._starts, self._ends, strict=True))
        self._before = [0, *accumulate(lengths)]

    def within(self, span: Span) -> int:
        """Return the ms of a span that lie in the stretches."""
        return max(0, self._until(span.end_ms) - self._until(span.start_ms))

    def _until(self, at_ms: int) -> int:
        place = bisect_right(self._starts, at_ms)
        if not place:
            return 0
        over = max(0, self._ends[place - 1] - at_ms)
        return self._before[place] - over

    def inside(self, span: Span) -> tuple[Span, ...]:
        """Return the stretches in a span, cut to it."""
        first = bisect_right(self._ends, span.start_ms)
        last = bisect_left(self._starts, span.end_ms)
        pairs = zip(self._starts[first:last], self._ends[first:last], strict=True)
        return tuple(Span(a, b).clamped(span.start_ms, span.end_ms) for a, b in pairs)
