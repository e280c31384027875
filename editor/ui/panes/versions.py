"""Earlier versions of the transcript, what differs in each, and one of them taken over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.core.comparison import differences
from editor.core.cue import visible_text
from editor.core.errors import FileProblem
from editor.core.timecode import timecode
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.core.cue import Cue
    from editor.ui.theme import Theme

# More rows than anybody reads; that there are more is said.
_MOST = 2000


@dataclass(frozen=True, slots=True)
class Shown:
    """A version in the list: what it is called, and what reads its cues; that raises FileProblem."""

    name: str
    read: Callable[[], Sequence[Cue]]


class VersionsDialog(QDialog):
    """Compares versions with what is in the window.

    Signals: taken, the cues of the version chosen, and its name; compared, the same, when its
    differences shall be listed.
    """

    taken = Signal(object, str)
    compared = Signal(object, str)

    def __init__(
        self, parent: QWidget, theme: Theme, mine: Sequence[Cue], versions: Sequence[Shown]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Versions"))
        self.resize(860, 520)
        self._theme = theme
        self._mine = mine
        self._versions = versions
        self._read: Sequence[Cue] = ()
        self._names = QListWidget()
        self._names.setAccessibleName(tr("Versions"))
        self._names.addItems([version.name for version in versions])
        self._changes = QTreeWidget()
        self._changes.setAccessibleName(tr("What differs"))
        self._changes.setHeaderLabels(["", tr("Start"), tr("Text")])
        self._changes.setRootIsDecorated(False)
        self._changes.setUniformRowHeights(True)
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._list = QPushButton(tr("Go through what differs"))
        self._list.setToolTip(tr("Lists its words that are not yours, to take theirs or keep mine"))
        self._list.clicked.connect(lambda: self._chosen(self.compared))
        self._take = QPushButton(tr("Take this version"))
        self._take.setToolTip(tr("Puts its cues in place of yours, as one step that can be undone"))
        self._take.clicked.connect(lambda: self._chosen(self.taken))
        self._lay_out()
        self._names.currentRowChanged.connect(self._compare)
        self._names.setCurrentRow(0)

    def _lay_out(self) -> None:
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        foot.addWidget(close)
        foot.addWidget(self._list)
        foot.addWidget(self._take)
        sides = QSplitter()
        sides.setChildrenCollapsible(False)
        sides.addWidget(self._names)
        sides.addWidget(self._changes)
        sides.setSizes([240, 620])
        self._changes.setColumnWidth(0, 30)
        self._changes.setColumnWidth(1, 116)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(sides, 1)
        layout.addLayout(foot)

    @property
    def told(self) -> str:
        """Return what is said about the version looked at."""
        return self._told.text()

    def _compare(self, row: int) -> None:
        self._changes.clear()
        for button in (self._list, self._take):
            button.setEnabled(False)
        if not 0 <= row < len(self._versions):
            return
        try:
            self._read = self._versions[row].read()
        except (FileProblem, OSError) as problem:
            self._told.setText(told(str(problem)))
            return
        found = differences(self._read, self._mine)
        rows = [
            item
            for one in found
            for sign, cues in (("−", one.before), ("+", one.after))
            for item in (self._row(sign, cue) for cue in cues[:_MOST])
        ]
        self._changes.addTopLevelItems(rows[:_MOST])
        gone = sum(len(one.before) for one in found)
        new = sum(len(one.after) for one in found)
        more = tr("; the first {most:,} are shown", most=_MOST) if len(rows) > _MOST else ""
        self._told.setText(
            tr(
                "{n:,} cue of this version (−) against {new:,} of yours (+){more}.",
                "{n:,} cues of this version (−) against {new:,} of yours (+){more}.",
                n=gone,
                new=new,
                more=more,
            )
            if found
            else tr("It has the same cues as yours.")
        )
        for button in (self._list, self._take):
            button.setEnabled(bool(found))

    def _row(self, sign: str, cue: Cue) -> QTreeWidgetItem:
        text = visible_text(cue.text).replace("\n", " / ")
        item = QTreeWidgetItem([sign, timecode(cue.start_ms), text])
        tokens = self._theme.tokens
        item.setForeground(0, QBrush(QColor(tokens.invented if sign == "−" else tokens.voice)))
        item.setForeground(1, QBrush(QColor(tokens.muted)))
        return item

    def _chosen(self, signal: SignalInstance) -> None:
        self.accept()
        signal.emit(self._read, self._versions[self._names.currentRow()].name)
