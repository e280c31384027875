"""How much text reads well: what the text pane and the table measure a cue by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.core.cue import cps, line_lengths
from editor.core.text import LINE_LIMIT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.checks.publishing.profile import Profile
    from editor.core.cue import Cue

# The reading speed most guides allow adults (Netflix, 2023: 20 characters/s for English).
_CPS_LIMIT = 20


class Gauges(QObject):
    """The limits of the profile chosen, as it counts in the script of each text.

    Without a profile they are 42 characters a line and 20 a second. Signals: changed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile: Profile | None = None

    def use(self, profile: Profile | None) -> None:
        """Measure by a profile from now on; by what is usual for one that asks for nothing."""
        chosen = None if profile is None or profile.is_empty else profile
        if chosen != self._profile:
            self._profile = chosen
            self.changed.emit()

    def lengths(self, text: str) -> Sequence[float]:
        """Return the characters of each line."""
        if self._profile is None:
            return line_lengths(text)
        from editor.checks.publishing.measure import measured  # noqa: PLC0415  not at the start

        return measured(text).lines

    def longest(self, text: str) -> int | None:
        """Return how many characters a line of a text may have, or nothing for any number."""
        if self._profile is None:
            return LINE_LIMIT
        from editor.checks.publishing.measure import measured  # noqa: PLC0415

        return self._profile.characters(measured(text).script)

    def columns(self, text: str) -> int:
        """Return how many columns a line of a text may take when it is broken anew."""
        if self._profile is None:
            return LINE_LIMIT
        from editor.checks.publishing.shape import line_limit  # noqa: PLC0415

        return line_limit(text, self._profile) or LINE_LIMIT

    def is_too_fast(self, cue: Cue) -> bool:
        """Tell whether a cue is to be read faster than its readers can."""
        if self._profile is None:
            speed = cps(cue)
            return speed is not None and speed > _CPS_LIMIT
        from editor.checks.publishing.timing import needed_ms  # noqa: PLC0415

        return cue.duration_ms < needed_ms(cue.text, self._profile)
