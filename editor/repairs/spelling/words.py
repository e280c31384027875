"""Where the words of a transcript stand, and how they are looked up."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

# A word with what is inside it: apostrophes, marks, joiners and soft hyphens.
_INNER = r"[\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]"
_WORD = regex.compile(rf"[\p{{L}}\p{{N}}_]{_INNER}*(?:['’ʼ]{_INNER}+)*")
# What is no speech: an annotation in square brackets, and lines that are all in round ones.
_ANNOTATION = regex.compile(
    r"\[[^\[\]]{0,200}\]|\{[^{}]{0,200}\}"
    r"|(?m:^(?:[^\S\n]|[\-–—>♪])*+\([^()]{0,200}\)(?:[^\S\n]|[.♪])*+$)"
)
_UNSEEN = str.maketrans("’ʼ", "''", "\u00ad\u200c\u200d")
# What English hangs on any name: Toph's, Toph'll, Toph'd've.
_TAIL = regex.compile(r"(?:['’ʼ](?:s|d|ll|ve|re|m|em))+$", regex.IGNORECASE)


class Word(NamedTuple):
    """A word, and its characters in the text: half-open."""

    text: str
    start: int
    end: int


def words(text: str) -> Iterator[Word]:
    """Yield the words that are spoken, without what hangs on them as 's does.

    Neither numbers and what has digits in it, nor single letters, nor what stands in brackets.
    """
    for match in _WORD.finditer(_ANNOTATION.sub(_blank, text)):
        word = match[0]
        if len(word) < 2:
            continue
        bare = word
        if not word.isalpha():  # as nearly all are
            if not all(_is_of_a_word(sign) for sign in word):
                continue
            bare = _TAIL.sub("", word)
            if len(bare) < 2:  # i'm is looked up as it is
                bare = word
        yield Word(bare, match.start(), match.start() + len(bare))


def spelled(word: str) -> str:
    """Return a word as dictionaries have it: with ' for ’, composed, without soft hyphens."""
    if word.isascii():
        return word
    return unicodedata.normalize("NFC", word.translate(_UNSEEN))


def scripts(word: str) -> frozenset[str]:
    """Return the scripts the letters of a word are in, as Unicode names them: LATIN."""
    return frozenset(_script(sign) for sign in word if sign.isalpha())


@lru_cache(1 << 12)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _is_of_a_word(sign: str) -> bool:
    return not (sign.isnumeric() or sign == "_")


def _blank(match: regex.Match[str]) -> str:
    return "".join(sign if sign == "\n" else " " for sign in match[0])
