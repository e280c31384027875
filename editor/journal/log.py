"""One file of a journal: it only grows, and ends with a whole record whatever the disk does."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from editor.durable import sync_folder
from editor.journal.disk import hold, opened, write_whole
from editor.journal.records import MAGIC

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".log"
# Beside the log, under its name: the transcript as it was when the journal began, and a note that
# a person did not want the work back.
BASE = ".base"
DECLINED = ".declined"


class Log:
    """A file that this process alone appends to; everything raises OSError when the disk does."""

    def __init__(self, path: Path, good: int | None = None) -> None:
        """Make the file, or go on after the so many good bytes of one there is."""
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        flags = 0 if good else os.O_CREAT | os.O_EXCL
        self._descriptor = opened(path, flags)
        if not hold(self._descriptor):
            os.close(self._descriptor)
            raise BlockingIOError(f"{path} is being written by another window")
        self._good = good or 0
        try:
            if good:
                os.ftruncate(self._descriptor, good)
            else:
                self.append(MAGIC)
        except OSError:
            self.close()
            if not good:
                remove(path)
            raise

    @classmethod
    def anew(cls, folder: Path) -> Log:
        """Make a file of a name that no other has."""
        made = cls(_fresh(folder))
        sync_folder(folder)
        return made

    @property
    def is_gone(self) -> bool:
        """Tell whether somebody removed the file; what is written then outlives nothing."""
        return os.fstat(self._descriptor).st_nlink == 0

    def again(self, folder: Path) -> Log:
        """Return another file of the same content, in the place of one that was removed."""
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        data = bytearray()
        while len(data) < self._good and (read := os.read(self._descriptor, self._good)):
            data += read
        made = Log.anew(folder)
        try:
            made.append(bytes(data[len(MAGIC) : self._good]))
        except OSError:
            made.close()
            remove(made.path)
            raise
        self.close()
        return made

    def append(self, data: bytes) -> None:
        """Write data behind what is there; of what fails half-way, nothing stays."""
        try:
            os.lseek(self._descriptor, self._good, os.SEEK_SET)
            left = memoryview(data)
            while left:
                left = left[os.write(self._descriptor, left) :]
        except OSError:
            with suppress(OSError):
                os.ftruncate(self._descriptor, self._good)
            raise
        self._good += len(data)

    def sync(self) -> None:
        """Wait until the disk has everything."""
        getattr(os, "fdatasync", os.fsync)(self._descriptor)

    def close(self) -> None:
        """Let go of the file; it stays."""
        os.close(self._descriptor)


def copied(path: Path) -> Path:
    """Copy a log that another window still writes, with its transcript; raises OSError."""
    copy = _fresh(path.parent)
    for suffix in (BASE, SUFFIX):  # a log without what it began with would be offered in vain
        with suppress(FileNotFoundError):
            data = path.with_suffix(suffix).read_bytes()
            write_whole(copy.with_suffix(suffix), data)
    return copy


def _fresh(folder: Path) -> Path:
    return folder / f"{time.time_ns():x}-{os.getpid()}-{os.urandom(2).hex()}{SUFFIX}"


def remove(path: Path) -> None:
    """Remove a log and what lies beside it, as far as the system lets that happen."""
    for suffix in (SUFFIX, BASE, DECLINED):
        with suppress(OSError):
            path.with_suffix(suffix).unlink()
