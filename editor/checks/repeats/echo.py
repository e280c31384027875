"""Echoes: the recogniser repeats the end of the cue before, or of the cue itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.checks.repeats.pieces import pieces, spoken_words, weight
from editor.checks.repeats.repeated import Echo, of_before, of_itself, said_in
from editor.checks.short import short
from editor.checks.sound.hearing import needed_ms
from editor.core.cue import visible_text
from editor.core.finding import Category, Finding, Fix
from editor.core.sentence import said

if TYPE_CHECKING:
    from editor.checks.scene import Scene
    from editor.core.cue import Cue
    from editor.core.evidence import Evidence

# How sure so many words make it, at least.
_SURENESS = ((10, 0.9), (8, 0.8), (7, 0.75), (6, 0.7), (5, 0.6), (0, 0.5))
_HURRIED = 0.15


def echoes(scene: Scene) -> list[Finding]:
    """Find cues that repeat the end of the cue before or their own, and what trimming leaves.

    Takes time linear in the cues.
    """
    found = []
    for at in scene.unexplained():
        echo = of_before(scene.cues, at) or of_itself(scene.cues[at])
        if echo:
            found.append(_finding(scene.cues[at], at, echo, scene.evidence))
    return found


def _finding(cue: Cue, at: int, echo: Echo, evidence: Evidence) -> Finding:
    leaves = trimmed(cue, echo)
    said = said_in(cue)
    return Finding(
        kind="echo",
        category=Category.HALLUCINATION,
        first=at,
        last=at,
        start_ms=cue.start_ms,
        end_ms=cue.end_ms,
        confidence=_confidence(cue, weight(said[echo.start : echo.stop]), evidence),
        subject=short(visible_text(cue.text)),
        reason=_reason(echo, len(said)),
        evidence={"words": len(said), "repeated": echo.stop - echo.start},
        fixes=(Fix.TRIM, Fix.REMOVE) if leaves else (Fix.REMOVE,),
        leaves=leaves,
    )


def trimmed(cue: Cue, echo: Echo) -> str:
    """Return what is left of a text without an echo, nothing when that are no words."""
    text = visible_text(cue.text)
    found = pieces(text)
    if len(found) != len(spoken_words(text)) or echo.stop - echo.start == len(found):
        return ""
    if echo.start == 0:
        return text[found[echo.stop].start :].strip()
    return (text[: found[echo.start - 1].end] + text[found[echo.stop - 1].end :]).strip()


def _confidence(cue: Cue, count: float, evidence: Evidence) -> float:
    """Return how sure so many words make it, surer when the cue is too short for all its words."""
    sure = next(sure for fewest, sure in _SURENESS if count >= fewest)
    voiced = evidence.voiced_ms(cue.span)
    time_ms = cue.duration_ms if voiced is None else voiced + (evidence.unsure_ms(cue.span) or 0)
    hurried = time_ms < needed_ms(visible_text(cue.text))
    return round(min(0.95, sure + _HURRIED * hurried), 2)


def _reason(echo: Echo, count: int) -> str:
    size = echo.stop - echo.start
    if echo.own and echo.stop == count:
        return said(
            "The last {size} words come twice in a row in this cue of {count} words.",
            size=size,
            count=count,
        )
    if echo.own:
        return said(
            "The same {size} words come twice in a row in this cue of {count} words.",
            size=size,
            count=count,
        )
    what = said("All {count} words", count=count)
    if size != count:
        what = said("The first {size} of {count} words", size=size, count=count)
    if echo.after:
        return said("{what} stand in the cue before.", what=what)
    return said("{what} are the end of the cue before.", what=what)
