"""How long lines are to a reader: by the signs seen, and by the script they are of."""

from __future__ import annotations

from typing import NamedTuple

from editor.checks.remembered import remembered
from editor.checks.words.script import script_of
from editor.core.cue import visible_text
from editor.core.lines import width

# Counted as their guides do: a wide sign is one character, a narrow one half of one.
_WIDE = {"japanese", "chinese", "korean"}
_NAMED = {"HANGUL": "korean", "LATIN": "latin"}
_KANA = ("\u3040", "\u30ff")


class Measure(NamedTuple):
    """What a text measures: its script, the characters of each line, and all of them."""

    script: str
    lines: tuple[float, ...]
    characters: float


@remembered  # a run of thousands has one text, and every edit asks again
def measured(text: str) -> Measure:
    """Return what the lines of a text measure as its reader counts them.

    Combining marks do not count, as in Thai and Arabic; spaces at the ends of lines do not either.
    """
    shown = [line.strip() for line in visible_text(text).split("\n")]
    if text.isascii():
        lengths: tuple[float, ...] = tuple(map(len, shown))
        return Measure("latin", lengths, sum(lengths))
    script = script_named(text)
    columns = tuple(map(width, shown))
    lengths = tuple(one / 2 for one in columns) if script in _WIDE else columns
    return Measure(script, lengths, sum(lengths))


def script_named(text: str) -> str:
    """Return the script of most letters of a text, as profiles call it.

    Han alone is Chinese; with any kana it is Japanese.
    """
    found = script_of(text)
    if found == "CJK":
        low, high = _KANA
        return "japanese" if any(low <= sign <= high for sign in text) else "chinese"
    return _NAMED.get(found, found.lower())


def in_columns(characters: int, script: str) -> int:
    """Return how many columns some characters of a script take."""
    return characters * 2 if script in _WIDE else characters
