"""The recording as a witness for the checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.core.span import Span
    from editor.media.peaks import Peaks


class Recording:
    """What a recording can testify, from its peaks: satisfies `core.evidence.Evidence`."""

    def __init__(self, peaks: Peaks) -> None:
        self._peaks = peaks

    @property
    def duration_ms(self) -> int | None:
        """Return how long the recording is in ms, None while that is only announced."""
        return self._peaks.duration_ms if self._peaks.complete else None

    def level_dbfs(self, span: Span) -> float | None:
        """Return the mean level of a span in dBFS, None where nothing has been decoded."""
        return self._peaks.level_dbfs(span)

    def voiced_ms(self, span: Span) -> int | None:  # noqa: ARG002
        """Return None: who speaks when is not listened for yet."""
        return None

    def unsure_ms(self, span: Span) -> int | None:  # noqa: ARG002
        """Return None: who speaks when is not listened for yet."""
        return None

    def voices(self, span: Span) -> tuple[Span, ...] | None:  # noqa: ARG002
        """Return None: who speaks when is not listened for yet."""
        return None
