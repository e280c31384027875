"""A rule broken by one cue."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from editor.core.finding import Category, Finding, Fix

if TYPE_CHECKING:
    from collections.abc import Mapping

    from editor.core.cue import Cue
    from editor.core.finding import Number

# What is counted leaves no doubt; what is a matter of style is as often meant; and most of what a
# name is heard as is a word by itself.
COUNTED, STYLE, HEARD = 1.0, 0.7, 0.6


class Fault(NamedTuple):
    """One rule that is broken: its kind, why, the numbers, how sure, and whether it can be mended."""

    kind: str
    reason: str
    numbers: Mapping[str, Number]
    confidence: float = COUNTED
    mendable: bool = True

    def finding(self, cue: Cue, index: int, subject: str) -> Finding:
        """Return the finding of it in a cue at an index, whose text in short is the subject."""
        return Finding(
            kind=self.kind,
            category=Category.PUBLISHING,
            first=index,
            last=index,
            start_ms=cue.start_ms,
            end_ms=cue.end_ms,
            confidence=self.confidence,
            subject=subject,
            reason=self.reason,
            evidence=self.numbers,
            fixes=(Fix.MEND,) if self.mendable else (),
        )
