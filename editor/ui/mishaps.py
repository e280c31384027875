"""What nobody foresaw: it is said and written down, and the window lives on.

The log names places in the program, never what stands in a transcript: an error's own words may
quote one, so they are left out unless a setting asks for them.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from editor import paths
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from types import TracebackType

    from editor.settings import Settings
    from editor.ui.panes.message_bar import MessageBar

_LOG_BYTES = 256 * 1024
_LOGS = 3


class Mishaps(QObject):
    """Takes every exception that nobody caught, from any thread.

    Signals: happened, with the details as text.
    """

    happened = Signal(str, str)

    def __init__(self, messages: MessageBar, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._settings = settings
        self._log: RotatingFileHandler | None = None
        self._last = ""
        # Always queued: from another thread, and while something is painted, the window is not to
        # be touched.
        self.happened.connect(self._say, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Take exceptions from now on, instead of having them end a thread or the program."""
        sys.excepthook = self.take
        threading.excepthook = lambda args: self.take(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def take(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Write an exception down and say that it happened; leave is given to be interrupted."""
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        details = self._details(kind, error, trace)
        if details == self._last and self._messages.sentence:
            return  # what breaks in painting breaks with each frame
        self._last = details
        self._write(details)
        self.happened.emit(kind.__name__, details)

    def _details(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> str:
        frames = "".join(
            f"  {frame.filename}:{frame.lineno} {frame.name}\n"
            for frame in traceback.extract_tb(trace)
        )
        words = f": {error}" if self._settings.get("log.texts") else ""
        return f"{_versions()}\n{kind.__name__}{words}\n{frames}"

    def _write(self, details: str) -> None:
        """Add to the log; a disk that cannot be written must not make it worse."""
        try:
            self._log = self._log or _opened()
        except OSError:
            return
        record = {"levelno": logging.ERROR, "levelname": "ERROR", "msg": "%s", "args": (details,)}
        self._log.handle(logging.makeLogRecord(record))

    def _say(self, kind: str, details: str) -> None:
        self._messages.say(
            tr(
                "Something went wrong inside Cueproof ({kind}). Nothing is lost and you can go on;"
                " if it happens again, save and start anew.",
                kind=kind,
            ),
            tr("Copy details"),
            lambda: QGuiApplication.clipboard().setText(details),
        )


def _opened() -> RotatingFileHandler:
    folder = paths.log_dir()
    folder.mkdir(parents=True, exist_ok=True)
    log = folder / "cueproof.log"
    handler = RotatingFileHandler(log, maxBytes=_LOG_BYTES, backupCount=_LOGS, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    return handler


def _versions() -> str:
    python, system = platform.python_version(), platform.platform()
    return f"Python {python}, PySide6 {PySide6.__version__}, {system}"
