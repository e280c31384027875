"""Cutting a range out of a transcript, as one of its own with times from zero."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from editor.core.halves import cuts, halves, has_words, settled
from editor.core.moving import moved
from editor.core.span import Span
from editor.core.splitting import count_before, known_moment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editor.core.cue import Cue
    from editor.core.words import Word


def cut(cues: Iterable[Cue], span: Span) -> tuple[Cue, ...]:
    """Return the cues of a span in ms with times from its start on, their words' too.

    A cue over an edge is cut between the words nearest to it, where their times are known. Where
    they are not its text stays whole, as nobody knows which words would go: it is shown for the
    time inside when that is half of its own at least, or all of the span, and else left out. What
    was shown before the span or after it is in no cue. They are numbered from 1.
    """
    inside = (inner for cue in cues if (inner := _inside(cue, span)))
    return tuple(
        replace(moved(cue, -span.start_ms), id=number) for number, cue in enumerate(inside, 1)
    )


def count_inside(cues: Iterable[Cue], span: Span) -> int:
    """Return how many cues there would be, for whoever asks at every key: ten times as fast."""
    return sum(1 for cue in cues if _inside(cue, span))


def _inside(cue: Cue, span: Span) -> Cue | None:
    """Return what is inside a span of a cue, at the times it had, or nothing."""
    if span.start_ms <= cue.start_ms and cue.end_ms <= span.end_ms:
        return _windowed(cue, span) if span.contains(cue.start_ms) else None
    shared_ms = cue.span.overlap_ms(span)
    if not shared_ms:
        return None
    part: Cue | None = cue
    if _has_times(cue):
        part = _from(cue, span.start_ms) if cue.start_ms < span.start_ms else cue
        part = _until(part, span.end_ms) if part and part.end_ms > span.end_ms else part
    elif 2 * shared_ms < min(cue.duration_ms, 2 * span.duration_ms):
        return None
    return _clipped(part, span) if part else None


def _has_times(cue: Cue) -> bool:
    """Tell whether it is known when the words of a cue's text were spoken."""
    if not cue.words or known_moment(cue, 0) is None:
        return False
    return all(known_moment(cue, caret) is not None for caret in cuts(cue.text))


def _from(cue: Cue, at_ms: int) -> Cue | None:
    """Return the cue without the words before a moment in ms, or nothing when none is left."""
    caret = _nearest(cue, at_ms)
    if caret == 0:
        return cue
    words = cue.words[count_before(cue, caret, at_ms) :]
    text = halves(cue.text, caret)[1]
    return replace(cue, start_ms=at_ms, text=text, words=words) if has_words(text) else None


def _until(cue: Cue, at_ms: int) -> Cue | None:
    """Return the cue without the words after a moment in ms, or nothing when none is left."""
    caret = _nearest(cue, at_ms)
    if caret == len(cue.text):
        return cue
    words = cue.words[: count_before(cue, caret, at_ms)]
    text = halves(cue.text, caret)[0]
    return replace(cue, end_ms=at_ms, text=text, words=words) if has_words(text) else None


def _nearest(cue: Cue, at_ms: int) -> int:
    """Return the caret, between words or at either end, whose time is the nearest to a moment."""
    starts = [word.start_ms for word in cue.words if word.start_ms is not None]
    ends = [word.end_ms for word in cue.words if word.end_ms is not None]
    away = {0: abs(min(starts, default=cue.start_ms) - at_ms)}
    for caret in cuts(cue.text):
        between = known_moment(cue, caret)
        if between is not None:
            away[settled(cue.text, caret)] = abs(between - at_ms)
    away[len(cue.text)] = abs(max(ends, default=cue.end_ms) - at_ms)
    return min(away, key=lambda caret: away[caret])


def _clipped(cue: Cue, span: Span) -> Cue:
    """Return a cue with no time outside a span, nor any of its words."""
    start_ms, end_ms = max(cue.start_ms, span.start_ms), min(cue.end_ms, span.end_ms)
    times = Span(start_ms, end_ms)
    words = tuple(_clipped_word(word, times) for word in cue.words)
    return _windowed(replace(cue, start_ms=start_ms, end_ms=end_ms, words=words), span)


def _clipped_word(word: Word, span: Span) -> Word:
    start = None if word.start_ms is None else min(max(word.start_ms, span.start_ms), span.end_ms)
    end = None if word.end_ms is None else min(max(word.end_ms, span.start_ms), span.end_ms)
    return replace(word, start_ms=start, end_ms=end)


def _windowed(cue: Cue, span: Span) -> Cue:
    """Return a cue whose decoding window is told from the start of a span, too.

    One that began before it began at no time of the range.
    """
    if cue.scores is None or cue.scores.window_ms is None:
        return cue
    begun = cue.scores.window_ms - span.start_ms
    return replace(cue, scores=replace(cue.scores, window_ms=begun if begun >= 0 else None))
