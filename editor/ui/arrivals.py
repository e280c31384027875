"""Files that arrive while the window is there: from another start, or from the system's desktop."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from editor.core.errors import CueproofError
from editor.journal.disk import is_same
from editor.journal.lock import Call
from editor.pairs import pairs
from editor.second_start import TOKEN, start_another
from editor.ui import trace

if TYPE_CHECKING:
    from editor.ui.window import Window

# A desktop that starts a program once, as that of macOS, tells of several files one by one.
_TOGETHER_MS = 100


class Arrivals(QObject):
    """Opens what arrives: here while nothing of the person's is, else in a window of its own."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._files: list[Path] = []
        self._has_opened = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MS)
        self._soon.timeout.connect(self._open)
        window.keeper.custody.called.connect(self._answer)
        if application := QApplication.instance():
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, happening: QEvent) -> bool:  # noqa: N802
        """Take the files the desktop wants opened."""
        if isinstance(happening, QFileOpenEvent) and happening.file():
            self._files.append(Path(happening.file()))
            self._soon.start()
            return True
        return super().eventFilter(watched, happening)

    def _open(self) -> None:
        files, self._files = self._files, []
        try:
            found = pairs(files)
        except CueproofError as problem:
            self._window.messages.say(str(problem))
            return
        for transcript, media in found:
            if self._is_free():
                self._has_opened = True
                self._window.files.open(transcript, media)
            elif self._is_here(transcript):
                self._answer(Call(media))
            else:
                start_another(transcript, media)  # which looks for a window that has it

    def _is_free(self) -> bool:
        """Tell whether nothing was opened here, and the sample is as it was."""
        files, session = self._window.files, self._window.session
        untouched = files.is_sample or session.document.source.path is None
        return untouched and session.is_clean and not self._has_opened

    def _is_here(self, transcript: Path) -> bool:
        path = self._window.session.document.source.path
        return path is not None and is_same(path, transcript)

    def _answer(self, call: Call) -> None:
        """Come to the front, with the recording that was named, if it is another."""
        if call.media and call.media != self._window.recording.path:
            self._window.files.media_chosen.emit(call.media)
        if call.token:
            os.environ[TOKEN] = call.token  # where Qt looks for it
        shown = QApplication.activeModalWidget() or self._window
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        shown.raise_()
        shown.activateWindow()
        trace.event("called")
