"""The cues as they were read, and which of those standing now are not as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editor.core.cue import Cue
    from editor.core.span import Span


class Originals:
    """What was read, by id; cues never change, so keeping them costs nothing."""

    def __init__(self, cues: Iterable[Cue] = ()) -> None:
        self._by_id = {cue.id: cue for cue in cues}

    @property
    def last_id(self) -> int:
        """Return the highest id there was, 0 without cues."""
        return max(self._by_id, default=0)

    def of(self, cue_id: int) -> Cue | None:
        """Return a cue as it was read, or nothing for one that was made since."""
        return self._by_id.get(cue_id)

    def within(self, span: Span) -> list[Cue]:
        """Return the cues that were read with their middle in a span."""
        return [cue for cue in self._by_id.values() if span.contains(_middle(cue))]

    def around(self, at_ms: int) -> list[Cue]:
        """Return the cues that were read with a moment in ms in their time."""
        return [cue for cue in self._by_id.values() if cue.span.contains(at_ms)]

    def differs(self, cue: Cue) -> bool:
        """Tell whether a person would see another cue than was read; made since, it differs."""
        read = self._by_id.get(cue.id)
        return read is not cue and (read is None or _seen(read) != _seen(cue))


def _middle(cue: Cue) -> int:
    return (cue.start_ms + cue.end_ms) // 2


def _seen(cue: Cue) -> tuple[str, int, int, str]:
    return cue.text, cue.start_ms, cue.end_ms, cue.speaker
