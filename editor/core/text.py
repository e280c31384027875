"""Dividing and joining the text of cues without touching what the words are."""

from __future__ import annotations

import re
import unicodedata

from editor.core.cue import visible_text

# The line length most style guides allow (Netflix: 42 characters); a longer join is broken.
LINE_LIMIT = 42
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff9f]")

# By Unicode's categories: control characters, and the two breaks of lines and of paragraphs.
_MOVING = {"Cc", "Zl", "Zp"}


def printable(text: str) -> str:
    r"""Return a text as a terminal shows it on one line, whatever the names of files in it hold.

    A line break is told as \n, and so is all that would move the cursor or change colours.
    """
    return "".join(
        letter.encode("unicode_escape").decode("ascii")
        if unicodedata.category(letter) in _MOVING
        else letter
        for letter in text
    )


def divide(text: str, caret: int) -> tuple[str, str]:
    """Return the text before and after a caret, with the white space at the cut gone."""
    return text[:caret].rstrip(), text[caret:].lstrip()


def share_before(text: str, caret: int) -> float:
    """Return which part of the visible characters stands before a caret, 0 to 1."""
    before, after = (len(visible_text(half)) for half in divide(text, caret))
    return before / (before + after) if before + after else 0.5


def boundaries(text: str) -> list[int]:
    """Return the carets at which a text can be cut between words, inside markup never.

    Scripts written without spaces may be cut between any two characters.
    """
    found = []
    for caret in range(1, len(text)):
        head, tail = divide(text, caret)
        if not head or not tail or text[:caret].rfind("<") > text[:caret].rfind(">"):
            continue
        spaced = text[caret - 1].isspace()
        if spaced or (_UNSPACED.match(text[caret - 1]) and _UNSPACED.match(text[caret])):
            found.append(caret)
    return found


def gap_between(first: str, second: str) -> str:
    """Return what parts the last word of one text from the first of another on a line."""
    return "" if _UNSPACED.match(first[-1]) and _UNSPACED.match(second[0]) else " "


def join(first: str, second: str, limit: int = LINE_LIMIT) -> str:
    """Return two texts as one: on one line of so many characters when neither has several, else on two.

    A dash at the start of the second marks another voice and keeps a line of its own.
    """
    if not first or not second:
        return first or second
    joined = f"{first}{gap_between(first, second)}{second}"
    single = "\n" not in joined and not second.startswith(("-", "–", "—", ">>"))
    return joined if single and len(visible_text(joined)) <= limit else f"{first}\n{second}"
