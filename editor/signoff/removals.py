"""What was removed, with its text and its times: as many cues in a row as went for one reason."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from editor.core.queue import is_hint
from editor.core.span import Span
from editor.signoff.changes import Kind
from editor.signoff.flags import Fate

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from editor.core.cue import Cue
    from editor.core.finding import Finding
    from editor.signoff.changes import Changed, Changes
    from editor.signoff.flags import Flag


_GONE = {Fate.REMOVED, Fate.GAP_MARKER}


@dataclass(frozen=True, slots=True)
class Removal:
    """Cues that are gone, one after the other.

    Attributes: start_ms and end_ms; texts, each with how often it stood there, the most frequent
    first; cues, as they were, none where only a verdict tells of them; first, the number of the
    first in the original; finding, what was suspected of them, or nothing; by_verdict, whether a
    verdict removed them; marked, whether a gap marker stands in their place.
    """

    start_ms: int
    end_ms: int
    texts: tuple[tuple[str, int], ...]
    cues: tuple[Cue, ...] = ()
    first: int | None = None
    finding: Finding | None = None
    by_verdict: bool = False
    marked: bool = False

    @property
    def count(self) -> int:
        """Return how many cues there were."""
        return sum(count for _, count in self.texts)


def removals(what: Changes, found: Sequence[Finding], flagged: Iterable[Flag]) -> list[Removal]:
    """Return what of an original is gone; found are its findings."""
    number_of = {cue.id: number for number, cue in enumerate(what.before)}
    suspected = _suspected(found)
    judged = _Judged(flagged)
    gone = [one for one in what.all if one.takes]
    made = []
    for run in _runs(gone, number_of, suspected):
        cues = tuple(cue for one in run for cue in one.before)
        first = number_of[cues[0].id]
        start_ms = cues[0].start_ms
        verdict = judged.over(Span(start_ms, max(start_ms + 1, *(cue.end_ms for cue in cues))))
        made.append(
            Removal(
                cues[0].start_ms,
                max(cue.end_ms for cue in cues),
                tuple(Counter(cue.text for cue in cues).most_common()),
                cues,
                first + 1,
                verdict or suspected.get(first),
                verdict is not None,
                Kind.MARKED in run[0].kinds,
            )
        )
    return made


def removals_by_verdict(flagged: Iterable[Flag]) -> list[Removal]:
    """Return what verdicts removed, where no original tells what stood there."""
    gone = [one for one in flagged if one.by_verdict and one.fate in _GONE and one.finding.count]
    return [
        Removal(
            one.finding.start_ms,
            one.finding.end_ms,
            ((one.finding.subject, one.finding.count),),
            finding=one.finding,
            by_verdict=True,
            marked=one.fate is Fate.GAP_MARKER,
        )
        for one in sorted(gone, key=lambda one: one.finding.start_ms)
    ]


class _Judged:
    """What verdicts removed, by the minutes it stood in."""

    def __init__(self, flagged: Iterable[Flag]) -> None:
        self._by_minute: dict[int, list[Finding]] = {}
        for one in flagged:
            if one.by_verdict and one.fate in _GONE and one.finding.count:
                for minute in _minutes(one.finding.span):
                    self._by_minute.setdefault(minute, []).append(one.finding)

    def over(self, span: Span) -> Finding | None:
        """Return the finding that lies over most of a stretch, if one does over half of it."""
        near = {
            id(one): one for minute in _minutes(span) for one in self._by_minute.get(minute, ())
        }
        best = max(near.values(), key=lambda one: one.span.overlap_ms(span), default=None)
        return best if best and 2 * best.span.overlap_ms(span) >= span.duration_ms else None


def _minutes(span: Span) -> range:
    return range(span.start_ms // 60_000, span.end_ms // 60_000 + 1)


def _suspected(found: Iterable[Finding]) -> dict[int, Finding]:
    """Return by the index of a cue the surest finding that covers it."""
    covered: dict[int, Finding] = {}
    for one in sorted(found, key=lambda one: one.confidence):
        if not (one.gap or is_hint(one)):
            covered.update(dict.fromkeys(range(one.first, one.last + 1), one))
    return covered


def _runs(
    gone: Sequence[Changed], number_of: dict[int, int], suspected: dict[int, Finding]
) -> Iterator[list[Changed]]:
    """Yield cues that followed one another and were suspected together, or say the same."""

    def key(place: tuple[int, Changed]) -> tuple[Hashable, ...]:
        at, one = place
        number = number_of[one.before[0].id]
        together = suspected.get(number)
        text = one.before[0].text.casefold()
        return number - at, Kind.MARKED in one.kinds, id(together) if together else text

    for _, run in groupby(enumerate(gone), key):
        yield [one for _, one in run]
