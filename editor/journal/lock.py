"""Which window a transcript is open in: the first to open it holds it."""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from editor import paths
from editor.journal.disk import hold, key_of, opened

if TYPE_CHECKING:
    from pathlib import Path


class Lock:
    """Holds a transcript for one window, until it lets go or the program ends.

    Whoever wants it instead lays a note beside the lock; the holder is to look for one now and
    then, and to let go.
    """

    def __init__(self, transcript: Path) -> None:
        folder = paths.data_dir() / "open"
        self._path = folder / f"{key_of(transcript)}.lock"
        self._wish = self._path.with_suffix(".wanted")
        self._descriptor: int | None = None

    def take(self) -> bool:
        """Hold it if nobody else does; tell whether it is held.

        Where locks cannot be kept at all, everybody holds it.
        """
        if self._descriptor is not None:
            return True
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            descriptor = opened(self._path, os.O_CREAT)
        except OSError:
            return True
        if not hold(descriptor):
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        with suppress(OSError):
            os.ftruncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)
            os.write(descriptor, json.dumps({"pid": os.getpid(), "t": int(time.time())}).encode())
            self._wish.unlink()
        return True

    def holder(self) -> tuple[int, int] | None:
        """Return the process that holds it and since when, in seconds since 1970, if known."""
        try:
            told = json.loads(self._path.read_bytes())
            return int(told["pid"]), int(told["t"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def wish(self) -> None:
        """Ask whoever holds it to let go."""
        with suppress(OSError):
            self._wish.touch()

    @property
    def is_wanted(self) -> bool:
        """Tell whether somebody asked for it."""
        return self._descriptor is not None and self._wish.exists()

    def seize(self) -> bool:
        """Hold it though the holder does not answer, under a new file; tell whether that worked."""
        with suppress(OSError):
            self._path.unlink()
        return self.take()

    @property
    def is_ours(self) -> bool:
        """Tell whether what is held is still the file others see."""
        if self._descriptor is None:
            return False
        try:
            mine, theirs = os.fstat(self._descriptor), self._path.stat()
        except OSError:
            return False
        return (mine.st_ino, mine.st_dev) == (theirs.st_ino, theirs.st_dev)

    def let_go(self) -> None:
        """Hold it no longer."""
        if self._descriptor is not None:
            with suppress(OSError):
                self._wish.unlink()
            os.close(self._descriptor)
            self._descriptor = None
