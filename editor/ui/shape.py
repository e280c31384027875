"""The window's place and size and how its panes share it, from one time to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow, QSplitter

    from editor.settings import Settings

# By the names of their settings; those without one begin anew each time.
_NAMES = ("window.rows", "window.columns", None)
_AT_FIRST = ((900, 380), (52, 172, 480), (700, 108))


def restore(window: QMainWindow, settings: Settings, splitters: Sequence[QSplitter]) -> None:
    """Give a window and its splitters the shape they had, or the first one."""
    window.resize(1280, 800)
    if geometry := settings.get("window.geometry"):
        window.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii")))
    for splitter, name, sizes in zip(splitters, _NAMES, _AT_FIRST, strict=True):
        splitter.setSizes((settings.get(name) if name else None) or list(sizes))


def remember(window: QMainWindow, settings: Settings, splitters: Sequence[QSplitter]) -> None:
    """Write down the shape of a window and its splitters."""
    geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    settings.set("window.geometry", geometry)
    for splitter, name in zip(splitters, _NAMES, strict=True):
        if name:
            settings.set(name, splitter.sizes())
    try:
        settings.save()
    except OSError as error:
        print(f"The settings were not saved: {error}")  # noqa: T201  the window is going
