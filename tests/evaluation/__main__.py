"""Score what the checks find against transcripts in which every cue is labelled.

usage: python -m tests.evaluation [--no-audio] [--json] [--transcript NAME] [--verbose]

The status is 1 when one of the limits is missed.
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from editor.checks import Inspection
from tests.evaluation import limits, speed
from tests.evaluation.held_out import ByShape, held_out
from tests.evaluation.marked import SHARED, real
from tests.evaluation.report import Report, Together

if TYPE_CHECKING:
    from collections.abc import Sequence

from tests.evaluation.marked import Marked


def main() -> int:
    """Print the tables or the JSON, and return the status."""
    options = _options()
    report = Report(verbose=options.verbose, quiet=options.json)
    marked = real(options.transcript)
    if marked:
        text(report, marked)
    else:
        report.lines([f"The labelled transcripts are not in {SHARED}: only made ones are scored."])
    if marked and not options.no_speed:
        report.heading("times")
        for timing in speed.timings(max((item.cues for item in marked), key=len)):
            report.lines([str(timing)])
            report.figures[timing.what] = timing.taken
    made(report)
    report.lines(report.summary())
    if options.json:
        report.figures["limits"] = {limit.what: limit.reached for limit in report.limits}
        print(json.dumps(report.figures, indent=1))
    return 1 if report.missed else 0


def text(report: Report, marked: Sequence[Marked]) -> None:
    """Score the text alone."""
    report.heading("text alone")
    together = Together(report, "text alone")
    for item in marked:
        findings = Inspection().run(item.cues)
        report.limit(*limits.on_text(item, findings, together.take(item, findings)))
    together.finish()


def made(report: Report) -> None:
    """Score the made transcripts, by shape."""
    report.heading("made transcripts, text alone")
    together, shapes = Together(report, "text alone"), ByShape()
    for item in held_out():
        findings = Inspection().run(item.cues)
        together.take(item, findings)
        shapes.take(item, findings)
    together.finish()
    report.lines(["", *shapes.lines()])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation", description=__doc__)
    parser.add_argument("--no-audio", action="store_true", help="score the text alone")
    parser.add_argument("--no-speed", action="store_true", help="do not measure times")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON only")
    parser.add_argument("--transcript", default="", help="score the transcripts of this name only")
    parser.add_argument("--verbose", action="store_true", help="list false alarms and misses")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
