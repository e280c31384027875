"""Whether anybody speaks under a cue."""

from __future__ import annotations

from enum import StrEnum
from math import isnan
from typing import TYPE_CHECKING

from editor.checks.normal import words
from editor.core.evidence import NoEvidence
from editor.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.checks.scene import Scene
    from editor.core.cue import Cue
    from editor.core.evidence import Evidence

# Nobody says more than 7 or 8 words in a second of voice, whatever the cue lasts.
_MS_PER_WORD = 133
# Less than this part of it is no voice but a click or a mistake of the voice detector's; but who
# speaks during most of a cue, however fast, says it.
_TOO_LITTLE = 0.4
_MOST_NOTHING_MS = 500
_MOST = 0.5
# Of this many words, who has less than this part of the time they take has not said them all.
_MANY_SAID, _HURRIED = 6, 0.75
# So much of a neighbour's voice may run into a cue: a part of the cue, and less than its own
# words would take.
_MOST_OF_NEIGHBOUR_MS, _PART_OF_CUE, _PART_OF_WORDS = 500, 0.25, 0.6
# Recognisers are a quarter of a second off; a short cue may miss its word altogether, but of
# three words at least one is inside.
_MARGIN_MS, _MARGIN_OF_SHORT_MS = 250, 500
# Voice that goes on so far beyond a border crosses it.
_BORDER_MS = 50
_SHORT_MS, _SHORT_OF_MANY_MS, _MANY = 1000, 600, 3
# The noise of a microphone in a quiet room is louder than this.
_DIGITAL_SILENCE_DBFS = -70.0


class Hearing(StrEnum):
    """What is heard under a cue."""

    VOICE = "voice"
    TOO_LITTLE = "too little"
    VOICE_LIKE = "voice-like"
    NOBODY = "nobody"
    UNKNOWN = "unknown"


def needed_ms(text: str) -> int:
    """Return the ms of voice below which a text cannot have been said."""
    return words(text) * _MS_PER_WORD


def voice_is_missing(cue: Cue, evidence: Evidence) -> bool | None:
    """Tell whether a cue lies where nothing sounds like a voice, or nothing when it is unknown."""
    voiced = evidence.voiced_ms(cue.span)
    if voiced is None:
        return None
    return voiced + (evidence.unsure_ms(cue.span) or 0) <= _nothing_ms(cue)


def heard(cues: Sequence[Cue], at: int, evidence: Evidence) -> Hearing:
    """Return what is heard under the cue at an index and shortly before and after.

    Voice that begins or ends beside the cue is the neighbour's where a neighbour stands, unless
    the cue is so short that it may just as well be its own. Where no voice is known of, digital
    silence is still an answer.
    """
    cue = cues[at]
    span = Span(cue.start_ms, max(cue.start_ms, cue.end_ms))
    voiced = evidence.voiced_ms(span)
    if voiced is None:
        level = evidence.level_dbfs(span)
        silent = level is not None and not isnan(level) and level < _DIGITAL_SILENCE_DBFS
        return Hearing.NOBODY if silent else Hearing.UNKNOWN
    nothing = _nothing_ms(cue)
    if voiced > nothing and voiced > _MOST * span.duration_ms:
        return Hearing.VOICE
    if voiced > nothing and _own_voice_ms(cues, at, evidence) > nothing:
        hurried = words(cue.text) >= _MANY_SAID and voiced < _HURRIED * needed_ms(cue.text)
        return Hearing.TOO_LITTLE if hurried else Hearing.VOICE
    around = _around(cues, at, span)
    beside = (evidence.voiced_ms(around) or 0) - (0 if _is_short(cue) else voiced)
    if beside > nothing:
        return Hearing.VOICE
    unsure = evidence.unsure_ms(around) or 0
    return Hearing.VOICE_LIKE if unsure > nothing else Hearing.NOBODY


def _own_voice_ms(cues: Sequence[Cue], at: int, evidence: Evidence) -> float:
    """Return the ms of voice under a cue without what runs into it from a neighbour."""
    cue = cues[at]
    theirs = min(
        _MOST_OF_NEIGHBOUR_MS,
        cue.duration_ms * _PART_OF_CUE,
        needed_ms(cue.text) * _PART_OF_WORDS,
    )
    begun = at > 0 and cues[at - 1].end_ms >= cue.start_ms - _MARGIN_MS
    goes_on = at + 1 < len(cues) and cues[at + 1].start_ms <= cue.end_ms + _MARGIN_MS
    own = 0.0
    for voice in evidence.voices(Span(cue.start_ms - _BORDER_MS, cue.end_ms + _BORDER_MS)) or ():
        inside = voice.overlap_ms(cue.span)
        crossed = (begun and voice.start_ms < cue.start_ms) + (
            goes_on and voice.end_ms > cue.end_ms
        )
        own += max(0.0, inside - crossed * theirs)
    return own


def nothing_known(evidence: Evidence) -> bool:
    """Tell whether there is no recording at all, so that asking about each cue is in vain."""
    return type(evidence) is NoEvidence


def heard_in(scene: Scene, at: int) -> Hearing:
    """Return what is heard under a cue, unless the recording and the cues do not fit together."""
    if scene.survey.unheard_share:
        return Hearing.UNKNOWN
    return heard(scene.cues, at, scene.evidence)


def _nothing_ms(cue: Cue) -> float:
    return min(_MOST_NOTHING_MS, needed_ms(cue.text) * _TOO_LITTLE)


def _is_short(cue: Cue) -> bool:
    return cue.duration_ms < (_SHORT_OF_MANY_MS if words(cue.text) >= _MANY else _SHORT_MS)


def _around(cues: Sequence[Cue], at: int, span: Span) -> Span:
    """Widen the span of a cue by as much as its times may be wrong, but not into a neighbour."""
    if _is_short(cues[at]):
        margin = max(_MARGIN_OF_SHORT_MS, needed_ms(cues[at].text))
        return Span(span.start_ms - margin, span.end_ms + margin)
    before = cues[at - 1].end_ms if at else span.start_ms - 2 * _MARGIN_MS
    after = cues[at + 1].start_ms if at + 1 < len(cues) else span.end_ms + 2 * _MARGIN_MS
    return Span(
        span.start_ms if before >= span.start_ms - _MARGIN_MS else span.start_ms - _MARGIN_MS,
        span.end_ms if after <= span.end_ms + _MARGIN_MS else span.end_ms + _MARGIN_MS,
    )
