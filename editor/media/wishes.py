"""What is to be listened to before everything else."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from editor.media.speech import FRAME_MS, Bools, runs_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editor.core.span import Span

# The first frame, and the one after the last; None is wherever the recording ends.
Stretch: TypeAlias = tuple[int, int | None]


class Wishes:
    """Spans asked for, the latest wish before earlier ones; any thread may add, one takes."""

    def __init__(self) -> None:
        self._new: deque[tuple[Span, ...]] = deque()
        self._open: list[tuple[Span, ...]] = []

    def add(self, spans: Iterable[Span]) -> None:
        """Wish for some spans, together."""
        wish = tuple(spans)
        if wish:
            self._new.append(wish)

    @property
    def are_new(self) -> bool:
        """Tell whether spans have been wished for that nobody has looked at."""
        return bool(self._new)

    def take(self, unknown: Bools) -> list[list[Stretch]]:
        """Return the unknown stretches of each wish, and take them out of what is unknown.

        A wish of which nothing is unknown is forgotten.
        """
        while self._new:
            self._open.insert(0, self._new.popleft())
        taken = [(wish, _taken(wish, unknown)) for wish in self._open]
        self._open = [wish for wish, stretches in taken if stretches]
        return [stretches for _, stretches in taken if stretches]


def stretches_of(mask: Bools) -> list[Stretch]:
    """Return the runs of true frames."""
    return [(begin, end) for begin, end in runs_of(mask).T.tolist()]


def _taken(wish: tuple[Span, ...], unknown: Bools) -> list[Stretch]:
    wished = np.zeros(len(unknown), np.bool_)
    for span in wish:
        if span.end_ms > max(0, span.start_ms):
            wished[max(0, span.start_ms) // FRAME_MS : -(-span.end_ms // FRAME_MS)] = True
    wished &= unknown
    unknown ^= wished
    return stretches_of(wished)
