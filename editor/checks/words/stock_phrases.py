"""Stock phrases: what recognisers write by heart where nobody speaks.

A credit for subtitles was learnt with the subtitles and is no part of any speech. Farewells to
viewers and courtesies are: of "Thank you." as a whole text hardly more are invented than of any
other text, so there it takes a second sign, and a voice under the cue speaks for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING

from editor.checks.sound.hearing import Hearing, heard_in, needed_ms
from editor.checks.tags.annotations import annotation
from editor.checks.words.phrases import Stock, stock, without_credit
from editor.checks.words.suspicion import suspicion
from editor.core.cue import cps
from editor.core.sentence import listed, said
from editor.core.timecode import spoken_duration

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.checks.scene import Scene
    from editor.core.cue import Cue
    from editor.core.finding import Finding

_KIND = "stock-phrase"
_GAP_MS = 4_000
_WINDOW_MS = range(29_000, 31_001)
_SLOW_MS, _SLOW_CPS, _VERY_SLOW_MS = 5_000, 5.0, 20_000
# The bounds beyond which a public filter of live transcripts asks for more evidence.
_BAD_NO_SPEECH, _BAD_LOGPROB, _LAST_TEMPERATURE = 0.2, -0.8, 0.99
# So much voice under a phrase has said something else.
_LOST_MS = {Stock.OUTRO: 5_000, Stock.COURTESY: 8_000}
_CREDIT = 0.97
_CREDIT_HEARD = 0.75
# How likely each is right to be there before there is any sign.
_DOUBT = {Stock.OUTRO: 0.7, Stock.COURTESY: 0.9, Stock.FILLER: 0.95}
_UNHEARD = {Stock.OUTRO: 0.97, Stock.COURTESY: 0.93, Stock.FILLER: 0.85}
_LEAST = 0.45


@dataclass(frozen=True, slots=True)
class _Sign:
    """A reason to suspect a phrase: words, and how much of the doubt it leaves, by sort."""

    words: str
    leaves: dict[Stock, float]


def stock_phrases(scene: Scene) -> list[Finding]:
    """Find credits anywhere, and farewells and courtesies where a second sign speaks against them.

    A cue is judged by its neighbours, its scores and what is heard under it.
    """
    found = []
    for index in scene.unexplained():
        sort = stock(scene.cues[index].text)
        if sort is Stock.CREDIT:
            found.append(_credit(scene, index))
        elif sort:
            finding = _phrase(scene, index, sort)
            found += [finding] if finding else []
    return found


def _credit(scene: Scene, index: int) -> Finding:
    cue = scene.cues[index]
    left = without_credit(cue.text)
    voice = heard_in(scene, index) is Hearing.VOICE
    confidence = _CREDIT_HEARD if voice else _CREDIT
    reason = said("A credit for subtitles, or an advertisement, which recognisers know by heart")
    if voice:
        reason = said("{reason}; somebody speaks meanwhile", reason=reason)
    return suspicion(_KIND, cue, index, confidence, reason, {}, left)


def _phrase(scene: Scene, index: int, sort: Stock) -> Finding | None:
    cues, cue = scene.cues, scene.cues[index]
    hearing = heard_in(scene, index)
    voiced = scene.evidence.voiced_ms(cue.span)
    numbers: dict[str, int | float] = {} if voiced is None else {"voiced_ms": voiced}
    if hearing is Hearing.NOBODY:
        lasting = spoken_duration(cue.duration_ms)
        reason = said(
            "{what}; nobody speaks during its {lasting}", what=_NAMES[sort], lasting=lasting
        )
        return suspicion(_KIND, cue, index, _UNHEARD[sort], reason, numbers)
    if hearing is Hearing.VOICE:
        return _spoken_over(cue, index, sort, voiced or 0)
    signs = list(_signs(cues, index))
    doubt = _DOUBT[sort] * (0.7 if hearing is Hearing.VOICE_LIKE else 1.0)
    for sign in signs:
        doubt *= sign.leaves[sort]
    if not signs or 1 - doubt < _LEAST:
        return None
    what = [sign.words for sign in signs]
    if hearing is Hearing.VOICE_LIKE:
        what.append(said("what is heard there may be no voice"))
    reason = said("{what}; {signs}", what=_NAMES[sort], signs=listed(what))
    return suspicion(_KIND, cue, index, round(1 - doubt, 3), reason, numbers | _score_numbers(cue))


_NAMES = {
    Stock.OUTRO: said("A farewell that recognisers write where nobody speaks"),
    Stock.COURTESY: said("A courtesy that recognisers write where nobody speaks"),
    Stock.FILLER: said("A filler that recognisers write where nobody speaks"),
}


def _spoken_over(cue: Cue, index: int, sort: Stock, voiced_ms: int) -> Finding | None:
    """Return a finding where far more is spoken than the phrase, so that speech was lost."""
    if sort not in _LOST_MS or voiced_ms < _LOST_MS[sort] + needed_ms(cue.text):
        return None
    reason = said(
        "{what}; somebody speaks for {voiced} under it, so other words were lost",
        what=_NAMES[sort],
        voiced=spoken_duration(voiced_ms),
    )
    confidence = 0.7 if sort is Stock.OUTRO else 0.5
    return suspicion(_KIND, cue, index, confidence, reason, {"voiced_ms": voiced_ms})


def _signs(cues: Sequence[Cue], index: int) -> Iterator[_Sign]:
    """Yield what else speaks against a phrase, the voice aside."""
    cue = cues[index]
    yield from _place(cues, index)
    if cue.duration_ms in _WINDOW_MS:
        lasting = spoken_duration(cue.duration_ms)
        yield _sign(said("it lasts {lasting}, a whole window", lasting=lasting), 0.2, 0.2, 0.2)
    elif cue.duration_ms >= _SLOW_MS and (cps(cue) or 0) < _SLOW_CPS:
        leaves = (0.3, 0.35, 0.35) if cue.duration_ms >= _VERY_SLOW_MS else (0.6, 0.7, 1.0)
        lasting = spoken_duration(cue.duration_ms)
        yield _sign(said("it is drawn out over {lasting}", lasting=lasting), *leaves)
    if _bad_scores(cue):
        yield _sign(said("the recogniser's own scores are bad"), 0.4, 0.5, 0.5)


def _place(cues: Sequence[Cue], index: int) -> Iterator[_Sign]:
    """Yield what the place of a cue says: at an edge, alone, or beside a sound."""
    cue, last = cues[index], len(cues) - 1
    before = cue.start_ms - cues[index - 1].end_ms if index else _GAP_MS
    after = cues[index + 1].start_ms - cue.end_ms if index < last else _GAP_MS
    if before >= _GAP_MS and after >= _GAP_MS:
        yield _sign(said("it stands alone"), 0.5, 0.6, 0.6)
    elif before >= _GAP_MS or after >= _GAP_MS:
        words_ = said("it is at the edge of a gap")
        if index == 0:
            words_ = said("it is at the beginning")
        elif index == last:
            words_ = said("it is at the end")
        yield _sign(words_, 0.65, 0.95, 1.0)
    beside = [at for at in (index - 1, index + 1) if 0 <= at <= last]
    if any(annotation(cues[at].text) is not None for at in beside):
        yield _sign(said("it is beside a sound that is no speech"), 0.5, 0.85, 1.0)


def _sign(words_: str, outro: float, courtesy: float, filler: float) -> _Sign:
    return _Sign(words_, {Stock.OUTRO: outro, Stock.COURTESY: courtesy, Stock.FILLER: filler})


def _bad_scores(cue: Cue) -> bool:
    """Tell whether the scores are possible and bad; loops aside, inventions often have such."""
    scores = cue.scores
    if scores is None:
        return False
    no_speech, logprob = scores.no_speech_prob, scores.avg_logprob
    return (
        (no_speech is not None and _BAD_NO_SPEECH <= no_speech <= 1)
        or (logprob is not None and isfinite(logprob) and logprob < _BAD_LOGPROB)
        or (scores.temperature is not None and _LAST_TEMPERATURE <= scores.temperature <= 2)
    )


def _score_numbers(cue: Cue) -> dict[str, int | float]:
    if cue.scores is None:
        return {}
    known = {
        "no_speech_prob": cue.scores.no_speech_prob,
        "avg_logprob": cue.scores.avg_logprob,
        "temperature": cue.scores.temperature,
    }
    return {name: value for name, value in known.items() if value is not None and isfinite(value)}
