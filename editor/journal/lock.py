"""Which window a transcript is open in: the first to open it holds it."""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from editor import paths
from editor.journal.disk import hold, is_held, key_of, opened, write_whole


@dataclass(frozen=True, slots=True)
class Call:
    """What somebody wants who starts the program on a transcript that is open already.

    Attributes: media, the recording named with it; token, the desktop's leave to come to the front.
    """

    media: Path | None = None
    token: str = ""


class Lock:
    """Holds a transcript for one window, until it lets go or the program ends.

    Whoever wants it instead, or wants to see that window, lays a note beside the lock; the holder
    is to look for one now and then, and to let go or to come to the front.
    """

    def __init__(self, transcript: Path) -> None:
        self.folder = paths.data_dir() / "open"
        self._path = self.folder / f"{key_of(transcript)}.lock"
        self._wish = self._path.with_suffix(".wanted")
        self._call = self._path.with_suffix(".called")
        self._descriptor: int | None = None
        self._is_everybodys = False

    def is_of(self, transcript: Path) -> bool:
        """Tell whether it is that of a transcript."""
        return self._path.stem == key_of(transcript)

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
            self._is_everybodys = True
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
        self.take_back()
        return True

    @property
    def is_taken(self) -> bool:
        """Tell whether anybody holds it, this process included."""
        return is_held(self._path)

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

    def call(self, call: Call) -> None:
        """Ask whoever holds it to come to the front; raises OSError."""
        media = str(call.media) if call.media else None
        write_whole(self._call, json.dumps({"media": media, "token": call.token}).encode())

    @property
    def is_called(self) -> bool:
        """Tell whether a call waits for the holder."""
        return self._call.exists()

    def take_back(self) -> None:
        """Have no call wait any more."""
        with suppress(OSError):
            self._call.unlink()

    def called(self) -> Call | None:
        """Return the call that waits, if any; it is then answered."""
        call: Call | None
        try:
            told = json.loads(self._call.read_bytes())
            call = Call(Path(told["media"]) if told["media"] else None, str(told["token"]))
        except (OSError, ValueError, KeyError, TypeError):
            call = Call() if self.is_called else None
        self.take_back()
        return call

    def seize(self) -> bool:
        """Hold it though the holder does not answer, under a new file; tell whether that worked."""
        with suppress(OSError):
            self._path.unlink()
        return self.take()

    @property
    def is_ours(self) -> bool:
        """Tell whether what is held is still the file others see, where locks can be kept."""
        if self._descriptor is None:
            return self._is_everybodys
        try:
            mine, theirs = os.fstat(self._descriptor), self._path.stat()
        except OSError:
            return False
        return (mine.st_ino, mine.st_dev) == (theirs.st_ino, theirs.st_dev)

    def renew(self) -> bool:
        """Hold it under a new file where somebody removed the old one; tell whether it is held."""
        if self._descriptor is None or os.path.lexists(self._path):
            return False
        os.close(self._descriptor)
        self._descriptor = None
        return self.take()

    def let_go(self) -> None:
        """Hold it no longer."""
        if self._descriptor is not None:
            with suppress(OSError):
                self._wish.unlink()
            os.close(self._descriptor)
            self._descriptor = None
