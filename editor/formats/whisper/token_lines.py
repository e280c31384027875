"""Console lines of a single token each, as whisper.cpp prints them with -ml 1, put together."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from editor.core.words import Word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue

# Fewer lines may be short by chance; a token is shorter and lasts less than this on average.
_TOKENS = 12
_TOKEN_LENGTH = 8
_TOKEN_MS = 1000


class Line(NamedTuple):
    """A bracketed line: its cue, and how many blanks precede its words: three begin a word."""

    cue: Cue
    gap: int


def are_tokens(cues: Sequence[Cue]) -> bool:
    """Tell whether nearly all of many lines are a short word that takes less than a second."""
    said = [cue for cue in cues if cue.text]
    if len(said) < _TOKENS:
        return False
    # The cheapest question first: it is the answer for nearly every transcript.
    if sum([len(cue.text) for cue in said]) > _TOKEN_LENGTH * len(said):
        return False
    single = sum(1 for cue in said if len(cue.text.split()) == 1)
    lasting = sum(max(0, cue.duration_ms) for cue in said)
    return single * 20 >= len(said) * 19 and lasting < _TOKEN_MS * len(said)


def joined(lines: Sequence[Line]) -> list[Cue]:
    """Return cues of words, each made of the tokens up to the next that begins with a space."""
    from editor.formats.whisper.grouping import grouped  # noqa: PLC0415  seldom needed

    cues: list[Cue] = []
    for speaker, run in groupby(lines, key=lambda line: line.cue.speaker):
        words: list[Word] = []
        for cue, gap in run:
            begins = gap > 2 or not words
            if begins and cue.text:
                words.append(Word(f" {cue.text}", cue.start_ms, cue.end_ms))
            elif cue.text:
                words[-1] = replace(words[-1], text=words[-1].text + cue.text, end_ms=cue.end_ms)
        cues += (replace(cue, speaker=speaker) for cue in grouped(words))
    return [replace(cue, id=number) for number, cue in enumerate(cues, 1)]
