"""Work that may never go on, such as reading from a disk that is gone: given up after a while."""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING, Generic, TypeVar

from editor.media.limits import PATIENCE_S, stuck

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

T = TypeVar("T")

# What lies ready while the last is looked at.
_AHEAD = 2
# The thread gives way first where FFmpeg can be stopped, with the same sentence.
_LEEWAY = 1.5
# What is being decoded when nobody asks any more is done in a hundredth of this.
_LAST_S = 1.0


def watched(
    work: Callable[[], Iterable[T]], path: Path, patience_s: float = PATIENCE_S * _LEEWAY
) -> Iterator[T]:
    """Yield what some work on a file yields, which is done in a thread of its own.

    Raises what the work raises, and MediaUnreadable when so many seconds pass without anything.
    A system that does not come back from reading cannot be made to: the thread then is left to
    itself, and lets go of the file should it ever go on. So it does when nobody asks any more.
    """
    line: _Line[T] = _Line(work)
    try:
        while True:
            try:
                values, error, ended = line.take(patience_s)
            except queue.Empty:
                raise stuck(path) from None
            yield from values
            if error:
                raise error
            if ended:
                return
    finally:
        line.leave()


class _Line(Generic[T]):
    """A thread that works a little ahead of who takes."""

    def __init__(self, work: Callable[[], Iterable[T]]) -> None:
        self._work = work
        self._made: queue.Queue[tuple[tuple[T, ...], Exception | None, bool]]
        self._made = queue.Queue(_AHEAD)
        self._left = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watched", daemon=True)
        self._thread.start()

    def take(self, timeout_s: float) -> tuple[tuple[T, ...], Exception | None, bool]:
        """Return a value, an error or the end; raises queue.Empty after some seconds."""
        return self._made.get(timeout=timeout_s)

    def leave(self) -> None:
        """Take nothing more; the thread ends when it next has something."""
        self._left.set()
        with self._made.mutex:
            self._made.queue.clear()
            self._made.not_full.notify()
        self._thread.join(_LAST_S)

    def _run(self) -> None:
        try:
            for value in self._work():
                self._made.put(((value,), None, False))
                if self._left.is_set():
                    return
        except Exception as error:
            self._made.put(((), error, True))
        else:
            self._made.put(((), None, True))
