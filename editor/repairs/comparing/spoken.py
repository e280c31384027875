"""The words of a transcript in a row, each with its place in a cue and the moment it was said."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from editor.core.cue import visible_text
from editor.core.words import spells

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue

# A word with the signs that touch it; a sign of a script without spaces is a word by itself.
_DENSE = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(
    r"(?:(?<![^\w\s])[^\w\s]+)?"
    rf"(?:[{_DENSE}]|[^\W{_DENSE}]++(?:['’.,:][^\W{_DENSE}]++)*+)[^\w\s]*+"
)
# What is said while looking for words, which one recogniser writes down and another leaves out.
FILLERS = frozenset({"uh", "um", "uhm", "er", "erm", "ah", "eh", "hm", "hmm", "mm", "mhm"})


class Spoken(NamedTuple):
    """The words of cues, a row for each thing known of them.

    Attributes: cues, those the words are from; keys, what a word shares with others that sound
    the same; owners, the index of its cue; starts and ends, its characters in the cue's visible
    text, with the signs that touch it; moments, about when it begins in ms.
    """

    cues: tuple[Cue, ...]
    keys: list[str]
    owners: list[int]
    starts: list[int]
    ends: list[int]
    moments: list[int]

    def text(self, at: int) -> str:
        """Return a word as it is written, with the signs that touch it."""
        shown = visible_text(self.cues[self.owners[at]].text)
        return shown[self.starts[at] : self.ends[at]]

    def touches(self, at: int) -> bool:
        """Tell whether nothing parts a word from the one before, as in a compound."""
        return (
            0 < at < len(self.keys)
            and self.owners[at] == self.owners[at - 1]
            and self.starts[at] == self.ends[at - 1]
        )


def spoken(cues: Sequence[Cue]) -> Spoken:
    """Return the words of cues with the moments they are said.

    The moments are the recogniser's own where it gave any, else by the share of the characters
    before a word.
    """
    row = Spoken(tuple(cues), [], [], [], [], [])
    for index, cue in enumerate(cues):
        text = visible_text(cue.text)
        places = [match.span() for match in _WORD.finditer(text)]
        if not places:
            continue
        row.keys.extend(key(text[start:end]) for start, end in places)
        row.owners.extend([index] * len(places))
        row.starts.extend(start for start, _ in places)
        row.ends.extend(end for _, end in places)
        row.moments.extend(_moments(cue, text, places))
    return row


@lru_cache(1 << 16)
def key(word: str) -> str:
    """Return what words share that sound the same: no case, accents of writing or punctuation."""
    folded = unicodedata.normalize("NFKC", word).casefold()
    return "".join(sign for sign in folded if unicodedata.category(sign)[0] in "LMN")


def _moments(cue: Cue, text: str, places: Sequence[tuple[int, int]]) -> list[int]:
    if cue.words and spells(cue.words, text):
        return _known(cue, text, places)
    step = cue.duration_ms / len(text)
    return [cue.start_ms + int(start * step) for start, _ in places]


def _known(cue: Cue, text: str, places: Sequence[tuple[int, int]]) -> list[int]:
    """Return the moments by the times of the recogniser's words, which spell the text."""
    begins: list[tuple[int, int]] = []
    done = 0
    for word in cue.words:
        if word.start_ms is not None:
            begins.append((done, word.start_ms))
        done += len("".join(word.text.split()))
    found, at, moment = [], 0, cue.start_ms
    for start, _ in places:
        before = len("".join(text[:start].split()))
        while at < len(begins) and begins[at][0] <= before:
            moment = begins[at][1]
            at += 1
        found.append(moment)
    return found
