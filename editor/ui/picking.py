"""Which file a person means: the dialogs that ask, and the folder they begin in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from editor import formats, paths
from editor.core.sentence import said
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from editor.ui.window import Window

ALL_FILES = said("All files (*)")


def pick_transcript(window: Window, title: str) -> Path | None:
    """Ask for a transcript of any format; nothing when none was chosen."""
    endings = " ".join(f"*{suffix}" for one in formats.FORMATS for suffix in one.suffixes)
    kinds = tr("Transcripts ({endings});;{all_files}", endings=endings, all_files=ALL_FILES)
    name, _ = QFileDialog.getOpenFileName(window, title, folder(window), kinds)
    return Path(name) if name else None


def folder(window: Window) -> str:
    """Return where a dialog begins: beside the transcript, or where one was opened last."""
    path = window.session.document.source.path
    if path and not window.files.is_sample:
        return str(path.parent)
    recent = window.settings.get("recent")
    return str(Path(recent[0]).parent) if recent else str(paths.home())
