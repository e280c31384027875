"""What is put before a check."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from editor.checks.survey import Survey
from editor.core.evidence import Evidence, NoEvidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue

# How many cues beyond those it reports a check may look at.
REACH = 3


@dataclass(frozen=True, slots=True)
class Scene:
    """A whole transcript and the part of it to look at.

    Attributes: cues, all of them; start and stop, indexes, half-open, of those to report on;
    evidence; survey, facts about the whole; explained, indexes between start and stop that an
    earlier check has reported. A finding about a gap belongs to the part when a cue on either
    side does.
    """

    cues: Sequence[Cue]
    start: int
    stop: int
    evidence: Evidence = field(default_factory=NoEvidence)
    survey: Survey = field(default_factory=Survey)
    explained: frozenset[int] = frozenset()

    @property
    def indexes(self) -> range:
        """Return the indexes to report on."""
        return range(self.start, self.stop)

    def unexplained(self) -> list[int]:
        """Return the indexes to report on that no earlier check has reported."""
        return [index for index in self.indexes if index not in self.explained]

    @classmethod
    def whole(cls, cues: Sequence[Cue], evidence: Evidence | None = None) -> Scene:
        """Return a scene of all cues."""
        return cls(cues, 0, len(cues), NoEvidence() if evidence is None else evidence)
