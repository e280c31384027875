"""Which cue is active and which are selected: two different things."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Selection:
    """The active cue, exactly one or none, and the ids of the selected cues."""

    active: int | None = None
    selected: frozenset[int] = frozenset()

    @classmethod
    def only(cls, cue_id: int | None) -> Selection:
        """Return the selection of one cue, which is active too, or of none."""
        return cls(cue_id, frozenset() if cue_id is None else frozenset({cue_id}))
