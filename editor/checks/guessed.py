"""Cues whose times nobody measured, since their captions were broken anew between words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.checks.short import short
from editor.core.finding import Category, Finding
from editor.core.sentence import said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.checks.scene import Scene
    from editor.core.cue import Cue

# A hint: nobody is led to it.
_CONFIDENCE = 0.4


def guessed_times(scene: Scene) -> list[Finding]:
    """Find the stretches of cues that begin or end at guessed moments, from one measured to the next."""
    cues = scene.cues
    at = (index for index in scene.indexes if cues[index].guessed)
    return [_finding(cues, first, last) for first, last in _stretches(cues, at)]


def guessed_together(cues: Sequence[Cue], at: int) -> bool:
    """Tell whether a guess is what parts the cue at an index from the one before."""
    cue, before = cues[at], cues[at - 1]
    return cue.start_ms in cue.guessed and before.has_guessed_times


def _stretches(cues: Sequence[Cue], indexes: Iterator[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of the cues whose guesses hang together."""
    first = last = -1
    for index in indexes:
        if not cues[index].has_guessed_times:
            continue
        if last == index - 1 and last >= 0 and guessed_together(cues, index):
            last = index
            continue
        if last >= 0:
            yield first, last
        first = last = index
    if last >= 0:
        yield first, last


def _finding(cues: Sequence[Cue], first: int, last: int) -> Finding:
    members = cues[first : last + 1]
    moments = sum((cue.start_ms in cue.guessed) + (cue.end_ms in cue.guessed) for cue in members)
    return Finding(
        kind="guessed-times",
        category=Category.LISTEN,
        first=first,
        last=last,
        start_ms=members[0].start_ms,
        end_ms=max(cue.end_ms for cue in members),
        confidence=_CONFIDENCE,
        subject=short(" ".join(cue.text for cue in members)),
        reason=said(
            "{n:,} start or end here was never measured: it was interpolated when captions were "
            "broken anew.",
            "{n:,} starts and ends here were never measured: they were interpolated when captions "
            "were broken anew.",
            n=moments,
        ),
        evidence={"moments": moments},
    )
