"""What the checks must reach, whatever else they find."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.core.finding import Category
from tests.evaluation.marked import Label
from tests.evaluation.scoring import SUSPECTING, covered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from editor.core.finding import Finding
    from tests.evaluation.marked import Marked
    from tests.evaluation.scoring import Score

MOST_ALARMS = 1.0  # in 1,000 cues labelled ok
LEAST_FOUND = 0.98  # of text over silence, music or noise
MOST_UNVOICED = 1.0  # of 1,000 voiced cues, called no-voice
# The conference stream: its loops, first and last cue, and what to find outside of them.
STREAM = "000_"
LOOPS = ((0, 96), (1687, 2404), (2834, 3423), (5789, 8816))
LEAST_OUTSIDE = 3


@dataclass(frozen=True, slots=True)
class Limit:
    """A figure that must be reached: what, whether it is, and what was measured."""

    what: str
    reached: bool
    measured: str

    def __str__(self) -> str:
        return f"{'ok    ' if self.reached else 'MISSED'}  {self.what}: {self.measured}"


def on_stream(marked: Marked, findings: Sequence[Finding]) -> Iterator[Limit]:
    """Yield what holds for the conference stream only."""
    found = tuple((item.first, item.last) for item in findings if item.kind == "loop")
    yield Limit(
        f"{marked.name}: its four loops are exactly four findings", found == LOOPS, str(found)
    )
    outside = {i for i, label in enumerate(marked.labels) if label is Label.HALLUC}
    outside -= marked.trivial
    hit = outside & hit_by(findings, {Category.HALLUCINATION})
    yield Limit(
        f"{marked.name}: at least {LEAST_OUTSIDE} of {len(outside)} halluc outside the loops",
        len(hit) >= LEAST_OUTSIDE,
        f"{len(hit)} found {sorted(hit)}",
    )


def on_text(marked: Marked, findings: Sequence[Finding], score: Score) -> Iterator[Limit]:
    """Yield what holds for every transcript."""
    if marked.name.startswith(STREAM):
        yield from on_stream(marked, findings)
    yield alarms(marked.name, score)
    tags = {i for i, label in enumerate(marked.labels) if label is Label.TAG}
    missed = tags - hit_by(findings, SUSPECTING)
    yield Limit(
        f"{marked.name}: every tag",
        not missed,
        f"{len(tags) - len(missed)} of {len(tags)}" + (f", not {sorted(missed)}" if missed else ""),
    )


def alarms(name: str, score: Score) -> Limit:
    """Return the limit of false alarms."""
    rate = score.per_thousand or 0.0
    return Limit(
        f"{name}: at most {MOST_ALARMS:g} false alarm per 1,000 ok cues",
        rate <= MOST_ALARMS,
        f"{score.alarms} of {score.cues[Label.OK]:,}, {rate:.2f} per 1,000",
    )


def heard(what: str, found: int, of: int) -> Limit:
    """Return the limit of text found over what is no speech."""
    rate = found / of if of else 1.0
    return Limit(
        f"text over {what} found at {LEAST_FOUND:.0%} or better",
        rate >= LEAST_FOUND,
        f"{found} of {of}, {rate:.1%}",
    )


def voiced(name: str, wrong: int, of: int) -> Limit:
    """Return the limit of voiced cues that are called unvoiced."""
    rate = 1000 * wrong / of if of else 0.0
    return Limit(
        f"{name}: at most {MOST_UNVOICED:g} in 1,000 voiced cues called no-voice",
        rate <= MOST_UNVOICED,
        f"{wrong} of {of:,}, {rate:.2f} per 1,000",
    )


def hit_by(findings: Iterable[Finding], categories: Iterable[Category]) -> set[int]:
    """Return the indexes of the cues that findings of some categories cover."""
    wanted = set(categories)
    return {index for item in findings if item.category in wanted for index in covered(item)}
