"""The overview strip: the whole recording at once, with the findings and what is in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from editor.core.chapters import at as chapter_at
from editor.core.finding import Category
from editor.core.span import Span
from editor.ui.panes.chapter_flags import paint_small
from editor.ui.panes.scale import Scale
from editor.ui.panes.wave_paint import blank, paint_wave
from editor.ui.panes.wording import title
from editor.ui.theme import faded
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from editor.core.finding import Finding
    from editor.core.session import Session
    from editor.media.peaks import Peaks
    from editor.ui.theme import Theme


_LANES = {Category.HALLUCINATION: 0, Category.LOST_SPEECH: 1, Category.TIMING: 2, Category.TAG: 3}
_NEAR_PX = 3


class Overview(QWidget):
    """The whole recording in one strip; clicking it goes there.

    Signals: pointed_at, a moment in ms was clicked or dragged to.
    """

    pointed_at = Signal(int)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._peaks: Peaks | None = None
        self._gain = 1.0
        self._duration_ms = 1000
        self._shown = Span(0, 0)
        self._playhead_ms = 0
        self._still: QPixmap | None = None
        self.setMinimumHeight(24)
        self.setAccessibleName(tr("Overview of the whole recording"))
        self._session = session
        self._findings: tuple[Finding, ...] = ()
        session.review_changed.connect(lambda _: self._review_changed())
        session.heard_changed.connect(lambda _: self.update())
        session.chapters_changed.connect(lambda _: self.refresh())
        theme.changed.connect(self.refresh)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size the look asks for."""
        return QSize(1000, 52)

    def set_peaks(self, peaks: Peaks | None, gain: float = 1.0) -> None:
        """Show a recording, or none; called again as it grows."""
        self._peaks = peaks
        self._gain = gain
        self.refresh()

    def set_view(self, shown: Span, duration_ms: int) -> None:
        """Frame the time that the waveform shows, out of a whole in ms."""
        if duration_ms != self._duration_ms:
            self._duration_ms = duration_ms
            self._still = None
        self._shown = shown
        self.update()

    def set_playhead(self, at_ms: int) -> None:
        """Put the playhead at a moment in ms."""
        old, self._playhead_ms = self._playhead_ms, at_ms
        if round(self._scale.x(old)) != round(self._scale.x(at_ms)):
            self.update()

    def _review_changed(self) -> None:
        if self._session.to_review != self._findings:
            self._findings = self._session.to_review
            self.refresh()

    def refresh(self) -> None:
        """Paint everything anew."""
        self._still = None
        self.update()

    @property
    def _scale(self) -> Scale:
        return Scale(0, max(self._duration_ms, 1) / max(1, self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Paint the still picture, then the frame and the playhead over it."""
        if self._still is None:
            self._still = self._painted()
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._still)
            if not (self._peaks or self._session.cues):
                return  # out of nothing, nothing is framed
            tokens, scale = self._theme.tokens, self._scale
            self._paint_heard(painter)
            left, right = scale.x(self._shown.start_ms), scale.x(self._shown.end_ms)
            frame = QRectF(left, 1.5, max(5.0, right - left), self.height() - 3)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.text), 1.6))
            painter.setBrush(faded(tokens.text, 0.08))
            painter.drawRoundedRect(frame, 2, 2)
            x = scale.x(self._playhead_ms)
            painter.fillRect(QRectF(x - 0.75, 0, 1.5, self.height()), QColor(tokens.accent))

    def _paint_heard(self, painter: QPainter) -> None:
        """Shade what was listened to, with a line above it; over the still, as it grows."""
        scale, tokens = self._scale, self._theme.tokens
        wash, line = faded(tokens.accent, 0.10), faded(tokens.accent, 0.75)
        done = -1.0
        for span in self._session.heard.spans:
            left = max(done, round(scale.x(span.start_ms)))
            right = max(left, round(scale.x(span.end_ms)), round(scale.x(span.start_ms)) + 1)
            if right > left:
                painter.fillRect(QRectF(left, 2, right - left, self.height() - 4), wash)
                painter.fillRect(QRectF(left, 0, right - left, 2), line)
                done = right

    def _painted(self) -> QPixmap:
        tokens = self._theme.tokens
        picture = blank(self, tokens.bg)
        with QPainter(picture) as painter:
            area = QRectF(0, 4, self.width(), self.height() - 8)
            if self._peaks:
                paint_wave(painter, area, self._peaks, self._scale, tokens.far_wave, self._gain)
            self._paint_findings(painter)
            chapters, tokens = self._session.chapters, self._theme.tokens
            paint_small(painter, self.height(), chapters, self._scale, tokens)
        return picture

    def _paint_findings(self, painter: QPainter) -> None:
        """Paint each open finding as a band with a bar under it, a pixel wide at the least."""
        scale, height = self._scale, self.height()
        for finding in self._findings:
            if finding.category is Category.PUBLISHING:
                continue  # nearly every cue may break some rule: what is suspected would drown
            color = self._theme.tokens.of(finding.category)
            left = scale.x(finding.start_ms)
            width = max(1.5, scale.x(finding.end_ms) - left)
            painter.fillRect(QRectF(left, 3, width, height - 6), faded(color.name(), 0.30))
            # Each category has a height of its own, for whom the colours are alike.
            foot = height - 6 - 4 * _LANES.get(finding.category, 0)
            painter.fillRect(QRectF(left, foot, max(width, 2.5), 3), color)

    def event(self, event: QEvent) -> bool:
        """Name the finding and the chapter under the pointer where it rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._named(event.pos().x()), self)
            return True
        return super().event(event)

    def _named(self, x: int) -> str:
        scale = self._scale
        near = Span(scale.ms(x - _NEAR_PX), scale.ms(x + _NEAR_PX) + 1)
        found = [one for one in self._findings if one.span.overlap_ms(near)]
        chapters = self._session.chapters
        within = chapter_at(chapters, scale.ms(x))
        names = [title(found[0])] if found else []
        names += [chapters[within].title] if within is not None else []
        return "\n".join(names)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Paint anew at another size."""
        super().resizeEvent(event)
        self._still = None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go to the moment clicked."""
        self._point(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go along with the pointer while the button is down."""
        self._point(event)

    def _point(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            at_ms = self._scale.ms(event.position().x())
            self.pointed_at.emit(min(max(0, at_ms), self._duration_ms))
