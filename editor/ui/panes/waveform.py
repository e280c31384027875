"""The waveform pane: what sounds when, the cues over it, the playhead."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from editor.core.queue import without_hints
from editor.ui.panes.edges import Edges, edge_at
from editor.ui.panes.scale import Scale
from editor.ui.panes.wave_paint import (
    RULER_HEIGHT,
    VOICE_HEIGHT,
    Region,
    blank,
    paint_gaps,
    paint_regions,
    paint_ruler,
    paint_texts,
    paint_voice,
    paint_wave,
)

if TYPE_CHECKING:
    from editor.core.finding import Category, Finding
    from editor.core.session import Session
    from editor.core.span import Span
    from editor.media.peaks import Peaks
    from editor.media.voice import Voice
    from editor.ui.theme import Theme

# More cues than this in sight are a texture: only the findings are told apart.
_MANY_CUES = 1200
# Cues that began this many places earlier may still reach into sight.
_REACH = 64
_CUE_SHARE = 0.6


class Waveform(QWidget):
    """Shows a stretch of the recording and lets it be clicked, zoomed and dragged.

    Signals: pointed_at, a moment in ms was clicked; scrolled, what is in sight changed.
    """

    pointed_at = Signal(int)
    scrolled = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._peaks: Peaks | None = None
        self._gain = 1.0
        self._voice: Voice | None = None
        self._scale = Scale(0.0, 10.0)
        self._playhead_ms = 0
        self._still: QPixmap | None = None
        self._edges = Edges(session)
        self.setMinimumHeight(64)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName("Waveform")
        session.changed.connect(lambda _: self.refresh())
        session.selection_changed.connect(lambda _: self._show_active())
        session.review_changed.connect(lambda _: self.refresh())
        theme.changed.connect(self.refresh)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size the look asks for."""
        return QSize(1000, 172)

    # -- what is shown ---------------------------------------------------------------------

    @property
    def visible_span(self) -> Span:
        """Return the time in sight."""
        return self._scale.span(self.width())

    @property
    def duration_ms(self) -> int:
        """Return how long the whole is: the recording, or the cues where they go on longer."""
        cues = self._session.cues
        recorded = self._peaks.duration_ms if self._peaks else 0
        return max(recorded, cues[-1].end_ms if cues else 0, 1000)

    def set_peaks(self, peaks: Peaks | None, gain: float = 1.0) -> None:
        """Show a recording, or none; called again as it grows."""
        self._peaks = peaks
        self._gain = gain
        self.refresh()

    def set_voice(self, voice: Voice | None) -> None:
        """Show where somebody speaks, or that it is not known; called again as it grows."""
        self._voice = voice
        self.refresh()

    def set_playhead(self, at_ms: int, *, follow: bool = False) -> None:
        """Put the playhead at a moment in ms; following turns the page when it leaves."""
        old = self._strip(self._playhead_ms)
        self._playhead_ms = at_ms
        if follow and not self.visible_span.contains(at_ms):
            self.show_from(at_ms - round(self.width() * self._scale.ms_per_px * 0.1))
            return
        self.update(old)
        self.update(self._strip(at_ms))

    def show_from(self, start_ms: float) -> None:
        """Scroll so that a moment in ms is at the left border."""
        self._set_scale(Scale(start_ms, self._scale.ms_per_px))

    def show_span(self, span: Span) -> None:
        """Scroll, and zoom where needed, so that a span is in sight with air around it."""
        room = max(1, self.width())
        if span.duration_ms > room * self._scale.ms_per_px * _CUE_SHARE:
            self._scale = Scale(0, min(span.duration_ms / (room * _CUE_SHARE), 60.0))
        shown = self.visible_span
        if span.start_ms >= shown.start_ms and span.end_ms <= shown.end_ms:
            self._set_scale(self._scale)
            return
        air = max(room * self._scale.ms_per_px - span.duration_ms, 0) / 2
        self.show_from(span.start_ms - air if air else span.start_ms - 20 * self._scale.ms_per_px)

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Put a factor more time on each pixel, around a pixel or the middle."""
        self._set_scale(self._scale.zoomed(factor, self.width() / 2 if x is None else x))

    def refresh(self) -> None:
        """Paint everything anew."""
        self._still = None
        self.update()

    def _set_scale(self, scale: Scale) -> None:
        self._scale = scale.held(self.width(), self.duration_ms)
        self.refresh()
        self.scrolled.emit()

    def _show_active(self) -> None:
        index = self._session.active_index
        if index is None or self._edges.is_held:
            self.refresh()
        else:
            self.show_span(self._session.cues[index].span)

    # -- painting --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the still picture, then the playhead over it."""
        if self._still is None:
            self._still = self._painted()
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        area = event.rect()
        source = QRectF(
            area.x() * ratio, area.y() * ratio, area.width() * ratio, area.height() * ratio
        )
        painter.drawPixmap(QRectF(area), self._still, source)
        self._paint_playhead(painter)

    def _painted(self) -> QPixmap:
        tokens = self._theme.tokens
        picture = blank(self, tokens.bg)
        painter = QPainter(picture)
        strip = VOICE_HEIGHT + 10 if self._voice else 8
        area = QRectF(0, RULER_HEIGHT, self.width(), self.height() - RULER_HEIGHT - strip)
        paint_ruler(painter, QRectF(0, 0, self.width(), RULER_HEIGHT), self._scale, tokens)
        regions = self._regions()
        paint_gaps(painter, area, self._gaps(), self._scale, tokens)
        paint_regions(painter, area, regions, self._scale, tokens)
        if self._peaks:
            wave = area.adjusted(0, 24, 0, -6)
            paint_wave(painter, wave, self._peaks, self._scale, tokens.wave, self._gain)
        paint_texts(painter, area, regions, self._scale, tokens)
        if self._voice:
            under = QRectF(0, area.bottom() + 5, self.width(), VOICE_HEIGHT)
            paint_voice(painter, under, self._voice, self.visible_span, tokens)
        painter.end()
        return picture

    def _regions(self) -> list[Region]:
        cues = self._session.cues
        shown = self.visible_span
        stop = bisect_left(cues, shown.end_ms, key=lambda cue: cue.start_ms)
        start = bisect_left(cues, shown.start_ms, hi=stop, key=lambda cue: cue.start_ms)
        start = max(0, start - _REACH)
        marks: dict[int, Category] = {}
        for finding in without_hints(self._session.open_findings):
            if not finding.gap:
                for index in range(max(finding.first, start), min(finding.last + 1, stop)):
                    marks.setdefault(index, finding.category)
        selection = self._session.selection
        wanted = range(start, stop) if stop - start <= _MANY_CUES else sorted(marks)
        return [
            Region(cue, marks.get(index), cue.id == selection.active, cue.id in selection.selected)
            for index in wanted
            if (cue := cues[index]).end_ms > shown.start_ms
        ]

    def _gaps(self) -> list[Finding]:
        shown = self.visible_span
        return [
            finding
            for finding in without_hints(self._session.open_findings)
            if finding.gap and finding.span.overlap_ms(shown)
        ]

    def _paint_playhead(self, painter: QPainter) -> None:
        x = self._scale.x(self._playhead_ms)
        painter.setPen(QPen(QColor(self._theme.tokens.accent), 1.5))
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.accent))
        painter.drawPolygon(QPolygonF([QPointF(x - 6, 0), QPointF(x + 6, 0), QPointF(x, 7)]))

    def _strip(self, at_ms: int) -> QRect:
        return QRect(int(self._scale.x(at_ms)) - 8, 0, 16, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep what is in sight when the pane changes size."""
        super().resizeEvent(event)
        self._set_scale(self._scale)

    # -- the mouse -------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of a cue's edge, or point at a moment and select the cue there."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        if self._edges.take(self._regions(), self._scale, x):
            return
        at_ms = min(max(0, self._scale.ms(x)), self.duration_ms)
        self.pointed_at.emit(at_ms)
        index = self._session.index_at(at_ms)
        if index is not None:
            self._session.select_index(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Drag the edge that is held; otherwise show where one can be taken hold of."""
        x = event.position().x()
        if self._edges.is_held:
            self._edges.drag(self._scale.ms(x))
        else:
            grip = edge_at(self._regions(), self._scale, x) is not None
            self.setCursor(Qt.CursorShape.SplitHCursor if grip else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, ARG002
        """Let go of an edge: the whole drag is one step."""
        self._edges.let_go()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom at the pointer; sideways, or with Shift, scroll."""
        down, across = event.angleDelta().y(), event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            down, across = 0, across or down
        if across:
            self.show_from(self._scale.start_ms - across * self._scale.ms_per_px)
        elif down:
            self.zoom(0.8 ** (down / 120), event.position().x())
        event.accept()
