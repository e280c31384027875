"""The finding that a single cue says what nobody said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.checks.normal import words
from editor.core.finding import Category, Finding, Fix
from editor.core.sentence import said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from editor.core.cue import Cue
    from editor.core.finding import Number


def suspicion(
    kind: str,
    cue: Cue,
    index: int,
    confidence: float,
    reason: str,
    numbers: Mapping[str, Number] | None = None,
    leaves: str = "",
) -> Finding:
    """Return the finding about one cue, to remove it or, if some of its text is left, to trim it.

    The reason is a sentence without its full stop.
    """
    return Finding(
        kind=kind,
        category=Category.HALLUCINATION,
        first=index,
        last=index,
        start_ms=cue.start_ms,
        end_ms=max(cue.start_ms, cue.end_ms),
        confidence=confidence,
        subject=" ".join(cue.text.split()),
        reason=said("{reason}.", reason=reason),
        evidence={
            "duration_ms": cue.duration_ms,
            "words": words(cue.text),
            **(numbers or {}),
        },
        fixes=(Fix.TRIM,) if leaves else (Fix.REMOVE,),
        leaves=leaves,
    )
