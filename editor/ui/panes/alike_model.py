"""Findings of one kind, each ticked or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from editor.core.timecode import clock, spoken_duration
from editor.ui.panes.wording import subject, tip
from editor.ui.tongue import told

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from editor.core.finding import Finding

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class AlikeModel(QAbstractListModel):
    """The rows. A text that takes a while to find is found once it is seen, and only once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.findings: list[Finding] = []
        self._ticked: set[int] = set()
        self._shows: Callable[[Finding], str] = _usual
        self._shown: dict[int, str] = {}

    def put(
        self,
        findings: Sequence[Finding],
        ticked: Sequence[Finding],
        shows: Callable[[Finding], str] | None,
    ) -> None:
        """List findings, some of them ticked; shows tells what a row says instead of the usual."""
        self.beginResetModel()
        self.findings = list(findings)
        chosen = set(map(id, ticked))
        self._ticked = {row for row, one in enumerate(findings) if id(one) in chosen}
        self._shows = shows or _usual
        self._shown = {}
        self.endResetModel()

    @property
    def ticked(self) -> list[Finding]:
        """Return the findings that are ticked, in order."""
        return [one for row, one in enumerate(self.findings) if row in self._ticked]

    @property
    def first_ticked(self) -> int:
        """Return the first row that is ticked, else the first."""
        return min(self._ticked, default=0)

    def tick_all(self, *, really: bool) -> None:
        """Tick every row, or none."""
        self._ticked = set(range(len(self.findings))) if really else set()
        self.dataChanged.emit(self.index(0), self.index(len(self.findings) - 1))

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.findings)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let each be ticked."""
        known = super().flags(index)
        return known | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else known

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says, why, and whether it is ticked."""
        if not index.isValid():
            return None
        row = index.row()
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row in self._ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            why = told(self.findings[row].reason)
            return tip(why if self._shows is _usual else f"{self._text(row)}  {why}")
        return None

    def setData(  # noqa: N802
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Tick a row, or not."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(index.row())
        else:
            self._ticked.discard(index.row())
        self.dataChanged.emit(index, index)
        return True

    def _text(self, row: int) -> str:
        if row not in self._shown:
            self._shown[row] = self._shows(self.findings[row])
        return self._shown[row]


def _usual(finding: Finding) -> str:
    when = f"{clock(finding.start_ms)} · {told(spoken_duration(finding.span.duration_ms))}"
    return f"{subject(finding)}   {when}"
