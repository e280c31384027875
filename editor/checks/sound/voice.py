"""Text where nobody speaks: the recording has no voice there, or has ended."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from editor.checks.normal import key, words
from editor.checks.sound.hearing import Hearing, heard, heard_in, nothing_known
from editor.checks.tags.annotations import annotation
from editor.core.finding import Category, Finding, Fix
from editor.core.sentence import said
from editor.core.span import Span
from editor.core.timecode import spoken_duration

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.checks.scene import Scene
    from editor.core.cue import Cue
    from editor.core.evidence import Evidence

_OVER_SILENCE = 0.97
_OVER_SOUND = 0.92
_WITHOUT_DETECTOR = 0.85
_QUIET_DBFS = -60.0
# A short word is easily missed, by the voice detector and by the times of its cue.
_SHORT, _SHORT_MS, _SHORT_OF_ONE_WORD_MS = 0.75, 1_000, 3_000
# Singing, laughter, an animal: real lyrics are written in several cues, each another.
_VOICE_LIKE, _PERHAPS_LYRICS, _LYRICS = 0.45, 0.35, 3
_FEWEST_WORDS_OVER_SOUND, _PERHAPS_A_WORD = 3, 0.3
_NO_MATCH = 0.5
# The listening may have missed some of it, in noise or from afar.
_TOO_FAST = 0.4
# Further from each other, cues are each a doubt of its own.
_APART_MS = 10_000
_SUSPECT = (Hearing.NOBODY, Hearing.VOICE_LIKE, Hearing.TOO_LITTLE)


@dataclass(frozen=True, slots=True)
class _Run:
    """Cues in a row under which the same is heard, with the time they cover and its level."""

    first: int
    cues: Sequence[Cue]
    hearing: Hearing
    span: Span
    level_dbfs: float | None
    voiced_ms: int | None
    unsure_ms: int | None


def no_voice(scene: Scene) -> list[Finding]:
    """Find the runs of cues under which nobody speaks, one finding each.

    Where voice is missing under most of a transcript the recording is rather another one, or
    could not be understood; that is said once, at the first cue, and nothing else.
    """
    if scene.survey.unheard_share:
        return [_mismatch(scene)] if scene.cues and 0 in scene.indexes else []
    if nothing_known(scene.evidence):
        return []
    found = []
    for hearing, group in groupby(scene.indexes, lambda index: _hearing(scene, index)):
        if hearing in _SUSPECT:
            found += [
                _finding(_run(scene, run[0], run[-1], hearing))
                for run in _together(scene.cues, list(group))
            ]
    return found


def _together(cues: Sequence[Cue], indexes: list[int]) -> list[list[int]]:
    """Part indexes where cues are too far from each other to be one doubt."""
    runs = [indexes[:1]]
    for index in indexes[1:]:
        if _are_near(cues, index):
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def _are_near(cues: Sequence[Cue], at: int) -> bool:
    return cues[at].start_ms - cues[at - 1].end_ms <= _APART_MS


def unvoiced_joins(cues: Sequence[Cue], at: int, evidence: Evidence) -> bool:
    """Tell whether a run without voice could hold both the cue at an index and the one before."""
    hearing = heard(cues, at, evidence)
    return hearing in _SUSPECT and _are_near(cues, at) and hearing is heard(cues, at - 1, evidence)


def _hearing(scene: Scene, index: int) -> Hearing:
    """Return what is heard under a cue that says something and is not explained yet."""
    hearing = Hearing.UNKNOWN if index in scene.explained else heard_in(scene, index)
    text = scene.cues[index].text
    if hearing not in _SUSPECT or not key(text)[:1].isalnum() or annotation(text) is not None:
        return Hearing.UNKNOWN
    return hearing


def _run(scene: Scene, first: int, last: int, hearing: Hearing) -> _Run:
    members = scene.cues[first : last + 1]
    start_ms = members[0].start_ms
    span = Span(start_ms, max(start_ms, *(cue.end_ms for cue in members)))
    ask = scene.evidence
    return _Run(
        first,
        members,
        hearing,
        span,
        ask.level_dbfs(span),
        ask.voiced_ms(span),
        ask.unsure_ms(span),
    )


def _finding(run: _Run) -> Finding:
    numbers: dict[str, int | float] = {
        "cues": len(run.cues),
        "duration_ms": run.span.duration_ms,
        "words": sum(words(cue.text) for cue in run.cues),
    }
    if run.voiced_ms is not None:
        numbers["voiced_ms"] = run.voiced_ms
    if run.unsure_ms is not None:
        numbers["unsure_ms"] = run.unsure_ms
    if run.level_dbfs is not None and abs(run.level_dbfs) < 1000:
        numbers["level_dbfs"] = round(run.level_dbfs, 1)
    return Finding(
        kind="no-voice",
        category=Category.HALLUCINATION,
        first=run.first,
        last=run.first + len(run.cues) - 1,
        start_ms=run.span.start_ms,
        end_ms=run.span.end_ms,
        confidence=_confidence(run),
        subject=" ".join(run.cues[0].text.split()),
        reason=_reason(run),
        evidence=numbers,
        fixes=(Fix.REMOVE,),
    )


def _confidence(run: _Run) -> float:
    if run.hearing is Hearing.TOO_LITTLE:
        return _TOO_FAST
    if run.hearing is Hearing.VOICE_LIKE:
        if sum(words(cue.text) for cue in run.cues) < _FEWEST_WORDS_OVER_SOUND:
            return _PERHAPS_A_WORD
        differing = len({key(cue.text) for cue in run.cues})
        return _PERHAPS_LYRICS if differing >= _LYRICS else _VOICE_LIKE
    if run.voiced_ms is None:
        return _WITHOUT_DETECTOR
    if all(_is_short(cue) for cue in run.cues) and len(run.cues) == 1:
        return _SHORT
    quiet = run.level_dbfs is not None and run.level_dbfs < _QUIET_DBFS
    return _OVER_SILENCE if quiet else _OVER_SOUND


def _is_short(cue: Cue) -> bool:
    return cue.duration_ms < (_SHORT_OF_ONE_WORD_MS if words(cue.text) == 1 else _SHORT_MS)


def _reason(run: _Run) -> str:
    under = said("the cue", "{n:,} cues in a row", n=len(run.cues))
    length = spoken_duration(run.span.duration_ms)
    if run.hearing is Hearing.TOO_LITTLE:
        return said(
            "There is {voice} of voice under {count} words: nobody speaks so fast.",
            voice=spoken_duration(run.voiced_ms or 0),
            count=sum(words(cue.text) for cue in run.cues),
        )
    if run.hearing is Hearing.VOICE_LIKE:
        return said(
            "Something under {under}, for {length}, sounds like a voice, "
            "but probably nobody speaks.",
            under=under,
            length=length,
        )
    quiet = run.level_dbfs is not None and run.level_dbfs < _QUIET_DBFS
    if quiet or run.voiced_ms is None:
        return said(
            "The recording is silent under {under}, for {length}.", under=under, length=length
        )
    return said(
        "The recording has no voice under {under}, for {length}.", under=under, length=length
    )


def _mismatch(scene: Scene) -> Finding:
    cue, share = scene.cues[0], scene.survey.unheard_share
    return Finding(
        kind="no-voice",
        category=Category.LISTEN,
        first=0,
        last=0,
        start_ms=cue.start_ms,
        end_ms=max(cue.start_ms, cue.end_ms),
        confidence=_NO_MATCH,
        subject=" ".join(cue.text.split()),
        reason=said(
            "No voice is heard under {share:.0%} of the cues: the recording may be another "
            "one, the times may be shifted, or its voices cannot be told from other sound.",
            share=share,
        ),
        evidence={"unheard_share": share},
    )
