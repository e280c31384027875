"""What a key asks to be played: stretches of the recording, one after another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.media.track import Track


@dataclass(eq=False)
class Stretch:
    """From start_ms to end_ms, None for the end of the recording.

    Attributes: track, what is decoded of it, None before it is wanted.
    """

    start_ms: int
    end_ms: int | None
    track: Track | None = None

    def load(self, track: Track) -> None:
        """Have a track hold its sound."""
        self.track = track
        track.end_at(self.end_ms)

    def move_end(self, end_ms: int) -> None:
        """End elsewhere, also what is sounding."""
        self.end_ms = max(self.start_ms, end_ms)
        if self.track:
            self.track.end_at(self.end_ms)


class Programme:
    """Stretches to be played one after another, the last of them once or again and again.

    Attributes: speed; pause_ms, the silence before the last is played again, None when it is not;
    is_grain, whether it is a moment that is scrubbed over.
    """

    def __init__(
        self,
        *stretches: Stretch,
        speed: float = 1.0,
        pause_ms: int | None = None,
        is_grain: bool = False,
    ) -> None:
        self._stretches = list(stretches)
        self._again_ms = stretches[-1].start_ms
        self.speed = speed
        self.pause_ms = pause_ms
        self.is_grain = is_grain

    @property
    def first(self) -> Stretch:
        """Return what is played first, of what has not been let go."""
        return self._stretches[0]

    def of(self, track: Track) -> Stretch:
        """Return the stretch a track belongs to, the first when it is none's."""
        return next((each for each in self._stretches if each.track is track), self.first)

    def move_end(self, end_ms: int) -> None:
        """End elsewhere, in ms, also while the last stretch sounds."""
        last = self._stretches[-1].end_ms
        for stretch in tuple(self._stretches):
            if stretch.end_ms == last:
                stretch.move_end(end_ms)

    def after(self, stretch: Stretch) -> Stretch | None:
        """Return what follows a stretch, letting go of what came before it, or None."""
        at = self._stretches.index(stretch)
        del self._stretches[:at]
        if len(self._stretches) == 1 and self.pause_ms is not None:
            self._stretches.append(Stretch(self._again_ms, stretch.end_ms))
        return self._stretches[1] if len(self._stretches) > 1 else None

    def resumed(self, track: Track | None, at_ms: int, speed: float) -> Programme:
        """Return the rest of it from a moment in ms within a track on, at another speed."""
        now = self.first if track is None else self.of(track)
        later = self._stretches[self._stretches.index(now) + 1 :]
        if self.pause_ms is not None:
            later = []
        rest = [Stretch(at_ms, now.end_ms), *(Stretch(one.start_ms, one.end_ms) for one in later)]
        programme = Programme(*rest, speed=speed, pause_ms=self.pause_ms)
        programme._again_ms = self._again_ms
        return programme
