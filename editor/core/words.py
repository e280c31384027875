"""What the recogniser said of its own words: when each was spoken and how sure it was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


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


def _bare(text: str) -> str:
    return "".join(text.split())
