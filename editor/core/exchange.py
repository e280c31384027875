"""Words that change from a cue to its neighbour, taking their time along."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from editor.core.edit import Edit, Splice
from editor.core.errors import EditRefused
from editor.core.halves import cuts, halves, set_apart
from editor.core.pauses import moment_at
from editor.core.selection import Selection
from editor.core.sentence import said
from editor.core.splitting import count_before, known_moment
from editor.core.text import gap_between, share_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue
    from editor.core.span import Span

_SEAM = re.compile(r"</(\w+)>(\s*)<\1>")


def give_last_word(cues: Sequence[Cue], index: int, voices: Sequence[Span] = ()) -> Edit:
    """Move the last word of a cue to the start of the next one.

    The first cue ends, and the second begins, where the word begins: by the times of the words
    where they are known, else by the share of the characters before it and the pauses between
    voices near that. A gap between the cues keeps its length unless the word's own time is known.
    Raises EditRefused when there is no next cue, or when the cue would be left without words.
    """
    if index + 1 >= len(cues):
        raise EditRefused(said("There is no next cue to take the word."))
    giver, taker = cues[index], cues[index + 1]
    caret = _cut(giver, -1)
    stays, goes = halves(giver.text, caret)
    known = known_moment(giver, caret)
    at = moment_at(giver.span, share_before(giver.text, caret), voices) if known is None else known
    end = _between(giver.start_ms + 1, at, giver.end_ms - 1)
    count = count_before(giver, caret, at)
    word = giver.words[count].start_ms if known is not None else None
    begin = taker.start_ms - (giver.end_ms - end) if word is None else max(end, word)
    begin = _between(giver.start_ms, begin, taker.start_ms)
    changed = (
        replace(giver, end_ms=end, text=stays, words=giver.words[:count]),
        replace(
            taker,
            start_ms=begin,
            text=_before(goes, taker.text),
            words=giver.words[count:] + taker.words,
        ),
    )
    return _edit(cues, index, changed, giver, said("Move word to the next cue"))


def give_first_word(cues: Sequence[Cue], index: int, voices: Sequence[Span] = ()) -> Edit:
    """Move the first word of a cue to the end of the one before.

    The first cue ends, and the second begins, where the word ends, found as for the last word.
    Raises EditRefused when there is no cue before, or when the cue would be left without words.
    """
    if index == 0:
        raise EditRefused(said("There is no previous cue to take the word."))
    taker, giver = cues[index - 1], cues[index]
    caret = _cut(giver, 0)
    goes, stays = halves(giver.text, caret)
    known = known_moment(giver, caret)
    at = moment_at(giver.span, share_before(giver.text, caret), voices) if known is None else known
    last = cues[index + 1].start_ms if index + 1 < len(cues) else giver.end_ms
    begin = _between(giver.start_ms, at, max(giver.start_ms, min(giver.end_ms - 1, last)))
    count = count_before(giver, caret, at)
    word = giver.words[count - 1].end_ms if known is not None and count else None
    end = taker.end_ms + begin - giver.start_ms if word is None else min(begin, word)
    changed = (
        replace(
            taker,
            end_ms=max(taker.end_ms, end),
            text=_behind(taker.text, goes),
            words=taker.words + giver.words[:count],
        ),
        replace(giver, start_ms=begin, text=stays, words=giver.words[count:]),
    )
    return _edit(cues, index - 1, changed, giver, said("Move word to the previous cue"))


def _cut(cue: Cue, which: int) -> int:
    """Return the first or the last caret between two words."""
    if cue.duration_ms < 2:
        raise EditRefused(said("The cue is too short to give a word away."))
    possible = cuts(cue.text)
    if not possible:
        raise EditRefused(said("The cue has a single word: merge it with its neighbour instead."))
    return possible[which]


def _before(word: str, text: str) -> str:
    """Put a word before a text, behind the dash that begins it."""
    dash, rest = set_apart(text)
    return f"{dash}{_joined(set_apart(word)[1], rest)}"


def _behind(text: str, word: str) -> str:
    return _joined(text, set_apart(word)[1])


def _joined(first: str, second: str) -> str:
    """Join on the same line; markup closed only to be opened again stays open."""
    if not first or not second:
        return first or second
    return _SEAM.sub(r"\2", f"{first}{gap_between(first, second)}{second}")


def _between(low: int, value: int, high: int) -> int:
    return max(low, min(value, high))


def _edit(
    cues: Sequence[Cue], first: int, changed: tuple[Cue, Cue], giver: Cue, label: str
) -> Edit:
    splice = Splice(first, (cues[first], cues[first + 1]), changed)
    return Edit(label, (splice,), selection=Selection.only(giver.id))
