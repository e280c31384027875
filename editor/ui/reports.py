"""Sign-off reports from the window: asked for, written in the background, and opened."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QInputDialog

from editor.core.act import Left
from editor.core.document import Document, Source
from editor.core.errors import CueproofError, FileProblem
from editor.core.sentence import said, together
from editor.journal.disk import is_same
from editor.ui.keeping import keep, where
from editor.ui.panes.message_bar import Choice
from editor.ui.picking import folder, pick_target
from editor.ui.tasks import once
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from editor.signoff.material import Material, Original
    from editor.ui.window import Window

_FOLDER = "review.report_folder"
_NAME = "review.name"
_TASK = "report"


class Reports(QObject):
    """Writes what a publisher keeps of a review, about the file as it was saved last."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._opened = Source()
        window.files.opened.connect(self._remember)

    @property
    def can_make(self) -> bool:
        """Tell whether there is a file that a report could be about."""
        return self._window.session.document.source.path is not None

    def ask(self) -> None:
        """Ask where to put a report, first having said what would be missing in it."""
        window = self._window
        if window.files.outside.is_other:
            window.files.outside.ask()
        elif not window.session.is_clean:
            window.messages.ask(
                tr("A report is about the saved file, and there are changes that are not saved."),
                Choice(tr("Save and go on"), self._save_and_ask),
            )
        elif window.recording.is_decoding or window.listening.is_listening:
            window.messages.ask(
                tr("The recording is still being listened to: a report made now knows less of it."),
                Choice(tr("Make it now"), self.ask_file),
            )
        else:
            self.ask_file()

    def ask_file(self) -> None:
        """Ask where to put a report, as a page unless the name ends otherwise, and write it."""
        source = self._window.session.document.source.path
        if source is None:
            return
        begin = self._window.settings.get(_FOLDER)
        place = Path(begin if begin and Path(begin).is_dir() else folder(self._window))
        kinds = ";;".join((tr("Web page (*.html)"), tr("JSON (*.json)")))
        suggested = place / f"{source.stem}.report.html"
        path = pick_target(self._window, tr("Sign-off report"), suggested, kinds, ending=".html")
        if path:
            self.write(path)

    def ask_name(self) -> None:
        """Ask who is to be named in reports."""
        from editor.signoff.material import reviewer  # noqa: PLC0415  not at the start

        settings = self._window.settings
        name, is_given = QInputDialog.getText(
            self._window,
            tr("Name in reports"),
            tr("Who reviews, as reports say it:"),
            text=reviewer(str(settings.get(_NAME))),
        )
        if is_given:
            settings.set(_NAME, name.strip())

    def write(self, target: Path) -> None:
        """Write a report in the background, and offer to open it."""
        window = self._window
        document, media = window.session.document, window.recording.path
        if document.source.path is None:
            return
        own = (document.source.path, media, self._opened.path)
        if any(path and is_same(path, target) for path in own):
            self._failed(FileProblem(target, tr("the report would replace what it is about")))
            return
        if not window.keeper.custody.may_write(target, self._elsewhere):
            return
        try:
            kept = where(keep(window, target))  # it may have been a transcript
        except FileProblem as problem:
            self._failed(problem)
            return
        window.settings.set(_FOLDER, str(target.parent))
        window.status.show_fact("doing", tr("writing the report"))
        material, opened = self._material(document.source.path), self._opened
        window.tasks.start(
            _TASK,
            once(lambda: _write(target, material, opened)),
            on_end=partial(self._tell, target, kept),
            on_error=self._failed,
        )

    def _material(self, path: Path) -> Material:
        """Return what the window knows; the original is looked for when there is time."""
        from editor.signoff.material import Material, reviewer  # noqa: PLC0415  not at the start

        window, session = self._window, self._window.session
        evidence = window.checks.evidence()
        return Material(
            path,
            session.document,
            window.recording.path if evidence.duration_ms is not None else None,
            evidence,
            review=Left(session.verdicts, session.heard),
            steps=session.steps[: session.position],
            profile=window.checks.profile,
            reviewer=reviewer(str(window.settings.get(_NAME))),
        )

    def _save_and_ask(self) -> None:
        if self._window.files.save():
            self.ask()

    def _remember(self) -> None:
        self._opened = self._window.session.document.source

    def _tell(self, target: Path, kept: tuple[str, ...]) -> None:
        self._window.show_status()
        self._window.messages.offer(
            together([said("The report was saved as {name}.", name=target.name), *kept]),
            Choice(tr("Open it"), partial(_open, target)),
        )

    def _failed(self, error: Exception) -> None:
        self._window.show_status()
        sentence = (
            str(error)
            if isinstance(error, CueproofError)
            else tr("The report was not written: {error}", error=repr(error))
        )
        self._window.messages.ask(sentence, self._elsewhere)

    @property
    def _elsewhere(self) -> Choice:
        return Choice(tr("Put it elsewhere…"), self.ask_file)


def _write(target: Path, material: Material, opened: Source) -> None:
    """Write a report in the task's thread; what makes it is loaded there too."""
    from editor.formats.atomic import write_bytes  # noqa: PLC0415
    from editor.signoff.gathering import signed_off  # noqa: PLC0415
    from editor.signoff.material import first_original  # noqa: PLC0415
    from editor.signoff.writing import form_of, written  # noqa: PLC0415

    original = first_original(material.path) or _as_opened(opened)
    made = written(signed_off(replace(material, original=original)), form_of(target))
    write_bytes(target, made.encode("utf-8", "backslashreplace"))


def _as_opened(source: Source) -> Original | None:
    """Return the transcript as it was read into the window."""
    from editor.signoff.material import Original  # noqa: PLC0415

    if source.path is None or not source.as_read:
        return None
    document = Document(source.as_read, source)
    return Original(source.path, document, "as it was opened in the window", source.original)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
