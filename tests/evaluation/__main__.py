"""Score what the checks find against transcripts in which every cue is labelled.

usage: python -m tests.evaluation [--no-audio] [--json] [--transcript NAME] [--verbose]

The status is 1 when one of the limits is missed.
"""

from __future__ import annotations

import argparse
import json
import sys

from tests.evaluation import recording, sections
from tests.evaluation.marked import SHARED, real
from tests.evaluation.report import Report


def main() -> int:
    """Print the tables or the JSON, and return the status."""
    options = _options()
    report = Report(verbose=options.verbose, quiet=options.json)
    marked = real(options.transcript)
    if marked:
        sections.text(report, marked)
        sections.ideal(report, marked)
    else:
        report.lines([f"No labelled transcript in {SHARED}: only made ones are scored."])
    sections.made(report)
    why_not = "it was asked not to be" if options.no_audio else recording.missing()
    if marked and why_not is None:
        sections.by_ear(report, marked)
    else:
        report.lines(["", f"No recording is listened to: {why_not or 'there is no transcript'}."])
    if marked and not options.no_speed:
        sections.times(report, max((item.cues for item in marked), key=len))
    report.lines(report.summary())
    if options.json:
        report.figures["limits"] = {limit.what: limit.reached for limit in report.limits}
        print(json.dumps(report.figures, indent=1))
    return 1 if report.missed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation", description=__doc__)
    parser.add_argument("--no-audio", action="store_true", help="listen to no recording")
    parser.add_argument("--no-speed", action="store_true", help="do not measure times")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON only")
    parser.add_argument("--transcript", default="", help="score the transcripts of this name only")
    parser.add_argument("--verbose", action="store_true", help="list false alarms and misses")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
