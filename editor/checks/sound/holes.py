"""Holes: nobody wrote anything down although somebody speaks, or very likely does.

A long gap alone says nothing: people pause. Speech heard in it says all; without a recording, a
placeholder beside it or an end exactly where the recogniser's window ends says a little.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.checks.scene import REACH
from editor.checks.sound.beside import words_beside
from editor.checks.tags.annotations import Annotation, annotation
from editor.core.finding import Category, Finding, Fix
from editor.core.sentence import said
from editor.core.span import Span
from editor.core.timecode import spoken_duration

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.checks.scene import Scene
    from editor.core.cue import Cue

LONG_MS = 3_000
# Written times cut words short at both ends, and voice activity is padded: this much on either
# side belongs to the cue there.
_EDGE_MS = 400
_LEAST_SPEECH_MS = 1_500
_LEAST_SHARE = 0.2
# So much speech is lost whatever the share of a long break it takes.
_MUCH_SPEECH_MS = 5_000
# Confidence by the seconds of speech heard: a breath or a far voice is soon 1.5 s long, not 6.
_BY_SPEECH = ((10_000, 0.95), (6_000, 0.92), (3_000, 0.85), (0, 0.7))
_SCATTERED = 0.8
_AFTER_PLACEHOLDER, _BEFORE_PLACEHOLDER = 0.6, 0.5
_AT_WINDOW_END = 0.4
_WINDOW_MS = 30_000
# The recogniser counts in steps of 20 ms.
_STEP_MS = 20
_COARSE_MS = 500


def holes(scene: Scene) -> list[Finding]:
    """Find the gaps of 3 s or more in which speech was lost, each between two cues.

    Before the first cue and after the last they are found by what is heard, or by a placeholder
    when it is known how long the recording is.
    """
    cues = scene.cues
    if not cues or scene.start >= scene.stop:
        return []
    found = [
        _judged(scene, at, Span(end_ms, cues[at].start_ms))
        for at in range(scene.start, min(scene.stop + 1, len(cues)))
        if cues[at].start_ms - cues[at - 1].end_ms >= LONG_MS or at == 0
        if cues[at].start_ms - (end_ms := _end_before(cues, at)) >= LONG_MS
    ]
    if scene.stop == len(cues) and (duration_ms := scene.evidence.duration_ms) is not None:
        tail = Span(_end_before(cues, len(cues)), duration_ms)
        if tail.duration_ms >= LONG_MS:
            found.append(_judged(scene, len(cues), tail))
    return [finding for finding in found if finding]


def _end_before(cues: Sequence[Cue], at: int) -> int:
    """Return where the cues before an index have ended in ms; the start for none."""
    return max((cue.end_ms for cue in cues[max(0, at - REACH) : at]), default=0)


def _judged(scene: Scene, at: int, gap: Span) -> Finding | None:
    """Judge the gap before a cue, or after the last one, by the best witness there is."""
    inside = Span(gap.start_ms + _EDGE_MS, gap.end_ms - _EDGE_MS)
    voiced = scene.evidence.voiced_ms(inside)
    numbers = {"gap_ms": gap.duration_ms}
    long = spoken_duration(gap.duration_ms)
    if voiced is not None:
        share = voiced / inside.duration_ms
        scattered = share < _LEAST_SHARE
        if voiced < (_MUCH_SPEECH_MS if scattered else _LEAST_SPEECH_MS):
            return None
        sure = next(value for least, value in _BY_SPEECH if voiced >= least)
        reason = said(
            "Nothing was written for {long}, but somebody speaks for {voiced} of it.",
            long=long,
            voiced=spoken_duration(voiced),
        )
        sure = min(sure, _SCATTERED) if scattered else sure
        return _finding(scene.cues, at, gap, sure, reason, numbers | {"voiced_ms": voiced})
    for beside, sure, reason in (
        (
            at - 1,
            _AFTER_PLACEHOLDER,
            said(
                "Nothing was written for {long}, right after a cue that stands for speech not"
                " transcribed.",
                long=long,
            ),
        ),
        (
            at,
            _BEFORE_PLACEHOLDER,
            said(
                "Nothing was written for {long}, right before a cue that stands for speech not"
                " transcribed.",
                long=long,
            ),
        ),
    ):
        if 0 <= beside < len(scene.cues) and _stands_in(scene.cues[beside]):
            return _finding(scene.cues, at, gap, sure, reason, numbers)
    if 0 < at < len(scene.cues) and _ends_a_window(scene.cues, at):
        reason = said(
            "Nothing was written for {long}, and the text goes on exactly where a 30 s window of"
            " the recogniser ends.",
            long=long,
        )
        return _finding(scene.cues, at, gap, _AT_WINDOW_END, reason, numbers)
    return None


def _stands_in(cue: Cue) -> bool:
    return annotation(cue.text) is Annotation.PLACEHOLDER


def _ends_a_window(cues: Sequence[Cue], at: int) -> bool:
    """Tell whether a cue begins 30 s after the start of a window, which nobody sees otherwise.

    Windows begin at multiples of 30 s, or where the one before was cut off: at a cue that follows
    the last without a gap. Where all times are whole or half seconds that is soon a coincidence.
    """
    near = cues[max(0, at - REACH) : at + 1]
    start_ms = cues[at].start_ms
    if len({time % _COARSE_MS for cue in near for time in (cue.start_ms, cue.end_ms)}) < 2:
        return False
    if start_ms % _WINDOW_MS <= 1:
        return True
    return any(
        abs(start_ms - cues[first].start_ms - _WINDOW_MS) <= _STEP_MS // 2
        and abs(cues[first].start_ms - cues[first - 1].end_ms) <= _STEP_MS // 2
        for first in range(max(1, at - REACH + 1), at)
    )


def _finding(
    cues: Sequence[Cue], at: int, gap: Span, confidence: float, reason: str, numbers: dict[str, int]
) -> Finding:
    return Finding(
        kind="hole",
        category=Category.LOST_SPEECH,
        first=max(0, at - 1),
        last=min(at, len(cues) - 1),
        start_ms=gap.start_ms,
        end_ms=gap.end_ms,
        confidence=confidence,
        subject=words_beside(cues, at),
        reason=reason,
        evidence=numbers,
        fixes=(Fix.GAP_MARKER,),
        gap=True,
    )
