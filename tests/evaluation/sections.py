"""The parts of an evaluation, each a way of listening or a sort of transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.checks import Inspection
from editor.media import listen, peaks
from editor.media.witness import Recording
from tests.evaluation import limits, speed
from tests.evaluation.hearing import Heard
from tests.evaluation.held_out import ByShape, held_out
from tests.evaluation.ideal import IdealListener
from tests.evaluation.recording import recorded
from tests.evaluation.report import Together
from tests.evaluation.staging import staged

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from editor.core.cue import Cue
    from editor.core.evidence import Evidence
    from tests.evaluation.marked import Marked
    from tests.evaluation.report import Report
    from tests.evaluation.staging import Staged

# Real cues of each transcript whose sound is taken away, while their text stays.
INVENTED = 300
_INVENTED_OF_MADE = 60


def text(report: Report, marked: Sequence[Marked]) -> None:
    """Score the real transcripts without a recording."""
    report.heading("text alone")
    together = Together(report, "text alone")
    for item in marked:
        findings = Inspection().run(item.cues)
        report.limit(*limits.on_text(item, findings, together.take(item, findings)))
    together.finish()


def ideal(report: Report, marked: Sequence[Marked]) -> None:
    """Score with a listener who knows the truth: all that is missed is the checks' own doing."""
    report.heading("an ideal listener")
    _listened(report, [staged(item, INVENTED) for item in marked], "ideal listener", IdealListener)


def by_ear(report: Report, marked: Sequence[Marked]) -> None:
    """Score with recordings, listened to as the program does."""
    report.heading("recordings")

    def hear(stage: Staged) -> Evidence:
        report.lines([f"  listening to {stage.marked.name}, {stage.end_ms / 60_000:.0f} min"])
        return evidence(recorded(stage))

    _listened(report, [staged(item, INVENTED) for item in marked], "recordings", hear)


def evidence(path: Path) -> Recording:
    """Return what a whole recording says."""
    *_, seen = peaks.build(path)
    *_, heard = listen.listen(path)
    return Recording(seen, heard)


def made(report: Report) -> None:
    """Score the made transcripts, by shape, without a recording and with an ideal listener."""
    report.heading("made transcripts, text alone")
    together, shapes = Together(report, "text alone, made"), ByShape()
    for item in held_out():
        findings = Inspection().run(item.cues)
        together.take(item, findings)
        shapes.take(item, findings)
    together.finish()
    report.lines(["", *shapes.lines()])
    report.heading("made transcripts, an ideal listener")
    stages = [staged(item, _INVENTED_OF_MADE) for item in held_out()]
    _listened(report, stages, "ideal listener, made", IdealListener)


def times(report: Report, cues: tuple[Cue, ...]) -> None:
    """Measure how long the checks take."""
    report.heading("times")
    for timing in speed.timings(cues):
        report.lines([str(timing)])
        report.figures[timing.what] = timing.taken


def _listened(
    report: Report, stages: Sequence[Staged], how: str, hear: Callable[[Staged], Evidence]
) -> None:
    together, heard, shapes = Together(report, how), Heard(), ByShape()
    for stage in stages:
        witness = hear(stage)
        findings = Inspection(witness).run(stage.marked.cues)
        score = together.take(stage.marked, findings)
        heard.take(stage, findings, witness)
        if stage.marked.shapes:
            shapes.take(stage.marked, findings)
        else:
            report.limit(limits.alarms(f"{stage.marked.name} ({how})", score))
    together.finish()
    report.lines(heard.lines())
    report.lines(heard.listed if report.verbose else ())
    if stages[0].marked.shapes:
        report.lines(["", *shapes.lines()])
    else:
        report.limit(*heard.limits(how))
