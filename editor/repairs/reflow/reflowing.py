"""Joining captions to sentences and breaking them anew, as one edit."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from editor.core.cue import Cue, visible_text
from editor.core.edit import Edit, Splice
from editor.core.errors import EditRefused
from editor.core.evidence import NoEvidence
from editor.core.halves import is_dialogue
from editor.core.lines import balanced
from editor.core.selection import Selection
from editor.core.sentence import said
from editor.repairs.reflow.cutting import cuts
from editor.repairs.reflow.limits import Limits
from editor.repairs.reflow.stream import Token, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from editor.core.evidence import Evidence

# What is no speech, or says who speaks by its lines: such a cue stays as it is.
_ASIDE = re.compile(r"\s*(?:[(\[♪♫*].*[)\]♪♫*]|[♪♫]+)\s*", re.DOTALL)
# What begins another voice's turn.
_TURN = re.compile(r"(?:[-–—]+|>>+)\s*(?=\S)")
_TAG = re.compile(r"<(/?)(i|b|u|s|em|strong|font|c|v|lang)\b[^<>]*>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reflow:
    """What breaking anew would do.

    Attributes: edit; before and after, how many cues there were and would be; interpolated, the
    ids of the cues that would begin or end at a moment nobody measured: between the words of a
    cue, by voices or characters; opens, for each new cue which of the old ones, counted from the
    first of them, begins with the same word, None where it begins inside of one.
    """

    edit: Edit
    before: int
    after: int
    interpolated: frozenset[int]
    opens: tuple[int | None, ...] = ()


def reflow(
    cues: Sequence[Cue],
    first: int,
    last: int,
    new_id: Callable[[], int],
    limits: Limits | None = None,
    evidence: Evidence | None = None,
) -> Reflow:
    """Break the cues from one index to another anew: sentences first, then what fits the limits.

    Words keep their order, and nothing joins across a pause of 2 s, another speaker, a dialogue
    or a tag. A cue is shown on after its last word where it would be too short to read, but never
    into the next. Raises EditRefused when there is nothing to break anew.
    """
    if not 0 <= first <= last < len(cues):
        raise EditRefused(said("Select the cues to be broken anew."))
    rules = limits or Limits()
    draft = _Draft(cues, new_id, rules)
    for is_speech, indexes in _runs(cues, first, last):
        if is_speech:
            draft.add(list(tokens(cues, indexes[0], indexes[-1], evidence or NoEvidence())))
        else:
            draft.keep(indexes)
    made = draft.timed(cues[last + 1].start_ms if last + 1 < len(cues) else None)
    old = tuple(cues[first : last + 1])
    if made == old:
        raise EditRefused(said("These cues are well as they are: nothing to break anew."))
    label = said("Break {n:,} cue anew", "Break {n:,} cues anew", n=len(old))
    edit = Edit(label, (Splice(first, old, made),), selection=Selection.only(made[0].id))
    guessed = frozenset(cue.id for cue in made if cue.has_guessed_times)
    opens = (0, *(None if at is None else at - first for at in draft.opens[1:]))
    return Reflow(edit, len(old), len(made), guessed, opens)


def _runs(cues: Sequence[Cue], first: int, last: int) -> Iterator[tuple[bool, list[int]]]:
    """Yield runs of cues that may be joined, and between them runs of those that stay as they are."""
    turn = 0
    keys: list[tuple[bool, int]] = []
    for index in range(first, last + 1):
        cue = cues[index]
        shown = visible_text(cue.text)
        # What opens a bracket of markup and never closes it would do so with the text of another.
        stays = (
            not shown.strip() or "<" in shown or _ASIDE.fullmatch(shown) or is_dialogue(cue.text)
        )
        turn += (index > first and cue.speaker != cues[index - 1].speaker) or _TURN.match(
            shown
        ) is not None
        keys.append((not stays and not _is_repeated(cues, index), turn))
    for (is_speech, _), run in groupby(
        zip(keys, range(first, last + 1), strict=True), key=itemgetter(0)
    ):
        yield is_speech, [index for _, index in run]


def _is_repeated(cues: Sequence[Cue], index: int) -> bool:
    """Tell whether a cue says what its neighbour says: joined, a loop would be harder to find."""
    text = cues[index].text
    before = index > 0 and cues[index - 1].text == text
    return before or (index + 1 < len(cues) and cues[index + 1].text == text)


class _Draft:
    """The new cues, as they are made."""

    def __init__(self, cues: Sequence[Cue], new_id: Callable[[], int], limits: Limits) -> None:
        self._cues, self._new_id, self._limits = cues, new_id, limits
        self._made: list[Cue] = []
        self._used: set[int] = set()
        self.opens: list[int | None] = []

    def keep(self, indexes: Sequence[int]) -> None:
        """Keep cues as they are."""
        self._made += (self._cues[index] for index in indexes)
        self.opens += indexes

    def add(self, row: Sequence[Token]) -> None:
        """Make cues of words that belong together."""
        opened = ""
        for start, stop in cuts(row, self._limits):
            owner = row[start].owner
            inside = opened or (start and row[start - 1].owner == owner)
            self.opens.append(None if inside else owner)
            opened = self._add(row[start:stop], opened)

    def _add(self, row: Sequence[Token], opened: str) -> str:
        """Make a cue of words; return the markup left open at its end."""
        text = opened + "".join(
            token.text if token.glued or not at else f" {token.text}"
            for at, token in enumerate(row)
        )
        closing, still_open = _open_at_end(text)
        start, end = row[0], row[-1]
        model = self._cues[start.owner]
        fresh = model.id in self._used
        self._used.add(model.id)
        owned = {token.owner for token in row}
        scores = {self._cues[owner].scores for owner in owned}
        cue = replace(
            model,
            id=self._new_id() if fresh else model.id,
            identifier="" if fresh else model.identifier,
            start_ms=start.start_ms,
            end_ms=max(end.end_ms, start.start_ms + 1),
            text=_broken(text + closing, self._limits.line),
            words=tuple(word for token in row for word in token.words),
            scores=model.scores if len(scores) == 1 else None,
            guessed=_guessed(start, end, {at for owner in owned for at in self._guesses(owner)}),
        )
        self._made.append(cue)
        return still_open

    def _guesses(self, owner: int) -> tuple[int, ...]:
        return self._cues[owner].guessed

    def timed(self, next_ms: int | None) -> tuple[Cue, ...]:
        """Return the cues, each shown as long as it needs where nothing else is shown."""
        return tuple(self._timed(next_ms))

    def _timed(self, next_ms: int | None) -> Iterator[Cue]:
        given = {cue.id: cue for cue in self._cues}
        for at, cue in enumerate(self._made):
            after = self._made[at + 1].start_ms if at + 1 < len(self._made) else next_ms
            old = given.get(cue.id)
            if cue is old or (old and _is_same(cue, old)):
                yield old
            else:
                yield self._shown(cue, after)

    def _shown(self, cue: Cue, after: int | None) -> Cue:
        """Return a cue with the time it can be read in, as far as the next one lets it."""
        wanted = max(cue.end_ms, cue.start_ms + self._needed(cue))
        if after is not None and wanted > after - self._limits.gap_ms:
            wanted = after - self._limits.gap_ms
            if wanted < cue.start_ms + self._limits.gap_ms + 1:
                wanted = max(after, cue.start_ms + 1)
        guessed = tuple(moment for moment in cue.guessed if moment in {cue.start_ms, wanted})
        if wanted < cue.end_ms and cue.end_ms in cue.guessed:
            guessed += (wanted,)  # a gap before what begins at a guess
        if wanted == cue.end_ms and guessed == cue.guessed:
            return cue
        return replace(cue, end_ms=wanted, guessed=guessed)

    def _needed(self, cue: Cue) -> int:
        """Return the ms in which a cue can be read, as far as one may be shown."""
        limits = self._limits
        signs = len(visible_text(cue.text).replace("\n", ""))
        read = round(signs * 1000 / limits.cps) if limits.cps else 0
        return min(limits.most_ms, max(limits.least_ms, read))


def _is_same(cue: Cue, old: Cue) -> bool:
    """Tell whether a cue is as it was, whatever its former guesses were."""
    return cue.text == old.text and replace(cue, guessed=old.guessed) == old


def _guessed(start: Token, end: Token, before: Collection[int]) -> tuple[int, ...]:
    """Return when words begin and end, where that is a guess, now or from before."""
    found = []
    if not start.starts_known or start.start_ms in before:
        found.append(start.start_ms)
    if not end.ends_known or end.end_ms in before:
        found.append(max(end.end_ms, start.start_ms + 1))
    return tuple(found)


def _broken(text: str, line: int) -> str:
    """Return a text in lines; the dash of a voice alone in its cue is no reason to leave it whole."""
    turn = _TURN.match(text)
    if not turn:
        return balanced(text, line)
    return turn[0] + balanced(text[turn.end() :], max(1, line - turn.end()))


def _open_at_end(text: str) -> tuple[str, str]:
    """Return what closes the markup that is open at the end of a text, and what opens it again."""
    if "<" not in text:
        return "", ""
    waiting: list[tuple[str, str]] = []
    for match in _TAG.finditer(text):
        name = match[2].casefold()
        if not match[1]:
            waiting.append((name, match[0]))
        elif waiting and waiting[-1][0] == name:
            waiting.pop()
    closing = "".join(f"</{name}>" for name, _ in reversed(waiting))
    return closing, "".join(tag for _, tag in waiting)
