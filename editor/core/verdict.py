"""What a person decided about findings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.core.cue import Cue
    from editor.core.finding import Finding


class Answer(StrEnum):
    """What was decided."""

    KEEP = "keep"
    REMOVE = "remove"
    GAP_MARKER = "gap-marker"
    TRIM = "trim"
    SHRINK = "shrink"
    UNIFY = "unify"
    MEND = "mend"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A decision about one finding, remembered by the ids of the cues it covered."""

    finding: Finding
    cue_ids: frozenset[int]
    answer: Answer

    @classmethod
    def of(cls, finding: Finding, cues: Sequence[Cue], answer: Answer) -> Verdict:
        """Return the verdict on a finding made of these cues."""
        return cls(finding, subjects(finding, cues), answer)


def subjects(finding: Finding, cues: Sequence[Cue]) -> frozenset[int]:
    """Return the ids of the cues a finding is about."""
    return frozenset(cue.id for cue in cues[finding.first : finding.last + 1])


def without(verdicts: Sequence[Verdict], withdrawn: Iterable[Verdict]) -> list[Verdict]:
    """Return the verdicts left when each withdrawn one is taken back once, the latest first."""
    left = list(reversed(verdicts))
    # The latest are at the front: of thousands given at once, each is then the first looked at.
    for verdict in reversed(list(withdrawn)):
        if verdict in left:
            left.remove(verdict)
    return left[::-1]


def undecided(
    findings: Iterable[Finding], cues: Sequence[Cue], verdicts: Iterable[Verdict]
) -> tuple[Finding, ...]:
    """Return the findings that no verdict to keep covers; who spells a tag anew keeps it.

    A kept finding stays kept when its run has become shorter since: what is left of it was
    heard too. It comes back when a cue that nobody judged has joined it.
    """
    kept: dict[tuple[str, int], list[frozenset[int]]] = {}
    for verdict in verdicts:
        if verdict.answer in {Answer.KEEP, Answer.UNIFY}:
            for cue_id in verdict.cue_ids:
                kept.setdefault((_doubt(verdict.finding.kind), cue_id), []).append(verdict.cue_ids)
    if not kept:
        return tuple(findings)
    return tuple(finding for finding in findings if not _is_kept(finding, cues, kept))


def _doubt(kind: str) -> str:
    """Return what is doubted: a loop stays the same doubt when voices are found under it."""
    return kind.removesuffix("-over-speech")


def _is_kept(
    finding: Finding, cues: Sequence[Cue], kept: dict[tuple[str, int], list[frozenset[int]]]
) -> bool:
    """Look through the verdicts on the first cue only: there may be hundreds on the others."""
    verdicts = kept.get((_doubt(finding.kind), cues[finding.first].id))
    if not verdicts:
        return False
    covered = subjects(finding, cues)
    return any(covered <= cue_ids for cue_ids in verdicts)
