"""The waveform pane: what sounds when, the cues over it, the playhead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from editor.core.span import Span
from editor.ui.panes.edges import SNAP_PX, Edges, Pull, edge_at
from editor.ui.panes.scale import Scale
from editor.ui.panes.still import Still
from editor.ui.panes.wave_paint import RULER_HEIGHT, Region, paint_label
from editor.ui.panes.wave_scene import WaveScene
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from editor.core.session import Session
    from editor.media.peaks import Peaks
    from editor.media.voice import Voice
    from editor.ui.panes.samples import Samples
    from editor.ui.panes.spectrogram import Spectrogram
    from editor.ui.theme import Theme

_DRAG_PX = 4


class Waveform(QWidget):
    """Shows a stretch of the recording and lets it be clicked, zoomed and dragged.

    Signals: pointed_at, a moment in ms was clicked; scrubbed, the ruler was dragged to one;
    scrolled, what is in sight changed; marked, a stretch of time was, or is no longer.
    """

    pointed_at = Signal(int)
    scrubbed = Signal(int)
    scrolled = Signal()
    marked = Signal()

    def __init__(
        self, session: Session, theme: Theme, spectrogram: Spectrogram, samples: Samples
    ) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._scene = WaveScene(session, theme, spectrogram, samples)
        self._scale = Scale(0.0, 10.0)
        self._playhead_ms = 0
        self._follows = True
        self._still = Still(session, self._scene, self)
        self._edges = Edges(session)
        self._pressed_at: int | None = None
        self._scrubs = False
        self.setMinimumHeight(64)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("Waveform"))
        session.selection_changed.connect(lambda _: self._show_active())
        theme.changed.connect(self.refresh)
        spectrogram.grown.connect(self.refresh)
        samples.grown.connect(self.refresh)

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
        """Return how long the whole is in ms."""
        return self._scene.duration_ms

    @property
    def selection(self) -> Span | None:
        """Return the stretch of time marked by dragging, or nothing."""
        return self._scene.selection

    @property
    def is_dragging(self) -> bool:
        """Tell whether an edge is held: the playhead then stays, for it to snap to."""
        return self._edges.is_held

    def select(self, span: Span | None) -> None:
        """Mark a stretch of time, or none."""
        if span != self._scene.selection:
            self._scene.selection = span
            self.refresh()
            self.marked.emit()

    def set_peaks(self, peaks: Peaks | None, gain: float = 1.0) -> None:
        """Show a recording, or none; called again as it grows."""
        self._scene.peaks, self._scene.gain = peaks, gain
        self.refresh()

    def set_voice(self, voice: Voice | None) -> None:
        """Show where somebody speaks, or that it is not known; called again as it grows."""
        self._scene.voice = voice
        self.refresh()

    def follow(self) -> None:
        """Turn the page with the playhead from now on, until the person scrolls."""
        self._follows = True

    def set_playhead(self, at_ms: int, *, follow: bool = False) -> None:
        """Put the playhead at a moment in ms; following turns the page when it leaves."""
        old = self._strip(self._playhead_ms)
        self._playhead_ms = at_ms
        if follow and self._follows and not self.visible_span.contains(at_ms):
            self.show_from(at_ms - round(self.width() * self._scale.ms_per_px * 0.1))
            return
        self.update(old)
        self.update(self._strip(at_ms))

    def show_from(self, start_ms: float) -> None:
        """Scroll so that a moment in ms is at the left border."""
        self._set_scale(Scale(start_ms, self._scale.ms_per_px))

    def show_span(self, span: Span) -> None:
        """Scroll, and zoom where needed, so that a span is in sight with air around it."""
        self._set_scale(self._scale.showing(span, max(1, self.width())))

    def show_exactly(self, span: Span) -> None:
        """Zoom so that a span fills most of the pane."""
        self._set_scale(self._scale.filled_by(span, max(1, self.width())))

    def show_stretch(self, span: Span) -> None:
        """Show exactly a span from border to border."""
        self._set_scale(Scale(span.start_ms, span.duration_ms / max(1, self.width())))

    def toggle_spectrogram(self) -> None:
        """Show the spectrogram in the place of the waveform, or the waveform again."""
        self._scene.spectrogram.is_shown = not self._scene.spectrogram.is_shown
        self.refresh()

    def show_all(self) -> None:
        """Zoom out to the whole recording."""
        self._set_scale(Scale(0.0, self.duration_ms / max(1, self.width())))

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Put a factor more time on each pixel, around a pixel or the middle."""
        self._set_scale(self._scale.zoomed(factor, self.width() / 2 if x is None else x))

    def refresh(self) -> None:
        """Paint everything anew."""
        self._still.forget()

    def _set_scale(self, scale: Scale) -> None:
        self._scale = scale.held(self.width(), self.duration_ms)
        self.refresh()
        self.scrolled.emit()

    def _show_active(self) -> None:
        index = self._session.active_index
        if self._edges.held or self._pressed_at is not None:
            self.refresh()
        elif index is None:
            self._set_scale(self._scale)  # without a recording, the end went with the cues
        else:
            self.show_span(self._session.cues[index].span)

    # -- painting --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the still picture, then the playhead over it."""
        still = self._still.picture(self._scale)
        with QPainter(self) as painter:
            ratio = self.devicePixelRatioF()
            area = event.rect()
            source = QRectF(area.topLeft() * ratio, area.size() * ratio)
            painter.drawPixmap(QRectF(area), still, source)
            if self._edges.held:
                x = self._scale.x(self._edges.at_ms)
                paint_label(painter, x, self.width(), self._edges.label, self._theme.tokens)
            self._paint_playhead(painter)

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
        self._scrubs = event.position().y() < RULER_HEIGHT
        if self._scrubs:
            self.scrubbed.emit(self._ms_at(x))
            return
        if self._edges.take(self._regions(), self._scale, x):
            return
        at_ms = self._ms_at(x)
        self._pressed_at = at_ms
        self.select(None)
        self.pointed_at.emit(at_ms)
        index = self._session.index_at(at_ms)
        if index is not None:
            self._session.select_index(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Drag the edge that is held, or mark a stretch; else show where an edge can be taken."""
        x = event.position().x()
        if self._scrubs:
            self.scrubbed.emit(self._ms_at(x))
        elif self._edges.held:
            self._edges.drag(self._pull(self._scale.ms(x), event.modifiers()))
        elif self._pressed_at is not None:
            self._mark(self._pressed_at, self._ms_at(x))
        else:
            grip = edge_at(self._regions(), self._scale, x) is not None
            self.setCursor(Qt.CursorShape.SplitHCursor if grip else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, ARG002
        """Let go of an edge: the whole drag is one step."""
        self._edges.let_go()
        self._pressed_at = None
        self._scrubs = False
        self.update()

    def _ms_at(self, x: float) -> int:
        return min(max(0, self._scale.ms(x)), self.duration_ms)

    def _regions(self) -> list[Region]:
        return self._scene.regions(self.visible_span, self._scale.ms_per_px)

    def _pull(self, at_ms: int, modifiers: Qt.KeyboardModifier) -> Pull:
        """Return where the edge is pulled to.

        Shift lets it go anywhere, Ctrl takes the touching edge along, Alt lets it overlap.
        """
        reach = SNAP_PX * self._scale.ms_per_px
        snaps: tuple[int, ...] = ()
        if not modifiers & Qt.KeyboardModifier.ShiftModifier:
            held = self._edges.held
            near = self._scene.edges_near(at_ms, reach, but=held.id if held else None)
            snaps = (*near, self._playhead_ms)
        return Pull(
            at_ms,
            snaps,
            reach,
            together=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
            over=bool(modifiers & Qt.KeyboardModifier.AltModifier),
        )

    def _mark(self, one_ms: int, other_ms: int) -> None:
        if abs(self._scale.x(one_ms) - self._scale.x(other_ms)) >= _DRAG_PX:
            self.select(Span(min(one_ms, other_ms), max(one_ms, other_ms)))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom at the pointer; sideways, or with Shift, scroll."""
        down, across = event.angleDelta().y(), event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            down, across = 0, across or down
        self._follows = False
        if across:
            self.show_from(self._scale.start_ms - across * self._scale.ms_per_px)
        elif down:
            self.zoom(0.8 ** (down / 120), event.position().x())
        event.accept()
