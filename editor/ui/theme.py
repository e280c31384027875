"""Colours and type: two sets of tokens, following the system or as set."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from editor.core.finding import Category
from editor.paths import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QStyleHints

_INTER = "Inter"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as #rrggbb, named for what they mean."""

    bg: str
    panel: str
    raised: str
    line: str
    edge: str
    text: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    selection: str
    invented: str
    lost: str
    timing: str
    tag: str
    voice: str
    wave: str
    far_wave: str

    def of(self, category: Category) -> QColor:
        """Return the colour of a category of findings."""
        return QColor(getattr(self, CATEGORIES[category].token))


@dataclass(frozen=True, slots=True)
class CategoryLook:
    """How a category is shown: never by colour alone, so it has a name and a shape too."""

    name: str
    token: str
    icon: str


CATEGORIES = {
    Category.HALLUCINATION: CategoryLook("Invented", "invented", "flag-hallucination"),
    Category.LOST_SPEECH: CategoryLook("Lost", "lost", "flag-lost"),
    Category.TIMING: CategoryLook("Timing", "timing", "flag-timing"),
    Category.TAG: CategoryLook("Tags", "tag", "flag-tag"),
    Category.LISTEN: CategoryLook("Listen", "muted", "listen"),
    Category.PUBLISHING: CategoryLook("Publishing", "muted", "info"),
}

# How strongly a finding's colour lies over the row of a run: its own text is still read on it.
WASH = 0.12

DARK = Tokens(
    bg="#15171c",
    panel="#1b1e24",
    raised="#232730",
    line="#2d323c",
    edge="#657086",
    text="#e7e9ee",
    muted="#98a0ad",
    faint="#868e9b",
    accent="#5b9dff",
    on_accent="#0b1322",
    selection="#24344f",
    invented="#f2616b",
    lost="#f0a43a",
    timing="#35b3a2",
    tag="#a18bf5",
    voice="#57b87b",
    wave="#7f93b5",
    far_wave="#56647d",
)
LIGHT = Tokens(
    bg="#f4f5f7",
    panel="#ffffff",
    raised="#f0f2f5",
    line="#dfe3e8",
    edge="#7d8da2",
    text="#1b1f27",
    muted="#5d6675",
    faint="#676f7d",
    accent="#1567e8",
    on_accent="#ffffff",
    selection="#dfeafd",
    invented="#c72a36",
    lost="#985b00",
    timing="#0c766a",
    tag="#7048d6",
    voice="#207e45",
    wave="#6f86ab",
    far_wave="#798fb1",
)


class Theme(QObject):
    """The tokens in force; says when they change, by a setting or by the system."""

    changed = Signal()

    def __init__(self, choice: str = "system", hints: QStyleHints | None = None) -> None:
        super().__init__()
        self._choice = choice
        self._hints = hints or QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._apply()

    @property
    def tokens(self) -> Tokens:
        """Return the colours in force."""
        return DARK if self.is_dark else LIGHT

    @property
    def is_dark(self) -> bool:
        """Tell whether the dark colours are in force; a system that does not say is dark."""
        if self._choice in {"light", "dark"}:
            return self._choice == "dark"
        return self._hints.colorScheme() != Qt.ColorScheme.Light

    def choose(self, choice: str) -> None:
        """Use the theme named system, light or dark."""
        self._choice = choice
        self._apply()

    def _system_changed(self) -> None:
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(_palette(self.tokens))
            # Where the style sheet finds its pictures.
            QDir.setSearchPaths("icons", [str(resource("icons"))])
            application.setStyleSheet(_style_sheet(self.tokens))
        self.changed.emit()


def font(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the interface's font at a size in px, with digits of equal width."""
    made = QFont(_INTER if _has_inter() else QApplication.font().family())
    made.setPixelSize(size)
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def _has_inter() -> bool:
    """Tell whether the font is installed; asking takes longer than painting a cell."""
    return _INTER in QFontDatabase.families()


def faded(color: str, alpha: float) -> QColor:
    """Return a colour with an opacity from 0 to 1."""
    made = QColor(color)
    made.setAlphaF(alpha)
    return made


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, color in {
        role.Window: tokens.panel,
        role.WindowText: tokens.text,
        role.Base: tokens.panel,
        role.AlternateBase: tokens.raised,
        role.Text: tokens.text,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.faint,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent,
        role.Accent: tokens.accent,
    }.items():
        palette.setColor(name, QColor(color))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.faint))
    return palette


def _style_sheet(tokens: Tokens) -> str:
    template = Template(resource("style", "cueproof.qss").read_text("utf-8"))
    return template.substitute({name: getattr(tokens, name) for name in Tokens.__slots__})
