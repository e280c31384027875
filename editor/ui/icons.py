"""Icons: this project's SVG drawings, tinted for the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from editor.paths import resource

_SIZES = (16, 20, 24, 40, 64)


@cache
def icon(name: str, color: str) -> QIcon:
    """Return an icon drawn in a colour given as #rrggbb."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(pixmap(name, color, size))
    return made


@cache
def pixmap(name: str, color: str, size: int) -> QPixmap:
    """Return an icon as a square picture of a size in px."""
    drawing = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", color)
    picture = QPixmap(QSize(size, size))
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    return picture


def draw(painter: QPainter, place: QRect, name: str, color: str) -> None:
    """Draw an icon in a place, with a pixel of its own for each of the screen's."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(place, pixmap(name, color, round(place.width() * ratio)))


@cache
def app_icon() -> QIcon:
    """Return the program's own mark."""
    made = QIcon()
    for size in (16, 32, 48, 64, 128, 256):
        made.addPixmap(pixmap("cueproof", "#5b9dff", size))
    return made
