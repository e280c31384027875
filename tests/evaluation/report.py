"""One evaluation: what is scored, printed or given as JSON, and which limits are missed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.evaluation import printing
from tests.evaluation.marked import Label
from tests.evaluation.scoring import Calibration, Score, score

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from editor.core.finding import Finding
    from tests.evaluation.limits import Limit
    from tests.evaluation.marked import Marked


@dataclass(slots=True)
class Report:
    """What is printed as it is found out, and kept for the end.

    Attributes: verbose, whether single cues are listed; quiet, whether nothing is printed;
    limits; figures, all that JSON gets.
    """

    verbose: bool = False
    quiet: bool = False
    limits: list[Limit] = field(default_factory=list)
    figures: dict[str, Any] = field(default_factory=dict)

    def lines(self, lines: Iterable[str]) -> None:
        """Print some lines at once, so that a person sees how far it is."""
        for line in lines:
            if not self.quiet:
                print(line, flush=True)

    def heading(self, title: str) -> None:
        """Print where a part begins."""
        self.lines(["", f"=== {title}"])

    def scored(self, title: str, some: Score) -> None:
        """Print a table and keep it for JSON."""
        self.lines(printing.table(title, some))
        self.figures[title] = as_figures(some)

    def limit(self, *limits: Limit) -> None:
        """Take limits into the summary."""
        self.limits += limits

    def summary(self) -> Iterator[str]:
        """Yield the lines that say which limits are reached."""
        yield ""
        yield "=== limits"
        for limit in self.limits:
            yield f"  {limit}"

    @property
    def missed(self) -> bool:
        """Tell whether a limit is missed."""
        return any(not limit.reached for limit in self.limits)


class Together:
    """The scores of several transcripts and of all of them, with and without the trivial runs."""

    def __init__(self, report: Report, of: str) -> None:
        self._report = report
        self._of = of
        self._all, self._bare = Score(), Score()
        self._count = 0
        self.calibration = Calibration()

    def take(self, marked: Marked, findings: Sequence[Finding]) -> Score:
        """Print what one transcript scores, count it with the others, and return it."""
        report, name = self._report, f"{marked.name}, {self._of}"
        whole, bare = score(marked, findings), score(marked, findings, marked.trivial)
        report.scored(name, whole)
        if marked.trivial:
            report.scored(f"{name}, without the trivial runs", bare)
        if not marked.shapes:
            report.lines(printing.outside_lines(marked, findings))
        if report.verbose:
            report.lines(printing.missed_lines(marked, findings))
            report.lines(printing.alarm_lines(marked, findings))
        report.lines([""])
        self._all.add(whole)
        self._bare.add(bare)
        self._count += 1
        self.calibration.take(marked, findings)
        return whole

    def finish(self) -> None:
        """Print the score of all of them together, and how far the stated confidence holds."""
        if self._count > 1:
            self._report.scored(f"All {self._count} together, {self._of}", self._all)
            bare = f"All {self._count} together, {self._of}, without the trivial runs"
            self._report.scored(bare, self._bare)
        self._report.lines(printing.calibration_table(f"Confidence, {self._of}", self.calibration))
        self._report.figures[f"confidence, {self._of}"] = list(self.calibration.rows())


def as_figures(some: Score) -> dict[str, Any]:
    """Return a score as JSON can hold it."""
    return {
        "ok cues": some.cues[Label.OK],
        "nobody said": some.unsaid,
        "recall": some.recall,
        "false alarms": some.alarms,
        "false alarms per 1,000": some.per_thousand,
        "cues": {label.value: count for label, count in some.cues.items()},
        "found": {label.value: count for label, count in some.found.items()},
        "kinds": {
            f"{category.value}/{kind}": {
                "findings": row.findings,
                "right": row.right,
                "wrong": row.wrong,
                "unjudged": row.unjudged,
                "precision": row.precision,
            }
            for (category, kind), row in sorted(some.rows.items())
        },
    }
