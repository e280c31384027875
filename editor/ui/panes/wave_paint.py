"""Painting waveforms and cue regions from plain values, knowing no widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QImage, QPainter, QPen, QPixmap

from editor.core.cue import visible_text
from editor.core.timecode import clock, timecode
from editor.ui.icons import draw
from editor.ui.theme import CATEGORIES, Tokens, faded, font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from editor.core.cue import Cue
    from editor.core.finding import Category, Finding
    from editor.core.span import Span
    from editor.media.peaks import Peaks
    from editor.media.voice import Voice
    from editor.ui.panes.scale import Scale

RULER_HEIGHT = 18
VOICE_HEIGHT = 5
# What `Voice.strip` says of a pixel; the room of media is not loaded for painting.
UNHEARD, SILENT, UNSURE, SPEECH = range(4)
# A region narrower than this carries no text, one narrower than the second no border.
_TEXT_FROM_PX = 34
_TEXT_LINE_PX = 18
_BORDER_FROM_PX = 6
# Round corners are drawn slowly, and not seen on what is narrow.
_ROUND_FROM_PX = 28
# How strongly a colour is drawn around a region: below, it would not be told from the ground.
BORDER = 0.8
_SHAPE_PX = 9


@dataclass(frozen=True, slots=True)
class Region:
    """A cue on the waveform, or a whole run of several; what is suspected, active or selected."""

    span: Span
    text: str
    mark: Category | None
    active: bool
    selected: bool
    cue: Cue | None = None
    count: int = 1


def blank(widget: QWidget, color: str) -> QPixmap:
    """Return a picture as large and as fine as a widget, filled with a colour."""
    ratio = widget.devicePixelRatioF()
    picture = QPixmap(widget.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(color))
    return picture


def paint_wave(
    painter: QPainter, area: QRectF, peaks: Peaks, scale: Scale, color: str, gain: float
) -> None:
    """Paint the peaks of the time that lies on an area; what is not decoded yet stays empty."""
    import numpy as np  # noqa: PLC0415  there when there are peaks, which are made of it

    width = int(area.width())
    if width < 1:
        return
    ratio = painter.device().devicePixelRatioF()
    wide, high = int(area.width() * ratio), int(area.height() * ratio)
    columns = peaks.columns(scale.span(width), wide)
    middle = (high - 1) / 2
    # Not decoded yet is NaN, and no comparison with that is true.
    top = middle - np.clip(columns.high * gain, -1, 1) * middle - 0.5
    bottom = middle - np.clip(columns.low * gain, -1, 1) * middle + 0.5
    rows = np.arange(high, dtype=np.float32)[:, None]
    inked = ((rows >= top) & (rows <= bottom)).view(np.uint8)
    padded = np.zeros((high, -(-wide // 4) * 4), np.uint8)  # an image's lines end on 4 bytes
    padded[:, :wide] = inked
    image = QImage(padded.data, wide, high, padded.shape[1], QImage.Format.Format_Indexed8)
    image.setColorTable([0, QColor(color).rgba()])
    painter.drawImage(QRectF(area.left(), area.top(), wide / ratio, high / ratio), image)


def paint_voice(painter: QPainter, area: QRectF, voice: Voice, span: Span, tokens: Tokens) -> None:
    """Paint where somebody speaks: speech filled, what only sounds like a voice as an outline.

    Where nobody has listened yet a faint line says so, and silence stays empty.
    """
    width = int(area.width())
    if width < 1:
        return
    states = voice.strip(span, width).tolist()
    edges = [at for at in range(1, width) if states[at] != states[at - 1]]
    starts, stops = [0, *edges], [*edges, width]
    middle = area.center().y()
    for start, stop in zip(starts, stops, strict=True):
        state = states[start]
        place = QRectF(area.left() + start, area.top(), stop - start, area.height())
        if state == SPEECH:
            painter.fillRect(place, QColor(tokens.voice))
        elif state == UNSURE:
            painter.fillRect(place, faded(tokens.voice, 0.22))
            painter.fillRect(
                QRectF(place.left(), place.bottom() - 1, place.width(), 1), QColor(tokens.voice)
            )
        elif state == UNHEARD:
            painter.fillRect(
                QRectF(place.left(), middle - 0.5, place.width(), 1), QColor(tokens.edge)
            )


def paint_ruler(
    painter: QPainter,
    area: QRectF,
    scale: Scale,
    tokens: Tokens,
    taken: Sequence[tuple[float, float]] = (),
) -> None:
    """Paint the marks of a ruler along the top of an area, and times where that is not taken.

    What is taken is told from a pixel to another.
    """
    step = scale.ruler_step_ms()
    face = font(11)
    metrics = QFontMetrics(face)
    painter.setFont(face)
    at = int(scale.start_ms // step) * step
    stop = scale.ms(area.width())
    while at <= stop:
        x = scale.x(at)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(QLineF(x, area.top() + 2, x, area.top() + RULER_HEIGHT - 3))
        painter.setPen(QColor(tokens.faint))
        label = clock(at) if step >= 1000 else timecode(at)
        end = x + 5 + metrics.horizontalAdvance(label)
        if not any(left < end and x < right for left, right in taken):
            place = QRectF(x + 5, area.top(), 120, RULER_HEIGHT)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, label)
        at += step


def paint_regions(
    painter: QPainter, area: QRectF, regions: Sequence[Region], scale: Scale, tokens: Tokens
) -> None:
    """Paint the grounds of cue regions, to lie under the waveform."""
    # Those that look alike go to Qt together: there may be hundreds of them in a frame.
    grounds: dict[tuple[str, float], list[QRectF]] = {}
    borders: dict[tuple[bool, str], list[QRectF]] = {}
    for region in regions:
        look = _look(region, tokens)
        rect = _rect(area, region, scale)
        grounds.setdefault(look, []).append(rect)
        if rect.width() >= _BORDER_FROM_PX:
            stands_out = region.active or region.mark is not None
            style = (rect.width() >= _ROUND_FROM_PX, look[0] if stands_out else "")
            borders.setdefault(style, []).append(rect)
    painter.setPen(Qt.PenStyle.NoPen)
    for (color, strength), rects in grounds.items():
        painter.setBrush(faded(color, strength))
        painter.drawRects(rects)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for (is_round, color), rects in borders.items():
        painter.setPen(QPen(faded(color, BORDER) if color else QColor(tokens.edge), 1))
        if is_round:
            _paint_round(painter, rects)
        else:
            painter.drawRects(rects)


def _paint_round(painter: QPainter, rects: Sequence[QRectF]) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for rect in rects:
        painter.drawRoundedRect(rect, 3, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def paint_selection(
    painter: QPainter, area: QRectF, span: Span, scale: Scale, tokens: Tokens
) -> None:
    """Paint the stretch of time that a person marked."""
    left, right = scale.x(span.start_ms), scale.x(span.end_ms)
    place = QRectF(left, area.top(), max(1.0, right - left), area.height())
    painter.fillRect(place, faded(tokens.text, 0.10))
    for x in (left, right):
        painter.fillRect(QRectF(x - 0.5, area.top(), 1, area.height()), faded(tokens.text, 0.6))


def paint_label(painter: QPainter, x: float, width: int, text: str, tokens: Tokens) -> None:
    """Paint a small label beside a pixel, inside a width."""
    face = font(12)
    room = QFontMetrics(face).horizontalAdvance(text) + 16
    left = x + 8 if x + 8 + room <= width else x - 8 - room
    place = QRectF(left, RULER_HEIGHT + 26, room, 22)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.line), 1))
    painter.setBrush(QColor(tokens.raised))
    painter.drawRoundedRect(place, 5, 5)
    painter.setPen(QColor(tokens.text))
    painter.setFont(face)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def paint_gaps(
    painter: QPainter, area: QRectF, gaps: Sequence[Finding], scale: Scale, tokens: Tokens
) -> None:
    """Paint findings about the time between cues: hatched, as there is no cue to colour."""
    for finding in gaps:
        color = tokens.of(finding.category).name()
        left = max(scale.x(finding.start_ms), area.left() - 20)
        right = min(scale.x(finding.end_ms), area.right() + 20)
        place = QRectF(left, area.top() + 0.5, max(2.0, right - left), area.height() - 1)
        painter.fillRect(place, faded(color, 0.07))
        painter.fillRect(place, QBrush(faded(color, 0.35), Qt.BrushStyle.BDiagPattern))
        painter.fillRect(QRectF(left, place.bottom() - 2, place.width(), 2), QColor(color))


def paint_texts(
    painter: QPainter, area: QRectF, regions: Sequence[Region], scale: Scale, tokens: Tokens
) -> None:
    """Paint the text of cue regions, to lie over the waveform."""
    face = font(12)
    painter.setFont(face)
    painter.setPen(QColor(tokens.text))
    metrics = QFontMetrics(face)
    least_ms = _TEXT_FROM_PX * scale.ms_per_px
    ends: list[float] = []  # where the text of each line ends: cues at one time stand below others
    for region in regions:
        if region.span.duration_ms < least_ms:
            continue
        rect = _rect(area, region, scale)
        left = max(rect.left(), area.left())  # text of a long cue stays in sight
        room = rect.right() - left - 12
        if room < _TEXT_FROM_PX:
            continue
        line = next((at for at, end in enumerate(ends) if end <= left), len(ends))
        top = rect.top() + line * _TEXT_LINE_PX
        if top + 2 * _TEXT_LINE_PX > rect.bottom():
            continue
        if line == len(ends):
            ends.append(0.0)
        if region.mark is not None:  # its shape, for whom the colours are alike
            shape = QRect(round(left) + 7, round(top) + 9, _SHAPE_PX, _SHAPE_PX)
            color = tokens.of(region.mark).name()
            draw(painter, shape, CATEGORIES[region.mark].icon, color)
            left, room = left + _SHAPE_PX + 5, room - _SHAPE_PX - 5
        text = visible_text(region.text).replace("\n", " ")
        shown = _elided(text, region.count, int(room), metrics)
        place = QRectF(left + 7, top + 4, room, _TEXT_LINE_PX)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        ends[line] = left + 7 + metrics.horizontalAdvance(shown)


def _elided(text: str, count: int, room: int, metrics: QFontMetrics) -> str:
    """Return as much of a text as has room in px, before how often it stands: that is told whole."""
    times = f"× {count:,}" if count > 1 else ""
    if not times:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    left = room - metrics.horizontalAdvance(f" {times}")
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, left))
    if len(shown) > 1 or shown == text:
        return f"{shown} {times}"
    return metrics.elidedText(times, Qt.TextElideMode.ElideRight, room)


def _rect(area: QRectF, region: Region, scale: Scale) -> QRectF:
    left, right = scale.x(region.span.start_ms), scale.x(region.span.end_ms)
    # A pixel of air parts neighbours that touch; far ends are cut, as Qt paints them slowly.
    left, right = max(left + 1, area.left() - 20), min(right - 1, area.right() + 20)
    return QRectF(left, area.top() + 0.5, max(1.0, right - left), area.height() - 1)


def _look(region: Region, tokens: Tokens) -> tuple[str, float]:
    if region.mark is not None:
        color = tokens.of(region.mark).name()
        return color, 0.26 if region.active or region.selected else 0.14
    if region.active:
        return tokens.accent, 0.24
    return tokens.accent, 0.15 if region.selected else 0.06
