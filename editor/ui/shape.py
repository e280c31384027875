"""Where the panes stand in the window, and its place and size from one time to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow

    from editor.settings import Settings
    from editor.ui.panes.waveform import Waveform
    from editor.ui.window import Window

# By the names of their settings.
_NAMES = ("window.rows", "window.columns", "window.text")
_FIRST = QSize(1280, 800)
_FRAME_PX = 40  # at most, of a title bar
_AT_FIRST = ((900, 380), (52, 172, 480), (700, 108))
# Further out single cues are no longer told apart: no sight to begin with.
_WIDEST_MS_PER_PX = 60.0


def lay_out(window: Window) -> tuple[QSplitter, QSplitter, QSplitter]:
    """Put the panes of a window in their places.

    Returns the splitters: of table and review, of everything about the cues, and of that and the
    text.
    """
    # From the outside in: whatever moves into another widget is styled anew with all it holds.
    centre = QWidget(window)
    window.setCentralWidget(centre)
    layout = QVBoxLayout(centre)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    whole = _splitter(Qt.Orientation.Vertical, centre)
    cues = _splitter(Qt.Orientation.Vertical, whole)
    across = _splitter(Qt.Orientation.Horizontal, cues)
    for pane in (window.toolbar, window.messages, window.start_page):
        layout.addWidget(pane)
    layout.addWidget(whole, 1)
    layout.addWidget(window.status)
    _fill(across, window.cue_pane, window.panel)
    _fill(cues, window.overview, window.waveform, across)
    _fill(whole, cues, window.text)
    across.setStretchFactor(0, 1)
    cues.setStretchFactor(2, 1)
    whole.setStretchFactor(0, 1)
    return across, cues, whole


def restore(
    window: QMainWindow, settings: Settings, splitters: Sequence[QSplitter], waveform: Waveform
) -> None:
    """Give a window and its splitters the shape they had, or the first one, and the zoom."""
    _fit(window)
    if geometry := settings.get("window.geometry"):
        window.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii")))
    for splitter, name, sizes in zip(splitters, _NAMES, _AT_FIRST, strict=True):
        splitter.setSizes(settings.get(name) or list(sizes))
    waveform.zoom(min(settings.get("window.zoom"), _WIDEST_MS_PER_PX) / _zoom(waveform), 0)


def remember(
    window: QMainWindow, settings: Settings, splitters: Sequence[QSplitter], waveform: Waveform
) -> None:
    """Write down the shape of a window and its splitters, and the zoom."""
    geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    settings.set("window.geometry", geometry)
    for splitter, name in zip(splitters, _NAMES, strict=True):
        settings.set(name, splitter.sizes())
    settings.set("window.zoom", _zoom(waveform))
    try:
        settings.save()
    except OSError as error:
        print(f"The settings were not saved: {error}")  # noqa: T201  the window is going


def fit(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog a size in px, or less where the screen, without a title bar, has less."""
    dialog.resize(QSize(width, height).boundedTo(_room(dialog)))


def _fit(window: QMainWindow) -> None:
    """Give a window its first size, or all of a screen that is smaller."""
    fit(window, _FIRST.width(), _FIRST.height())
    if window.size() != _FIRST:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def _room(window: QWidget) -> QSize:
    """Return how large a window may be, so that all of it is seen."""
    if QGuiApplication.platformName() == "offscreen":  # a screen nobody looks at
        return QSize(2 * _FIRST.width(), 2 * _FIRST.height())
    return window.screen().availableSize() - QSize(0, _FRAME_PX)


def _splitter(orientation: Qt.Orientation, parent: QWidget) -> QSplitter:
    splitter = QSplitter(orientation, parent)
    splitter.setChildrenCollapsible(False)
    return splitter


def _fill(splitter: QSplitter, *panes: QWidget) -> None:
    for pane in panes:
        splitter.addWidget(pane)


def _zoom(waveform: Waveform) -> float:
    """Return how many ms lie on a pixel of the waveform."""
    return max(1, waveform.visible_span.duration_ms) / max(1, waveform.width())
