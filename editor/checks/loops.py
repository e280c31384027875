"""Loops: the recogniser writes the same cue, or the same few in turn, again and again.

The counts come from 285,764 podcast cues, most of them clean: runs of four or more cues of two
or more words occur 0 to 13 times there and are nearly all loops, while real talk holds hundreds
of "Yeah." "Yeah." and a few of three.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from editor.checks.annotations import Annotation, annotation
from editor.checks.beat import Beat, beat_of
from editor.checks.normal import key, words
from editor.core.cue import visible_text
from editor.core.finding import Category, Finding, Fix
from editor.core.span import Span
from editor.core.timecode import spoken_duration

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.checks.scene import Scene
    from editor.core.cue import Cue
    from editor.core.evidence import Evidence

_LONGEST_PERIOD = 3
# Repeats needed. Two cues or three in turn are never a single word, so they count as phrases.
_OF_ONE_WORD = 6
_OF_PHRASES = 4
_WITH_SIGNATURE = 3
# A tag is repeated by right while the music lasts, but then once per event or per 30 s window,
# not every few seconds.
_OF_TAGS = 20
_TAG_BEAT_MS = 10_000
# Captions that highlight word by word repeat a sentence once per word while it is said: people
# say 1.5 to 7 words a second (median 2.8, 99.9th percentile 7.4).
_SAID_ONCE_MS = range(140, 667)
_MUCH_VOICE = 0.3
_NO_VOICE = 0.05


@dataclass(frozen=True, slots=True)
class _Run:
    """Cues first to last, inclusive, of which each is the same as the one a period before."""

    first: int
    last: int
    period: int

    @property
    def repeats(self) -> int:
        return (self.last - self.first + 1) // self.period


def loops(scene: Scene) -> list[Finding]:
    """Find the runs in which one, two or three texts repeat far more often than anybody speaks.

    A cue belongs to one loop only: the one that begins first. Takes time linear in the cues.
    """
    cues = scene.cues[scene.start : scene.stop]
    keys = [_key(cue) for cue in cues]
    found: list[Finding] = []
    free = 0
    for run in sorted(_runs(keys), key=lambda run: (run.first, run.period)):
        if run.last < free:
            continue
        left = _Run(max(run.first, free), run.last, run.period)
        finding = _judged(left, keys, cues, scene.evidence)
        if finding:
            found.append(_moved(finding, scene.start))
            free = left.last + 1
    return found


def _moved(finding: Finding, by: int) -> Finding:
    return replace(finding, first=finding.first + by, last=finding.last + by) if by else finding


def loop_joins(cues: Sequence[Cue], at: int) -> bool:
    """Tell whether a loop could hold both the cue at an index and the one before it."""
    for period in range(1, _LONGEST_PERIOD + 1):
        for late in range(max(at, period), min(at + period, len(cues))):
            same = _key(cues[late])
            if same and same == _key(cues[late - period]):
                return True
    return False


def _key(cue: Cue) -> str:
    """Return what makes two cues the same; what stands for lost speech repeats by right."""
    kind = annotation(cue.text)
    if kind is None:
        return key(cue.text)
    return f"[{key(cue.text)}]" if kind is Annotation.TAG else ""


def _runs(keys: Sequence[str]) -> Iterator[_Run]:
    """Return every run that cannot be made longer and might be long enough."""
    for period in range(1, _LONGEST_PERIOD + 1):
        first: int | None = None
        for index, (early, late) in enumerate(zip(keys, keys[period:], strict=False)):
            if early == late and early:
                first = index if first is None else first
            elif first is not None:
                yield _Run(first, index + period - 1, period)
                first = None
        if first is not None:
            yield _Run(first, len(keys) - 1, period)


def _judged(
    run: _Run, keys: Sequence[str], cues: Sequence[Cue], evidence: Evidence
) -> Finding | None:
    """Return the finding a run makes, or nothing when people may speak like that."""
    if run.repeats < _WITH_SIGNATURE:
        return None
    texts = keys[run.first : run.first + run.period]
    if run.period > 1 and len(set(texts)) == 1:
        return None
    members = cues[run.first : run.last + 1]
    beat = beat_of(members, run.period)
    spoken = [visible_text(cue.text) for cue in members[: run.period]]
    tags = all(annotation(text) is not None for text in spoken)
    needed = _needed(run, sum(map(words, spoken)), beat, tags=tags)
    if run.repeats < needed or (tags and not _too_quick(beat)):
        return None
    if run.period == 1 and _said_once(words(spoken[0]), run.repeats, beat):
        return None
    return _finding(run, members, beat, needed, evidence)


def _needed(run: _Run, spoken: int, beat: Beat, *, tags: bool) -> int:
    """Return how many repeats make a loop, fewer when its timing gives it away."""
    if tags:
        return _OF_TAGS
    if beat.window_long or beat.flashing:
        return _WITH_SIGNATURE if run.period == 1 else _OF_PHRASES
    needed = _OF_PHRASES if spoken > 1 else _OF_ONE_WORD
    return needed - 1 if beat.exact and run.period == 1 else needed


def _too_quick(beat: Beat) -> bool:
    """Tell whether tags follow each other quicker than events that somebody would note."""
    return beat.regular and beat.step_ms <= _TAG_BEAT_MS


def _said_once(spoken: int, repeats: int, beat: Beat) -> bool:
    """Tell whether a sentence is shown once per word, at the pace at which it is said."""
    return spoken == repeats and beat.step_ms in _SAID_ONCE_MS


def _finding(
    run: _Run, members: Sequence[Cue], beat: Beat, needed: int, evidence: Evidence
) -> Finding:
    start_ms, end_ms = members[0].start_ms, max(cue.end_ms for cue in members)
    span = Span(start_ms, end_ms)
    level, voiced = evidence.level_dbfs(span), evidence.voiced_ms(span)
    voice = None if voiced is None else voiced / max(1, span.duration_ms)
    numbers: dict[str, int | float] = {
        "repeats": run.repeats,
        "beat_ms": beat.step_ms,
        "period": run.period,
        "duration_ms": span.duration_ms,
    }
    if level is not None:
        numbers["level_dbfs"] = round(level, 1)
    if voiced is not None:
        numbers["voiced_ms"] = voiced
    return Finding(
        kind="loop",
        category=Category.HALLUCINATION,
        first=run.first,
        last=run.last,
        start_ms=start_ms,
        end_ms=end_ms,
        confidence=_confidence(run.repeats / needed, beat, voice),
        subject=" / ".join(" ".join(cue.text.split()) for cue in members[: run.period]),
        reason=_reason(run, beat, span, voice),
        evidence=numbers,
        fixes=(Fix.REMOVE, Fix.GAP_MARKER),
    )


def _confidence(times_needed: float, beat: Beat, voice: float | None) -> float:
    """Return how sure it is: from 0.8 for as many repeats as needed, up to 0.99."""
    doubt = 0.2 / times_needed
    if beat.exact or beat.window_long or beat.flashing:
        doubt /= 2
    if voice is not None and voice <= _NO_VOICE:
        doubt /= 2
    return round(min(0.99, 1 - doubt), 3)


def _reason(run: _Run, beat: Beat, span: Span, voice: float | None) -> str:
    what = "The same text" if run.period == 1 else f"The same {run.period} texts in turn"
    every = f"{'' if beat.regular else 'about '}every {_brief(beat.step_ms)}"
    sentence = f"{what} {run.repeats:,} times in a row, {every}, for {_brief(span.duration_ms)}"
    if beat.window_long:
        sentence += "; each lasts one whole window of the recogniser"
    elif beat.flashing:
        sentence += "; each is shown too briefly to be read"
    if voice is not None and voice >= _MUCH_VOICE:
        sentence += f"; somebody speaks during {voice:.0%} of it, so speech was lost here"
    elif voice is not None and voice <= _NO_VOICE:
        sentence += "; hardly anybody speaks meanwhile"
    return f"{sentence}."


def _brief(ms: int) -> str:
    return f"{ms / 1000:.2f} s" if ms < 1000 else spoken_duration(ms)
