"""Keeping what mine says where another transcript differs: an edit without a change of cues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.finding import Category, Finding
from editor.core.sentence import said
from editor.core.verdict import Answer, Verdict, subjects
from editor.repairs.comparing.taking import shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.core.cue import Cue
    from editor.repairs.comparing.differing import Comparison, Difference

KIND = "other-transcript"
# Which of two transcripts is right nobody knows before they have listened: that is a hint, and
# whoever compares has not reviewed more of what is suspected.
_CONFIDENCE = 0.4


def keep(cues: Sequence[Cue], comparison: Comparison, one: Difference) -> Edit:
    """Remember that mine is right where the other transcript says something else."""
    if tuple(cues) != comparison.mine.cues:
        raise EditRefused(said("The cues have changed since: compare again."))
    label = said("Keep “{text}”", text=shortened(one.mine)) if one.mine else said("Keep as it is")
    return Edit(label, given=(Verdict.of(_finding(comparison, one), cues, Answer.KEEP),))


def undecided(
    cues: Sequence[Cue], comparison: Comparison, verdicts: Iterable[Verdict]
) -> list[Difference]:
    """Return the differences at which nobody has kept mine."""
    kept = {
        (verdict.finding.subject, verdict.cue_ids)
        for verdict in verdicts
        if verdict.finding.kind == KIND and verdict.answer is Answer.KEEP
    }
    if not kept:
        return comparison.differences
    asked = ((one, _finding(comparison, one)) for one in comparison.differences)
    return [one for one, it in asked if (it.subject, subjects(it, cues)) not in kept]


def _finding(comparison: Comparison, one: Difference) -> Finding:
    """Return a difference as something that a verdict can be about."""
    first, last = cues_around(comparison.mine.owners, one)
    reason = said(
        "Another transcript says “{theirs}” where this one says “{mine}”.",
        theirs=one.theirs,
        mine=one.mine,
    )
    return Finding(
        KIND,
        Category.LISTEN,
        first,
        last,
        one.start_ms,
        one.end_ms,
        _CONFIDENCE,
        f"{one.mine} → {one.theirs}",
        reason,
    )


def cues_around(owners: Sequence[int], one: Difference) -> tuple[int, int]:
    """Return the first and the last cue a difference is in or beside."""
    if not owners:
        return 0, 0
    if one.low < one.high:
        return owners[one.low], owners[one.high - 1]
    return owners[max(0, one.low - 1)], owners[min(one.low, len(owners) - 1)]
