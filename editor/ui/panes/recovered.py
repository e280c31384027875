"""Work that was never saved and not brought back: what there is of it, and one piece chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor import paths
from editor.core.sentence import listed, said
from editor.ui.direction import isolated
from editor.ui.moments import when
from editor.ui.panes.wording import tip
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.journal.shelf import Found


def amount(found: Found) -> str:
    """Return how much a journal would bring back, in words."""
    parts: list[str] = []
    if found.edits:
        parts.append(said("{n:,} edit", "{n:,} edits", n=found.edits))
    if found.verdicts:
        parts.append(said("{n:,} verdict", "{n:,} verdicts", n=found.verdicts))
    if found.answers:
        parts.append(said("{n:,} answer", "{n:,} answers", n=found.answers))
    return listed(parts or [said("what was heard")])


class RecoveredDialog(QDialog):
    """Lists the journals that were left behind, the latest first.

    Signals: chosen, the one to bring back; removed, one to forget, told when the list is closed:
    until then it can be kept after all.
    """

    chosen = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget, found: Sequence[Found]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Recovered work"))
        self.resize(760, 380)
        self._found = list(found)
        self._forgotten: set[int] = set()
        self._list = QTreeWidget()
        self._list.setAccessibleName(tr("Recovered work"))
        self._list.setHeaderLabels([tr("Transcript"), tr("Not saved"), tr("Last done")])
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.addTopLevelItems([_row(one) for one in self._found])
        self._list.header().setStretchLastSection(False)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            mode = QHeaderView.ResizeMode.ResizeToContents
            self._list.header().setSectionResizeMode(column, mode)
        self._remove = QPushButton(tr("Forget it"))
        self._restore = QPushButton(tr("Restore"))
        self._restore.setDefault(True)
        self._lay_out()
        self._list.itemDoubleClicked.connect(lambda *_: self.take())
        self._remove.clicked.connect(self.forget)
        self._restore.clicked.connect(self.take)
        self._list.currentItemChanged.connect(lambda *_: self._show_buttons())
        if first := self._list.topLevelItem(0):
            self._list.setCurrentItem(first)

    def _lay_out(self) -> None:
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        told_of = QLabel(
            tr(
                "Cueproof ended before this was saved, or it was given up."
                " What was given up is kept for 30 days."
            )
        )
        told_of.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addWidget(self._remove)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self._restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(told_of)
        layout.addWidget(self._list, 1)
        layout.addLayout(foot)

    def take(self) -> None:
        """Bring back the one chosen."""
        row = self._place()
        if row >= 0:
            self._forgotten.discard(row)
            self.accept()
            self.chosen.emit(self._found[row])

    def forget(self) -> None:
        """Forget the one chosen once the list is closed, or keep it after all."""
        item = self._list.currentItem()
        if item:
            self._forgotten ^= {self._place()}
            for column in range(self._list.columnCount()):
                struck = item.font(column)
                struck.setStrikeOut(self._place() in self._forgotten)
                item.setFont(column, struck)
            self._show_buttons()

    def done(self, result: int) -> None:
        """Close the list, and forget what is to be forgotten."""
        super().done(result)
        for row in sorted(self._forgotten):
            self.removed.emit(self._found[row])

    def _show_buttons(self) -> None:
        goes = self._place() in self._forgotten
        self._remove.setText(tr("Keep it") if goes else tr("Forget it"))

    def _place(self) -> int:
        item = self._list.currentItem()
        return self._list.indexOfTopLevelItem(item) if item else -1


def _row(found: Found) -> QTreeWidgetItem:
    # The folder too: two transcripts of one name are told apart by nothing else.
    where = f"{found.path.name}  –  {_from_home(found.path.parent)}"
    item = QTreeWidgetItem([isolated(where), told(amount(found)), told(when(found.at))])
    item.setToolTip(0, tip(str(found.path)))
    return item


def _from_home(folder: Path) -> str:
    """Return a folder as people write it: one's own as ~."""
    home = paths.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
