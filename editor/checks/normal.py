"""Texts as they are compared: without case, punctuation and the other things nobody hears."""

from __future__ import annotations

import re
import unicodedata

from editor.checks.remembered import remembered

# Scripts written without spaces: Thai, kana, Han, half-width kana.
UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f]")
# A Chinese or Japanese word has two characters on average.
CHARACTERS_PER_WORD = 2
_APOSTROPHES = dict.fromkeys(map(ord, "’‘ʼ＇`´"), "'")
_BARE_APOSTROPHE = re.compile(r"(?<!\w)'|'(?!\w)")


class _Spoken(dict[int, int]):
    """A table for str.translate: letters, their marks and digits stay, the rest is a space."""

    def __missing__(self, code: int) -> int:
        kept = code == ord("'") or unicodedata.category(chr(code))[0] in "LMN"
        self[code] = code if kept else ord(" ")
        return self[code]


_SPOKEN = _Spoken()


@remembered
def key(text: str) -> str:
    """Return what two texts share when they sound the same: case and punctuation do not count.

    Markup stays in the key as letters, so that captions which show one sentence several times,
    with another word highlighted each time, are not the same text. A text of symbols alone is
    its own key; only a blank one has an empty key.
    """
    if text.isascii():
        folded = text.replace("`", "'").lower()
    else:
        folded = unicodedata.normalize("NFKC", text.translate(_APOSTROPHES).casefold()).casefold()
    spoken = folded.translate(_SPOKEN)
    if "'" in spoken:
        spoken = _BARE_APOSTROPHE.sub(" ", spoken)
    return " ".join(spoken.split()) or "".join(folded.split())


def words(text: str) -> int:
    """Return how many words are heard in a text, estimated where a script has no spaces."""
    return sum(map(_weight, key(text).split()))


def _weight(word: str) -> int:
    unspaced = len(UNSPACED.findall(word))
    return max(1, -(-unspaced // CHARACTERS_PER_WORD))
