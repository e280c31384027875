"""A window that nobody sees, with a transcript and its recording wholly decoded in it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from editor.core.document import Document
from editor.settings import Settings
from editor.ui.heap import keep_small
from editor.ui.theme import Theme
from editor.ui.window import Window
from tests.display import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_PATIENCE_S = 600  # nine hours are decoded meanwhile, on whatever else the machine does


@contextmanager
def opened(transcript: Path, recording: Path) -> Iterator[Window]:
    """Open both as the program does, and stop listening for voices once the peaks are there."""
    application = QApplication([])
    keep_small()
    application.setStyle("Fusion")
    settings = Settings()
    settings.set("review.play", False)
    window = Window(settings, Theme("dark"))
    window.resize(2560, 1440)
    window.show()

    def wait(effect: Callable[[], object], what: str) -> None:
        def happened() -> bool:
            application.processEvents()
            return bool(effect())

        until(happened, what, _PATIENCE_S)

    window.files.open(transcript, recording)
    # Not only until they are complete: what hears of that begins to listen.
    wait(lambda: window.recording.peaks and not window.recording.is_decoding, "the peaks")
    window.listening.open(None)
    wait(lambda: not window.tasks.is_running("checks"), "the checks")
    wait(lambda: not window.tasks.is_running("sound"), "the sound system")
    yield window
    window.session.load(Document())
    window.close()
