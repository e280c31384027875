"""Small and capital letters, in any script that has them; markup stays as it is."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

from editor.core.cue import markup

if TYPE_CHECKING:
    from collections.abc import Iterable

# No sentence closes so many brackets and quotation marks; a line of dots is none.
_END = re.compile(r"[.!?…。؟][^\w\s]{0,20}+\s")


class Case(Enum):
    """How the letters of a text are written."""

    LOWER = "lower case"
    SENTENCE = "Sentence case"
    UPPER = "UPPER CASE"


_AFTER = {Case.LOWER: Case.SENTENCE, Case.SENTENCE: Case.UPPER, Case.UPPER: Case.LOWER}


def in_case(text: str, case: Case) -> str:
    """Return a text in another case, by the rules of Unicode and those of no language."""
    if case is Case.SENTENCE:
        return _sentences(text)
    change = str.upper if case is Case.UPPER else str.lower
    return "".join(part if hidden else change(part) for part, hidden in _parts(text))


def next_case(texts: Iterable[str]) -> Case:
    """Return the case that follows that of some texts: lower, Sentence, UPPER, lower.

    What is in none of them begins at lower; what two cases write alike, as “I” in a sentence and
    in capitals, is taken for the one before the case that would change it.
    """
    known = list(texts)
    for case in (Case.LOWER, Case.SENTENCE, Case.UPPER):
        following = _AFTER[case]
        if all(in_case(text, case) == text for text in known) and any(
            in_case(text, following) != text for text in known
        ):
            return following
    return Case.LOWER


def _sentences(text: str) -> str:
    """Return a text in small letters with a capital where a sentence begins."""
    changed, before = "", " . "
    for part, hidden in _parts(text):
        if hidden:
            changed += part
            continue
        for sign in part:
            begins = sign.isalpha() and _begins(before)
            changed += sign.title() if begins else sign.lower()
            before = (before + sign)[-12:]
    return changed


def _begins(before: str) -> bool:
    """Tell whether a letter begins a sentence: no letter or digit since the end of the last."""
    ends = list(_END.finditer(before))
    return bool(ends) and not any(sign.isalnum() for sign in before[ends[-1].end() :])


def _parts(text: str) -> list[tuple[str, bool]]:
    """Return a text in parts, each with whether it is markup."""
    parts, at = [], 0
    for begin, end in markup(text):
        parts += [(text[at:begin], False), (text[begin:end], True)]
        at = end
    return [*parts, (text[at:], False)]
