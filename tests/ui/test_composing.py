"""What an input method is still composing belongs to its cue, and is part of what is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from editor import formats
from editor.core.document import Document
from tests.builders import cues
from tests.ui.windows import open_in

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window


@pytest.fixture
def composing(window: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    """Return a window in whose first cue a word is composed."""
    path = tmp_path / "talk.srt"
    formats.write(Document(cues("0-2 Good evening", "2-4 and thank you")), path)
    open_in(window, qtbot, path)
    window.session.select_index(0)
    window.text.put_caret(5)
    compose(window, "にほん")
    assert texts(window) == ["Good evening", "and thank you"]
    return window


def compose(window: Window, text: str) -> None:
    QApplication.sendEvent(window.text.box, QInputMethodEvent(text, []))


def texts(window: Window) -> list[str]:
    return [cue.text for cue in window.session.cues]


def test_another_cue_that_is_chosen_leaves_it_to_its_own(composing: Window) -> None:
    composing.session.select_index(1)
    assert texts(composing) == ["Good にほんevening", "and thank you"]
    assert composing.text.box.toPlainText() == "and thank you"
    assert composing.session.active_index == 1
    composing.session.undo()
    assert texts(composing) == ["Good evening", "and thank you"]


def test_it_is_saved(composing: Window) -> None:
    path = composing.session.document.source.path
    assert path
    assert composing.files.save()
    assert "Good にほんevening" in path.read_text("utf-8")
    assert composing.session.is_clean


def test_closing_asks_about_it(composing: Window) -> None:
    asked: list[bool] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        asked.append(isinstance(box, QMessageBox))
        if box:
            QTest.keyClick(box, Qt.Key.Key_Escape)

    QTimer.singleShot(0, answer)
    assert not composing.close()
    assert asked == [True]


def test_what_is_opened_instead_does_not_get_it(
    composing: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other.srt"
    formats.write(Document(cues("0-2 Hello there", "2-4 again")), other)
    composing.session.load(formats.read(other))
    assert texts(composing) == ["Hello there", "again"]
    assert composing.text.box.toPlainText() in {"", "Hello there"}
