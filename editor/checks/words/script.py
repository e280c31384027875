"""Which script a text is written in."""

from __future__ import annotations

import unicodedata
from collections import Counter

from editor.checks.remembered import remembered

LATIN = "LATIN"
_SAYING_BYTES = 12
# Written with the others of their language: a Japanese sentence may be all kana or all kanji.
_FAMILIES = {
    "CJK": "CJK",
    "IDEOGRAPHIC": "CJK",
    "HIRAGANA": "CJK",
    "KATAKANA": "CJK",
    "KATAKANA-HIRAGANA": "CJK",
    "BOPOMOFO": "CJK",
    "HALFWIDTH": "CJK",
    "FULLWIDTH": LATIN,
}


class _Scripts(dict[str, str]):
    """The script of each character, empty for what is no letter."""

    def __missing__(self, character: str) -> str:
        script = ""
        if unicodedata.category(character)[0] == "L":
            first = unicodedata.name(character, "").split(" ", 1)[0]
            script = _FAMILIES.get(first, first)
        self[character] = script
        return script


_SCRIPTS = _Scripts()


@remembered
def script_of(text: str) -> str:
    """Return the script of most letters of a text, by its Unicode name, or nothing without any.

    Han, kana and bopomofo are one, CJK: the same sentence mixes them.
    """
    if text.isascii():
        return LATIN if any(map(str.isalpha, text)) else ""
    counts = Counter(map(_SCRIPTS.__getitem__, text))
    del counts[""]
    return counts.most_common(1)[0][0] if counts else ""


def written_in(text: str) -> str:
    """Return the script of a text long enough to say something in it, or nothing.

    Twelve bytes of UTF-8 are four Chinese characters, six Russian letters or two English words;
    loops, which must not make a script look at home, are mostly shorter.
    """
    return script_of(text) if len(text.encode(errors="replace")) >= _SAYING_BYTES else ""


def scripts_in(word: str) -> list[str]:
    """Return the script of each letter of a word, in their order."""
    return [script for script in map(_SCRIPTS.__getitem__, word) if script]
