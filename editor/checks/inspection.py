"""Running the checks, over a whole transcript or only where an edit reached."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from editor.checks.loops import loop_joins, loops
from editor.checks.reach import Stretch, grown, touched
from editor.checks.tags import tag_joins, tags
from editor.core.evidence import Evidence, NoEvidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Splice
    from editor.core.finding import Finding

# Beyond so many splices a whole run is as quick.
_MOST_SPLICES = 64


@dataclass(frozen=True, slots=True)
class Check:
    """One family of checks.

    Attributes: find, a pure function of cues, evidence and the indexes that earlier checks have
    explained; joins, whether it could report the cue at an index together with the one before,
    or judge one of them by the other. Between two places where no check joins, the findings
    depend on the cues between them alone: all that looking again after an edit relies on.
    """

    find: Callable[[Sequence[Cue], Evidence, frozenset[int]], list[Finding]]
    joins: Callable[[Sequence[Cue], int], bool]


CHECKS = (Check(loops, loop_joins), Check(tags, tag_joins))


class Inspection:
    """All checks with what is known of the recording."""

    def __init__(
        self, evidence: Evidence | None = None, checks: tuple[Check, ...] = CHECKS
    ) -> None:
        self._evidence = NoEvidence() if evidence is None else evidence
        self._checks = checks

    def run(self, cues: Sequence[Cue]) -> tuple[Finding, ...]:
        """Return every finding, in the order of the cues."""
        found: list[Finding] = []
        explained: frozenset[int] = frozenset()
        for check in self._checks:
            new = check.find(cues, self._evidence, explained)
            explained = explained.union(*(range(item.first, item.last + 1) for item in new))
            found += new
        return _in_order(found)

    def update(
        self, findings: Sequence[Finding], cues: Sequence[Cue], splices: Sequence[Splice]
    ) -> tuple[Finding, ...]:
        """Return what run would return for the cues after an edit, looking only where it reached.

        findings are those of the cues before the splices, which were made in this order.
        """
        if len(splices) > _MOST_SPLICES:
            return self.run(cues)
        after = tuple(cues)
        before = after
        for splice in reversed(splices):
            before = splice.reversed().apply(before)
        stretches = grown(
            touched(splices),
            len(after),
            lambda old, new: self._joined(after, new) or self._joined(before, old),
        )
        found = _rebased(findings, stretches)
        for stretch in stretches:
            again = self.run(after[stretch.new_start : stretch.new_stop])
            found += [_moved(finding, stretch.new_start) for finding in again]
        return _in_order(found)

    def _joined(self, cues: Sequence[Cue], at: int) -> bool:
        return 0 < at < len(cues) and any(check.joins(cues, at) for check in self._checks)


def _rebased(findings: Iterable[Finding], stretches: Sequence[Stretch]) -> list[Finding]:
    """Return the findings outside the stretches, where they stand now."""
    kept = []
    coming = iter(stretches)
    stretch = next(coming, None)
    delta = 0
    for finding in findings:
        while stretch and stretch.old_stop <= finding.first:
            delta = stretch.new_stop - stretch.old_stop
            stretch = next(coming, None)
        if stretch is None or finding.last < stretch.old_start:
            kept.append(_moved(finding, delta))
    return kept


def _moved(finding: Finding, by: int) -> Finding:
    if not by:
        return finding
    return replace(finding, first=finding.first + by, last=finding.last + by)


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda item: (item.first, item.last, item.kind)))
