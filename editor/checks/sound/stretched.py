"""Real text with wrong times: a few words shown for many seconds."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from editor.checks.normal import key, words
from editor.checks.tags.annotations import annotation
from editor.checks.words.phrases import Stock, stock
from editor.core.cue import line_lengths
from editor.core.finding import Category, Finding, Fix
from editor.core.sentence import said
from editor.core.span import Span
from editor.core.timecode import spoken_duration

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.checks.scene import Scene
    from editor.core.cue import Cue
    from editor.core.evidence import Evidence

_LONG_MS = 8_000
# A filler takes no longer than this, even dwelt upon.
_LONG_FOR_FILLER_MS = 5_000
# What is usual: two and a half words or 15 characters a second.
_MS_PER_WORD, _CHARACTERS_PER_SECOND = 400, 15
# A text that takes a fifth of its cue has some 3 characters a second.
_LITTLE = 0.2
_IDLE_MS = 12_000
_PAD_MS = 150
# Less gained is not worth a change.
_CLEARLY_SHORTER = 0.7
_MOSTLY = 0.6
# Quick and slow speakers, in parts of the usual time.
_QUICKLY, _SLOWLY = 0.6, 1.8


def stretched(scene: Scene) -> list[Finding]:
    """Find cues whose few words cannot take as long as they are shown, to shrink to the voice.

    The time from the start of the next cue on does not count: captions that roll overlap.
    """
    found = []
    for index in scene.indexes:
        cue = scene.cues[index]
        if cue.end_ms - cue.start_ms < _LONG_FOR_FILLER_MS or index in scene.explained:
            continue
        shown = _shown(scene.cues, index)
        confidence = _confidence(cue.text, shown.duration_ms)
        if confidence:
            found.append(_finding(cue, index, shown, confidence, scene.evidence))
    return found


def usual_ms(text: str) -> int:
    """Return the ms that a text usually takes to say."""
    return max(words(text) * _MS_PER_WORD, sum(line_lengths(text)) * 1000 // _CHARACTERS_PER_SECOND)


def _shown(cues: Sequence[Cue], index: int) -> Span:
    cue = cues[index]
    after = cues[index + 1].start_ms if index + 1 < len(cues) else cue.end_ms
    return Span(cue.start_ms, min(cue.end_ms, after) if after > cue.start_ms else cue.end_ms)


def _confidence(text: str, shown_ms: int) -> float:
    """Return how sure it is that a text is shown too long, judged by its length; 0 for not."""
    if shown_ms < _LONG_MS:
        return 0.5 if shown_ms >= _LONG_FOR_FILLER_MS and stock(text) is Stock.FILLER else 0.0
    if not key(text) or annotation(text) is not None:
        return 0.0
    usual = usual_ms(text)
    if usual <= _LITTLE * shown_ms:
        return 0.9 if usual <= _LITTLE / 2 * shown_ms else 0.8
    return 0.75 if shown_ms - usual >= _IDLE_MS else 0.0


def _finding(cue: Cue, index: int, shown: Span, confidence: float, evidence: Evidence) -> Finding:
    count = words(cue.text)
    more = ""
    numbers: dict[str, int | float] = {
        "words": count,
        "duration_ms": shown.duration_ms,
        "usual_ms": usual_ms(cue.text),
    }
    voiced, unsure = evidence.voiced_ms(shown), evidence.unsure_ms(shown) or 0
    keeps = _voiced_part(cue.text, shown, evidence) if voiced is not None else None
    if voiced is not None:
        numbers |= {"voiced_ms": voiced, "unsure_ms": unsure}
        confidence, more = _with_voice(confidence, voiced, unsure, shown.duration_ms)
        if voiced >= _MOSTLY * shown.duration_ms:
            numbers["lost_ms"] = voiced
    elif cue.words:
        keeps, more = _worded_part(cue, shown)
    return Finding(
        kind="stretched",
        category=Category.TIMING,
        first=index,
        last=index,
        start_ms=shown.start_ms,
        end_ms=shown.end_ms,
        confidence=confidence,
        subject=" ".join(cue.text.split()),
        reason=said(
            "{n} word shown for {long}, though it takes about {usual}{more}.",
            "{n} words shown for {long}, though they take about {usual}{more}.",
            n=count,
            long=spoken_duration(shown.duration_ms),
            usual=spoken_duration(usual_ms(cue.text)),
            more=more,
        ),
        evidence=numbers,
        fixes=(Fix.SHRINK,) if keeps else (),
        keeps=keeps,
    )


def _with_voice(
    confidence: float, voiced_ms: int, unsure_ms: int, shown_ms: int
) -> tuple[float, str]:
    """Return how sure it is with what is heard, and what to add to the reason."""
    if voiced_ms >= _MOSTLY * shown_ms:
        return confidence, said(
            "; somebody speaks for {voiced} of it, so words are missing",
            voiced=spoken_duration(voiced_ms),
        )
    if voiced_ms + unsure_ms >= _MOSTLY * shown_ms:
        return min(confidence, 0.5), said("; it may be sung")
    return max(confidence, 0.8), said(
        "; somebody speaks for {voiced} of it", voiced=spoken_duration(voiced_ms)
    )


def _voiced_part(text: str, shown: Span, evidence: Evidence) -> Span | None:
    """Return the time from the first voice to the last, or to a pause once the text was said.

    Nothing when that is hardly shorter, or takes far longer than the text.
    """
    voices = evidence.voices(shown)
    if not voices:
        return None
    part = _clearly_inside(Span(voices[0].start_ms, voices[-1].end_ms), shown)
    if part:
        return part
    usual, told = usual_ms(text), 0
    for voice in voices:
        told += voice.duration_ms
        if told >= usual * _QUICKLY:
            fits = told <= usual * _SLOWLY
            return _clearly_inside(Span(voices[0].start_ms, voice.end_ms), shown) if fits else None
    return None


def _worded_part(cue: Cue, shown: Span) -> tuple[Span | None, str]:
    """Return the time from the first word to the last where the recogniser's times are possible."""
    times = [
        (word.start_ms, word.end_ms)
        for word in cue.words
        if word.start_ms is not None and word.end_ms is not None
    ]
    if not times:
        return None, ""
    flat = [at for pair in times for at in pair]
    outside = flat[0] < cue.start_ms or flat[-1] > cue.end_ms
    if outside or any(early > late for early, late in pairwise(flat)):
        return None, said(
            "; the times of its words are of no help, for they lie outside it or go back"
        )
    return _clearly_inside(Span(flat[0], flat[-1]), shown), ""


def _clearly_inside(part: Span, shown: Span) -> Span | None:
    padded = Span(part.start_ms - _PAD_MS, part.end_ms + _PAD_MS)
    kept = padded.clamped(shown.start_ms, shown.end_ms)
    return kept if 0 < kept.duration_ms <= _CLEARLY_SHORTER * shown.duration_ms else None
