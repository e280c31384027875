"""A transcript read again in another encoding than its bytes speak for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog

from editor.ui.tongue import tr

if TYPE_CHECKING:
    from editor.ui.window import Window

# What is met most, by region; any other name Python knows can be typed in from the command line.
_OFFERED = (
    "utf-8", "utf-16", "cp1252", "iso-8859-1", "iso-8859-15", "cp1250", "iso-8859-2", "cp1251",
    "koi8-r", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874", "shift_jis",
    "euc_jp", "gb18030", "big5", "euc_kr",
)  # fmt: skip


def ask(window: Window) -> None:
    """Ask for another encoding and read the transcript again in it."""
    source = window.session.document.source
    if source.path is None:
        return
    encoding, is_chosen = QInputDialog.getItem(
        window,
        tr("Read again in another encoding"),
        tr(
            "{name} was read as {encoding}. Read it as:",
            name=source.path.name,
            encoding=source.encoding.upper(),
        ),
        [name for name in _OFFERED if name != source.encoding],
    )
    if is_chosen and encoding and window.files.may_close():
        window.files.open(source.path, window.recording.path, encoding)
