"""What a screen reader is told, asked as it asks: through Qt's accessibility interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QScrollBar,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from editor.ui.panes.place import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from editor.ui.window import Window

# Mere boxes: they hold others, and have nothing of their own to say.
_BOXES = (QWidget, QFrame, QSplitter, QStackedWidget, Place)
_CELL = QAccessible.Role.Cell


def said(widget: QWidget, kind: QAccessible.Text = QAccessible.Text.Name) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(kind)


@pytest.fixture(autouse=True)
def listening() -> Iterator[None]:
    """Let a screen reader be there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def nameless() -> list[str]:
    """Return the widgets of every window that a screen reader could not name."""
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        for widget in QApplication.allWidgets()
        if not _is_a_part(widget) and not said(widget).strip()
    ]


def _is_a_part(widget: QWidget) -> bool:
    """Tell whether a widget is a box, Qt's own part of another, or a label that shows nothing."""
    if isinstance(widget, QLabel):
        return not widget.text() and widget.pixmap().isNull()
    inner = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)
    drop_down = widget.parent()
    if drop_down and drop_down.metaObject().className() == "QComboBoxPrivateContainer":
        return True
    return inner or type(widget) in _BOXES or widget.isWindow()


def test_everything_has_a_name_before_a_transcript_is_open(window: Window) -> None:
    assert window.isVisible()
    assert nameless() == []


def test_everything_has_a_name_in_a_review(talk: Window, act: Callable[[str], None]) -> None:
    talk.messages.say("The recording is missing.", "Open recording…")
    talk.start_page.greet([])
    act("review.next")
    assert nameless() == []


def test_everything_has_a_name_where_findings_are_ticked(
    talk: Window, act: Callable[[str], None]
) -> None:
    act("review.next")
    talk.panel.ask_about_alike()
    talk.search.begin()
    assert nameless() == []


def test_a_widget_without_a_name_is_noticed(window: Window) -> None:
    class Pane(QWidget):
        pass

    pane = Pane(window)
    assert len(nameless()) == 1
    pane.setAccessibleName("Pane")
    assert nameless() == []


def test_the_waveform_tells_the_playhead_and_its_cue(talk: Window) -> None:
    talk.transport.set_playhead(2_500)
    told = said(talk.waveform, QAccessible.Text.Description)
    assert "Playhead at 00:00:02.500" in told
    assert "Cue 2, 00:00:02.000 to 00:00:04.000: “and thank you for coming”." in told
    talk.transport.set_playhead(60_000)
    assert "No cue under the playhead." in said(talk.waveform, QAccessible.Text.Description)


def test_the_waveform_tells_the_finding_the_review_stands_at(
    talk: Window, act: Callable[[str], None]
) -> None:
    assert "Suspected" not in said(talk.waveform, QAccessible.Text.Description)
    act("review.next")
    assert "Suspected: Invented." in said(talk.waveform, QAccessible.Text.Description)


def test_the_overview_tells_what_there_is_to_review(talk: Window) -> None:
    told = said(talk.overview, QAccessible.Text.Description)
    assert "00:00:24 in all" in told
    assert "Invented 1" in told
    assert "Tags 1" in told


def test_a_row_of_the_table_speaks_for_itself(talk: Window) -> None:
    table = QAccessible.queryAccessibleInterface(talk.table)
    cells = [table.child(number) for number in range(table.childCount())]
    spoken = [cell.text(QAccessible.Text.Name) for cell in cells if cell.role() is _CELL]
    rows = spoken[:: talk.table.cue_model.columnCount()]
    assert rows[0] == "1, 00:00:00.000 to 00:00:02.000, Good evening everybody"
    assert rows[2] == "3, 00:00:04.000 to 00:00:06.000, [Music], suspected: Tags"
    assert rows[3].startswith("4, 00:00:10.000 to 00:00:22.000, you, 12 times, suspected: Invented")


def test_the_queue_speaks_what_is_found_when_and_why(talk: Window) -> None:
    spoken = talk.panel.queue.queue.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Loop: “you” × 12, Invented, at 00:00:10. The same text 12 times in a row" in spoken


def test_nothing_is_described_while_nobody_asks(talk: Window) -> None:
    QAccessible.setActive(False)
    before = talk.waveform.accessibleDescription()
    talk.transport.set_playhead(3_000)
    assert talk.waveform.accessibleDescription() == before
    QAccessible.setActive(True)
    talk.transport.set_playhead(3_500)
    assert "00:00:03.500" in said(talk.waveform, QAccessible.Text.Description)
