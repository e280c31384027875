"""Which way text runs, told by the text: a cue in Arabic in a window in English."""

from __future__ import annotations

import re
from unicodedata import bidirectional

from PySide6.QtCore import Qt

# Letters of scripts written from right to left, up to their presentation forms.
_FROM_THE_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_QUOTED = re.compile("(?<=“)[^”]*(?=”)|(?<=„)[^“]*(?=“)")
_ISOLATE, _POP = "\u2068", "\u2069"


def runs_leftwards(text: str) -> bool:
    """Tell whether the first letter of a text that has a direction runs from right to left."""
    if not _FROM_THE_RIGHT.search(text):
        return False
    first = next((kind for kind in map(bidirectional, text) if kind in {"L", "R", "AL"}), "L")
    return first != "L"


def direction(text: str) -> Qt.LayoutDirection:
    """Return the direction a text is laid out in."""
    return (
        Qt.LayoutDirection.RightToLeft if runs_leftwards(text) else Qt.LayoutDirection.LeftToRight
    )


def isolated(sentence: str) -> str:
    """Return a sentence in which what is quoted keeps its own direction, and the rest its order."""
    if not _FROM_THE_RIGHT.search(sentence):
        return sentence
    return _QUOTED.sub(lambda quoted: _ISOLATE + quoted.group() + _POP, sentence)
