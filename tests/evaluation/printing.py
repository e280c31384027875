"""The tables that are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.evaluation.marked import UNSAID, Label
from tests.evaluation.scoring import SUSPECTING, alarms, covered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.core.finding import Finding
    from tests.evaluation.marked import Marked
    from tests.evaluation.scoring import Calibration, Score

_ROW = "  {:<14} {:<17} {:>8} {:>7} {:>7} {:>8} {:>9} {:>8} {:>9}"
_TEXT = 50


def share(value: float | None, places: int = 3) -> str:
    """Return a share of 1 as written in a table, a dash when there is nothing to share."""
    return "-" if value is None else f"{value:.{places}f}"


def table(title: str, score: Score) -> Iterator[str]:
    """Yield the lines of a table: a row a kind, then all together."""
    yield f"{title}: {score.cues[Label.OK]:,} ok cues, {score.unsaid:,} that nobody said"
    yield _ROW.format(
        "category",
        "kind",
        "findings",
        "right",
        "wrong",
        "unjudged",
        "precision",
        "recall",
        "per 1,000",
    )
    for (category, kind), row in sorted(score.rows.items()):
        counted = category in SUSPECTING
        yield _ROW.format(
            category,
            kind,
            row.findings,
            row.right,
            row.wrong,
            row.unjudged,
            share(row.precision),
            share(score.recall_of(category, row)),
            share(1000 * row.spoken / max(1, score.cues[Label.OK]), 2) + ("" if counted else "*"),
        )
    hits = ", ".join(
        f"{label} {score.found[label]}/{score.cues[label]}"
        for label in Label
        if score.cues[label] and label is not Label.OK
    )
    yield (
        f"  together: recall {share(score.recall)}, "
        f"{score.alarms} false alarms, {share(score.per_thousand, 2)} per 1,000 ok cues"
    )
    yield f"  found by label: {hits or 'none to find'}"


def calibration_table(title: str, calibration: Calibration) -> Iterator[str]:
    """Yield the lines of a table of stated confidence beside how often it was right."""
    yield f"{title}: findings by stated confidence, and the share that the labels confirm"
    for name, count, stated, held in calibration.rows():
        yield f"  {name}  {count:>6} findings  stated {stated:.3f}  held {held:.3f}"


def alarm_lines(marked: Marked, findings: Sequence[Finding]) -> Iterator[str]:
    """Yield a line for each real cue that is suspected, by each that suspects it."""
    for index, finding in alarms(marked, findings):
        yield f"  false alarm {index}: {said(marked, index)} <- {because(finding)}"


def missed_lines(marked: Marked, findings: Sequence[Finding], most: int = 60) -> Iterator[str]:
    """Yield a line for each unsaid, tag or lost cue outside the trivial runs that is not found."""
    hit = {i for f in findings if f.category in SUSPECTING for i in covered(f)}
    wanted = UNSAID | {Label.TAG, Label.LOST}
    missed = [
        index
        for index, label in enumerate(marked.labels)
        if label in wanted and index not in hit and index not in marked.trivial
    ]
    for index in missed[:most]:
        yield f"  missed {marked.labels[index]} {index}: {said(marked, index)}"
    if len(missed) > most:
        yield f"  and {len(missed) - most} more missed"


def outside_lines(marked: Marked, findings: Sequence[Finding]) -> Iterator[str]:
    """Yield a line for each unsaid cue outside the trivial runs, with what was found there."""
    for index, label in enumerate(marked.labels):
        if label is Label.HALLUC and index not in marked.trivial:
            reasons = [because(finding) for finding in findings if index in covered(finding)]
            yield f"  halluc {index}: {said(marked, index)} <- {' | '.join(reasons) or 'not found'}"


def said(marked: Marked, index: int) -> str:
    """Return what a cue says, shortened."""
    text = " ".join(marked.cues[index].text.split())
    return repr(text if len(text) <= _TEXT else text[: _TEXT - 1] + "…")


def because(finding: Finding) -> str:
    """Return what a finding says for itself."""
    return f"{finding.kind} {finding.confidence:.2f}: {finding.reason}"
