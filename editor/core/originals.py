"""The cues as they were read, and which of those standing now are not as they were."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from editor.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from editor.core.cue import Cue

_START = attrgetter("start_ms")


class Originals:
    """What was read, by id; cues never change, so keeping them costs nothing."""

    def __init__(self, cues: Iterable[Cue] = ()) -> None:
        self._by_id = {cue.id: cue for cue in cues}
        self._longest: int | None = None
        self._sorted: list[Cue] = []

    @property
    def last_id(self) -> int:
        """Return the highest id there was, 0 without cues."""
        return max(self._by_id, default=0)

    def of(self, cue_id: int) -> Cue | None:
        """Return a cue as it was read, or nothing for one that was made since."""
        return self._by_id.get(cue_id)

    def within(self, span: Span) -> list[Cue]:
        """Return the cues that were read with their middle in a span."""
        return [cue for cue in self._near(span) if span.contains(middle(cue))]

    def around(self, at_ms: int) -> list[Cue]:
        """Return the cues that were read with a moment in ms in their time."""
        return [cue for cue in self._near(Span(at_ms, at_ms + 1)) if cue.span.contains(at_ms)]

    def _near(self, span: Span) -> Iterator[Cue]:
        """Yield the cues that were read in a span, and some beside it."""
        if self._longest is None:  # asked for the first time
            self._longest = max((cue.duration_ms for cue in self._by_id.values()), default=0)
            self._sorted = sorted(self._by_id.values(), key=_START)
        first = bisect_left(self._sorted, span.start_ms - self._longest, key=_START)
        last = bisect_left(self._sorted, span.end_ms, key=_START)
        return islice(self._sorted, first, last)

    def differs(self, cue: Cue) -> bool:
        """Tell whether a person would see another cue than was read; made since, it differs."""
        read = self._by_id.get(cue.id)
        return read is not cue and (read is None or _seen(read) != _seen(cue))


def middle(cue: Cue) -> int:
    """Return the ms in the middle of a cue."""
    return (cue.start_ms + cue.end_ms) // 2


def _seen(cue: Cue) -> tuple[str, int, int, str]:
    return cue.text, cue.start_ms, cue.end_ms, cue.speaker
