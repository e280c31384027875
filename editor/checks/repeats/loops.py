"""Loops: the recogniser writes the same cue, or the same few in turn, again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.checks.normal import key
from editor.checks.repeats.beat import Beat, beat_of
from editor.checks.repeats.enough import WITH_SIGNATURE, is_loop, needed
from editor.checks.repeats.runs import LONGEST_PERIOD, Run, as_one, joined, pure, regions
from editor.checks.short import short
from editor.checks.sound.under import Under, under
from editor.checks.tags.annotations import Annotation, annotation
from editor.core.finding import Category, Finding, Fix
from editor.core.sentence import said
from editor.core.span import Span
from editor.core.timecode import spoken_duration

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.checks.scene import Scene
    from editor.core.cue import Cue
    from editor.core.evidence import Evidence

# Somebody speaks during half of a short run: perhaps just these words.
_SPOKEN_SHARE = 0.5


def loops(scene: Scene) -> list[Finding]:
    """Find the runs in which one, two or three texts repeat far more often than anybody speaks.

    A cue belongs to one loop only, and a run is one loop whatever its length and the order of its
    texts. Takes time linear in the cues.
    """
    cues = scene.cues[scene.start : scene.stop]
    # A run of thousands has one text.
    by_text = {text: _key(text) for text in {cue.text for cue in cues}}
    keys = [by_text[cue.text] for cue in cues]
    return [
        _finding(run, scene.start, cues[run.first : run.last + 1], scene.evidence)
        for region in regions(keys)
        for run in _loops_in(region, keys, cues)
    ]


def loop_joins(cues: Sequence[Cue], at: int) -> bool:
    """Tell whether a loop could hold both the cue at an index and the one before it."""
    begin = max(0, at - LONGEST_PERIOD)
    return joined([_key(cue.text) for cue in cues[begin : at + LONGEST_PERIOD]], at - begin)


def _key(text: str) -> str:
    """Return what makes two texts the same; what stands for lost speech repeats by right."""
    kind = annotation(text)
    if kind is None:
        return key(text)
    return f"[{key(text)}]" if kind is Annotation.TAG else ""


def _loops_in(region: range, keys: Sequence[str], cues: Sequence[Cue]) -> Iterator[Run]:
    """Yield a whole region when it is a loop, or else those parts of it that are."""
    if len(region) < WITH_SIGNATURE:
        return
    whole = as_one(keys, region)
    if whole and is_loop(whole, keys, cues):
        yield whole
        return
    free = region.start
    for run in sorted(pure(keys, region), key=lambda run: (run.first, run.period)):
        left = Run(max(run.first, free), run.last, run.period)
        if left.last >= free and is_loop(left, keys, cues):
            yield left
            free = left.last + 1


def _finding(run: Run, offset: int, members: Sequence[Cue], evidence: Evidence) -> Finding:
    beat = beat_of(members, run.period)
    span = Span(members[0].start_ms, max(cue.end_ms for cue in members))
    heard = under(span, evidence)
    lost = heard.lost()
    numbers: dict[str, int | float] = {
        "repeats": run.repeats,
        "beat_ms": beat.step_ms,
        "period": run.period,
        "duration_ms": span.duration_ms,
    }
    return Finding(
        kind="loop-over-speech" if lost else "loop",
        category=Category.LOST_SPEECH if lost else Category.HALLUCINATION,
        first=offset + run.first,
        last=offset + run.last,
        start_ms=span.start_ms,
        end_ms=span.end_ms,
        confidence=_confidence(run.repeats / needed(run, members, beat), beat, heard),
        subject=_subject(run, members),
        reason=said(
            "{reason}{heard}.", reason=_reason(run, beat, span), heard=heard.said(lost=lost)
        ),
        evidence=numbers | heard.numbers(),
        fixes=(Fix.GAP_MARKER, Fix.REMOVE) if lost else (Fix.REMOVE, Fix.GAP_MARKER),
    )


def _confidence(times_needed: float, beat: Beat, heard: Under) -> float:
    """Return how sure it is: from 0.8 for as many repeats as needed, up to 0.99."""
    doubt = 0.2 / times_needed
    if heard.share >= _SPOKEN_SHARE:
        doubt *= 2
    elif beat.exact or beat.window_long or beat.flashing:
        doubt /= 2
    if heard.nobody:
        doubt /= 2
    return round(min(0.99, 1 - doubt), 3)


def _subject(run: Run, members: Sequence[Cue]) -> str:
    """Return the texts of a run in the order in which they come, cut short."""
    shown = members[: run.period]
    if run.varied or not run.orderly:
        different = {key(cue.text): cue for cue in reversed(members)}
        shown = sorted(different.values(), key=lambda cue: cue.start_ms)
    return short(" / ".join(cue.text for cue in shown[:LONGEST_PERIOD]))


def _reason(run: Run, beat: Beat, span: Span) -> str:
    lasting = _brief(span.duration_ms)
    if run.spelt:
        return said(
            "{count:,} cues in a row hold one letter each, for {lasting}",
            count=run.count,
            lasting=lasting,
        )
    if not run.orderly:
        return said(
            "The same {period} texts in {count:,} cues in a row, for {lasting}",
            period=run.period,
            count=run.count,
            lasting=lasting,
        )
    every = said("every {beat}", beat=_brief(beat.step_ms))
    if not beat.regular:
        every = said("about every {beat}", beat=_brief(beat.step_ms))
    sentence = said(
        "{what} {repeats:,} times in a row, {every}, for {lasting}",
        what=_what(run),
        repeats=run.repeats,
        every=every,
        lasting=lasting,
    )
    if beat.window_long:
        return said("{sentence}; each lasts one whole window of the recogniser", sentence=sentence)
    if beat.flashing:
        return said("{sentence}; each is shown too briefly to be read", sentence=sentence)
    return sentence


def _what(run: Run) -> str:
    if run.varied:
        return said("Nearly the same text", "Nearly the same {n} texts in turn", n=run.period)
    return said("The same text", "The same {n} texts in turn", n=run.period)


def _brief(ms: int) -> str:
    return said("{seconds:.2f} s", seconds=ms / 1000) if ms < 1000 else spoken_duration(ms)
