"""The same words over and over in a row of words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.checks.repeats.near import counts
from editor.checks.repeats.pieces import unspaced, weight

if TYPE_CHECKING:
    from collections.abc import Sequence

# Of 285,764 podcast cues 34 say one word six times or more, 35 two words four times, about 40 more
# words three times: "no, no, no" by people, "and the and the" by a machine.
_OF_ONE_WORD = 8
_OF_PHRASES = 5
_OF_SENTENCES, _SENTENCE_WORDS = 4, 6
# What people say many times over to encourage, to laugh, to sing, to agree or to hesitate; numbers
# are read out digit by digit.
_OF_CALLS = 16
_CALLS = re.compile(
    "a|ah|blah|bla|da|eh|go|ha|hah|haha|hee|hey|ho|hm|la|mm|na|no|oh|ok|okay|ooh|please|uh|um|"
    "very|wait|yeah|yes"
)
# Characters without spaces: one alone is drawn out by writers, two are a word that may be called.
_OF_ONE_CHARACTER, _OF_TWO_CHARACTERS = 24, 8
_LONGEST = 16


@dataclass(frozen=True, slots=True)
class Round:
    """Words from start to stop, half-open, that repeat those a period before them."""

    start: int
    stop: int
    period: int

    @property
    def repeats(self) -> int:
        """Return how often the words come in full."""
        return (self.stop - self.start) // self.period


def rounds(words: Sequence[str]) -> list[Round]:
    """Return where words repeat more often than people say them, in order and apart.

    Of several readings the longest counts, then the one of the fewest words. Takes time linear in
    the words.
    """
    found = [
        item
        for period in range(1, min(_LONGEST, len(words) // _OF_SENTENCES) + 1)
        for item in of_period(words, period)
        if item.repeats >= _OF_SENTENCES and item.repeats >= needed(words, item)
    ]
    found.sort(key=lambda item: (item.start - item.stop, item.period))
    taken = bytearray(len(words))
    kept: list[Round] = []
    for item in found:
        if taken.find(1, item.start, item.stop) < 0:
            taken[item.start : item.stop] = b"\1" * (item.stop - item.start)
            kept.append(item)
    return sorted(kept, key=lambda item: item.start)


def needed(words: Sequence[str], item: Round) -> int:
    """Return how often the words of a round must come before nobody says them so."""
    said = list(words[item.start : item.start + item.period])
    if all(unspaced(word) for word in said):
        of_few = {1: _OF_ONE_CHARACTER, 2: _OF_TWO_CHARACTERS}
        if item.period in of_few:
            return of_few[item.period]
    elif all(_CALLS.fullmatch(word) or counts(word) for word in said):
        return _OF_CALLS // min(2, item.period)
    elif item.period == 1:
        return _OF_ONE_WORD
    return _OF_SENTENCES if weight(said) >= _SENTENCE_WORDS else _OF_PHRASES


def of_period(words: Sequence[str], period: int) -> list[Round]:
    """Return every stretch in which each word is the one a period before, however short."""
    found = []
    start: int | None = None
    for at, (early, late) in enumerate(zip(words, words[period:], strict=False)):
        if early == late:
            start = at if start is None else start
        elif start is not None:
            found.append(Round(start, at + period, period))
            start = None
    if start is not None:
        found.append(Round(start, len(words), period))
    return found
