"""Cues at one time have their texts below each other on the waveform."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from editor.core.span import Span
from editor.ui.panes.scale import Scale
from editor.ui.panes.wave_paint import Region, paint_texts
from editor.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


FIRST = Region(Span(0, 400), "one voice speaks", None, active=False, selected=False)
OVER = Region(Span(40, 500), "and another over it", None, active=False, selected=False)
AFTER = Region(Span(410, 600), "the first again", None, active=False, selected=False)


def painted(theme: Theme, *regions: Region) -> QImage:
    """Return the texts of regions, a millisecond a pixel, on nothing."""
    image = QImage(600, 100, QImage.Format.Format_ARGB32)
    image.fill(0)
    with QPainter(image) as painter:
        paint_texts(painter, QRectF(0, 0, 600, 100), regions, Scale(0, 1.0), theme.tokens)
    return image


def test_texts_of_overlapping_cues_do_not_touch(qapp: QApplication) -> None:
    theme = Theme("dark")
    line = (0, 4, 600, 18)
    alone = painted(theme, FIRST, AFTER).copy(*line)
    both = painted(theme, FIRST, OVER, AFTER)
    assert both.copy(*line) == alone
    below = both.copy(0, 22, 600, 18)
    assert any(below.pixel(x, y) for x in range(40, 300) for y in range(18))
