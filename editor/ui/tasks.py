"""Background work: a generator in a thread, whose yields are progress and places to stop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

    Work = Callable[[], Iterable[Any]]


@dataclass(frozen=True, slots=True)
class Listeners:
    """Who is told of a task's values, its end, and what broke it."""

    on_value: Callable[[Any], object] | None
    on_end: Callable[[], object] | None
    on_error: Callable[[Exception], object]


class Task(QThread):
    """One piece of work in a thread of its own.

    Signals, each with the task itself first: progressed, with each value yielded; succeeded,
    when the work ended by itself; broke, with the exception that ended it.
    """

    progressed = Signal(object, object)
    succeeded = Signal(object)
    broke = Signal(object, object)

    def __init__(self, name: str, work: Work, listeners: Listeners, parent: QObject) -> None:
        super().__init__(parent)
        self.name = name
        self.listeners = listeners
        self._work = work

    def run(self) -> None:
        """Draw values from the work until it ends, breaks, or is cancelled."""
        try:
            for value in self._work():
                if self.isInterruptionRequested():
                    return
                self.progressed.emit(self, value)
        except Exception as error:
            self.broke.emit(self, error)
        else:
            self.succeeded.emit(self)


class Tasks(QObject):
    """The tasks under way, by name; a new one of a name replaces the old.

    The slots are methods of this object, which lives in the window's thread: that is what
    brings the signals of a task over into it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._current: dict[str, Task] = {}
        self._alive: set[Task] = set()
        self._is_closed = False

    def start(
        self,
        name: str,
        work: Work,
        *,
        on_value: Callable[[Any], object] | None = None,
        on_end: Callable[[], object] | None = None,
        on_error: Callable[[Exception], object],
    ) -> None:
        """Run work under a name; what ran under it is cancelled and heard of no more.

        Once closed nothing begins: a timer may still ask for it, and nobody would wait for it.
        """
        self.cancel(name)
        if self._is_closed:
            return
        task = Task(name, work, Listeners(on_value, on_end, on_error), self)
        task.progressed.connect(self._progressed)
        task.succeeded.connect(self._succeeded)
        task.broke.connect(self._broke)
        task.finished.connect(self._finished)
        self._current[name] = task
        self._alive.add(task)
        task.start()

    def cancel(self, name: str) -> None:
        """Stop the task of a name at its next yield, if there is one."""
        task = self._current.pop(name, None)
        if task:
            task.requestInterruption()

    def is_running(self, name: str) -> bool:
        """Tell whether a task of this name is under way."""
        return name in self._current

    def close(self) -> None:
        """Cancel everything, wait until it has stopped, and begin nothing more."""
        self._is_closed = True
        for name in list(self._current):
            self.cancel(name)
        for task in self._alive:
            task.wait()

    def _is_current(self, task: Task) -> bool:
        return self._current.get(task.name) is task

    @Slot(object, object)
    def _progressed(self, task: Task, value: object) -> None:
        if self._is_current(task) and task.listeners.on_value:
            task.listeners.on_value(value)

    @Slot(object)
    def _succeeded(self, task: Task) -> None:
        if self._is_current(task):
            del self._current[task.name]
            if task.listeners.on_end:
                task.listeners.on_end()

    @Slot(object, object)
    def _broke(self, task: Task, error: Exception) -> None:
        if self._is_current(task):
            del self._current[task.name]
            task.listeners.on_error(error)

    @Slot()
    def _finished(self) -> None:
        # One that is current still has to say how it ended: that comes next, then its own call here.
        ended = [one for one in self._alive if one.isFinished() and not self._is_current(one)]
        for task in ended:
            self._alive.discard(task)
            task.deleteLater()


def once(function: Callable[[], Any]) -> Callable[[], Generator[Any, None, None]]:
    """Return work that yields the one result of a function."""

    def work() -> Generator[Any, None, None]:
        yield function()

    return work
