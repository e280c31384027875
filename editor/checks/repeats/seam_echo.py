"""Echoes at the joins of decoding windows: a window begins with words from close by.

Cut off from what was said before, the recogniser fills in the first cue of a window with words of
that window or of the one before. Three words say nothing elsewhere; here they are worth a look.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.checks.repeats.echo import trimmed
from editor.checks.repeats.repeated import Echo, longest_beginning, of_before, said_in
from editor.checks.seams import seams
from editor.checks.short import short
from editor.core.cue import visible_text
from editor.core.finding import Category, Finding, Fix
from editor.core.sentence import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue
    from editor.core.evidence import Evidence

# How many cues away, and how many words: half of the cue, and one of them no mere grammar.
_AWAY = 4
_FEWEST = 3
_SHARE = 0.5
_LONG_WORD, _FEWEST_LONG = 6, 1
_CONFIDENCE = 0.5


def seams_with_echoes(cues: Sequence[Cue], evidence: Evidence) -> list[Finding]:
    """Find the joins of decoding windows, and those first cues that repeat a cue close by."""
    joins = seams(cues, evidence)
    return [*joins, *(echo for join in joins if (echo := _echo(cues, join.last)))]


def _echo(cues: Sequence[Cue], at: int) -> Finding | None:
    """Return what the first cue of a window repeats, nothing when others tell it already."""
    said = said_in(cues[at])
    if not said or of_before(cues, at):
        return None
    near = [away for away in range(-_AWAY, _AWAY + 1) if away and 0 <= at + away < len(cues)]
    counts = [longest_beginning(said, said_in(cues[at + away]))[1] for away in near]
    count = max(counts, default=0)
    if not _tells(said, count):
        return None
    return _finding(cues[at], at, count, near[counts.index(count)])


def _tells(said: Sequence[str], count: int) -> bool:
    long = sum(len(word) >= _LONG_WORD for word in said[:count])
    return count >= max(_FEWEST, _SHARE * len(said)) and long >= _FEWEST_LONG


def _finding(cue: Cue, at: int, count: int, away: int) -> Finding:
    leaves = trimmed(cue, Echo(0, count))
    where = said("{n} cue before", "{n} cues before", n=abs(away))
    if away > 0:
        where = said("{n} cue later", "{n} cues later", n=away)
    return Finding(
        kind="echo",
        category=Category.HALLUCINATION,
        first=at,
        last=at,
        start_ms=cue.start_ms,
        end_ms=cue.end_ms,
        confidence=_CONFIDENCE,
        subject=short(visible_text(cue.text)),
        reason=said(
            "The cue begins a window of the recogniser with {count} words that stand {where} too;"
            " at such joins it repeats what it does not hear.",
            count=count,
            where=where,
        ),
        evidence={"repeated": count, "cues_away": away},
        fixes=(Fix.TRIM, Fix.REMOVE) if leaves else (Fix.REMOVE,),
        leaves=leaves,
    )
