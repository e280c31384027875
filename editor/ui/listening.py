"""Listening for voices in the background: what is in sight first, then everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.core.errors import CueproofError
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from editor.core.span import Span
    from editor.media.voice import Voice
    from editor.ui.tasks import Tasks

# What the checks can make of the voices is looked at anew each time so much more is known.
_STEP = 0.2


class VoiceTask(QObject):
    """Finds out where somebody speaks.

    Signals: grown, more is known; learned, so much more that the checks should look again, or
    all of it; failed, with the sentence why nobody listens.
    """

    grown = Signal()
    learned = Signal()
    failed = Signal(str)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._learned_at = 0.0
        self.voice: Voice | None = None

    def open(
        self, path: Path | None, wanted: Iterable[Span] = (), track: int | None = None
    ) -> None:
        """Listen to a track of another recording, some spans of it first, or to none."""
        self._tasks.cancel("voice")
        self.voice = None
        self._learned_at = 0.0
        self.grown.emit()
        if path:
            first = tuple(wanted)
            self._tasks.start(
                "voice",
                lambda: _listen(path, first, track),
                on_value=self._grew,
                on_end=self._done,
                on_error=self._broke,
            )

    def wish(self, span: Span) -> None:
        """Listen to a span before going on with the rest."""
        if self.voice and self.is_listening and not self.voice.is_known(span):
            self.voice.wish([span])

    @property
    def is_listening(self) -> bool:
        """Tell whether there is more to come."""
        return self._tasks.is_running("voice")

    @property
    def share(self) -> float:
        """Return how much of the recording is known, 0 to 1."""
        voice = self.voice
        return min(1.0, voice.done_ms / max(1, voice.duration_ms)) if voice else 0.0

    def _grew(self, voice: Voice) -> None:
        self.voice = voice
        self.grown.emit()
        if self.share >= self._learned_at + _STEP:
            self._learned_at = self.share
            self.learned.emit()

    def _done(self) -> None:
        self.grown.emit()
        self.learned.emit()

    def _broke(self, error: Exception) -> None:
        sentence = (
            str(error)
            if isinstance(error, CueproofError)
            else tr("Listening: {error}", error=error)
        )
        self.voice = None
        self.grown.emit()
        self.failed.emit(sentence)


def _listen(path: Path, wanted: Iterable[Span], track: int | None) -> Iterator[Voice]:
    """Listen in the task's thread; the network is loaded there too."""
    from editor.media import listen  # noqa: PLC0415

    yield from listen.listen(path, wanted, track=track)
