"""The words of a text one by one, and where in it they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.checks.normal import CHARACTERS_PER_WORD, UNSPACED, key
from editor.checks.remembered import remembered

if TYPE_CHECKING:
    from collections.abc import Sequence

# Everything but blanks and punctuation: a class of letters would leave out the vowel signs of
# many scripts.
_WORD = re.compile(
    "[^\\s!-&(-/:-@\\[-`{-~\u00a0-\u00bf\u2000-\u2018\u201a-\u206f\u3000-\u303f"
    "\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """One word of a text, or one character of a script without spaces.

    Attributes: word, as compared; start and end, where it stands in the text, half-open.
    """

    word: str
    start: int
    end: int


@remembered
def spoken_words(text: str) -> tuple[str, ...]:
    """Return the words of a text as compared, characters where a script has no spaces."""
    found = key(text).split()
    if text.isascii() or not UNSPACED.search(text):
        return tuple(found)
    return tuple(part for word in found for part in _parted(word))


def pieces(text: str) -> tuple[Piece, ...]:
    """Return the words of a text with their places."""
    found = []
    for match in _WORD.finditer(text):
        word = match.group()
        if UNSPACED.search(word):
            start = match.start()
            found += [
                Piece(key(mark) or mark, start + at, start + at + 1) for at, mark in enumerate(word)
            ]
        elif word.strip("'’"):
            found.append(Piece(key(word), match.start(), match.end()))
    return tuple(found)


def weight(found: Sequence[str]) -> float:
    """Return how many words these are, when a character without spaces counts half a word."""
    return sum(1 / CHARACTERS_PER_WORD if UNSPACED.match(word) else 1 for word in found)


def unspaced(word: str) -> bool:
    """Tell whether a word is a character of a script without spaces."""
    return bool(UNSPACED.match(word))


def _parted(word: str) -> tuple[str, ...]:
    return tuple(word) if UNSPACED.search(word) else (word,)
