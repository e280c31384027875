"""Two lists of cues side by side: what only one of them has."""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from editor.core.edit import Edit, Splice
from editor.core.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.core.cue import Cue


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where two lists of cues part: the cues of each, either of them perhaps none."""

    before: tuple[Cue, ...]
    after: tuple[Cue, ...]


def differences(before: Sequence[Cue], after: Sequence[Cue]) -> list[Difference]:
    """Return where two lists of cues differ in times, text or speaker, in their order."""
    matcher = SequenceMatcher(None, _keys(before), _keys(after), autojunk=False)
    return [
        Difference(tuple(before[low:high]), tuple(after[start:stop]))
        for tag, low, high, start, stop in matcher.get_opcodes()
        if tag != "equal"
    ]


def taken_over(
    cues: Sequence[Cue], others: Sequence[Cue], new_id: Callable[[], int], label: str
) -> Edit:
    """Put the cues of another version in place of those that differ; the rest stay themselves."""
    splices = []
    moved = 0
    matcher = SequenceMatcher(None, _keys(cues), _keys(others), autojunk=False)
    for tag, low, high, start, stop in matcher.get_opcodes():
        if tag != "equal":
            fresh = tuple(replace(cue, id=new_id()) for cue in others[start:stop])
            splices.append(Splice(low + moved, tuple(cues[low:high]), fresh))
            moved += len(fresh) - (high - low)
    first = next((cue for splice in splices for cue in splice.inserted), None)
    selection = Selection.only(first.id) if first else None
    return Edit(label, tuple(splices), selection=selection)


def _keys(cues: Sequence[Cue]) -> list[tuple[int, int, str, str]]:
    return [(cue.start_ms, cue.end_ms, cue.text, cue.speaker) for cue in cues]
