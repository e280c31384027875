"""What the recogniser said of its own words: when each was spoken and how sure it was."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its times in ms, None where the recogniser gave none.

    Attributes: text, with the space the recogniser put before it, if any; probability, 0 to 1,
    None when unknown.
    """

    text: str
    start_ms: int | None = None
    end_ms: int | None = None
    probability: float | None = None


@dataclass(frozen=True, slots=True)
class Scores:
    """A recogniser's scores, each None when unknown; one decode window shares them.

    Attributes: avg_logprob, the mean log-probability of the window's tokens; no_speech_prob,
    0 to 1; compression_ratio, of the window's text; temperature, of the decoding accepted;
    window, where the window began in ms: cues with the same one were scored together.
    """

    avg_logprob: float | None = None
    no_speech_prob: float | None = None
    compression_ratio: float | None = None
    temperature: float | None = None
    window_ms: int | None = None


def spells(words: Sequence[Word], text: str) -> bool:
    """Tell whether words are those of a text, spaces and line breaks aside."""
    return _bare("".join(word.text for word in words)) == _bare(text)


def words_before(words: Sequence[Word], text: str, caret: int, at_ms: int) -> int:
    """Return how many of a text's words stand before a caret.

    When the text has been edited since and is no longer theirs, the words that begin before a
    moment in ms count instead.
    """
    if not spells(words, text):
        return sum(1 for word in words if word.start_ms is not None and word.start_ms < at_ms)
    left = len(_bare(text[:caret]))
    for count, word in enumerate(words):
        if left <= 0:
            return count
        left -= len(_bare(word.text))
    return len(words)


def moment_before(words: Sequence[Word], count: int) -> int | None:
    """Return the ms between a number of words and those that follow, or nothing unless known."""
    ends = [word.end_ms for word in words[:count] if word.end_ms is not None]
    starts = [word.start_ms for word in words[count:] if word.start_ms is not None]
    if not starts:
        return None
    return (max(ends) + starts[0]) // 2 if ends and max(ends) <= starts[0] else starts[0]


def narrowed(cue: Cue, text: str) -> Cue:
    """Return a cue with a part of its text, and with the words and the time of that part.

    Without word times, or when they do not spell the text, it keeps its whole time.
    """
    if not (cue.words and spells(cue.words, cue.text)):
        return replace(cue, text=text)
    bounds = [0]
    for word in cue.words:
        bounds.append(bounds[-1] + len(_bare(word.text)))
    start = _bare(cue.text).find(_bare(text))
    stop = start + len(_bare(text))
    if start in bounds and stop in bounds:
        return _timed_by(cue, text, cue.words[bounds.index(start) : bounds.index(stop)])
    return replace(cue, text=text, words=())


def _timed_by(cue: Cue, text: str, words: tuple[Word, ...]) -> Cue:
    starts = [word.start_ms for word in words if word.start_ms is not None]
    ends = [word.end_ms for word in words if word.end_ms is not None]
    first = words[0] is cue.words[0] or not starts
    last = words[-1] is cue.words[-1] or not ends
    start = cue.start_ms if first else max(cue.start_ms, starts[0])
    end = cue.end_ms if last else min(cue.end_ms, max(ends))
    if end <= start:
        start, end = cue.start_ms, cue.end_ms
    return replace(cue, start_ms=start, end_ms=end, text=text, words=words)


def _bare(text: str) -> str:
    return "".join(text.split())
