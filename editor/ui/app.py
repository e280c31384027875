"""Starting the window."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from editor import paths
from editor.headless.saying import say
from editor.settings import Settings
from editor.ui import tongue, trace
from editor.ui.arrivals import Arrivals
from editor.ui.heap import keep_small
from editor.ui.icons import app_icon
from editor.ui.mishaps import Mishaps
from editor.ui.theme import Theme, font
from editor.ui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from editor.journal.lock import Lock

# A PNG to take of the window once it shows cues, findings and the recording; then it closes.
_SCREENSHOT = "CUEPROOF_SCREENSHOT"
_SETTLED_MS = 300


def run(transcript: Path | None, media: Path | None, lock: Lock | None = None) -> int:
    """Show a window with a transcript, or the sample, until it is closed; return the exit code.

    The lock is that of the transcript, if it was taken before there was a window.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("Qt is already running without windows")
    keep_small()
    application.setApplicationName("Cueproof")
    application.setDesktopFileName(desktop_file())
    application.setStyle("Fusion")
    application.setFont(font(13))
    if not QFontMetrics(application.font()).inFont("a"):  # nothing said in the window can be read
        say("No font is installed; on Debian and Ubuntu, install fonts-dejavu-core.")
    application.setWindowIcon(app_icon())
    settings = Settings(paths.config_dir() / "settings.json")
    if os.environ.get(_SCREENSHOT):
        settings.set("tour.seen", True)
    tongue.use(settings.get("language"))
    window = Window(settings, Theme(settings.get("theme")))
    Mishaps(window.messages, settings, window).watch()
    window.keeper.custody.expect(lock)
    if transcript:
        window.files.open(transcript, media)
    else:
        window.files.open(*paths.sample())
    Arrivals(window)
    _watch(window)
    window.show()
    trace.event("window")
    return application.exec()


def desktop_file() -> str:
    """Return the name of the program's desktop entry, which desktops find its icon by.

    Flatpak names the entry it exports, and its icon, after the application's id.
    """
    return os.environ.get("FLATPAK_ID", "cueproof")


def _watch(window: Window) -> None:
    """Serve whoever measures or takes a picture from outside."""
    trace_table = window.table.viewport()
    window.files.opened.connect(lambda: trace.PaintTrace(trace_table, "table-painted"))
    target = os.environ.get(_SCREENSHOT)
    if target:
        timer = QTimer(window)
        timer.setSingleShot(True)
        timer.setInterval(_SETTLED_MS)
        timer.timeout.connect(lambda: _picture(window, timer, target))
        window.checks.checked.connect(timer.start)


def _picture(window: Window, timer: QTimer, target: str) -> None:
    """Lead to the first finding, take the picture, and close; later if work is under way."""
    if any(map(window.tasks.is_running, ("peaks", "voice", "checks"))):
        timer.start()
        return
    window.review.step(1)
    window.grab().save(target)
    window.close()
