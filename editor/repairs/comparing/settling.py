"""What a person said to differences, as one edit: theirs taken, mine kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from editor.core.sentence import said
from editor.repairs.comparing.keeping import keep
from editor.repairs.comparing.taking import take

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.repairs.comparing.differing import Comparison, Difference


def settle(
    cues: Sequence[Cue],
    comparison: Comparison,
    taken: Sequence[Difference],
    kept: Sequence[Difference],
    new_id: Callable[[], int],
) -> Edit:
    """Take some differences over and remember that mine is right at others, as one step.

    Raises EditRefused when there are none of either, or the cues are no longer those compared.
    """
    if not kept:
        return take(cues, comparison, taken, new_id)
    keeps = [keep(cues, comparison, one) for one in kept]
    given = tuple(verdict for one in keeps for verdict in one.given)
    if taken:
        label = said("Take {n:,}, keep {kept:,}", n=len(taken), kept=len(kept))
        return replace(take(cues, comparison, taken, new_id), label=label, given=given)
    if len(kept) == 1:
        return keeps[0]
    return replace(
        keeps[0], label=said("Keep {n:,} place", "Keep {n:,} places", n=len(kept)), given=given
    )
