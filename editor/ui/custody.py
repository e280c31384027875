"""Whose a transcript is when two windows show it: one may change it, the other looks on."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from editor.core.sentence import said, together
from editor.journal.disk import is_same
from editor.journal.lock import Lock
from editor.ui.moments import when
from editor.ui.panes.message_bar import Choice
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from pathlib import Path

    from editor.ui.window import Window

_LOOK_MS = 1000
# A window that works answers at its next look; one that hangs is not waited for.
_ASK_MS = 100
_PATIENCE_S = 3.0
_ONLY_LOOKS = said("This window only looks on: the transcript is open in another window.")


class Custody(QObject):
    """Holds the transcript of a window, or keeps the window from changing it.

    Attributes: is_ours, whether it may be changed and saved where it is.
    Signals: called, with the Call of somebody who started the program on it anew.
    """

    called = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._path: Path | None = None
        self._lock: Lock | None = None
        self._early: Lock | None = None
        self.is_ours = True
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._looked)
        self._notes = QFileSystemWatcher(self)  # where it works, looking need not be waited for
        self._notes.directoryChanged.connect(lambda _: self._looked())
        self._ask = QTimer(self)
        self._ask.setInterval(_ASK_MS)
        self._ask.timeout.connect(self._asked)
        self._until = 0.0
        window.messages.attach(_ONLY_LOOKS, *self._choices())
        window.session.refused.connect(lambda _: self._refuse())
        window.text.box.refused.connect(self._refuse)
        # What the program was started on came, or something else in its place.
        window.files.opened.connect(lambda: self.expect(None))

    def expect(self, lock: Lock | None) -> None:
        """Go on with a lock that was taken before; it is let go unless its transcript comes next."""
        if self._early:
            self._early.let_go()
        self._early = lock

    def take(self, path: Path | None) -> None:
        """Hold another transcript, or none; the same one is held on."""
        if self._path and path and is_same(self._path, path):
            return
        self._ask.stop()
        if self._lock:
            self._lock.let_go()
        self._path = path
        self._lock = self._lock_of(path) if path else None
        self._show(ours=self._lock is None or self._lock.take())
        if self._lock and self.is_ours:
            self._look.start()
            if self._lock.folder.is_dir():
                self._notes.addPath(str(self._lock.folder))
        else:
            self._look.stop()
        if not self.is_ours:
            self._say()

    def _lock_of(self, path: Path) -> Lock:
        early = self._early
        if early and early.is_of(path):
            self._early = None
            return early
        self.expect(None)
        return Lock(path)

    def _say(self) -> None:
        holder = self._lock.holder() if self._lock else None
        name = self._path.name if self._path else ""
        told = said("{name} is open in another window.", name=name)
        if holder:
            told = said(
                "{name} has been open in another window since {when} (process {process}).",
                name=name,
                when=when(holder[1]),
                process=holder[0],
            )
        more = said("Here it can be looked at, and saved under another name.")
        self._window.messages.ask(together([told, more]), *self._choices())

    def _choices(self) -> tuple[Choice, Choice]:
        return (
            Choice(tr("Take over"), self.take_over),
            Choice(tr("Save as…"), self._window.files.ask_save_as),
        )

    def may_write(self, path: Path, other: Choice | None = None) -> bool:
        """Tell whether a file may be written; that of another window's transcript is refused.

        What is offered then is another name for the transcript, or for what else is written.
        """
        if self._path and is_same(path, self._path):
            if not self.is_ours:
                self._refuse()
            return self.is_ours
        if not Lock(path).is_taken:
            return True
        self._window.messages.ask(
            said("{name} is open in another window, so it was not saved over.", name=path.name),
            other or Choice(tr("Save as…"), self._window.files.ask_save_as),
        )
        return False

    def _refuse(self) -> None:
        messages, refusal = self._window.messages, self._window.session.refusal
        if refusal and messages.sentence != tr(refusal):  # a drag is refused at every move
            messages.remark(refusal)

    def take_over(self) -> None:
        """Ask the other window to let go; it then only looks on."""
        if self._lock and not self.is_ours:
            self._lock.wish()
            self._until = time.monotonic() + _PATIENCE_S
            self._ask.start()

    def _asked(self) -> None:
        lock = self._lock
        if lock and not lock.take() and not (time.monotonic() > self._until and lock.seize()):
            return
        self._ask.stop()
        self._show(ours=True)
        self._look.start()
        if not self._window.keeper.offer_of_others():
            self._window.messages.remark(said("The transcript is this window's now."))
            self._window.files.outside.look()

    def _looked(self) -> None:
        """Let go when another window asked for it, or has taken it."""
        lock = self._lock
        if lock is None or not self.is_ours:
            return
        if lock.is_called and (call := lock.called()):
            self.called.emit(call)
        if (lock.is_ours or lock.renew()) and not lock.is_wanted:
            return
        lock.let_go()
        self._look.stop()
        self._show(ours=False)
        name = self._path.name if self._path else ""
        told = said("{name} was taken over by another window.", name=name)
        take, save = self._choices()
        if self._window.session.is_clean:
            self._window.messages.ask(told, take, save)
            return
        more = said("What you changed here can be saved under another name.")
        self._window.messages.ask(together([told, more]), save, take)

    def _show(self, *, ours: bool) -> None:
        self.is_ours = ours
        self._window.session.refusal = "" if ours else _ONLY_LOOKS
        self._window.text.box.setReadOnly(not ours)
        self._window.actions_map.update()
