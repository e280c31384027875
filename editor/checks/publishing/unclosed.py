"""Brackets and quotes that are opened and not closed, or closed and never opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.checks.publishing.fault import STYLE, Fault
from editor.checks.remembered import remembered
from editor.checks.scene import REACH
from editor.core.cue import visible_text
from editor.core.sentence import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue

_PAIRS = ("()", "[]", "{}", "“”", "«»", "「」", "『』", "（）", "【】", "《》", "〈〉")
_CLOSES = {pair[1]: pair[0] for pair in _PAIRS}
_OPENS = frozenset(pair[0] for pair in _PAIRS)
_SIGNS = frozenset("".join(_PAIRS) + '"')
# „So“ in German and its neighbours: what closes there opens in English.
_LOW = "„"


def unclosed(cues: Sequence[Cue], index: int) -> Fault | None:
    """Return that a sign is left open in a cue, or nothing.

    A quotation may go on over the next few cues, so a sign that one of them closes is well.
    """
    open_here = left_open(cues[index].text)
    if not open_here:
        return None
    around = range(max(0, index - REACH), min(len(cues), index + REACH + 1))
    others = "".join(left_open(cues[at].text) for at in around if at != index)
    lonely = [sign for sign in open_here if _partner(sign) not in others]
    if not lonely:
        return None
    sign = lonely[0]
    reason = (
        said("“{sign}” is closed and was never opened.", sign=sign)
        if sign in _CLOSES
        else said("“{sign}” is opened and not closed, here or in the next cues.", sign=sign)
    )
    return Fault("unclosed", reason, {"count": len(lonely)}, STYLE, mendable=False)


@remembered
def left_open(text: str) -> str:
    """Return the brackets and quotes of a text that have no partner in it, in their order."""
    if _SIGNS.isdisjoint(text) or _LOW in text:
        return ""
    standing: list[str] = []
    lost: list[str] = []
    for sign in visible_text(text):
        if sign == '"':
            standing.remove(sign) if sign in standing else standing.append(sign)
        elif sign in _OPENS:
            standing.append(sign)
        elif opener := _CLOSES.get(sign):
            if opener in standing:
                standing.remove(opener)
            else:
                lost.append(sign)
    return "".join(lost + standing)


def _partner(sign: str) -> str:
    if sign == '"':
        return sign
    pair = next(pair for pair in _PAIRS if sign in pair)
    return pair.replace(sign, "")
