"""Cues of which the recogniser itself was unsure, where the file tells its scores.

Its scores neither convict nor acquit: loops have the best there are, and of what is invented most
has ordinary ones. So these are places to listen to, window by window, as it scored them.
"""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, NamedTuple

from editor.checks.short import short
from editor.core.finding import Category, Finding
from editor.core.sentence import listed, said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from editor.checks.scene import Scene
    from editor.core.cue import Cue
    from editor.core.words import Scores, Word

# Where openai-whisper and faster-whisper try again at a higher temperature.
_LEAST_LOGPROB = -1.0
_MOST_COMPRESSION = 2.4
# Of the temperatures 0, 0.2 … 1.0 the last two.
_HIGH_TEMPERATURE, _HIGHEST_TEMPERATURE = 0.8, 1.0
# They leave out a window at 0.6 and below -1; what is invented over noise stays just above that.
_NO_SPEECH, _LOGPROB_WITHOUT_SPEECH = 0.6, -0.8
_LOW_MEDIAN = 0.4
_FEWEST_WORDS = 4
# What openai-whisper and faster-whisper call an anomaly, in the first eight words of a segment.
_WORDS_LOOKED_AT, _ANOMALY = 8, 3.0
_UNLIKELY_WORD = 0.15
_SHORT_WORD_S, _LONG_WORD_S, _PER_SECOND_SHORT = 0.133, 2.0, 15.0
_LONGEST_WORD_MS = 60_000
# What a mean log-probability can be.
_LOGPROBS = (-100.0, 0.0)
# A hint: nobody is led to it.
_MOST_CONFIDENT = 0.49


class _Sign(NamedTuple):
    """What speaks for listening.

    Attributes: words, for a sentence; weight, 0 to 1; name and number, as evidence.
    """

    words: str
    weight: float
    name: str
    number: float


def low_confidence(scene: Scene) -> list[Finding]:
    """Find the decoding windows whose scores, or cues whose words, are doubtful; one each.

    Without scores there is nothing to find. Values that cannot be are taken for not known, and
    windows of cues that others have reported need no second reason.
    """
    cues = scene.cues
    scored = (at for at in scene.indexes if cues[at].scores is not None or cues[at].words)
    found = []
    for window in _windows(cues, scored):
        if not scene.explained.issuperset(window):
            found += _findings(cues, window)
    return found


def scored_together(cues: Sequence[Cue], at: int) -> bool:
    """Tell whether the cue at an index and the one before are of one decoding window."""
    window = _window(cues[at])
    return window is not None and window == _window(cues[at - 1])


def _windows(cues: Sequence[Cue], indexes: Iterable[int]) -> Iterator[range]:
    """Yield the stretches of cues that were scored together."""
    first = stop = 0
    window: tuple[float | None, ...] | None = None
    for at in indexes:
        before, window = window, _window(cues[at])
        if at == stop and window is not None and window == before:
            stop = at + 1
            continue
        if stop:
            yield range(first, stop)
        first, stop = at, at + 1
    if stop:
        yield range(first, stop)


def _window(cue: Cue) -> tuple[float | None, ...] | None:
    """Return what cues of one window share, or nothing when that is not known.

    Some tools call every window 0, and some do not number them; the scores tell them apart.
    """
    scores = cue.scores
    if scores is None:
        return None
    logprob, no_speech = _number(scores.avg_logprob), _number(scores.no_speech_prob)
    if scores.window_ms is None and (logprob is None or no_speech is None):
        return None
    return scores.window_ms, logprob, no_speech


def _number(value: float | None) -> float | None:
    """Return a value, but nothing for what is not even equal to itself."""
    return None if value is None or isnan(value) else value


def _findings(cues: Sequence[Cue], window: range) -> list[Finding]:
    """Return the finding about a window: about all of it, or its cues with doubtful words."""
    of_scores = _score_signs([scores for at in window if (scores := cues[at].scores)])
    of_words = {at: signs for at in window if (signs := _word_signs(cues[at].words))}
    if not (of_scores or of_words):
        return []
    first, last = (window[0], window[-1]) if of_scores else (min(of_words), max(of_words))
    worst: dict[str, _Sign] = {}
    for sign in sorted((one for signs in of_words.values() for one in signs), key=_by_number):
        worst.setdefault(sign.name, sign)
    return [_finding(cues, first, last, [*of_scores, *worst.values()])]


def _by_number(sign: _Sign) -> float:
    """Put the worst first: the least probable, the most anomalous."""
    return sign.number if sign.name == "word_probability" else -sign.number


