"""What was flagged, and what became of it: by a verdict, by an edit, or not yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from editor.core.finding import Category
from editor.core.heard import Heard
from editor.core.queue import is_hint
from editor.core.span import Span
from editor.core.verdict import Answer, undecided
from editor.report import place_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from editor.core.cue import Cue
    from editor.core.finding import Finding
    from editor.core.verdict import Verdict
    from editor.signoff.changes import Changes

# Two findings of one kind are the same where they share so much of the shorter one.
_SHARED = 0.5
_UNRULED = "style-change"


class Fate(StrEnum):
    """What became of a finding."""

    OPEN = "open"
    KEPT = "kept"
    REMOVED = "removed"
    GAP_MARKER = "gap-marker"
    TRIMMED = "trimmed"
    SHRUNK = "shrunk"
    UNIFIED = "unified"
    MENDED = "mended"
    EDITED = "edited"
    LAPSED = "no-longer-suspected"


_FATES = {
    Answer.KEEP: Fate.KEPT,
    Answer.REMOVE: Fate.REMOVED,
    Answer.GAP_MARKER: Fate.GAP_MARKER,
    Answer.TRIM: Fate.TRIMMED,
    Answer.SHRINK: Fate.SHRUNK,
    Answer.UNIFY: Fate.UNIFIED,
    Answer.MEND: Fate.MENDED,
}


@dataclass(frozen=True, slots=True)
class Flag:
    """A finding with what became of it.

    Attributes: finding; fate; by_verdict, whether a person's verdict is known; heard, whether
    most of it was listened to, None where nobody knows; place, the numbers of its cues in words,
    empty where it stands no more; before, whether they are those of the original.
    """

    finding: Finding
    fate: Fate
    by_verdict: bool = False
    heard: bool | None = None
    place: str = ""
    before: bool = False

    @property
    def is_rule(self) -> bool:
        """Tell whether a rule of a profile is broken; a change of style is seen without one."""
        return self.finding.category is Category.PUBLISHING and self.finding.kind != _UNRULED

    @property
    def is_left(self) -> bool:
        """Tell whether a person is still to be led to it."""
        return self.fate is Fate.OPEN and not is_hint(self.finding)


def flags(
    found: Sequence[Finding],
    cues: Sequence[Cue],
    verdicts: Sequence[Verdict],
    heard: Heard | None,
) -> list[Flag]:
    """Return what is flagged now, decided or not, and what verdicts have settled since.

    found are all findings of the cues as they stand.
    """
    open_ones = {id(one) for one in undecided(found, cues, verdicts)}
    known = Known()
    unified = Known(one.finding for one in verdicts if one.answer is Answer.UNIFY)
    made: list[Flag] = []
    for one in found:
        is_open = id(one) in open_ones
        known.add(one)
        decided = Fate.UNIFIED if unified.has(one) else Fate.KEPT
        fate = Fate.OPEN if is_open else decided
        made.append(Flag(one, fate, not is_open, place=_place(one, cues)))
    for verdict in reversed(verdicts):  # the last one given counts
        if not known.has(verdict.finding):
            known.add(verdict.finding)
            made.append(Flag(verdict.finding, _FATES[verdict.answer], by_verdict=True))
    return [_with_ear(one, heard) for one in made]


def flags_before(
    found: Iterable[Finding], known: Iterable[Flag], what: Changes, heard: Heard | None
) -> Iterator[Flag]:
    """Yield what an original was flagged for that neither stands nor has a verdict.

    found are the findings of its cues, by the times of the finished transcript.
    """
    seen = Known(one.finding for one in known)
    gone = {cue.id: one.takes for one in what.all for cue in one.before}
    touched = Heard.of(Span(one.start_ms, max(one.end_ms, one.start_ms + 1)) for one in what.all)
    for one in found:
        if is_hint(one) or seen.has(one):
            continue
        ids = {cue.id for cue in what.before[one.first : one.last + 1]}
        taken = not one.gap and all(gone.get(cue_id) for cue_id in ids)
        around = Span(one.start_ms, max(one.end_ms, one.start_ms + 1))
        settled = Fate.EDITED if touched.within_ms(around) else Fate.LAPSED
        fate = Fate.REMOVED if taken else settled
        flag = Flag(one, fate, place=_place(one, what.before), before=True)
        yield _with_ear(flag, heard)


class Known:
    """Findings by what they doubt and when, to tell whether another is the same doubt."""

    def __init__(self, findings: Iterable[Finding] = ()) -> None:
        self._spans: dict[str, dict[int, list[Span]]] = {}
        for one in findings:
            self.add(one)

    def add(self, one: Finding) -> None:
        """Know a finding from now on."""
        spans = self._spans.setdefault(_doubt(one.kind), {})
        for minute in _minutes(one.span):
            spans.setdefault(minute, []).append(one.span)

    def has(self, one: Finding) -> bool:
        """Tell whether a finding of the same doubt at about the same time is known."""
        spans = self._spans.get(_doubt(one.kind), {})
        return any(
            _is_same(one.span, other)
            for minute in _minutes(one.span)
            for other in spans.get(minute, ())
        )


def _minutes(span: Span) -> range:
    return range(span.start_ms // 60_000, span.end_ms // 60_000 + 1)


def _is_same(one: Span, other: Span) -> bool:
    shorter = min(one.duration_ms, other.duration_ms)
    if shorter <= 0:
        return one.start_ms == other.start_ms
    return one.overlap_ms(other) >= _SHARED * shorter


def _doubt(kind: str) -> str:
    """Return what is doubted: a loop stays the same doubt when voices are found under it."""
    return kind.removesuffix("-over-speech")


def _with_ear(one: Flag, heard: Heard | None) -> Flag:
    if heard is None:
        return one
    return replace(one, heard=heard.includes(one.finding.span))


def _place(one: Finding, cues: Sequence[Cue]) -> str:
    place = place_of(one, cues)
    return place if one.gap else f"{'cue' if one.count == 1 else 'cues'} {place}"
