"""Findings of one kind in a list to be ticked, and one verdict for all that are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from editor.core.kinds import kind_name
from editor.ui.panes.alike_model import AlikeModel
from editor.ui.panes.emptying import empty
from editor.ui.panes.flow import Flow
from editor.ui.panes.key_button import KeyButton
from editor.ui.panes.own_keys import keeps
from editor.ui.panes.verdicts import choices
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent

    from editor.core.finding import Finding
    from editor.core.verdict import Answer
    from editor.ui.theme import Theme

_KEYS = {
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Space,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
}
# Rows of two lines are told apart by some pixels.
_APART = 3


class Alike(QWidget):
    """The list, in the place of the queue while it is asked about.

    Signals: decided, with the verdict and the findings ticked; left, without one; looked_at, with
    the finding the cursor came to.
    """

    decided = Signal(object, object)
    left = Signal()
    looked_at = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._model = AlikeModel(self)
        self._model.dataChanged.connect(lambda *_: self._count())
        self.setAccessibleName(tr("Findings of one kind"))
        self._heading = QLabel()
        self._heading.setObjectName("finding-where")
        self._tick = QPushButton(tr("Tick all"))
        self._tick.setProperty("link", True)
        self._tick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tick.clicked.connect(self._tick_all_or_none)
        self._list = QListView()
        self._list.setObjectName("alike")
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setAccessibleName(tr("Findings of one kind"))
        self._list.setModel(self._model)
        self._list.selectionModel().currentChanged.connect(self._moved)
        # Tab stays here: what is typed next would land in a cue.
        self._list.setTabKeyNavigation(True)
        self._buttons = Flow()
        self._first: Answer | None = None
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 12, 4)
        top.addWidget(self._heading, 1)
        top.addWidget(self._tick)
        foot = QWidget()
        foot.setLayout(self._buttons)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 10)
        rows.setSpacing(6)
        rows.addLayout(top)
        rows.addWidget(self._list, 1)
        side = QHBoxLayout()
        side.setContentsMargins(16, 0, 16, 0)
        side.addWidget(foot)
        rows.addLayout(side)

    def ask(
        self,
        findings: Sequence[Finding],
        ticked: Sequence[Finding],
        shows: Callable[[Finding], str] | None = None,
    ) -> None:
        """Show findings, some of them ticked, and wait for a verdict.

        shows tells what a row says instead of the usual, once it is looked at.
        """
        self._model.put(findings, ticked, shows)
        self._list.setSpacing(_APART if shows else 0)
        self._offer()
        self.show()
        self._list.setFocus()
        self._list.setCurrentIndex(self._model.index(self._model.first_ticked))

    @property
    def ticked(self) -> list[Finding]:
        """Return the findings that are ticked."""
        return self._model.ticked

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the list from the actions that have them elsewhere."""
        if keeps(event, _KEYS):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take Enter as the verdict that stands out and Escape as none."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._first:
            self._decide(self._first)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _offer(self) -> None:
        empty(self._buttons)
        findings = self._model.findings
        offered = [
            choice
            for choice in choices(findings[0])
            if all(choice in choices(other) for other in findings)
        ]
        self._first = offered[0].answer
        for at, choice in enumerate(offered):
            button = (
                KeyButton(told(choice.label), "Enter", self._theme)
                if at == 0
                else _plain(told(choice.label))
            )
            if isinstance(button, KeyButton):
                button.set_primary(primary=True)
            button.clicked.connect(partial(self._decide, choice.answer))
            self._buttons.addWidget(button)
            button.show()
        cancel = KeyButton(tr("Cancel"), "Esc", self._theme)
        cancel.clicked.connect(self.leave)
        self._buttons.addWidget(cancel)
        cancel.show()
        self._count()

    def _count(self) -> None:
        ticked, whole = len(self.ticked), self._model.rowCount()
        kind = told(kind_name(self._model.findings[0]))
        self._heading.setText(
            tr("{kind}: {ticked:,} of {whole:,} ticked", ticked=ticked, whole=whole, kind=kind)
        )
        self._tick.setText(tr("Tick none") if ticked == whole else tr("Tick all"))

    def _tick_all_or_none(self) -> None:
        self._model.tick_all(really=len(self.ticked) < self._model.rowCount())

    def _moved(self, index: QModelIndex) -> None:
        if index.isValid() and self.isVisible():
            self.looked_at.emit(self._model.findings[index.row()])

    def _decide(self, answer: Answer) -> None:
        if ticked := self.ticked:
            self._put_away()
            self.decided.emit(answer, ticked)

    def leave(self) -> None:
        """Go without a verdict; what is listed may not be there any more."""
        if not self.isHidden():
            self._put_away()
            self.left.emit()

    def _put_away(self) -> None:
        self.hide()
        self._model.put((), (), None)


def _plain(label: str) -> QPushButton:
    button = QPushButton(label)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
