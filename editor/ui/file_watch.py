"""Noticing that the recording which is open grows, is replaced, or goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

if TYPE_CHECKING:
    from pathlib import Path

# A program that saves a file may delete it first; one that records writes many times a second.
_SETTLING_MS = 500


class FileWatch(QObject):
    """Watches one file, and speaks once; opening the file again has it watched anew.

    Signals: changed, another content lies there; vanished, nothing does.
    """

    changed = Signal()
    vanished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._known: tuple[int, int] | None = None
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING_MS)
        self._settling.timeout.connect(self._look)
        self._watcher.fileChanged.connect(self._noticed)

    def open(self, path: Path | None) -> None:
        """Watch another file, or none."""
        self._forget()
        self._path = path
        self._known = _state(path) if path else None
        if path and self._known:
            self._watcher.addPath(str(path))

    def _noticed(self) -> None:
        # Not begun anew by each change: a file may grow for hours.
        if not self._settling.isActive():
            self._settling.start()

    def _look(self) -> None:
        now = _state(self._path) if self._path else None
        if self._path is None or now == self._known:
            return
        self._forget()
        (self.changed if now else self.vanished).emit()

    def _forget(self) -> None:
        self._settling.stop()
        if self._watcher.files():
            self._watcher.removePaths(self._watcher.files())


def _state(path: Path) -> tuple[int, int] | None:
    """Return a file's size and time, None when there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
