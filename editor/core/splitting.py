"""Splitting a cue: at a caret in its text, at a moment of the recording, or at both."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from editor.core.cue import visible_text
from editor.core.edit import Edit, Splice
from editor.core.errors import EditRefused
from editor.core.halves import cuts, halves, has_words, settled, voice_cuts, without_dashes
from editor.core.pauses import moment_at, share_at
from editor.core.selection import Selection
from editor.core.sentence import said
from editor.core.text import share_before
from editor.core.words import moment_before, spells, words_before

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.core.cue import Cue
    from editor.core.span import Span

# Two voices in a cue are parted where the second begins, unless that is this much of it away.
_VOICE_NEAR = 0.25


def split(
    cues: Sequence[Cue],
    index: int,
    new_id: int,
    *,
    caret: int | None = None,
    at_ms: int | None = None,
    voices: Sequence[Span] = (),
) -> Edit:
    """Split a cue at a caret in its text, at a moment in ms, or exactly at both.

    With a caret alone, the time is that between the words around it; without word times, a pause
    between voices, the stretches of sure speech in the cue, near the share of the characters
    before the caret; without voices that share itself. With a moment alone, the text is cut at the
    word boundary nearest to it by the same measures.

    Both halves keep the speaker and last at least 1 ms; no line of the text is broken anew. The
    second half becomes active. Raises EditRefused when either half would be without words.
    """
    cue = cues[index]
    if caret is None:
        caret = _caret_for(cue, at_ms, voices)
    caret = settled(cue.text, caret)
    head, tail = halves(cue.text, caret)
    if not has_words(head) or not has_words(tail):
        raise EditRefused(
            said("There is text on one side of the caret only: move it between two words.")
        )
    if cue.duration_ms < 2:
        raise EditRefused(said("The cue is too short to be split."))
    if at_ms is None:
        at_ms = _time_for(cue, caret, voices)
    at_ms = min(max(at_ms, cue.start_ms + 1), cue.end_ms - 1)
    count = count_before(cue, caret, at_ms)
    parted = (
        replace(cue, end_ms=at_ms, text=head, words=cue.words[:count]),
        replace(cue, id=new_id, start_ms=at_ms, text=tail, identifier="", words=cue.words[count:]),
    )
    target = bisect_right(cues, at_ms, key=lambda other: other.start_ms)
    if target == index + 1:
        splices: tuple[Splice, ...] = (Splice(index, (cue,), parted),)
    else:  # cues that overlap this one stand between the halves
        splices = (Splice(index, (cue,), parted[:1]), Splice(target, (), parted[1:]))
    return Edit(said("Split cue"), splices, selection=Selection.only(new_id))


def can_split_at(cue: Cue, caret: int) -> bool:
    """Tell whether there are words on both sides of a caret."""
    return all(map(has_words, halves(cue.text, caret)))


def count_before(cue: Cue, caret: int, at_ms: int) -> int:
    """Return how many of a cue's words stand before a caret; by a moment in ms if unlike its text."""
    said = _reading(cue) or _as_it_is
    return words_before(cue.words, said(cue.text), len(said(cue.text[:caret])), at_ms)


def known_moment(cue: Cue, caret: int) -> int | None:
    """Return the ms between the words around a caret, or nothing unless their times are known."""
    if not cue.words or _reading(cue) is None:
        return None
    return moment_before(cue.words, count_before(cue, caret, cue.start_ms))


def _time_for(cue: Cue, caret: int, voices: Sequence[Span]) -> int:
    known = known_moment(cue, caret)
    return moment_at(cue.span, share_before(cue.text, caret), voices) if known is None else known


def _caret_for(cue: Cue, at_ms: int | None, voices: Sequence[Span]) -> int:
    if at_ms is None:
        raise EditRefused(said("Put the caret or the playhead where the cue should be split."))
    if not cue.start_ms < at_ms < cue.end_ms:
        raise EditRefused(
            said("The playhead is not inside the cue: play or click to where it should be split.")
        )
    possible = cuts(cue.text)
    if not possible:
        raise EditRefused(said("The cue is a single word, which cannot be divided."))
    timed = [(caret, at) for caret in possible if (at := known_moment(cue, caret)) is not None]
    if timed:
        return min(timed, key=lambda pair: abs(pair[1] - at_ms))[0]
    share = share_at(cue.span, at_ms, voices)
    away = {caret: abs(share_before(cue.text, caret) - share) for caret in possible}
    turns = [caret for caret in voice_cuts(cue.text) if away.get(caret, 1.0) <= _VOICE_NEAR]
    return min(turns or possible, key=lambda caret: away[caret])


def _reading(cue: Cue) -> Callable[[str], str] | None:
    """Return how the text is to be read so that the words spell it, or nothing when none do."""
    for reading in (_as_it_is, visible_text, _spoken):
        if spells(cue.words, reading(cue.text)):
            return reading
    return None


def _as_it_is(text: str) -> str:
    return text


def _spoken(text: str) -> str:
    return without_dashes(visible_text(text))
