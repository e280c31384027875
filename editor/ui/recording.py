"""The recording behind the window: decoded in the background, shown while it grows."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.core.errors import CueproofError
from editor.core.span import Span
from editor.ui.tracks import Tracks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from editor.media.peaks import Peaks
    from editor.ui.tasks import Tasks

# Speech is quiet beside full scale: its loudest moment is shown this high, at most so enlarged.
_TARGET = 0.92
_LOUDEST_GAIN = 6.0


class RecordingTask(QObject):
    """Decodes a recording to peaks.

    Signals: grown, more is known; completed, all of it; failed, with the sentence why not.
    Attributes: path; size, in bytes when it was opened; peaks; gain, how much they are enlarged;
    tracks, which one is decoded.
    """

    grown = Signal()
    completed = Signal()
    failed = Signal(str)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.tracks = Tracks(tasks, self)
        self.path: Path | None = None
        self.size: int | None = None
        self.peaks: Peaks | None = None
        self.gain = 1.0

    def open(self, path: Path | None) -> None:
        """Decode the track in use of another recording, or close the one there is."""
        self._tasks.cancel("peaks")
        self.tracks.open(path)
        track = self.tracks.number
        self.path, self.size = path, _size(path)
        self.peaks = None
        self.gain = 1.0
        self.grown.emit()
        if path:
            self._tasks.start(
                "peaks",
                lambda: _build(path, track),
                on_value=self._grew,
                on_end=self._done,
                on_error=self._broke,
            )

    @property
    def is_decoding(self) -> bool:
        """Tell whether there is more to come."""
        return self._tasks.is_running("peaks")

    def _grew(self, peaks: Peaks) -> None:
        if self.peaks is None:  # not before: the first columns are waited for
            self.tracks.list()
        self.peaks = peaks
        self.gain = min(_LOUDEST_GAIN, _TARGET / max(_loudest(peaks), 0.02))
        self.grown.emit()

    def _done(self) -> None:
        self.grown.emit()
        self.completed.emit()

    def _broke(self, error: Exception) -> None:
        sentence = str(error) if isinstance(error, CueproofError) else f"{self.path}: {error!r}"
        self.path = None
        self.peaks = None
        self.tracks.list()  # another one may be in order
        self.grown.emit()
        self.failed.emit(sentence)


def _size(path: Path | None) -> int | None:
    with suppress(OSError):  # which whoever decodes it tells of
        return path.stat().st_size if path else None
    return None


def _loudest(peaks: Peaks) -> float:
    """Return the greatest amplitude decoded so far, 0 to 1."""
    columns = peaks.columns(Span(0, max(1, peaks.done_ms)), 512)
    known = [*columns.high[columns.high == columns.high], *-columns.low[columns.low == columns.low]]
    return float(max(known, default=0.0))


def _build(path: Path, track: int | None) -> Iterator[Peaks]:
    """Decode in the task's thread; the import is as heavy as the window's own start."""
    from editor.media import peaks  # noqa: PLC0415

    yield from peaks.build(path, track=track)
