"""The colours: read by everybody (WCAG 2.1, AA), named for their parts, following the system."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from editor.paths import resource
from editor.ui.panes.wave_paint import BORDER
from editor.ui.theme import DARK, LIGHT, WASH, Theme, Tokens, faded

if TYPE_CHECKING:
    from PySide6.QtGui import QStyleHints
    from pytestqt.qtbot import QtBot

GROUNDS = ("bg", "panel", "raised")
FINDINGS = ("invented", "lost", "timing", "tag")
INKS = ("text", "muted", "faint", "accent", "voice", *FINDINGS)
# What is drawn rather than written: parts of pictures, and the edges of what can be typed in.
SHAPES = ("edge", "wave", *INKS)
TEXT, GRAPHIC = 4.5, 3.0
THEMES = pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG defines it, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def over(color: QColor, ground: QColor) -> QColor:
    """Return what is seen of a translucent colour on a ground."""
    share = color.alphaF()
    return QColor.fromRgbF(
        *(
            one * share + other * (1 - share)
            for one, other in (
                (color.redF(), ground.redF()),
                (color.greenF(), ground.greenF()),
                (color.blueF(), ground.blueF()),
            )
        )
    )


def low(tokens: Tokens, inks: tuple[str, ...], grounds: tuple[str, ...], least: float) -> list[str]:
    """Return the pairs whose contrast is too low."""
    return [
        f"{ink} on {ground}: {found:.2f}"
        for ink, ground in product(inks, grounds)
        if (found := contrast(QColor(getattr(tokens, ink)), QColor(getattr(tokens, ground))))
        < least
    ]


def test_the_measure_is_that_of_the_recommendation() -> None:
    black, white, grey = QColor("#000000"), QColor("#ffffff"), QColor("#767676")
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(grey, white) == pytest.approx(4.54, abs=0.01)


@THEMES
def test_what_is_written_can_be_read(tokens: Tokens) -> None:
    assert low(tokens, INKS, GROUNDS, TEXT) == []
    assert low(tokens, ("text", "muted"), ("selection",), TEXT) == []
    assert low(tokens, ("on_accent",), ("accent",), TEXT) == []


@THEMES
def test_what_is_drawn_can_be_seen(tokens: Tokens) -> None:
    assert low(tokens, SHAPES, GROUNDS, GRAPHIC) == []
    assert low(tokens, ("far_wave",), ("bg",), GRAPHIC) == []
    assert low(tokens, (*FINDINGS, "accent"), ("selection",), GRAPHIC) == []


@THEMES
def test_the_row_of_a_run_can_be_read_through_its_wash(tokens: Tokens) -> None:
    for name, ground in product(FINDINGS, ("panel", "selection")):
        wash = over(faded(getattr(tokens, name), WASH), QColor(getattr(tokens, ground)))
        assert contrast(QColor(tokens.text), wash) >= TEXT, f"{name} on {ground}"
        if ground == "panel":
            assert contrast(QColor(getattr(tokens, name)), wash) >= TEXT, name


@THEMES
def test_the_borders_of_cues_on_the_waveform_can_be_seen(tokens: Tokens) -> None:
    ground = QColor(tokens.bg)
    for name in (*FINDINGS, "accent"):
        assert contrast(over(faded(getattr(tokens, name), BORDER), ground), ground) >= GRAPHIC, name


def test_every_token_is_measured() -> None:
    measured = {*GROUNDS, *SHAPES, "on_accent", "selection", "far_wave"}
    separators = {"line"}  # they part what is told apart without them
    assert set(Tokens.__slots__) == measured | separators


def test_the_style_sheet_writes_in_inks_on_grounds() -> None:
    rules = resource("style", "cueproof.qss").read_text("utf-8")
    inks = set(re.findall(r"(?<![-\w])color: ([^;}]+)", rules))
    assert inks <= {f"${ink}" for ink in (*INKS, "on_accent")}
    grounds = set(re.findall(r"background: ([^;}]+)", rules))
    parts = {
        "transparent",
        "$line",
        "$text",
        "$faint",
        "$accent",
        "$selection",
    }  # of scroll bars and the like
    assert grounds <= {f"${ground}" for ground in GROUNDS} | parts


class System(QObject):
    """A system whose colours can be changed, as Qt tells of one; no display of the tests can."""

    colorSchemeChanged = Signal(Qt.ColorScheme)  # noqa: N815  as Qt calls it

    def __init__(self, scheme: Qt.ColorScheme) -> None:
        super().__init__()
        self.scheme = scheme

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        return self.scheme

    def change(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)


def test_the_theme_follows_the_system_live(qtbot: QtBot) -> None:
    system = System(Qt.ColorScheme.Light)
    theme = Theme("system", cast("QStyleHints", system))
    assert theme.tokens is LIGHT
    with qtbot.waitSignal(theme.changed):
        system.change(Qt.ColorScheme.Dark)
    assert theme.tokens is DARK
    assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor(DARK.panel)


def test_a_theme_chosen_stays_whatever_the_system_does() -> None:
    system = System(Qt.ColorScheme.Light)
    theme = Theme("light", cast("QStyleHints", system))
    system.change(Qt.ColorScheme.Dark)
    assert theme.tokens is LIGHT
    theme.choose("system")
    assert theme.tokens is DARK


def test_a_system_that_does_not_say_is_dark() -> None:
    assert Theme("system", cast("QStyleHints", System(Qt.ColorScheme.Unknown))).tokens is DARK
