"""What checks may ask about the recording, without opening it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from editor.core.span import Span


class Evidence(Protocol):
    """The recording as a witness; every answer may be None, for not known."""

    @property
    def duration_ms(self) -> int | None:
        """Return how long the recording is in ms."""

    def level_dbfs(self, span: Span) -> float | None:
        """Return the mean level in a span in dBFS."""

    def voiced_ms(self, span: Span) -> int | None:
        """Return the ms of a span in which somebody speaks."""


class NoEvidence:
    """The witness when there is no recording: it knows nothing."""

    @property
    def duration_ms(self) -> int | None:
        """Return None: nothing is known."""
        return None

    def level_dbfs(self, span: Span) -> float | None:  # noqa: ARG002
        """Return None: nothing is known."""
        return None

    def voiced_ms(self, span: Span) -> int | None:  # noqa: ARG002
        """Return None: nothing is known."""
        return None
