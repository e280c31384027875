"""How well findings agree with labels, counted in cues."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from editor.core.finding import Category, Finding, Fix
from tests.evaluation.marked import UNSAID, Label

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from tests.evaluation.marked import Marked

# Categories whose findings say that a cue is no plain speech; the others judge real speech.
SUSPECTING = frozenset({Category.HALLUCINATION, Category.TAG, Category.LOST_SPEECH})
# What each of them may rightly say of a cue. A placeholder is labelled as a tag by some.
_RIGHT = {
    Category.HALLUCINATION: UNSAID | {Label.TAG},
    Category.TAG: frozenset({Label.TAG, Label.TAGLOOP}),
    Category.LOST_SPEECH: frozenset({Label.LOST, Label.TAG, Label.HALLUC, Label.TAGLOOP}),
}
# What there is for each of them to find.
_SOUGHT = {
    Category.HALLUCINATION: UNSAID,
    Category.TAG: frozenset({Label.TAG}),
    Category.LOST_SPEECH: frozenset({Label.LOST}),
}
# Bounds of stated confidence; findings below the first are their own group.
BUCKETS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)


def right(finding: Finding, label: Label) -> bool | None:
    """Tell whether a finding is right about a cue it covers; nothing when that cannot be said.

    A tag inside a cue is about a part of it, and the label is about the rest.
    """
    inside = finding.category is Category.TAG and Fix.TRIM in finding.fixes
    if label is Label.DOUBT or finding.category not in SUSPECTING or finding.gap or inside:
        return None
    return label in _RIGHT[finding.category]


def covered(finding: Finding) -> range:
    """Return the indexes of the cues a finding covers: none for a gap."""
    return range(finding.first, finding.first + finding.count)


@dataclass(slots=True)
class Row:
    """One kind of finding: how many, and over how many cues they are right, wrong or neither."""

    findings: int = 0
    right: int = 0
    wrong: int = 0
    unjudged: int = 0
    spoken: int = 0  # of those cues, the ones labelled ok

    @property
    def precision(self) -> float | None:
        """Return the right cues as a share of those judged."""
        judged = self.right + self.wrong
        return self.right / judged if judged else None

    def add(self, other: Row) -> None:
        """Take in what another row counts."""
        self.findings += other.findings
        self.right += other.right
        self.wrong += other.wrong
        self.unjudged += other.unjudged
        self.spoken += other.spoken


@dataclass(slots=True)
class Score:
    """Findings against labels.

    Attributes: rows by category and kind; cues by label; found, of those the ones that a
    suspecting finding covers; alarms, cues labelled ok that one covers, each once.
    """

    rows: dict[tuple[Category, str], Row] = field(default_factory=dict)
    cues: Counter[Label] = field(default_factory=Counter)
    found: Counter[Label] = field(default_factory=Counter)
    alarms: int = 0

    @property
    def unsaid(self) -> int:
        """Return how many cues nobody said."""
        return sum(self.cues[label] for label in UNSAID)

    @property
    def recall(self) -> float | None:
        """Return the share of what nobody said that is covered by a finding."""
        return sum(self.found[label] for label in UNSAID) / self.unsaid if self.unsaid else None

    def recall_of(self, category: Category, row: Row) -> float | None:
        """Return the share of what a category is to find that one kind of it covers."""
        sought = sum(self.cues[label] for label in _SOUGHT.get(category, ()))
        return min(1.0, row.right / sought) if sought else None

    @property
    def per_thousand(self) -> float | None:
        """Return the false alarms per 1,000 cues labelled ok."""
        return 1000 * self.alarms / self.cues[Label.OK] if self.cues[Label.OK] else None

    def add(self, other: Score) -> None:
        """Take in what another score counts, of another transcript."""
        for place, row in other.rows.items():
            self.rows.setdefault(place, Row()).add(row)
        self.cues += other.cues
        self.found += other.found
        self.alarms += other.alarms


def score(marked: Marked, findings: Iterable[Finding], leave_out: Container[int] = ()) -> Score:
    """Return how findings agree with the labels, some cues left out on both sides."""
    result = Score(
        cues=Counter(label for index, label in enumerate(marked.labels) if index not in leave_out)
    )
    hit: set[int] = set()
    for finding in findings:
        members = [index for index in covered(finding) if index not in leave_out]
        if members or finding.gap:
            row = result.rows.setdefault((finding.category, finding.kind), Row())
            row.add(_row(finding, [marked.labels[index] for index in members]))
        if finding.category in SUSPECTING:
            hit.update(i for i in members if right(finding, marked.labels[i]) is not None)
    result.found = Counter(marked.labels[index] for index in hit)
    result.alarms = result.found[Label.OK]
    return result


def _row(finding: Finding, labels: Sequence[Label]) -> Row:
    answers = Counter(right(finding, label) for label in labels)
    return Row(1, answers[True], answers[False], answers[None], labels.count(Label.OK))


def alarms(marked: Marked, findings: Iterable[Finding]) -> Iterator[tuple[int, Finding]]:
    """Yield each cue labelled ok with each finding that suspects it."""
    for finding in findings:
        for index in covered(finding):
            if marked.labels[index] is Label.OK and right(finding, Label.OK) is False:
                yield index, finding


def held(marked: Marked, finding: Finding) -> bool | None:
    """Tell whether a finding holds: for most of its judged cues; nothing when none is judged."""
    answers = Counter(right(finding, marked.labels[index]) for index in covered(finding))
    return answers[True] > answers[False] if answers[True] or answers[False] else None


@dataclass(slots=True)
class Calibration:
    """How often findings of a stated confidence hold, by bucket."""

    held: Counter[int] = field(default_factory=Counter)
    judged: Counter[int] = field(default_factory=Counter)
    stated: Counter[int] = field(default_factory=Counter)  # sums of the confidences, in millionths

    def take(self, marked: Marked, findings: Iterable[Finding]) -> None:
        """Count the findings that labels can judge."""
        for finding in findings:
            answer = held(marked, finding)
            if answer is not None:
                place = bucket(finding.confidence)
                self.judged[place] += 1
                self.held[place] += answer
                self.stated[place] += round(finding.confidence * 1_000_000)

    def rows(self) -> Iterator[tuple[str, int, float, float]]:
        """Yield of each bucket in use its bounds, findings, mean stated confidence, share held."""
        for place in sorted(self.judged):
            count = self.judged[place]
            name = f"{BUCKETS[place]:.2f}-{BUCKETS[place + 1]:.2f}"
            yield name, count, self.stated[place] / count / 1_000_000, self.held[place] / count


def bucket(confidence: float) -> int:
    """Return which bucket a confidence falls into: a bound belongs to the one above it."""
    return max(at for at, low in enumerate(BUCKETS[:-1]) if confidence >= low)
