"""Who speaks in a transcript, in an order that does not change under the fingers."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editor.core.cue import Cue


class Speakers:
    """The names of speakers: at first by how often they speak, later ones behind those.

    A name keeps its place once it has one, even if nobody has it any more: its key stays its key.
    """

    def __init__(self, cues: Iterable[Cue] = ()) -> None:
        counts = Counter(cue.speaker for cue in cues if cue.speaker)
        self._places = dict.fromkeys(name for name, _ in counts.most_common())

    @property
    def names(self) -> list[str]:
        """Return the names in their order."""
        return list(self._places)

    def at(self, place: int) -> str:
        """Return the name at a place from 0, or nothing."""
        return self.names[place] if place < len(self._places) else ""

    def add(self, name: str) -> None:
        """Give somebody a place behind the others, unless they have one."""
        self._places.setdefault(name)

    def meet(self, cues: Iterable[Cue]) -> None:
        """Give the speakers of cues a place behind the others if they have none."""
        for cue in cues:
            if cue.speaker:
                self._places.setdefault(cue.speaker)
