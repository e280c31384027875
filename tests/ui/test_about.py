from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from editor import __version__
from editor.ui.panes.about import About

if TYPE_CHECKING:
    from editor.ui.window import Window


def test_it_lists_what_is_inside_to_be_copied(window: Window) -> None:
    window.actions_map.trigger("help.about")
    about = window.findChild(About)
    assert isinstance(about, About)
    assert about.isVisible()
    about.copy()
    copied = QGuiApplication.clipboard().text()
    assert f"Cueproof {__version__} (GPL-3.0-or-later)" in copied
    assert "pydub" in copied
    assert "FFmpeg" in copied
    about.accept()
