"""The rows of a batch, each with the reply given to it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from editor.core.timecode import clock
from editor.ui.batches.proposal import Reply
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

    from PySide6.QtCore import QObject

    from editor.journal.replies import Question
    from editor.ui.batches.proposal import Proposal

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_STATES = {
    Reply.OPEN: Qt.CheckState.Unchecked,
    Reply.YES: Qt.CheckState.Checked,
    Reply.NO: Qt.CheckState.Unchecked,
}


class ProposalModel(QAbstractListModel):
    """Proposals in order; replies are kept by their keys when they are listed anew.

    Signals: answered, with the replies just given, by the questions.
    """

    answered = Signal(object)

    def __init__(
        self,
        parent: QObject,
        first_reply: Reply = Reply.YES,
        said_before: Mapping[Question, Reply] | None = None,
    ) -> None:
        super().__init__(parent)
        self._before = said_before or {}
        self._first = first_reply
        self._replies: dict[Hashable, Reply] = {}
        self.listed: list[Proposal] = []

    def add(self, more: Sequence[Proposal]) -> None:
        """Put more proposals behind those there are."""
        if more:
            at = len(self.listed)
            self.beginInsertRows(_NO_PARENT, at, at + len(more) - 1)
            self.listed += more
            self.endInsertRows()

    def put(self, listed: Sequence[Proposal]) -> None:
        """List others in the place of those there are; what was replied to them still counts."""
        self.beginResetModel()
        self.listed = list(listed)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.listed)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let each be ticked."""
        known = super().flags(index)
        return known | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else known

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says, and whether it is ticked."""
        if not index.isValid():
            return None
        one = self.listed[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return _STATES[self.reply(index.row())]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return tr(
                "{time}, {old} becomes {new}",
                time=clock(one.moment_ms),
                old=one.before.replace("\n", " "),
                new=one.after.replace("\n", " "),
            )
        return None

    def setData(  # noqa: N802
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Tick a row, which is a yes, or not, which is a no."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        self.answer([index.row()], Reply.YES if ticked else Reply.NO)
        return True

    # -- replies ---------------------------------------------------------------------------

    def reply(self, row: int) -> Reply:
        """Return what was replied to a row."""
        one = self.listed[self._first_of(row)]
        begins = self._before.get(one.question, one.first or self._first)
        return self._replies.get(one.key, begins)

    @property
    def replies(self) -> dict[Question, Reply]:
        """Return what a person replied here, by the questions of the proposals that are listed."""
        return self._given(self.listed)

    def _given(self, some: Iterable[Proposal]) -> dict[Question, Reply]:
        own = ((one.question, self._replies.get(one.key)) for one in some if not one.continues)
        return {question: reply for question, reply in own if reply}

    def answer(self, rows: Sequence[int], reply: Reply) -> None:
        """Give the same reply to some rows, and to those that go on with them."""
        if not rows:
            return
        for row in rows:
            self._replies[self.listed[row].key] = reply
        first, last = self._first_of(min(rows)), self.whole(max(rows))[-1]
        self.dataChanged.emit(self.index(first), self.index(last))
        self.answered.emit(self._given(self.listed[self._first_of(row)] for row in rows))

    def whole(self, row: int) -> range:
        """Return the rows of the proposal that a row belongs to."""
        last = row
        while last + 1 < len(self.listed) and self.listed[last + 1].continues:
            last += 1
        return range(self._first_of(row), last + 1)

    def _first_of(self, row: int) -> int:
        while row and self.listed[row].continues:
            row -= 1
        return row

    def after(self, row: int) -> int:
        """Return the next row without a reply behind a proposal, else the next, else its last."""
        last = self.whole(row)[-1]
        behind = range(last + 1, len(self.listed))
        waiting = (at for at in behind if self.reply(at) is Reply.OPEN)
        return next(waiting, last + 1 if behind else last)

    @property
    def size(self) -> int:
        """Return how many proposals there are, whatever rows they take."""
        return self.counts().total()

    def row_of(self, key: Hashable) -> int | None:
        """Return the first row of a proposal by its key, if it is listed."""
        return next((row for row, one in enumerate(self.listed) if one.key == key), None)

    def alike(self, row: int) -> list[int]:
        """Return the rows of the group that one belongs to."""
        group = self.listed[row].group
        return [at for at, one in enumerate(self.listed) if one.group == group]

    def those(self, reply: Reply) -> list[Proposal]:
        """Return the proposals with a reply, in order, each once."""
        return [
            one
            for row, one in enumerate(self.listed)
            if self.reply(row) is reply and not one.continues
        ]

    def counts(self) -> Counter[Reply]:
        """Return how many proposals have each reply."""
        own = (row for row, one in enumerate(self.listed) if not one.continues)
        return Counter(map(self.reply, own))
