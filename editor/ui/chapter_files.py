"""Chapters taken over from files and recordings, and saved in files of their own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from editor.core import chapters
from editor.core.errors import CueproofError, FileProblem
from editor.core.sentence import said, together
from editor.formats.chapters import files
from editor.journal.disk import is_same
from editor.media.locate import MEDIA_SUFFIXES, is_media
from editor.ui.editing import only_looks, perform
from editor.ui.keeping import keep, where
from editor.ui.panes.message_bar import Choice
from editor.ui.picking import folder, pick_target
from editor.ui.tasks import once
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from editor.core.chapters import Chapter
    from editor.ui.window import Window


def ask_take(window: Window) -> None:
    """Ask for a file with chapters, or a recording, and take them over."""
    if only_looks(window):
        return
    endings = [f"*{suffix}" for kind in files.KINDS for suffix in kind.suffixes]
    endings += [f"*{suffix}" for suffix in MEDIA_SUFFIXES]
    name, _ = QFileDialog.getOpenFileName(
        window,
        tr("Take chapters from a file"),
        folder(window),
        tr("Chapters and recordings ({endings})", endings=" ".join(endings)),
    )
    if name:
        path = Path(name)
        window.tasks.start(
            "chapters",
            once(lambda: _read(path)),
            on_value=lambda found: _take(window, path, found),
            on_error=lambda error: _failed(window, error),
        )


def _read(path: Path) -> tuple[Chapter, ...]:
    """Return the chapters of a file or a recording; raises FileProblem when there are none."""
    if not is_media(path):
        return files.read(path).chapters
    from editor.media.chapters import chapters_of  # noqa: PLC0415  only for those who want them

    found = chapters_of(path)
    if not found:
        raise FileProblem(path, tr("the recording has no chapters"))
    return found


def _take(window: Window, path: Path, found: tuple[Chapter, ...]) -> None:
    before = len(window.session.chapters)
    if not perform(window, lambda: chapters.take(window.session.chapters, found)):
        return
    told_of = [
        said(
            "{n:,} chapter taken from {name}.",
            "{n:,} chapters taken from {name}.",
            n=len(found),
            name=path.name,
        )
    ]
    if before:
        told_of.append(
            said(
                "The one there was is gone; undo brings it back.",
                "The {n:,} there were are gone; undo brings them back.",
                n=before,
            )
        )
    window.messages.remark(together(told_of))


def ask_export(window: Window) -> None:
    """Ask where to save the chapters; the name's ending picks the form."""
    kinds = ";;".join(f"{told(kind.name)} (*{kind.suffixes[0]})" for kind in files.KINDS)
    source = window.session.document.source.path
    stem = source.stem if source else tr("transcript")
    suggested = Path(folder(window)) / f"{stem}.{tr('chapters')}.txt"
    path = pick_target(window, tr("Export chapters"), suggested, kinds, ending=".txt")
    if path:
        _export(window, path)


def _export(window: Window, path: Path) -> None:
    made, source = window.session.chapters, window.session.document.source.path
    again = Choice(tr("Save as…"), lambda: ask_export(window))
    try:
        if source and is_same(path, source):
            raise FileProblem(
                path,
                tr("the chapters would replace the transcript"),
                tr("Give them another name."),
            )
        files.kind_for(path)
        if not window.keeper.custody.may_write(path, again):
            return
        kept = where(keep(window, path))
        notes = files.write(made, path, window.waveform.duration_ms)
    except CueproofError as error:
        window.messages.ask(str(error), again)
        return
    saved = said(
        "{n:,} chapter saved in {name}.",
        "{n:,} chapters saved in {name}.",
        n=len(made),
        name=path.name,
    )
    window.messages.remark(together([saved, *notes, *kept]))


def _failed(window: Window, error: Exception) -> None:
    window.messages.say(
        str(error) if isinstance(error, CueproofError) else tr("Not read: {error}", error=error)
    )
