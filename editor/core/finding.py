"""A finding: a place in a transcript that a person should judge, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from editor.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

Number = int | float


class Category(StrEnum):
    """What sort of fault is suspected, and so what is offered against it."""

    HALLUCINATION = "hallucination"
    LOST_SPEECH = "lost-speech"
    TIMING = "timing"
    TAG = "tag"
    PUBLISHING = "publishing"
    LISTEN = "listen"


class Fix(StrEnum):
    """The edits that can resolve a finding."""

    REMOVE = "remove"
    TRIM = "trim"
    SHRINK = "shrink"
    GAP_MARKER = "gap-marker"
    UNIFY = "unify"
    MEND = "mend"


class _Draft:
    """A finding while it is made, as a cue's draft is: rules find something in nearly every cue."""

    __slots__ = (
        "category",
        "confidence",
        "end_ms",
        "evidence",
        "first",
        "fixes",
        "gap",
        "keeps",
        "kind",
        "last",
        "leaves",
        "reason",
        "start_ms",
        "subject",
    )

    def __init__(
        self,
        kind: str,
        category: Category,
        first: int,
        last: int,
        start_ms: int,
        end_ms: int,
        confidence: float,
        subject: str,
        reason: str,
        evidence: Mapping[str, Number],
        fixes: tuple[Fix, ...],
        gap: bool,
        leaves: str,
        keeps: Span | None,
    ) -> None:
        self.kind = kind
        self.category = category
        self.first = first
        self.last = last
        self.start_ms = start_ms
        self.end_ms = end_ms
        self.confidence = confidence
        self.subject = subject
        self.reason = reason
        self.evidence = evidence
        self.fixes = fixes
        self.gap = gap
        self.leaves = leaves
        self.keeps = keeps
        self.__class__ = Finding  # type: ignore[assignment]  # noqa: PLE0237


@dataclass(frozen=True, slots=True, init=False)
class Finding:
    """A suspicion with the evidence for it; a loop of 3,028 cues is one finding.

    Attributes: kind, what was seen; category; first and last, indexes of the cues it covers,
    inclusive; start_ms and end_ms; confidence, 0 to 1; subject, the text it is about;
    reason, one sentence with the numbers in it; evidence, those numbers by name;
    fixes, the edits that would resolve it; gap, whether it is about the time between two cues,
    which first and last then stand beside; leaves, the text of its one cue after trimming;
    keeps, the time left to its one cue after shrinking, in ms.
    """

    kind: str
    category: Category
    first: int
    last: int
    start_ms: int
    end_ms: int
    confidence: float
    subject: str
    reason: str
    evidence: Mapping[str, Number]
    fixes: tuple[Fix, ...] = ()
    gap: bool = False
    leaves: str = ""
    keeps: Span | None = None

    def __new__(
        cls,
        kind: str,
        category: Category,
        first: int,
        last: int,
        start_ms: int,
        end_ms: int,
        confidence: float,
        subject: str,
        reason: str,
        evidence: Mapping[str, Number] | None = None,
        fixes: tuple[Fix, ...] = (),
        gap: bool = False,
        leaves: str = "",
        keeps: Span | None = None,
    ) -> Finding:
        """Return the finding of a draft with these values."""
        return _Draft(  # type: ignore[return-value]
            kind, category, first, last, start_ms, end_ms, confidence,
            subject, reason, evidence or {}, fixes, gap, leaves, keeps,
        )  # fmt: skip

    def __reduce__(self) -> tuple[type[Finding], tuple[object, ...]]:
        """Let copies be made the way findings are."""
        return Finding, tuple(getattr(self, name) for name in self.__slots__)

    @property
    def count(self) -> int:
        """Return how many cues it covers; a gap between two cues covers none."""
        return 0 if self.gap else self.last - self.first + 1

    @property
    def span(self) -> Span:
        """Return the time it covers in ms."""
        return Span(self.start_ms, self.end_ms)
