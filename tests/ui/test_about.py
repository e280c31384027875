from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget

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
    for part in ("Qt ", "FFmpeg ", "PortAudio ", "Silero VAD", "English dictionaries"):
        assert copied.count(f"\n{part}") == 1, part
    about.accept()


def test_the_arrow_keys_scroll_at_once(window: Window) -> None:
    about = About(window)
    about.show()
    table = about.findChild(QTreeWidget)
    assert table is not None
    assert about.focusWidget() is table
    assert table.topLevelItemCount() >= 3
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.verticalScrollBar().value() == table.verticalScrollBar().maximum() > 0
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert not about.isVisible()
