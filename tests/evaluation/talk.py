"""Talk made up from a seed: plain sentences about many things, cut into cues as recognisers do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.cue import Cue

if TYPE_CHECKING:
    import random

    from tests.evaluation.tongues import Tongue

from tests.evaluation.tongues import ENGLISH


class Talk:
    """Cues that follow each other in time.

    Attributes: cues; at_ms, where the next begins.
    """

    def __init__(self, chance: random.Random, tongue: Tongue = ENGLISH) -> None:
        self._chance = chance
        self._tongue = tongue
        self.cues: list[Cue] = []
        self.at_ms = 0

    def say(self, count: int) -> range:
        """Add so many cues of ordinary talk, and return their indexes."""
        first = len(self.cues)
        words: list[str] = []
        while len(self.cues) - first < count:
            if len(words) < 12:
                words += self._tongue.sentence(self._chance).split()
            some = self._chance.randint(4, 11)
            self.put(" ".join(words[:some]))
            del words[:some]
        return range(first, len(self.cues))

    def put(self, text: str, duration_ms: int | None = None, pause_ms: int | None = None) -> int:
        """Add a cue and return its index; without a duration it lasts as long as it takes to say."""
        chance = self._chance
        if duration_ms is None:
            duration_ms = max(600, round(len(text) * chance.uniform(48, 85) / 20) * 20)
        if pause_ms is None:
            pause_ms = chance.choice((0, 0, 0, 0, 40, 120, 300, 700))
        start = self.at_ms + pause_ms
        self.cues.append(Cue(len(self.cues) + 1, start, start + duration_ms, text))
        self.at_ms = start + duration_ms
        return len(self.cues) - 1
