"""Merging cues that follow each other."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from editor.core.edit import Edit, Splice
from editor.core.errors import EditRefused
from editor.core.halves import is_dialogue, set_apart
from editor.core.selection import Selection
from editor.core.sentence import said
from editor.core.text import LINE_LIMIT, join

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue


def merge(cues: Sequence[Cue], first: int, last: int, limit: int = LINE_LIMIT) -> Edit:
    """Merge neighbours into the first of them, on one line where that is within a limit.

    It becomes active. It keeps the speaker where the cues have one and the same. Of several speakers it becomes a
    dialogue, a dash before each turn, and is nobody's own: a cue has room for one name. Raises
    EditRefused when there are fewer than two.
    """
    if first < 0 or last <= first or last >= len(cues):
        raise EditRefused(
            said("Select two or more cues, or a cue that has another beside it, to merge them.")
        )
    run = tuple(cues[first : last + 1])
    speakers = {cue.speaker for cue in run if cue.speaker}
    words = tuple(word for cue in run for word in cue.words)
    merged = replace(
        run[0],
        end_ms=max(cue.end_ms for cue in run),
        text=_dialogue(run, limit) if len(speakers) > 1 else _joined(run, limit),
        speaker=speakers.pop() if len(speakers) == 1 else "",
        words=words,
        scores=run[0].scores if len({cue.scores for cue in run}) == 1 else None,
        guessed=tuple(moment for cue in run for moment in cue.guessed),
    )
    selection = Selection.only(merged.id)
    return Edit(said("Merge cues"), (Splice(first, run, (merged,)),), selection=selection)


def _joined(run: Sequence[Cue], limit: int) -> str:
    text = run[0].text
    for cue in run[1:]:
        text = join(text, cue.text, limit)
    return text


def _dialogue(run: Sequence[Cue], limit: int) -> str:
    """Return the turns a line each, with a dash; several voices in one cue keep their own."""
    turns = (_joined(tuple(turn), limit) for _, turn in groupby(run, key=lambda cue: cue.speaker))
    return "\n".join(_dashed(turn) for turn in turns if turn)


def _dashed(turn: str) -> str:
    return turn if is_dialogue(turn) or set_apart(turn)[0] else f"- {turn}"
