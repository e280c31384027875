"""Layouts emptied: nothing stays in them, and no widget outlives that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLayout, QWidget

from editor.ui.panes.emptying import empty
from editor.ui.panes.flow import Flow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("kind", [QHBoxLayout, QGridLayout, Flow])
def test_every_widget_goes_and_is_deleted(kind: type[QLayout], qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = kind()
    holder.setLayout(layout)
    for name in ("one", "two", "three"):
        layout.addWidget(QLabel(name))
    empty(layout)
    assert layout.count() == 0
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert holder.findChildren(QLabel) == []


def test_what_is_not_a_widget_goes_too(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = QHBoxLayout(holder)
    row.addStretch()
    row.addWidget(QLabel("one"))
    row.addSpacing(4)
    empty(row)
    assert row.count() == 0
