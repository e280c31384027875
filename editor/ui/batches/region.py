"""Which cues a repair is about: those selected, marked, written alike around here, or all."""

from __future__ import annotations

from bisect import bisect_left
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from editor.core.span import Span
from editor.ui import editing
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue
    from editor.ui.window import Window

_STYLE = "style-change"


class Region(NamedTuple):
    """Cues by when they begin, so that they are found again after an edit.

    Attributes: name, what they are called; spans, of moments at which they begin; is_own, whether
    a person pointed at just these.
    """

    name: str
    spans: tuple[Span, ...]
    is_own: bool = False

    def runs(self, cues: Sequence[Cue]) -> list[tuple[int, int]]:
        """Return the first and the last index of each stretch of them."""
        found = []
        for span in self.spans:
            first = bisect_left(cues, span.start_ms, key=_begins)
            last = bisect_left(cues, span.end_ms, key=_begins) - 1
            if first <= last:
                found.append((first, last))
        return found

    def count(self, cues: Sequence[Cue]) -> int:
        """Return how many they are."""
        return sum(last - first + 1 for first, last in self.runs(cues))


def _begins(cue: Cue) -> int:
    return cue.start_ms


def regions(window: Window, *, with_style: bool = True) -> list[Region]:
    """Return the regions there are now, the one most likely meant first, all cues last."""
    cues = window.session.cues
    found = []
    if len(chosen := editing.selected(window)) > 1:
        spans = tuple(_span(cues, *run) for run in _runs(chosen))
        found.append(Region(tr("Selected"), spans, is_own=True))
    if marked := window.waveform.selection:
        found.append(Region(tr("Marked"), (marked,), is_own=True))
    if with_style and (stretch := _alike(window)):
        found.append(Region(tr("Written alike here"), (_span(cues, *stretch),)))
    whole = (_span(cues, 0, len(cues) - 1),) if cues else ()
    found.append(Region(tr("All"), whole))
    return [one for one in found if one.count(cues)] or found[-1:]


def _span(cues: Sequence[Cue], first: int, last: int) -> Span:
    return Span(cues[first].start_ms, cues[last].start_ms + 1)


def _runs(indexes: Sequence[int]) -> list[tuple[int, int]]:
    """Return the first and the last of each run of neighbours."""
    found = []
    for _, group in groupby(enumerate(indexes), key=lambda pair: pair[1] - pair[0]):
        run = [index for _, index in group]
        found.append((run[0], run[-1]))
    return found


def _alike(window: Window) -> tuple[int, int] | None:
    """Return the stretch around the active cue that no change of style parts, unless it is all."""
    session = window.session
    at, low, high = session.active_index, 0, len(session.cues) - 1
    changes = [one for one in session.findings if one.kind == _STYLE]
    if at is None or not changes:
        return None
    around = [one for one in changes if one.first <= at <= one.last]
    if around:
        closest = min(around, key=lambda one: one.count)
        low, high = closest.first, closest.last
    for one in changes:
        if one.last < at:
            low = max(low, one.last + 1)
        elif one.first > at:
            high = min(high, one.first - 1)
    return (low, high) if (low, high) != (0, len(session.cues) - 1) else None
