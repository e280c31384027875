"""Loops: the recogniser writes the same cue, or the same few in turn, again and again.

The counts come from 285,764 podcast cues, most of them clean: runs of four or more cues of two
or more words occur 0 to 13 times there and are nearly all loops, while real talk holds hundreds
of "Yeah." "Yeah." and a few of three.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from editor.checks.annotations import Annotation, annotation
from editor.checks.beat import Beat, beat_of
from editor.checks.normal import key, words
from editor.checks.runs import LONGEST_PERIOD, Run, as_one, joined, pure, regions
from editor.checks.under import Under, under
from editor.core.cue import visible_text
from editor.core.finding import Category, Finding, Fix
from editor.core.span import Span
from editor.core.timecode import spoken_duration

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.checks.scene import Scene
    from editor.core.cue import Cue
    from editor.core.evidence import Evidence

# Repeats needed. Two cues or three in turn are never a single word, so they count as phrases.
_OF_ONE_WORD = 6
_OF_PHRASES = 4
_WITH_SIGNATURE = 3
# More of texts that vary, or that come in no order: people do say "okay" and "um" by turns.
_MORE_OF_VARIED = 2
_MORE_IN_NO_ORDER = 4
# Texts that differ in a word are one text when one of them makes up such a part of them, or when
# they share so many words and come so often: speakers begin many sentences alike, with a few words.
_OFTEN = 0.3
_SHARED_WORDS = 6
_OF_ALL_DIFFERENT = 8
_OF_LETTERS = 12
# A tag is repeated by right while the music lasts, but then once per event or per 30 s window,
# not every few seconds.
_OF_TAGS = 20
_TAG_BEAT_MS = 10_000
# Captions that highlight word by word repeat a sentence once per word while it is said: people
# say 1.5 to 7 words a second (median 2.8, 99.9th percentile 7.4).
_SAID_ONCE_MS = range(140, 667)
# Somebody speaks during half of a short run: perhaps just these words.
_SPOKEN_SHARE = 0.5
_LONGEST_SUBJECT = 60


def loops(scene: Scene) -> list[Finding]:
    """Find the runs in which one, two or three texts repeat far more often than anybody speaks.

    A cue belongs to one loop only, and a run is one loop whatever its length and the order of its
    texts. Takes time linear in the cues.
    """
    cues = scene.cues[scene.start : scene.stop]
    keys = [_key(cue) for cue in cues]
    return [
        _finding(run, scene.start, cues[run.first : run.last + 1], scene.evidence)
        for region in regions(keys)
        for run in _loops_in(region, keys, cues)
    ]


def loop_joins(cues: Sequence[Cue], at: int) -> bool:
    """Tell whether a loop could hold both the cue at an index and the one before it."""
    begin = max(0, at - LONGEST_PERIOD)
    return joined([_key(cue) for cue in cues[begin : at + LONGEST_PERIOD]], at - begin)


def _key(cue: Cue) -> str:
    """Return what makes two cues the same; what stands for lost speech repeats by right."""
    kind = annotation(cue.text)
    if kind is None:
        return key(cue.text)
    return f"[{key(cue.text)}]" if kind is Annotation.TAG else ""


def _loops_in(region: range, keys: Sequence[str], cues: Sequence[Cue]) -> Iterator[Run]:
    """Yield a whole region when it is a loop, or else those parts of it that are."""
    if len(region) < _WITH_SIGNATURE:
        return
    whole = as_one(keys, region)
    if whole and _is_loop(whole, keys, cues):
        yield whole
        return
    free = region.start
    for run in sorted(pure(keys, region), key=lambda run: (run.first, run.period)):
        left = Run(max(run.first, free), run.last, run.period)
        if left.last >= free and _is_loop(left, keys, cues):
            yield left
            free = left.last + 1


def _is_loop(run: Run, keys: Sequence[str], cues: Sequence[Cue]) -> bool:
    """Tell whether nobody speaks as a run of cues does."""
    if run.spelt:
        return run.count >= max(_OF_LETTERS, 2 * run.period)
    if run.repeats < _WITH_SIGNATURE:
        return False
    texts = keys[run.first : run.last + 1]
    if run.orderly and run.period > 1 and len(set(texts)) == 1:
        return False
    members = cues[run.first : run.last + 1]
    beat = beat_of(members, run.period)
    if run.repeats < _needed(run, members, beat) or not _few_enough(run, texts):
        return False
    if _tags(run, members):
        return _too_quick(beat)
    once = words(visible_text(members[0].text))
    return run.period > 1 or not _said_once(once, run.repeats, beat)


def _tags(run: Run, members: Sequence[Cue]) -> bool:
    return all(annotation(cue.text) is not None for cue in members[: run.period])


def _few_enough(run: Run, texts: Sequence[str]) -> bool:
    """Tell whether the texts of a run are few, or share most of their words."""
    different = len(set(texts))
    if not run.orderly:
        return min(map(texts.count, set(texts))) >= _WITH_SIGNATURE
    if not run.varied or different <= max(2, run.repeats // 2):
        return True
    if max(Counter(texts).values()) >= max(_WITH_SIGNATURE, _OFTEN * run.count):
        return True
    # A text that is typed out as it is said grows from cue to cue.
    growing = any(late.startswith(early) for early, late in pairwise(texts) if late != early)
    shared = min(len(text.split()) for text in texts) - 1
    return run.repeats >= _OF_ALL_DIFFERENT and shared >= _SHARED_WORDS and not growing


def _needed(run: Run, members: Sequence[Cue], beat: Beat) -> int:
    """Return how many repeats make a loop, fewer when its timing gives it away."""
    if run.spelt:
        return max(1, _OF_LETTERS // run.period)
    if _tags(run, members):
        return _OF_TAGS
    if beat.window_long or beat.flashing:
        return _WITH_SIGNATURE if run.period == 1 else _OF_PHRASES
    spoken = sum(words(visible_text(cue.text)) for cue in members[: run.period])
    needed = _OF_PHRASES if spoken > 1 else _OF_ONE_WORD
    if not run.orderly:
        return needed + _MORE_IN_NO_ORDER
    if run.varied:
        return needed + _MORE_OF_VARIED
    return needed - 1 if beat.exact and run.period == 1 else needed


def _too_quick(beat: Beat) -> bool:
    """Tell whether tags follow each other quicker than events that somebody would note."""
    return beat.steady and beat.step_ms <= _TAG_BEAT_MS


def _said_once(spoken: int, repeats: int, beat: Beat) -> bool:
    """Tell whether a sentence is shown once per word, at the pace at which it is said."""
    return spoken == repeats and beat.step_ms in _SAID_ONCE_MS


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
        confidence=_confidence(run.repeats / _needed(run, members, beat), beat, heard),
        subject=_subject(run, members),
        reason=f"{_reason(run, beat, span)}{heard.said(lost=lost)}.",
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
    text = " / ".join(" ".join(cue.text.split()) for cue in shown[:LONGEST_PERIOD])
    return text if len(text) <= _LONGEST_SUBJECT else f"{text[: _LONGEST_SUBJECT - 1].rstrip()}…"


def _reason(run: Run, beat: Beat, span: Span) -> str:
    every = f"{'' if beat.regular else 'about '}every {_brief(beat.step_ms)}"
    lasting = f"for {_brief(span.duration_ms)}"
    if run.spelt:
        return f"{run.count:,} cues in a row hold one letter each, {lasting}"
    if not run.orderly:
        return f"The same {run.period} texts in {run.count:,} cues in a row, {lasting}"
    what = "Nearly the same" if run.varied else "The same"
    what += " text" if run.period == 1 else f" {run.period} texts in turn"
    sentence = f"{what} {run.repeats:,} times in a row, {every}, {lasting}"
    if beat.window_long:
        return f"{sentence}; each lasts one whole window of the recogniser"
    return f"{sentence}; each is shown too briefly to be read" if beat.flashing else sentence


def _brief(ms: int) -> str:
    return f"{ms / 1000:.2f} s" if ms < 1000 else spoken_duration(ms)
