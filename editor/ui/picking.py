"""Which file a person means: the dialogs that ask, and the folder they begin in."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from editor import formats, paths
from editor.core.sentence import said
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from editor.ui.window import Window

ALL_FILES = said("All files (*)")


def pick_transcript(window: Window, title: str) -> Path | None:
    """Ask for a transcript of any format; nothing when none was chosen."""
    endings = " ".join(f"*{suffix}" for one in formats.FORMATS for suffix in one.suffixes)
    kinds = tr("Transcripts ({endings});;{all_files}", endings=endings, all_files=ALL_FILES)
    name, _ = QFileDialog.getOpenFileName(window, title, folder(window), kinds)
    return Path(name) if name else None


def pick_target(
    parent: QWidget,
    title: str,
    suggested: Path | str,
    kinds: str,
    chosen: str = "",
    *,
    ending: str,
) -> Path | None:
    """Ask where to save; nothing when no place was chosen.

    A name without an ending is given that of the kind chosen, else `ending`. The dialog asks before
    what is there is replaced, but cannot know of a name that gets its ending afterwards.
    """
    while True:
        name, chosen = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds, chosen)
        path = Path(name)
        if not name or path.suffix:
            return path if name else None
        path = path.with_suffix(chosen.rpartition("*")[2].rstrip(")") or ending)
        if not os.path.lexists(path) or _may_replace(parent, path):
            return path
        suggested = path


def _may_replace(parent: QWidget, path: Path) -> bool:
    """Ask whether a file may be replaced; Escape means that it may not."""
    box = QMessageBox(parent)
    box.setWindowTitle(tr("Replace a file"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("{name} is there already. Replace it?", name=path.name))
    replace = box.addButton(tr("&Replace"), QMessageBox.ButtonRole.DestructiveRole)
    other = box.addButton(tr("&Another name…"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(other)
    box.setEscapeButton(other)
    box.exec()
    is_meant = box.clickedButton() == replace
    box.deleteLater()
    return is_meant


def folder(window: Window) -> str:
    """Return where a dialog begins: beside the transcript, or where one was opened last."""
    path = window.session.document.source.path
    if path and not window.files.is_sample:
        return str(path.parent)
    recent = window.settings.get("recent")
    return str(Path(recent[0]).parent) if recent else str(paths.home())
