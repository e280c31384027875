"""The file as others see it: what was there before, and what somebody else makes of it."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from editor import formats
from editor.core.errors import FileProblem
from editor.formats.atomic import write_bytes
from editor.formats.versions import Versions, wrote
from editor.journal.disk import facts_of, fingerprint, fingerprint_of, is_same
from editor.ui import keeping, taking_over
from editor.ui.panes.message_bar import Choice
from editor.ui.tasks import once
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from pathlib import Path

    from editor.journal.disk import Facts
    from editor.ui.window import Window

# Programs write a file in several goes: it is looked at once they have paused.
_SETTLED_MS = 400
_TASK, _COMING_BACK = "outside", "coming back"


class Outside(QObject):
    """Watches the file of a window's transcript, and keeps what was in it before.

    Signals: looked, the file was looked at because something happened to it.
    """

    looked = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._path: Path | None = None
        self._known = ""
        self._is_gone = False
        self._facts: Facts = ()
        self._is_other_work = False  # what the file holds is to be replaced, but not held here
        self._held = 0
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._soon.timeout.connect(self.look)
        self._watcher.fileChanged.connect(lambda _: self._soon.start())
        self._watcher.directoryChanged.connect(lambda _: self._soon.start())
        if isinstance(application := QGuiApplication.instance(), QGuiApplication):
            application.applicationStateChanged.connect(self._come_back)

    def attend(
        self, path: Path | None, known: str | None = None, facts: Facts | None = None
    ) -> None:
        """Watch a file; known and facts tell what was read, else it is the file as it is now."""
        for task in (_TASK, _COMING_BACK):
            self._window.tasks.cancel(task)  # it looks at what was there before
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._path, self._is_gone, self._is_other_work = path, False, False
        self._known = _print(path) if known is None else known
        if path:
            self._watcher.addPaths([str(path), str(path.parent)])
            self._facts = facts_of(path)
            if facts not in (None, self._facts):
                self._soon.start()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        """Look whether it is another file by now: not every disk and not every move is told of."""
        path, tasks = self._path, self._window.tasks
        is_here = state is Qt.ApplicationState.ApplicationActive
        # A disk far away may take its time, or never answer: then one thread is enough to wait.
        if is_here and path and not tasks.is_running(_COMING_BACK):
            facts = once(partial(facts_of, path))
            tasks.start(_COMING_BACK, facts, on_value=self._came_back, on_error=_raise)

    def _came_back(self, facts: Facts) -> None:
        if facts != self._facts:
            self._facts = facts
            self._soon.start()

    @property
    def has_file(self) -> bool:
        """Tell whether the transcript is one of a file, which may have earlier versions."""
        return self._path is not None

    @property
    def is_other(self) -> bool:
        """Tell whether the file is another than the one that was read or saved."""
        return self._differs(_print(self._path))

    def _differs(self, now: str) -> bool:
        return bool(now) and now != self._known

    def look(self) -> None:
        """Say it when the file is another than the one that was read or saved.

        A large one takes a while to be read, so that is done in the background.
        """
        path = self._path
        if path is None:
            return
        if str(path) not in self._watcher.files() and path.exists():
            self._watcher.addPath(str(path))  # renamed into place, it is another file to watch
        self._window.tasks.start(
            _TASK, once(partial(_seen, path)), on_value=self._looked, on_error=_raise
        )

    def _looked(self, seen: tuple[str | None, bool]) -> None:
        now, is_ours = seen
        if now is None:
            self._tell_gone()
        elif self._differs(now):
            self._answer(is_ours=is_ours)
        self._is_gone = now is None
        self.looked.emit()

    def _tell_gone(self) -> None:
        """Say it once that there is no such file any more, and count nothing as saved."""
        if self._is_gone or not self._window.keeper.custody.is_ours or self._path is None:
            return
        self._window.session.adrift()
        self._window.messages.ask(
            tr("{name} is no longer on the disk. Yours is still here.", name=self._path.name),
            Choice(tr("Save it again"), self._window.files.save),
            Choice(tr("Save as…"), self._window.files.ask_save_as),
        )

    def _answer(self, *, is_ours: bool) -> None:
        """Ask about a change, but follow the window whose transcript it is.

        What was worked on here and saved is on the disk no longer, and counts as not saved.
        """
        if self._window.keeper.custody.is_ours:
            if self._window.session.has_edits:
                self._window.session.adrift()
            self.ask(is_ours=is_ours)
        elif self._window.session.is_clean:
            self._follow()
        else:
            assert self._path
            name = self._path.name
            self._window.messages.ask(
                tr("The other window saved {name}. Yours is still here as it was.", name=name),
                Choice(tr("Compare…"), self.compare),
                Choice(tr("Save as…"), self._window.files.ask_save_as),
            )

    def _follow(self) -> None:
        """Show what the other window saved, where this one has nothing of its own."""
        session = self._window.session
        refusal, session.refusal = session.refusal, ""
        try:
            self._take_theirs()
        finally:
            session.refusal = refusal

    def ask(self, *, is_ours: bool | None = None) -> None:
        """Ask what becomes of a file that holds something else by now, saved from here or not."""
        assert self._path
        name = self._path.name
        if is_ours is None:
            is_ours = _is_ours(self._path)
        self._window.messages.ask(
            tr(
                "{name} was saved from Cueproof in the meantime. What is here is as it was.",
                name=name,
            )
            if is_ours
            else tr(
                "{name} was changed by another program. Yours is still here as it was.", name=name
            ),
            *self._ways(is_ours=is_ours),
            Choice(tr("Keep this") if is_ours else tr("Keep mine"), self._keep_mine),
        )

    def _ways(self, *, is_ours: bool) -> tuple[Choice, Choice]:
        take = tr("Take what was saved") if is_ours else tr("Take theirs")
        return Choice(tr("Compare…"), self.compare), Choice(take, self._take_theirs)

    def may_replace(self, path: Path) -> bool:
        """Tell whether a save would replace what this window knows; else ask about it."""
        if self._path is None or not is_same(path, self._path) or not self.is_other:
            return True
        is_ours = _is_ours(path)
        self._window.messages.ask(
            tr(
                "{name} was saved from Cueproof in the meantime, so it was not saved over.",
                name=path.name,
            )
            if is_ours
            else tr(
                "{name} was changed by another program, so it was not saved over.", name=path.name
            ),
            *self._ways(is_ours=is_ours),
            Choice(tr("Replace it") if is_ours else tr("Replace theirs"), self._replace),
        )
        return False

    def keep(self, path: Path) -> None:
        """Keep the file that a save is about to replace; raises NotKept when that cannot be done.

        What Cueproof wrote itself is kept only where most of the cues would be gone, or where it
        was not written of what is here: of another transcript, or of other work on this one.
        """
        shrinks = 2 * len(self._window.session.cues) < self._held
        is_other = self._is_other_work or path != self._path
        keeping.keep(self._window, path, even_ours=shrinks or is_other)

    def write(self, path: Path, data: bytes) -> None:
        """Save here; what others make of it at once is theirs. Raises TranscriptUnwritable."""
        write_bytes(path, data)
        wrote(path, data)
        self._held = len(self._window.session.cues)
        self.attend(path, fingerprint(data))
        self._soon.start()  # what was done to it before it was watched again was not told

    def known(self, path: Path | None) -> str | None:
        """Return the fingerprint of what was read or saved, if it was of this file."""
        return self._known or None if path == self._path else None

    def count(self) -> None:
        """Remember how many cues the file held when it was read."""
        document = self._window.session.document
        self._held = len(document.source.as_read or document.cues)

    def compare(self) -> None:
        """Show the versions there are, with what differs in each."""
        if self._path:
            taking_over.compare(self._window, self._path)

    def _take_theirs(self) -> None:
        assert self._path
        try:
            document = formats.read(self._path)
        except FileProblem as problem:
            self._window.messages.say(str(problem))
            return
        taking_over.take(self._window, document.cues, self._path.name)
        original = document.source.original
        self.attend(self._path, None if original is None else fingerprint(original))
        self._window.session.saved(document)

    def _keep_mine(self) -> None:
        self._known, self._is_other_work = _print(self._path), True
        self._window.session.adrift()

    def _replace(self) -> None:
        self._keep_mine()
        self._window.files.save()


def _print(path: Path | None) -> str:
    """Return what tells a file's content from any other, nothing where there is none."""
    return (fingerprint_of(path) if path else None) or ""


def _seen(path: Path) -> tuple[str | None, bool]:
    """Return what tells the content, nothing if it cannot be read, or None, and if it is ours."""
    now = _print(path)
    return (now, _is_ours(path)) if now else ("" if os.path.lexists(path) else None, False)


def _is_ours(path: Path) -> bool:
    """Tell whether what a file holds was saved from Cueproof, in whichever window."""
    with suppress(OSError):
        return Versions(path).is_ours
    return False


def _raise(error: Exception) -> None:
    raise error