def _score_signs(scores: Sequence[Scores]) -> list[_Sign]:
    """Return what speaks against a window by the worst of what each of its cues has."""
    # These the cues of a window share.
    logprob = next(_known([one.avg_logprob for one in scores[:1]], *_LOGPROBS), None)
    no_speech = next(_known([one.no_speech_prob for one in scores[:1]], 0, 1), None)
    ratio = max(_known((one.compression_ratio for one in scores), 0, 1_000), default=None)
    temperature = max(_known((one.temperature for one in scores), 0, 2), default=None)
    signs = []
    if logprob is not None and logprob < _LEAST_LOGPROB:
        words = said("a mean log-probability of {logprob:.2f}", logprob=logprob)
        signs.append(_Sign(words, 0.25, "avg_logprob", logprob))
    if temperature is not None and temperature >= _HIGH_TEMPERATURE:
        weight = 0.3 if temperature >= _HIGHEST_TEMPERATURE else 0.2
        words = said("an attempt at temperature {temperature:.1f}", temperature=temperature)
        signs.append(_Sign(words, weight, "temperature", temperature))
    if ratio is not None and ratio > _MOST_COMPRESSION:
        words = said("a text so repetitive that it packs {ratio:.1f} times smaller", ratio=ratio)
        signs.append(_Sign(words, 0.35, "compression_ratio", ratio))
    if (
        no_speech is not None
        and logprob is not None
        and no_speech > _NO_SPEECH
        and logprob < _LOGPROB_WITHOUT_SPEECH
    ):
        words = said("a probability of {share:.2f} that nobody speaks", share=no_speech)
        signs.append(_Sign(words, 0.3, "no_speech_prob", no_speech))
    return signs


def _word_signs(words: Sequence[Word]) -> list[_Sign]:
    """Return what speaks against a cue by its words."""
    signs = []
    middle = _median([one for word in words if (one := word.probability) is not None])
    if middle is not None and middle < _LOW_MEDIAN:
        what = said("words of a median probability of {middle:.2f}", middle=middle)
        signs.append(_Sign(what, 0.25, "word_probability", middle))
    anomaly = _anomaly(words)
    if anomaly:
        what = said(
            "words unlikely in themselves or by their lengths, an anomaly of {anomaly:.1f}",
            anomaly=anomaly,
        )
        signs.append(_Sign(what, 0.2, "word_anomaly", anomaly))
    return signs


def _median(values: Iterable[float]) -> float | None:
    """Return the median of some probabilities, or nothing when they are too few."""
    known = sorted([one for one in values if 0 <= one <= 1])
    half = len(known) // 2
    if len(known) < _FEWEST_WORDS:
        return None
    return known[half] if len(known) % 2 else (known[half - 1] + known[half]) / 2


def _anomaly(words: Sequence[Word]) -> float:
    """Return the anomaly of a cue's first words, 0 unless there is one."""
    score, count = 0.0, 0
    for word in words:
        text = word.text
        if text[-1:].isalnum() or any(map(str.isalnum, text)):
            score += _oddity(word)
            count += 1
            if count == _WORDS_LOOKED_AT:
                break
    return score if count and (score >= _ANOMALY or score + 0.01 >= count) else 0.0


def _oddity(word: Word) -> float:
    """Return how odd a word is; one whose probability is not known is not."""
    likely, start, end = word.probability, word.start_ms, word.end_ms
    if likely is None or not 0 <= likely <= 1:
        return 0.0
    score = 1.0 if likely < _UNLIKELY_WORD else 0.0
    if start is None or end is None or not 0 <= end - start <= _LONGEST_WORD_MS:
        return score
    lasts = (end - start) / 1000
    if lasts < _SHORT_WORD_S:
        score += (_SHORT_WORD_S - lasts) * _PER_SECOND_SHORT
    elif lasts > _LONG_WORD_S:
        score += lasts - _LONG_WORD_S
    return score


def _known(values: Iterable[float | None], least: float, most: float) -> Iterator[float]:
    """Yield the values that can be."""
    return (value for value in values if value is not None and least <= value <= most)


def _finding(cues: Sequence[Cue], first: int, last: int, signs: Sequence[_Sign]) -> Finding:
    members = cues[first : last + 1]
    doubt = 1.0
    for sign in signs:
        doubt *= 1 - sign.weight
    where = said("this cue", "these {n:,} cues", n=last - first + 1)
    return Finding(
        kind="low-confidence",
        category=Category.LISTEN,
        first=first,
        last=last,
        start_ms=members[0].start_ms,
        end_ms=max(members[0].start_ms, *(cue.end_ms for cue in members)),
        confidence=round(min(_MOST_CONFIDENT, 1 - doubt), 3),
        subject=short(" ".join(cue.text for cue in members)),
        reason=said(
            "The recogniser itself was unsure of {where}: {what}.",
            where=where,
            what=listed([sign.words for sign in signs]),
        ),
        evidence={sign.name: round(sign.number, 3) for sign in signs},
    )
