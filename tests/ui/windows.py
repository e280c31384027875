"""Windows of their own on one file, as many as are wanted, and the ways in which they end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.document import Document
from editor.journal import shelf
from editor.settings import Settings
from editor.ui.theme import Theme
from editor.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    Open = Callable[[Path], Window]


def one_more(qtbot: QtBot, settings_file: Path) -> Window:
    """Return a window on the screen with nothing in it, which ends as a crash does."""
    settings = Settings(settings_file)
    settings.set("review.play", False)
    settings.set("tour.seen", True)
    window = Window(settings, Theme("dark"))
    window.resize(1280, 800)
    qtbot.addWidget(window, before_close_func=lambda _: window.session.load(Document()))
    window.show()
    return window


def open_in(window: Window, qtbot: QtBot, path: Path) -> None:
    """Open a file in a window, and wait for the checks."""
    with qtbot.waitSignals([window.files.opened, window.checks.checked], timeout=10_000):
        window.files.open(path)


def close(window: Window) -> None:
    """Close a window as a person does who has saved."""
    assert window.session.is_clean
    window.close()


def die(window: Window) -> None:
    """Let a window end without a word, as a crash does; what it wrote is on the disk."""
    window.session.load(Document())
    window.close()


def logs() -> list[Path]:
    """Return the journals that are on the disk."""
    return sorted(shelf.folder().glob("*.log"))
