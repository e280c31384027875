"""How things are drawn: to the pixel at any scale, told apart without colours, never moving."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from editor.ui import icons
from editor.ui.panes.wave_paint import blank
from editor.ui.theme import CATEGORIES

if TYPE_CHECKING:
    from editor.ui.window import Window

_UI = Path(icons.__file__).parent


def drawn(name: str, ratio: float) -> QImage:
    """Return an icon of 10 points on a screen of a scale."""
    side = round(10 * ratio)
    picture = QPixmap(side, side)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    icons.draw(painter, QRect(0, 0, 10, 10), name, "#ff0000")
    painter.end()
    return picture.toImage()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_an_icon_has_a_pixel_of_its_own_for_each_of_the_screens(ratio: float) -> None:
    exact = icons.pixmap("flag-timing", "#ff0000", round(10 * ratio)).toImage()
    shown = drawn("flag-timing", ratio)
    shown.setDevicePixelRatio(1)
    assert shown.convertToFormat(exact.format()) == exact


def test_the_painted_panes_have_every_pixel_of_the_screen(window: Window) -> None:
    for pane in (window.waveform, window.overview):
        picture = blank(pane, "#000000")
        assert picture.size() == pane.size() * pane.devicePixelRatioF()


@pytest.mark.usefixtures("qapp")
def test_each_category_has_a_shape_and_a_name_of_its_own() -> None:
    names = [look.name for look in CATEGORIES.values()]
    pictures = [
        bytes(icons.pixmap(look.icon, "#808080", 20).toImage().constBits())
        for look in CATEGORIES.values()
    ]
    assert len(set(names)) == len(CATEGORIES)
    assert len(set(pictures)) == len(CATEGORIES)


def test_the_marks_of_the_overview_stand_at_heights_of_their_own(talk: Window) -> None:
    pane = talk.overview
    image = pane._painted().toImage()  # without the frame over it
    feet = {}
    for finding in talk.session.to_review:
        color = talk.theme.tokens.of(finding.category)
        middle = (finding.start_ms + finding.end_ms) / 2
        x = round(middle * pane.width() / talk.waveform.duration_ms)
        rows = [y for y in range(image.height()) if QColor(image.pixel(x, y)) == color]
        feet[finding.category] = (min(rows), max(rows))
    assert len(feet) == 2
    assert len(set(feet.values())) == 2


def test_nothing_moves_by_itself() -> None:
    """There are no animations to be turned off: what comes and goes does so at once."""
    moving = re.compile(r"Q\w*Animation|QTimeLine|QMovie|QEasingCurve")
    found = [path.name for path in _UI.rglob("*.py") if moving.search(path.read_text("utf-8"))]
    assert found == []
