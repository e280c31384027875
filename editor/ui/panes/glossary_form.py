"""One name of a glossary, to be changed: how it is spelled, how it is heard, whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from editor.ui.panes.key_change import button, row
from editor.ui.panes.where_choice import WhereChoice
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from editor.glossaries import Where

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_COMMAND = Qt.KeyboardModifier.ControlModifier


class GlossaryForm(QWidget):
    """The fields; Enter in the name and Ctrl+Enter anywhere keep what they say, Escape leaves.

    Signals: kept; left.
    """

    kept = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.right = QLineEdit()
        self.right.setAccessibleName(tr("Right is"))
        self.heard = QPlainTextEdit()
        self.heard.setObjectName("heard-as")
        self.heard.setAccessibleName(tr("Heard as, a line each"))
        self.heard.setPlaceholderText(tr("A line for each way it is heard"))
        self.heard.setTabChangesFocus(True)
        self.where = WhereChoice()
        keep = button(tr("Keep it (Ctrl+Enter)"), self.kept.emit)
        keep.setProperty("primary", True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for at, (name, part) in enumerate(
            ((tr("Right is"), self.right), (tr("Kept for"), self.where))
        ):
            grid.addWidget(caption(name), at, 0)
            grid.addWidget(part, at, 1)
        grid.addWidget(caption(tr("Heard as")), 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.heard, 0, 3, 3, 1)
        self.setTabOrder(self.right, self.heard)  # names are typed one after another
        grid.addLayout(row(keep, button(tr("Leave it (Esc)"), self.left.emit)), 2, 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for part in (self.right, self.heard):
            part.installEventFilter(self)

    def ask(
        self, right: str, heard: Collection[str], places: Collection[Where], where: Where
    ) -> None:
        """Ask for a name, to begin with what is known of it."""
        self.right.setText(right)
        self.heard.setPlainText("\n".join(heard))
        self.where.offer(places, where)
        self.right.setFocus()
        self.right.selectAll()

    @property
    def ways(self) -> list[str]:
        """Return what is heard, line by line."""
        return [line for line in self.heard.toPlainText().splitlines() if line.strip()]

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep it on Enter, leave it on Escape."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        entered = Qt.Key(event.key()) in _ENTER
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif entered and (event.modifiers() & _COMMAND or self.right.hasFocus()):
            self.kept.emit()
        else:
            return False
        return True


def caption(text: str) -> QLabel:
    """Return what names a field."""
    made = QLabel(text)
    made.setProperty("class", "caption")
    return made
