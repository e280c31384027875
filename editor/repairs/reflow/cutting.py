"""Where a row of words is cut into cues: at the ends of sentences, else where it reads best."""

from __future__ import annotations

import re
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.repairs.reflow.limits import Limits
    from editor.repairs.reflow.stream import Token

_SENTENCE = re.compile(r"""[.!?…。！？؟۔।](?:["'”’»）」』)\]]|</[^<>]*>)*$""")
_CLAUSE = re.compile(r"""[,;:、，；：،؛–—](?:["'”’»）」』)\]]|</[^<>]*>)*$""")
# No sentence ends with these, though a full stop does.
_SHORTENED = re.compile(r"(?:^|\W)(?:Mr|Mrs|Ms|Dr|Prof|St|vs|etc|e\.g|i\.e|No|[A-Z])\.$")
# Nobody pauses after these, and before those a clause begins.
CLINGING = frozenset(
    {"a", "an", "the", "of", "to", "in", "on", "at", "for", "with", "by", "from", "and", "or"}
    | {"but", "as", "is", "are", "was", "were", "be", "that", "this", "my", "your", "our", "their"}
    | {"his", "her", "its", "i", "we", "they", "he", "she", "you", "if", "so", "than", "not", "no"}
)
_OPENING = frozenset(
    {"and", "but", "or", "because", "so", "that", "which", "who", "when", "where", "while", "if"}
    | {"then", "as", "than", "with", "for", "to", "in"}
)
# A pause that always parts two cues, and one that may.
APART_MS, _PAUSE_MS = 2000, 400
# What is shorter goes with the sentence after it, when both fit.
_SHORT_MS, _SHORT_COLUMNS = 1500, 16
# How far ahead the end of a sentence is looked for.
_AHEAD = 60
# Columns off the even length that a cut there is worth, or costs.
_AT_CLAUSE, _AT_PAUSE, _AT_OPENING, _AT_CLINGING = 14, 18, 5, 9


class _Row(NamedTuple):
    """Words, and what is asked of them again and again.

    Attributes: columns, those before each word, spaces counted; apart, whether a pause stands
    before each, and behind the last; sentences and stretches, behind which word the sentence of
    each ends, and the sentence or what a pause ends; 0 for nowhere.
    """

    tokens: Sequence[Token]
    columns: list[int]
    apart: list[bool]
    sentences: list[int]
    stretches: list[int]

    @classmethod
    def of(cls, tokens: Sequence[Token]) -> _Row:
        """Return words with what is asked of them."""
        columns = list(accumulate((one.columns + (not one.glued) for one in tokens), initial=0))
        pauses = (other.start_ms - one.end_ms >= APART_MS for one, other in pairwise(tokens))
        apart = [False, *pauses, True]
        sentences, stretches = [0] * len(tokens), [0] * len(tokens)
        sentence = stretch = 0
        for at in range(len(tokens) - 1, -1, -1):
            if _ends_sentence(tokens[at].text):
                sentence = stretch = at + 1
            elif apart[at + 1]:
                stretch = at + 1
            sentences[at], stretches[at] = sentence, stretch
        return cls(tokens, columns, apart, sentences, stretches)

    def wide(self, start: int, stop: int) -> int:
        """Return how many columns some words take."""
        return self.columns[stop] - self.columns[start]


def cuts(tokens: Sequence[Token], limits: Limits) -> Iterator[tuple[int, int]]:
    """Yield from which word to which each cue goes, half-open; none is left out."""
    row = _Row.of(tokens)
    start = 0
    while start < len(tokens):
        stop = _cut(row, start, limits)
        yield start, stop
        start = stop


def _cut(row: _Row, start: int, limits: Limits) -> int:
    most = _room(row, start, limits)
    found = row.sentences[start]
    if 0 < found <= most:
        while found < most and _is_short(row, start, found):
            further = row.sentences[found]
            if not 0 < further <= most:
                break
            found = further
        return found
    ahead = min(row.stretches[start], start + _AHEAD)
    if ahead <= most:
        return ahead
    whole = row.wide(start, ahead)
    count = -(-whole // max(1, row.wide(start, most)))
    return _best(row, start, most, whole / max(2, count), limits)


def _best(row: _Row, start: int, most: int, even: float, limits: Limits) -> int:
    """Return the cut that reads best near an even length."""
    costs = (
        (abs(row.wide(start, at + 1) - even) - _worth(row.tokens, at), at + 1)
        for at in range(start, most)
    )
    stop = min(costs)[1]
    if stop == most:
        return stop
    # Before a word that nothing fits beside, the cue after would hold but what fits here as well.
    after = _room(row, stop, limits)
    return after if after <= most and _is_short(row, stop, after) else stop


def _worth(tokens: Sequence[Token], at: int) -> int:
    """Return how well a cue ends with a word."""
    token = tokens[at]
    text = token.text
    worth = _AT_CLAUSE if not text[-1].isalnum() and _CLAUSE.search(text) else 0
    if at + 1 < len(tokens):
        after = tokens[at + 1]
        if after.start_ms - token.end_ms >= _PAUSE_MS:
            worth += _AT_PAUSE
        if after.text.casefold() in _OPENING:
            worth += _AT_OPENING
    return worth - (_AT_CLINGING if text.casefold() in CLINGING else 0)


def _room(row: _Row, start: int, limits: Limits) -> int:
    """Return behind which word a cue must end: it fits the lines and the time, one word always."""
    tokens, apart = row.tokens, row.apart
    line, lines, at = tokens[start].columns, 1, start + 1
    latest = tokens[start].start_ms + limits.most_ms
    while not apart[at] and tokens[at].end_ms <= latest:
        token = tokens[at]
        line += token.columns + (not token.glued)
        if line > limits.line:
            lines += 1
            line = token.columns
            if lines > limits.lines:
                break
        at += 1
    return at


def _is_short(row: _Row, start: int, stop: int) -> bool:
    lasts_ms = row.tokens[stop - 1].end_ms - row.tokens[start].start_ms
    return row.wide(start, stop) < _SHORT_COLUMNS or lasts_ms < _SHORT_MS


def _ends_sentence(text: str) -> bool:
    if text[-1].isalnum():
        return False
    return bool(_SENTENCE.search(text)) and not _SHORTENED.search(text)
