"""What is heard under a run of cues that hold no speech."""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan
from typing import TYPE_CHECKING

from editor.core import sentence
from editor.core.timecode import spoken_duration

if TYPE_CHECKING:
    from editor.core.evidence import Evidence
    from editor.core.span import Span

# Less speech than this is a word in passing, or a mistake of the voice detector's.
_LOST_MS = 3_000
# Over a long run a detector is mistaken for longer, but not for a tenth of it; a minute is
# much to lose whatever the run lasts, unless it is next to nothing of it.
_LOST_SHARE = 0.1
_LOST_ANYHOW_MS, _LOST_ANYHOW_SHARE = 60_000, 0.05
_NO_VOICE = 0.05


@dataclass(frozen=True, slots=True)
class Under:
    """What is heard in a span: ms of speech and of what only sounds like it, level; None unknown."""

    span: Span
    voiced_ms: int | None
    unsure_ms: int | None
    level_dbfs: float | None

    @property
    def share(self) -> float:
        """Return which part of the span is speech, nothing when it is not known."""
        return (self.voiced_ms or 0) / max(1, self.span.duration_ms)

    def lost(self, share: float = _LOST_SHARE) -> bool:
        """Tell whether there is speech under it that cannot be overlooked."""
        voiced = self.voiced_ms or 0
        if share == _LOST_SHARE and voiced >= _LOST_ANYHOW_MS:
            share = _LOST_ANYHOW_SHARE
        return voiced >= _LOST_MS and self.share >= share

    @property
    def nobody(self) -> bool:
        """Tell whether hardly anything there sounds like a voice."""
        if self.voiced_ms is None:
            return False
        return self.voiced_ms + (self.unsure_ms or 0) <= _NO_VOICE * self.span.duration_ms

    def numbers(self) -> dict[str, int | float]:
        """Return what is known by name."""
        known: dict[str, int | float] = {}
        if self.level_dbfs is not None:
            known["level_dbfs"] = round(self.level_dbfs, 1)
        if self.voiced_ms is not None:
            known["voiced_ms"] = self.voiced_ms
        if self.unsure_ms:
            known["unsure_ms"] = self.unsure_ms
        return known

    def said(self, *, lost: bool) -> str:
        """Return what to add to a sentence about the cues, nothing when there is nothing to say."""
        unsure, voiced = self.unsure_ms or 0, self.voiced_ms or 0
        if lost:
            return sentence.said(
                "; somebody speaks for {voiced} of it, {share:.0%}, so speech was lost here",
                voiced=spoken_duration(voiced),
                share=self.share,
            )
        if unsure > voiced and unsure >= max(_LOST_MS, _LOST_SHARE * self.span.duration_ms):
            return sentence.said(
                "; something that sounds like a voice is heard for {unsure} of it",
                unsure=spoken_duration(unsure),
            )
        return sentence.said("; hardly anybody speaks meanwhile") if self.nobody else ""


def under(span: Span, evidence: Evidence) -> Under:
    """Return what is heard in a span; a level that is no number is not known."""
    level = evidence.level_dbfs(span)
    return Under(
        span,
        evidence.voiced_ms(span),
        evidence.unsure_ms(span),
        None if level is None or isnan(level) else level,
    )
