"""What checks may ask about the recording, without opening it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from editor.core.span import Span


class Evidence(Protocol):
    """The recording as a witness; every answer may be None, for not known.

    Speech is what is surely speech. What only sounds like a voice, such as singing, laughter or a
    whale, is unsure: no reason to call a text invented, and none to call speech lost.
    """

    @property
    def duration_ms(self) -> int | None:
        """Return how long the recording is in ms."""

    def level_dbfs(self, span: Span) -> float | None:
        """Return the mean level in a span in dBFS."""

    def voiced_ms(self, span: Span) -> int | None:
        """Return the ms of a span in which somebody surely speaks."""

    def unsure_ms(self, span: Span) -> int | None:
        """Return the ms of a span that sound like a voice but may be none; not in voiced_ms."""

    def voices(self, span: Span) -> tuple[Span, ...] | None:
        """Return the stretches of sure speech inside a span, in their order."""


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

    def unsure_ms(self, span: Span) -> int | None:  # noqa: ARG002
        """Return None: nothing is known."""
        return None

    def voices(self, span: Span) -> tuple[Span, ...] | None:  # noqa: ARG002
        """Return None: nothing is known."""
        return None
