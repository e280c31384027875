"""The order in which findings are reviewed, and how far the review has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.finding import Category

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.core.cue import Cue
    from editor.core.finding import Finding

# What it costs to miss one, dearest first: speech that is gone and loops that may hide more of
# it, then what nobody said, then what is merely off.
_RANK = {
    Category.LOST_SPEECH: 0,
    Category.HALLUCINATION: 1,
    Category.TIMING: 2,
    Category.TAG: 3,
    Category.PUBLISHING: 4,
    Category.LISTEN: 5,
}


# Below this a finding is a hint: worth a listen when there is time, nothing to be led to.
_HINT = 0.5
# So many cues with the same publishing fault are not faults of each.
_REGION = 16


def is_hint(finding: Finding) -> bool:
    """Tell whether a finding is only worth a listen, and does not count as left to review."""
    return finding.confidence < _HINT


def is_region(finding: Finding) -> bool:
    """Tell whether a finding is about a range to work on, and so marks no cue in it."""
    return finding.category is Category.PUBLISHING and finding.count >= _REGION


def without_hints(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings that a person is led to."""
    return [finding for finding in findings if not is_hint(finding)]


def ordered(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings in the order of their review: by rank, then the longest first."""
    return sorted(
        findings,
        key=lambda finding: (
            0 if finding.kind.startswith("loop") else _RANK[finding.category],
            finding.start_ms - finding.end_ms,
            finding.start_ms,
        ),
    )


def neighbour(queue: Sequence[Finding], current: Finding | None, step: int) -> Finding | None:
    """Return the finding a step further in a queue, going round at its ends.

    With none current, or one that has left the queue, forward begins at the first and
    backward at the last. Nothing comes out of an empty queue.
    """
    if not queue:
        return None
    if current not in queue:
        return queue[0 if step > 0 else -1]
    return queue[(queue.index(current) + step) % len(queue)]


def covering(findings: Iterable[Finding], index: int | None) -> Finding | None:
    """Return the finding that covers a cue, the most confident when several do.

    One about the gap beside it does not cover it; hints and regions do not speak up by themselves,
    and that a rule is broken, which is sure, comes after what may not have been said at all.
    """
    if index is None:
        return None
    return max(
        (
            finding
            for finding in findings
            if finding.first <= index <= finding.last
            and not (finding.gap or is_hint(finding) or is_region(finding))
        ),
        key=lambda finding: (finding.category is not Category.PUBLISHING, finding.confidence),
        default=None,
    )


def identity(finding: Finding, cues: Sequence[Cue]) -> tuple[str, int]:
    """Return what a finding keeps while edits elsewhere move its cues: kind, and first cue's id."""
    return finding.kind, cues[finding.first].id
