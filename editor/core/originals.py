"""The cues as they were read, and which of those standing now are not as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editor.core.cue import Cue


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

    def differs(self, cue: Cue) -> bool:
        """Tell whether a person would see another cue than was read; made since, it differs."""
        read = self._by_id.get(cue.id)
        return read is not cue and (read is None or _seen(read) != _seen(cue))


def _seen(cue: Cue) -> tuple[str, int, int, str]:
    return cue.text, cue.start_ms, cue.end_ms, cue.speaker
