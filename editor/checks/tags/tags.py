"""Cues that hold an annotation and no speech: descriptions of sounds, and stand-ins for words."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from editor.checks.sound.under import under
from editor.checks.tags.annotations import Annotation, annotation
from editor.checks.tags.notation import unified
from editor.core.finding import Category, Finding, Fix
from editor.core.sentence import said
from editor.core.span import Span
from editor.core.timecode import spoken_duration

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.checks.scene import Scene
    from editor.core.cue import Cue

# More different texts than this do not fit into a subject.
_MOST_SUBJECTS = 3
_CONFIDENCE = 0.95
# Tags stand beside speech by right; this much of it should have been written down.
_MUCH_SPEECH, _WITH_SPEECH = 0.5, 0.8


def tags(scene: Scene) -> list[Finding]:
    """Find the runs of cues that hold an annotation only, one finding each.

    Placeholders, which stand for speech that was not transcribed, are findings of their own kind:
    removing them with the tags would hide that something is missing; the same goes for tags over
    clear speech. The markers with which a person answered are not reported.
    """
    cues, explained = scene.cues, scene.explained
    found = []
    for kind, group in groupby(
        scene.indexes, lambda index: None if index in explained else annotation(cues[index].text)
    ):
        if kind is Annotation.TAG or kind is Annotation.PLACEHOLDER:
            run = list(group)
            members = cues[run[0] : run[-1] + 1]
            found.append(_finding(kind, run[0], members, scene))
    return found


def tag_joins(cues: Sequence[Cue], at: int) -> bool:
    """Tell whether a run of annotations could hold both the cue at an index and the one before."""
    kind = annotation(cues[at].text)
    return kind is not None and kind is annotation(cues[at - 1].text)


def _finding(kind: Annotation, first: int, members: Sequence[Cue], scene: Scene) -> Finding:
    span = Span(members[0].start_ms, max(cue.end_ms for cue in members))
    heard = under(span, scene.evidence)
    stands_in = kind is Annotation.PLACEHOLDER
    hides = not stands_in and heard.lost(_MUCH_SPEECH)
    lost = stands_in or hides
    fixes = [Fix.GAP_MARKER] if lost else []
    if not stands_in:
        fixes.append(Fix.REMOVE)
    usual = scene.survey.notation
    if usual and any(unified(cue.text, usual) != cue.text for cue in members):
        fixes.append(Fix.UNIFY)
    return Finding(
        kind="tag-over-speech" if hides else kind.value,
        category=Category.LOST_SPEECH if lost else Category.TAG,
        first=first,
        last=first + len(members) - 1,
        start_ms=span.start_ms,
        end_ms=span.end_ms,
        confidence=_WITH_SPEECH if hides else _CONFIDENCE,
        subject=_subject(members),
        reason=said(
            "{reason}{heard}.",
            reason=_reason(kind, len(members), span.duration_ms),
            heard=heard.said(lost=True) if hides else "",
        ),
        evidence={"cues": len(members), "duration_ms": span.duration_ms} | heard.numbers(),
        fixes=tuple(fixes),
    )


def _subject(members: Sequence[Cue]) -> str:
    """Return the differing texts in the order in which they come, the first few of them."""
    texts = list(dict.fromkeys(" ".join(cue.text.split()) for cue in members))
    more = [] if len(texts) <= _MOST_SUBJECTS else ["…"]
    return " / ".join(texts[:_MOST_SUBJECTS] + more)


def _reason(kind: Annotation, count: int, duration_ms: int) -> str:
    lasting = spoken_duration(duration_ms)
    if kind is Annotation.PLACEHOLDER:
        return said(
            "The cue stands for speech that was not transcribed, for {lasting}",
            "{n:,} cues in a row stand for speech that was not transcribed, for {lasting}",
            n=count,
            lasting=lasting,
        )
    return said(
        "The cue holds an annotation and no speech, for {lasting}",
        "{n:,} cues in a row hold an annotation and no speech, for {lasting}",
        n=count,
        lasting=lasting,
    )
