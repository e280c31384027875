"""Where in a stretch of speech a share of it has been said, with the pauses a cut belongs in."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from editor.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Speech by the number of its letters is off by about a tenth of a cue: a pause is looked for
# within a fifth of what is spoken, but no further than a breath away.
_NEAR = 0.2
_NEAREST_MS = 250
_FARTHEST_MS = 1500
# What follows a long pause begins so much before its first sound.
_LEAD_MS = 200


def moment_at(span: Span, share: float, voices: Sequence[Span] = ()) -> int:
    """Return the ms in a span by which a share of it, 0 to 1, has been said.

    With voices, the stretches of sure speech, the share is one of the time they take, and a pause
    near by is where the cut goes: in its middle, or shortly before the voice comes back.
    """
    spoken = _inside(span, voices)
    if not spoken:
        return span.start_ms + round(span.duration_ms * share)
    total = sum(each.duration_ms for each in spoken)
    place, left = spoken[-1].end_ms, total * share
    for each in spoken:
        if left <= each.duration_ms:
            place = each.start_ms + round(left)
            break
        left -= each.duration_ms
    reach = min(_FARTHEST_MS, max(_NEAREST_MS, total * _NEAR))
    pauses = (Span(one.end_ms, other.start_ms) for one, other in pairwise(spoken))
    near = [pause for pause in pauses if pause.duration_ms and _away(pause, place) <= reach]
    if not near:
        return place
    pause = min(near, key=lambda one: _away(one, place))
    return max((pause.start_ms + pause.end_ms) // 2, pause.end_ms - _LEAD_MS)


def share_at(span: Span, at_ms: int, voices: Sequence[Span] = ()) -> float:
    """Return which part of a span, or of what voices say in it, comes before a moment in ms."""
    spoken = _inside(span, voices) or [span]
    total = sum(each.duration_ms for each in spoken)
    before = sum(each.clamped(span.start_ms, at_ms).duration_ms for each in spoken)
    return before / total if total > 0 else 0.5


def _inside(span: Span, voices: Iterable[Span]) -> list[Span]:
    cut = (voice.clamped(span.start_ms, span.end_ms) for voice in voices)
    return [voice for voice in cut if voice.duration_ms > 0]


def _away(pause: Span, at_ms: int) -> int:
    return max(pause.start_ms - at_ms, at_ms - pause.end_ms, 0)
