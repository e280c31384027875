"""Cues that end after the recording does."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from editor.checks.sound.hearing import needed_ms
from editor.core.finding import Category, Finding, Fix
from editor.core.sentence import said
from editor.core.span import Span
from editor.core.timecode import clock, spoken_duration

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.checks.scene import Scene
    from editor.core.cue import Cue
    from editor.core.evidence import Evidence

# A recogniser pads what it hears, and a container rounds its length.
_SLACK_MS = 1_000
_BEGINS_PAST = 0.98
_HARDLY_BEGUN = 0.7
_OVERHANGS = 0.9
_OTHER_RECORDING = 0.5
# Speaking takes at least twice the time of the quickest speech.
_ROOM = 2


def past_end(scene: Scene) -> list[Finding]:
    """Find the cues that the recording is too short for: a run of those that begin beyond its end.

    A cue that begins in time and has room for its words is said rightly and ends wrongly. Where
    much of the transcript lies beyond, it is of another recording, and nothing is offered.
    """
    end_ms = scene.evidence.duration_ms
    if end_ms is None or end_ms <= 0:
        return []
    late = [i for i in scene.unexplained() if scene.cues[i].end_ms > end_ms + _SLACK_MS]
    beyond = [index for index in late if scene.cues[index].start_ms >= end_ms]
    found = [
        _overhanging(scene.cues[index], index, end_ms, scene.evidence)
        for index in late
        if scene.cues[index].start_ms < end_ms
    ]
    for _, group in groupby(enumerate(beyond), key=lambda pair: pair[1] - pair[0]):
        run = [index for _, index in group]
        found.append(_beyond(scene, run[0], run[-1], end_ms))
    return found


def past_end_joins(cues: Sequence[Cue], at: int, evidence: Evidence) -> bool:
    """Tell whether both the cue at an index and the one before begin after the recording ended."""
    end_ms = evidence.duration_ms
    return end_ms is not None and end_ms <= min(cues[at - 1].start_ms, cues[at].start_ms)


def _beyond(scene: Scene, first: int, last: int, end_ms: int) -> Finding:
    members = scene.cues[first : last + 1]
    other = scene.survey.other_length
    count = len(members)
    reason = said(
        "The cue begins after the recording ends, at {end}",
        "{n:,} cues begin after the recording ends, at {end}",
        n=count,
        end=clock(end_ms),
    )
    if other:
        reason = said(
            "{reason}; so many that it may be another recording, or a part of it", reason=reason
        )
    return Finding(
        kind="past-end",
        category=Category.TIMING if other else Category.HALLUCINATION,
        first=first,
        last=last,
        start_ms=members[0].start_ms,
        end_ms=max(cue.end_ms for cue in members),
        confidence=_OTHER_RECORDING if other else _BEGINS_PAST,
        subject=" ".join(members[0].text.split()),
        reason=said("{reason}.", reason=reason),
        evidence={"cues": count, "recording_ms": end_ms},
        fixes=() if other else (Fix.REMOVE,),
    )


def _overhanging(cue: Cue, index: int, end_ms: int, evidence: Evidence) -> Finding:
    inside = Span(cue.start_ms, end_ms)
    over_ms = cue.end_ms - end_ms
    told = inside.duration_ms >= _ROOM * needed_ms(cue.text) or bool(evidence.voiced_ms(inside))
    reason = said("The cue ends {over} after the recording", over=spoken_duration(over_ms))
    if not told:
        reason = said(
            "{reason}, which leaves {room} for its words",
            reason=reason,
            room=spoken_duration(inside.duration_ms),
        )
    return Finding(
        kind="past-end",
        category=Category.TIMING if told else Category.HALLUCINATION,
        first=index,
        last=index,
        start_ms=cue.start_ms,
        end_ms=cue.end_ms,
        confidence=_OVERHANGS if told else _HARDLY_BEGUN,
        subject=" ".join(cue.text.split()),
        reason=said("{reason}.", reason=reason),
        evidence={"over_ms": over_ms, "recording_ms": end_ms},
        fixes=(Fix.SHRINK,) if told else (Fix.REMOVE,),
        keeps=inside if told else None,
    )
