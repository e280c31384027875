"""The recording as a witness for the checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.core.span import Span
    from editor.media.peaks import Peaks
    from editor.media.voice import Voice


class Recording:
    """What a recording can testify: satisfies `core.evidence.Evidence`.

    Its peaks tell length and level; who speaks is known where its voice has been listened to.
    Past its end nobody speaks.
    """

    def __init__(self, peaks: Peaks, voice: Voice | None = None) -> None:
        self._peaks = peaks
        self._voice = voice

    @property
    def duration_ms(self) -> int | None:
        """Return how long the recording is in ms, None while that is only announced."""
        return self._peaks.duration_ms if self._peaks.complete else None

    def level_dbfs(self, span: Span) -> float | None:
        """Return the mean level of a span in dBFS, None where nothing has been decoded."""
        return self._peaks.level_dbfs(span)

    def voiced_ms(self, span: Span) -> int | None:
        """Return the ms of a span in which somebody surely speaks, None where not listened to."""
        return self._voice.speech_ms(self._inside(span)) if self._voice else None

    def unsure_ms(self, span: Span) -> int | None:
        """Return the ms of a span like a voice but perhaps none, None where not listened to."""
        return self._voice.unsure_ms(self._inside(span)) if self._voice else None

    def voices(self, span: Span) -> tuple[Span, ...] | None:
        """Return the stretches of sure speech inside a span, None where not listened to."""
        return self._voice.spans(self._inside(span)) if self._voice else None

    def _inside(self, span: Span) -> Span:
        """Return the part of a span that lies in the recording, as far as its end is known."""
        end = self.duration_ms
        return span if end is None else span.clamped(0, end)
