from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from editor.ui.panes.elided import Elided

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_LONG = "audio 00:55:46 · No sound device was found; cues can be edited without."


@pytest.fixture
def line(qtbot: QtBot) -> Elided:
    made = Elided()
    qtbot.addWidget(made)
    made.setText(_LONG)
    made.show()
    return made


def told(line: Elided) -> str:
    """Return what is told where the pointer rests on it."""
    QToolTip.hideText()
    at = QPoint(2, 2)
    QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, at, line.mapToGlobal(at)))
    return QToolTip.text()


def test_a_line_ends_in_dots_where_it_has_no_room(line: Elided) -> None:
    line.resize(line.sizeHint())
    assert line.shown == _LONG
    whole = line.grab().toImage()
    line.resize(200, line.height())
    assert line.shown.endswith("…")
    assert _LONG.startswith(line.shown[:-1])
    assert line.fontMetrics().horizontalAdvance(line.shown) <= 200
    assert line.grab().toImage() != whole.copy(0, 0, 200, line.height())
    assert line.text() == _LONG
    assert line.minimumSizeHint().width() == 0


def test_what_is_cut_is_told_at_the_pointer(line: Elided) -> None:
    line.resize(200, line.height())
    assert _LONG.partition(" · ")[0] in told(line)
    line.setToolTip("another")
    assert told(line) == "another"


def test_a_text_is_no_markup(line: Elided) -> None:
    line.setText("<b>you</b> " * 20)
    line.resize(200, line.height())
    assert line.shown.startswith("<b>you</b>")
    assert "&lt;b&gt;" in told(line)
