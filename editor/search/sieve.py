"""Which cues a person wants to see: those that are flagged, changed, unheard or marked as lost."""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum
from typing import TYPE_CHECKING

from editor.core.edits import GAP_TEXT
from editor.core.queue import is_region

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.core.session import Session


class Sieve(StrEnum):
    """What is let through."""

    ALL = "all"
    FLAGGED = "flagged"
    CHANGED = "changed"
    UNHEARD = "unheard"
    LOST = "lost"


def sifted(session: Session, sieve: Sieve) -> frozenset[int]:
    """Return the indexes of the cues that a sieve lets through."""
    return frozenset(_SIFTED[sieve](session))


def counted(session: Session) -> dict[Sieve, int]:
    """Return how many cues each sieve lets through."""
    return {sieve: len(_SIFTED[sieve](session)) for sieve in Sieve}


def _all(session: Session) -> range:
    return range(len(session.cues))


def _flagged(session: Session) -> set[int]:
    """Return the cues that show a flag; a gap's is on the cue before it."""
    found: set[int] = set()
    for finding in session.to_review:
        if not is_region(finding):
            last = finding.first if finding.gap else finding.last
            found.update(range(finding.first, last + 1))
    return found


def _changed(session: Session) -> list[int]:
    return [index for index in range(len(session.cues)) if session.is_changed(index)]


def _unheard(session: Session) -> list[int]:
    """Return the cues of which not most was heard, asking closely only about those in part."""
    heard = session.heard
    starts = [span.start_ms for span in heard.spans]
    ends = [span.end_ms for span in heard.spans]
    found = []
    for index, cue in enumerate(session.cues):
        at = bisect_right(starts, cue.start_ms) - 1
        if at >= 0 and ends[at] >= cue.end_ms > cue.start_ms:
            continue
        before = at < 0 or ends[at] <= cue.start_ms
        after = at + 1 == len(starts) or starts[at + 1] >= cue.end_ms
        if (before and after) or not heard.includes(cue.span):
            found.append(index)
    return found


def _lost(session: Session) -> list[int]:
    return [index for index, cue in enumerate(session.cues) if cue.text == GAP_TEXT]


_SIFTED: dict[Sieve, Callable[[Session], range | list[int] | set[int]]] = {
    Sieve.ALL: _all,
    Sieve.FLAGGED: _flagged,
    Sieve.CHANGED: _changed,
    Sieve.UNHEARD: _unheard,
    Sieve.LOST: _lost,
}
