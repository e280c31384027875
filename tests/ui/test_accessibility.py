"""What a screen reader is told, asked as it asks: through Qt's accessibility interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollBar, QSplitter, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.ui.window import Window

# Mere boxes: they hold others, and have nothing of their own to say.
_BOXES = (QWidget, QFrame, QSplitter)


def said(widget: QWidget, kind: QAccessible.Text = QAccessible.Text.Name) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(kind)


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
