"""What lies on the waveform at a scale: cues, findings, sound and voices, as one picture."""

from __future__ import annotations

import math
from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

from editor.core.finding import Category
from editor.core.span import Span
from editor.ui.panes.chapter_flags import flags, paint_flags, paint_poles
from editor.ui.panes.wave_paint import (
    RULER_HEIGHT,
    VOICE_HEIGHT,
    Region,
    blank,
    paint_gaps,
    paint_regions,
    paint_ruler,
    paint_selection,
    paint_texts,
    paint_voice,
    paint_wave,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from editor.core.cue import Cue
    from editor.core.finding import Finding
    from editor.core.session import Session
    from editor.media.peaks import Peaks
    from editor.media.voice import Voice
    from editor.ui.panes.samples import Samples
    from editor.ui.panes.scale import Scale
    from editor.ui.panes.spectrogram import Spectrogram
    from editor.ui.theme import Theme

# Cues with less room than this on average are a texture: only the findings are told apart.
_LEAST_PX = 4
# A run whose cues are narrower than a word of their text is one region.
_TOLD_APART_PX = 34
# Cues that began this many places earlier may still reach into sight.
_REACH = 64
_BELOW = 8


class WaveScene:
    """The session and its recording, put on pixels; only what is in sight is touched.

    Attributes: peaks, gain and voice, of the recording, as far as they are known; selection, the
    stretch of time that a person marked, or none; spectrogram, shown in the place of the waveform.
    """

    def __init__(
        self, session: Session, theme: Theme, spectrogram: Spectrogram, samples: Samples
    ) -> None:
        self._session = session
        self.spectrogram = spectrogram
        self._samples = samples
        self._theme = theme
        self.peaks: Peaks | None = None
        self.gain = 1.0
        self.voice: Voice | None = None
        self.selection: Span | None = None

    @property
    def duration_ms(self) -> int:
        """Return how long the whole is: the recording, or the cues where they go on longer."""
        cues = self._session.cues
        recorded = self.peaks.duration_ms if self.peaks else 0
        return max(recorded, cues[-1].end_ms if cues else 0, 1000)

    def picture(self, widget: QWidget, scale: Scale) -> QPixmap:
        """Return everything that stands still, painted for a widget."""
        picture = blank(widget, self._theme.tokens.bg)
        # Left when anything breaks: a picture gone under its painter ends the whole program.
        with QPainter(picture) as painter:
            width = widget.width()
            tokens, there = self._theme.tokens, flags(width, self._session.chapters, scale)
            taken = [(flag.left, flag.right) for flag in there]
            paint_ruler(painter, QRectF(0, 0, width, RULER_HEIGHT), scale, tokens, taken)
            paint_flags(painter, there, tokens)
            self._paint(painter, widget, scale, scale.span(width))
        return picture

    def mend(self, picture: QPixmap, widget: QWidget, scale: Scale, part: Span) -> None:
        """Paint a stretch of time of a picture anew, in which the cues are others."""
        left = max(0, math.floor(scale.x(part.start_ms)) - 1)
        right = min(widget.width(), math.ceil(scale.x(part.end_ms)) + 1)
        if right <= left:
            return
        place = QRect(left, RULER_HEIGHT, right - left, widget.height() - RULER_HEIGHT)
        with QPainter(picture) as painter:
            painter.setClipRect(place)
            painter.fillRect(place, QColor(self._theme.tokens.bg))
            self._paint(painter, widget, scale, Span(scale.ms(left - 1), scale.ms(right + 1)))

    def _paint(self, painter: QPainter, widget: QWidget, scale: Scale, part: Span) -> None:
        """Paint what lies under the ruler, of the cues only those in a part of what is shown."""
        tokens = self._theme.tokens
        width, height = widget.width(), widget.height()
        shown = scale.span(width)
        below = VOICE_HEIGHT + 10 if self.voice else _BELOW
        area = QRectF(0, RULER_HEIGHT, width, height - RULER_HEIGHT - below)
        regions = self.regions(shown, scale.ms_per_px)
        if part != shown:
            regions = [region for region in regions if region.span.overlap_ms(part)]
        paint_gaps(painter, area, self._gaps(shown), scale, tokens)
        paint_regions(painter, area, regions, scale, tokens)
        if self.selection:
            paint_selection(painter, area, self.selection, scale, tokens)
        wave = area.adjusted(0, 24, 0, -6)
        if self.spectrogram.is_shown:
            self.spectrogram.paint(painter, wave, scale, tokens)
        elif self.peaks and not self._samples.paint(painter, wave, scale, tokens.wave, self.gain):
            paint_wave(painter, wave, self.peaks, scale, tokens.wave, self.gain)
        paint_texts(painter, area, regions, scale, tokens)
        paint_poles(painter, area, self._session.chapters, scale, tokens)
        if self.voice:
            under = QRectF(0, area.bottom() + 5, width, VOICE_HEIGHT)
            paint_voice(painter, under, self.voice, shown, tokens)

    def regions(self, shown: Span, ms_per_px: float) -> list[Region]:
        """Return the cues in a stretch of time, runs too fine to be told apart as one region."""
        cues = self._session.cues
        stop = bisect_left(cues, shown.end_ms, key=lambda cue: cue.start_ms)
        start = bisect_left(cues, shown.start_ms, hi=stop, key=lambda cue: cue.start_ms)
        start = max(0, start - _REACH)
        room_px = (shown.duration_ms / ms_per_px) / _LEAST_PX
        crowded = stop - start > room_px
        marks: dict[int, Category] = {}
        blocks: list[Region] = []
        hidden: set[int] = set()
        for finding in self._session.to_review:
            covered = range(max(finding.first, start), min(finding.last + 1, stop))
            if finding.gap or finding.category is Category.PUBLISHING or not covered:
                continue
            each_px = finding.span.duration_ms / finding.count / ms_per_px
            if crowded or (finding.count > 1 and each_px < _TOLD_APART_PX):
                blocks.append(self._block(finding))
                hidden.update(covered)
            else:
                marks.update((index, finding.category) for index in covered if index not in marks)
        return blocks + [
            self._region(cues[index], marks.get(index))
            for index in (() if crowded else range(start, stop))
            if index not in hidden and cues[index].end_ms > shown.start_ms
        ]

    def _region(self, cue: Cue, mark: Category | None) -> Region:
        selection = self._session.selection
        return Region(
            cue.span, cue.text, mark, cue.id == selection.active, cue.id in selection.selected, cue
        )

    def _block(self, finding: Finding) -> Region:
        first = self._session.cues[finding.first].id
        selected = first in self._session.selection.selected
        return Region(
            finding.span,
            finding.subject,
            finding.category,
            active=False,
            selected=selected,
            count=finding.count,
        )

    def edges_near(self, at_ms: int, reach_ms: float, *, but: int | None) -> tuple[int, ...]:
        """Return the edges of voices and of cues, all but one of them, near a moment in ms."""
        near = Span(round(at_ms - reach_ms), round(at_ms + reach_ms) + 1)
        found = [
            edge
            for region in self.regions(near, 1.0)
            if region.cue and region.cue.id != but
            for edge in (region.span.start_ms, region.span.end_ms)
        ]
        for voice in (self.voice.spans(near) if self.voice else None) or ():
            found += [edge for edge in (voice.start_ms, voice.end_ms) if near.contains(edge)]
        return tuple(edge for edge in found if near.start_ms < edge < near.end_ms - 1)

    def _gaps(self, shown: Span) -> list[Finding]:
        return [
            finding
            for finding in self._session.to_review
            if finding.gap and finding.span.overlap_ms(shown)
        ]
