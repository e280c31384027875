"""What really sounded: successive looks at the playhead made into stretches of time."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from editor.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable

# A playhead that is further on than the clock allows has jumped: the time between was not heard.
# The clock of a sound device and that of the machine differ by far less than a tenth; the position
# comes in steps of the device's buffers, the largest of which last about 100 ms.
_FASTER = 1.1
_STEP_MS = 120
# Told in pieces of this length, for whoever paints or writes it down.
_PIECE_MS = 500


class Ear:
    """Tells of what was heard as it goes on; jumps, loops and scrubbing join nothing.

    Attributes: until_ms, where what plays will end by itself, None when not known.
    """

    def __init__(
        self, hear: Callable[[Span], object], clock: Callable[[], float] = monotonic
    ) -> None:
        self._hear = hear
        self._clock = clock
        self._begun_ms: int | None = None
        self._at_ms = 0
        self._seen = 0.0
        self.until_ms: int | None = None

    def note(self, at_ms: int, speed: float) -> None:
        """Take the moment in ms that sounds now, at so many times the speed of the recording."""
        now = self._clock()
        if self._begun_ms is not None:
            passed = at_ms - self._at_ms
            if not 0 <= passed <= (now - self._seen) * 1000 * speed * _FASTER + _STEP_MS:
                self._tell()
                self._begun_ms = None
        if self._begun_ms is None:
            self._begun_ms = at_ms
        self._at_ms, self._seen = at_ms, now
        if at_ms - self._begun_ms >= _PIECE_MS:
            self._tell()

    def rest(self) -> None:
        """Take it that nothing sounds any more, or something else."""
        self._tell()
        self._begun_ms = self.until_ms = None

    def ran_out(self) -> None:
        """Take it that what played came to its end, which no look at the playhead catches."""
        if self._begun_ms is not None and self.until_ms is not None:
            left = self.until_ms - self._at_ms
            if 0 < left <= 2 * _STEP_MS:
                self._at_ms = self.until_ms
        self.rest()

    def _tell(self) -> None:
        if self._begun_ms is not None and self._at_ms > self._begun_ms:
            self._hear(Span(self._begun_ms, self._at_ms))
            self._begun_ms = self._at_ms
