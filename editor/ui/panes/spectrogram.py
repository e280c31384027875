"""The spectrogram of what is in sight, in tiles that come as they are computed."""

from __future__ import annotations

from collections import OrderedDict
from math import ceil, log2
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from editor.ui.theme import font
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from editor.media.spectrum import Picture, Tile
    from editor.ui.panes.scale import Scale
    from editor.ui.tasks import Tasks
    from editor.ui.theme import Tokens

# Wider than this a column would be a sample of a sample: it would show nothing true.
_WIDEST_MS_PER_PX = 64.0
# 8 MB of pictures: some minutes at any zoom.
_MOST_TILES = 256
# The colours of the cues stay to be seen through it.
_OPACITY = 0.8


class Spectrogram(QObject):
    """Paints tiles and has the missing ones computed in the background.

    Signals: grown, there is more to paint; failed, with the sentence why not.
    """

    grown = Signal()
    failed = Signal(str)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self._path: Path | None = None
        self._track: int | None = None
        self._tiles: OrderedDict[Tile, QImage] = OrderedDict()
        self._asked: tuple[Tile, ...] = ()
        self.is_shown = False

    def open(self, path: Path | None, track: int | None = None) -> None:
        """Show another recording, or another track of one, or none."""
        self._tasks.cancel("spectrum")
        self._path, self._track = path, track
        self._tiles.clear()
        self._asked = ()

    def paint(self, painter: QPainter, area: QRectF, scale: Scale, tokens: Tokens) -> None:
        """Paint what is known of the time on an area, and ask for the rest."""
        if self._path is None:
            return
        if scale.ms_per_px > _WIDEST_MS_PER_PX:
            painter.setFont(font(12))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(
                area, Qt.AlignmentFlag.AlignCenter, tr("Zoom in to see the spectrogram")
            )
            return
        from editor.media.spectrum import tiles_over  # noqa: PLC0415  numpy's FFT, for those who look

        level = max(0, ceil(log2(scale.ms_per_px)))
        tiles = tiles_over(scale.span(int(area.width())), level)
        table = _colours(tokens)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(_OPACITY)
        for tile in tiles:
            image = self._tiles.get(tile)
            if image:
                self._tiles.move_to_end(tile)
                image.setColorTable(table)
                left, right = scale.x(tile.span.start_ms), scale.x(tile.span.end_ms)
                painter.drawImage(QRectF(left, area.top(), right - left, area.height()), image)
        painter.setOpacity(1.0)
        self._ask(tuple(tile for tile in tiles if tile not in self._tiles))

    def _ask(self, missing: tuple[Tile, ...]) -> None:
        path, track = self._path, self._track
        if not missing or path is None or set(missing) <= set(self._asked):
            return
        self._asked = missing
        self._tasks.start(
            "spectrum",
            lambda: _computed(path, missing, track),
            on_value=lambda made: self._take(*made),
            on_end=self._done,
            on_error=self._broke,
        )

    def _take(self, tile: Tile, picture: Picture) -> None:
        rows, columns = picture.shape
        image = QImage(picture.tobytes(), columns, rows, columns, QImage.Format.Format_Indexed8)
        self._tiles[tile] = image.copy()  # the bytes are Python's
        while len(self._tiles) > _MOST_TILES:
            self._tiles.popitem(last=False)
        self.grown.emit()

    def _done(self) -> None:
        self._asked = ()

    def _broke(self, error: Exception) -> None:
        self._path = None
        self.failed.emit(tr("The spectrogram stopped: {error}", error=error))


def _computed(
    path: Path, tiles: tuple[Tile, ...], track: int | None
) -> Iterator[tuple[Tile, Picture]]:
    from editor.media.spectrum import spectra  # noqa: PLC0415  in the task's thread

    yield from spectra(path, tiles, track)


def _colours(tokens: Tokens) -> list[int]:
    """Return 256 colours from the ground over the wave's to the text's."""
    stops = [QColor(tokens.bg), QColor(tokens.accent), QColor(tokens.text)]
    table = []
    for step in range(256):
        place = step / 255 * (len(stops) - 1)
        low = min(int(place), len(stops) - 2)
        share = place - low
        one, other = stops[low], stops[low + 1]
        red, green, blue = (
            round(first + (second - first) * share)
            for first, second in (
                (one.red(), other.red()),
                (one.green(), other.green()),
                (one.blue(), other.blue()),
            )
        )
        table.append(QColor(red, green, blue).rgb())
    return table
