"""Looking through a recording that has no table of contents, before anybody seeks in it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from editor.core.errors import MediaUnreadable
from editor.media.reader import Reader

if TYPE_CHECKING:
    from pathlib import Path

    from editor.media.mp3 import Mp3Frames


class Scout:
    """A second reader of a recording, warmed in a thread of its own.

    FFmpeg reads everything before a moment the first time it looks for it, and remembers: half a
    second for hours of sound that no key is to wait for. Until then the first reader does, which
    is as fast near the beginning. Of an MP3 the frames are found for both, which takes a tenth of
    a second, and no second reader is needed unless they do not follow each other.
    """

    def __init__(self, path: Path, track: int | None, frames: Mp3Frames | None = None) -> None:
        """Set out at once."""
        self._path, self._track, self._frames = path, track, frames
        self._found: Reader | None = None
        self._recalled = False
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._look, name="scout", daemon=True)
        self._thread.start()

    def hand_over(self) -> Reader | None:
        """Return the reader once it knows where everything is, and only once; else None."""
        with self._lock:
            found, self._found = self._found, None
        return found

    def recall(self) -> None:
        """Have nothing more to do with it; it lets go of the file when it has read it."""
        with self._lock:
            self._recalled = True
            found, self._found = self._found, None
        if found:
            found.close()

    def join(self, timeout_s: float) -> None:
        """Wait for it to have looked at everything, for so many seconds at most."""
        self._thread.join(timeout_s)

    def _look(self) -> None:
        if self._frames:
            self._frames.walk()
            if self._frames.is_whole:
                return
        try:
            reader = Reader(self._path, self._track)
        except MediaUnreadable:  # whoever plays it will say so
            return
        end = (reader.info.duration_ms or 0) * reader.info.rate // 1000
        next(reader.read(max(0, end - reader.info.rate), batch=1), None)
        with self._lock:
            if not self._recalled:
                self._found = reader
                return
        reader.close()
