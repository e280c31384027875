"""The samples themselves, for a waveform looked at so closely that peaks show nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from editor.core.span import Span
from editor.ui.tasks import once
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from pathlib import Path

    from editor.media.decode import Mono
    from editor.ui.panes.scale import Scale
    from editor.ui.tasks import Tasks

# Closer than this a pixel is finer than the finest peaks.
FROM_MS_PER_PX = 0.4
# So many widths of the pane on either side are read too: scrolling goes on without a wait.
_AROUND = 1
# Samples further apart than this are dots on their line.
_DOTS_FROM_PX = 5
_FULL = 32_768


class Samples(QObject):
    """Paints the samples of the time in sight, read in the background.

    Signals: grown, there is more to paint; failed, with the sentence why not.
    """

    grown = Signal()
    failed = Signal(str)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self._path: Path | None = None
        self._track: int | None = None
        self._span = Span(0, 0)
        self._asked = Span(0, 0)
        self._rate = 1
        self._read: Mono | None = None

    def open(self, path: Path | None, track: int | None = None) -> None:
        """Show another recording, or another track of one, or none."""
        self._tasks.cancel("samples")
        self._path, self._track, self._read = path, track, None
        self._span = self._asked = Span(0, 0)

    def paint(self, painter: QPainter, area: QRectF, scale: Scale, color: str, gain: float) -> bool:
        """Paint the samples on an area and tell whether they are there; ask for them if not."""
        if self._path is None or scale.ms_per_px > FROM_MS_PER_PX:
            return False
        shown = scale.span(int(area.width()))
        if shown.start_ms < self._span.start_ms or shown.end_ms > self._span.end_ms:
            self._ask(shown)
            return False
        if self._read is not None:
            self._line(painter, area, scale, color, gain, self._read)
        return True

    def _line(
        self,
        painter: QPainter,
        area: QRectF,
        scale: Scale,
        color: str,
        gain: float,
        read: Mono,
    ) -> None:
        apart = 1000 / self._rate / scale.ms_per_px
        # The first one is the last that began before the span.
        left = scale.x(self._span.start_ms * self._rate // 1000 * 1000 / self._rate)
        first = max(0, int(-left / apart) - 1)
        middle, half = area.center().y(), area.height() / 2 * gain / _FULL
        points = [
            QPointF(left + (first + at) * apart, middle - value * half)
            for at, value in enumerate(read[first : first + int(area.width() / apart) + 3].tolist())
        ]
        painter.save()
        painter.setClipRect(area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(color), 1.2))
        painter.drawPolyline(QPolygonF(points))
        if apart >= _DOTS_FROM_PX:
            painter.setPen(QPen(QColor(color), 4))
            painter.drawPoints(QPolygonF(points))
        painter.restore()

    def _ask(self, shown: Span) -> None:
        path, track, asked = self._path, self._track, self._asked
        if path is None or (asked.start_ms <= shown.start_ms and asked.end_ms >= shown.end_ms):
            return
        around = shown.duration_ms * _AROUND
        wanted = Span(max(0, shown.start_ms - around), shown.end_ms + around)
        self._asked = wanted
        self._tasks.start(
            "samples",
            once(lambda: _samples(path, track, wanted)),
            on_value=lambda found: self._take(wanted, *found),
            on_error=self._broke,
        )

    def _take(self, span: Span, rate: int, read: Mono) -> None:
        self._span, self._rate, self._read = span, rate, read
        self.grown.emit()

    def _broke(self, error: Exception) -> None:
        self._path = None
        self.failed.emit(tr("The samples could not be read: {error}", error=error))


def _samples(path: Path, track: int | None, span: Span) -> tuple[int, Mono]:
    """Return the rate and the mono samples of a span, from its first ms on."""
    import numpy as np  # noqa: PLC0415  in the task's thread

    from editor.media.decode import blocks, probe  # noqa: PLC0415

    read = list(blocks(path, span, track=track))
    return probe(path, track).rate, np.concatenate(read) if read else np.empty(0, np.int16)
