"""Everything a repair would change, before and after, to be answered row by row."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.batches.proposal import Reply
from editor.ui.panes.elided import Elided
from editor.ui.panes.emptying import empty
from editor.ui.panes.key_row import KeyRow
from editor.ui.panes.own_keys import COMMAND, ENTER, keeps
from editor.ui.panes.proposal_cells import LEAST_PX, ProposalDelegate
from editor.ui.panes.proposal_model import ProposalModel
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from editor.journal.replies import Question
    from editor.ui.batches.proposal import Batch, Extra, Proposal
    from editor.ui.theme import Theme

_KEYS = {*ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class _Rows(QListView):
    """A list that leaves letters to the one around it: they are replies, not a search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move, page, tick."""
        if event.text().isalnum():
            event.ignore()
        else:
            super().keyPressEvent(event)


class ProposalList(QWidget):
    """The list in the place of the table while a batch is gone through.

    Signals: answered, with replies just given; decided, with the proposals taken and those refused;
    left, without any; looked_at, the one the cursor came to; asked_to_play, one to be heard.
    """

    answered = Signal(object)
    decided = Signal(object, object)
    left = Signal()
    looked_at = Signal(object)
    asked_to_play = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Proposed changes"))
        self._model = ProposalModel(self)
        self._batch: Batch | None = None
        self._extras: dict[str, Extra] = {}
        self._offered: list[tuple[str, str]] = []
        self._heading = Elided()
        self._heading.setObjectName("finding-title")
        self._tick = QPushButton(tr("Tick none"))
        self._tick.setProperty("link", True)
        self._tick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tick.clicked.connect(self._tick_all_or_none)
        self._tools = QVBoxLayout()
        self.view = _Rows()
        self.view.setObjectName("proposal-list")
        self.view.setAccessibleName(tr("Proposed changes, before and after"))
        self.view.setUniformItemSizes(True)
        self.view.setMinimumHeight(LEAST_PX)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._cells = ProposalDelegate(theme, self.view)
        self.view.setItemDelegate(self._cells)
        self.setFocusProxy(self.view)
        self.view.doubleClicked.connect(lambda index: self._play(index.row()))
        theme.changed.connect(self.view.viewport().update)
        self._buttons = KeyRow(theme, above=0)
        self._do = self._buttons.offer("", "Enter", self._decide)
        self._all = self._buttons.offer("", "A", self._reply_to_all)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 12, 4)
        top.addWidget(self._heading, 1)
        top.addWidget(self._tick)
        self._tools.setContentsMargins(16, 0, 16, 2)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(top)
        rows.addLayout(self._tools)
        rows.addWidget(self.view, 1)
        rows.addWidget(self._buttons)

    # -- what is shown ---------------------------------------------------------------------

    @property
    def model(self) -> ProposalModel:
        """Return what is listed."""
        return self._model

    @property
    def heading(self) -> str:
        """Return what is said over the list."""
        return self._heading.text()

    def show_batch(self, batch: Batch, said_before: Mapping[Question, Reply]) -> None:
        """Get ready for the rows of a batch, some of which may have been replied to before."""
        self._batch = batch
        self._model.deleteLater()
        self._model = ProposalModel(self, batch.first_reply, said_before)
        self._model.dataChanged.connect(lambda *_: self._count())
        self._model.answered.connect(self.answered)
        self._cells.lines = batch.lines
        self.view.setUniformItemSizes(batch.lines > 0)
        self.view.setModel(self._model)
        self.view.selectionModel().currentChanged.connect(self._moved)
        empty(self._tools)
        if tools := batch.tools():
            self._tools.addWidget(tools)
        self._show_buttons(batch)
        self._heading.setText(tr("{title}: looking…", title=batch.title))
        self._tick.hide()
        self._do.setEnabled(False)
        self.view.setFocus()

    def let_go(self) -> None:
        """Keep nothing of a batch that is over: two transcripts compared are megabytes."""
        self._batch, self._extras = None, {}
        self._model.put(())
        empty(self._tools)
        self._buttons.clear()

    def _show_buttons(self, batch: Batch) -> None:
        self._buttons.clear()
        self._extras = {extra.key: extra for extra in batch.extras()}
        self._offered = _labels(batch)
        self._do = self._buttons.offer(batch.verb, "Enter", self._decide)
        self._do.set_primary(primary=True)
        self._buttons.offer(batch.yes or tr("Yes"), "Y", partial(self._reply, Reply.YES))
        self._buttons.offer(batch.no or tr("No"), "N", partial(self._reply, Reply.NO))
        self._all = self._buttons.offer(tr("All alike"), "A", self._reply_to_all)
        self._buttons.offer(tr("Play"), "P", lambda: self._play(self._row))
        for extra in self._extras.values():
            self._buttons.offer(extra.label, extra.key, partial(self._run, extra))
        self._buttons.offer(tr("Close"), "Esc", self.left.emit)

    def add(self, more: Sequence[Proposal]) -> None:
        """List more rows; the cursor goes to the first there is."""
        first = not self._model.listed
        self._model.add(more)
        if first and more:
            self._go_to(0)
        self._count()

    def put(self, listed: Sequence[Proposal]) -> None:
        """List rows anew, with the replies and the cursor where they were."""
        row = self._row
        key = self._model.listed[row].key if row >= 0 else None
        self._model.put(listed)
        if self._batch and _labels(self._batch) != self._offered:
            self._show_buttons(self._batch)
        at = next((at for at, one in enumerate(listed) if one.key == key), row)
        if listed:
            self._go_to(min(max(0, at), len(listed) - 1))
        self._count()

    def _go_to(self, row: int) -> None:
        self.view.setCurrentIndex(self._model.index(row))

    @property
    def _row(self) -> int:
        return self.view.currentIndex().row()

    # -- keys ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the list from the actions that have them elsewhere."""
        if keeps(event, _KEYS):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Answer with letters, do it on Enter, leave on Escape."""
        letter = event.text().upper()
        if isinstance(QApplication.focusWidget(), QLineEdit):
            self._leave_field(event)
        elif event.key() in ENTER:
            self._decide()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif self._row < 0 or event.modifiers() & COMMAND:
            super().keyPressEvent(event)
        elif letter in {"Y", "N"}:
            self._reply(Reply.YES if letter == "Y" else Reply.NO)
        elif letter == "A":
            self._reply_to_all()
        elif letter == "P":
            self._play(self._row)
        elif letter in self._extras:
            self._run(self._extras[letter])
        else:
            super().keyPressEvent(event)

    def _leave_field(self, event: QKeyEvent) -> None:
        """Go back to the rows from a field of the options, with Enter or Escape."""
        if event.key() in {*ENTER, Qt.Key.Key_Escape}:
            self.view.setFocus()
        else:
            super().keyPressEvent(event)

    def _reply(self, reply: Reply) -> None:
        """Reply to the row the cursor is at and go on to the next without a reply, or the next."""
        row = self._row
        if row < 0:
            return
        self._model.answer([row], reply)
        self._go_on(row)

    def take(self, one: Proposal, reply: Reply) -> None:
        """Reply to a proposal, wherever the cursor is meanwhile, and go on behind it."""
        row = self._model.row_of(one.key)
        if row is not None:
            self._model.answer([row], reply)
            self._go_on(row)

    def _reply_to_all(self) -> None:
        row = self._row
        if row >= 0:
            self._model.answer(self._model.alike(row), Reply.YES)
            self._go_on(row)

    def _go_on(self, row: int) -> None:
        self._go_to(self._model.after(row))

    def _play(self, row: int) -> None:
        if row >= 0:
            self.asked_to_play.emit(self._model.listed[row])

    def _run(self, extra: Extra) -> None:
        if self._row >= 0:
            one = self._model.listed[self._row]
            reply = extra.run(one)
            if isinstance(reply, Reply):
                self.take(one, reply)

    def _decide(self) -> None:
        if self._has_something_to_do:
            self.decided.emit(self._model.those(Reply.YES), self._model.those(Reply.NO))

    @property
    def _has_something_to_do(self) -> bool:
        counts = self._model.counts()
        keeps = self._batch is not None and self._batch.keeps
        return bool(counts[Reply.YES] or (keeps and counts[Reply.NO]))

    def _tick_all_or_none(self) -> None:
        ticked = self._model.counts()[Reply.YES] == self._model.size
        rows = range(len(self._model.listed))
        self._model.answer(rows, Reply.NO if ticked else Reply.YES)

    # -- what is said ----------------------------------------------------------------------

    def _count(self) -> None:
        batch = self._batch
        if not batch:
            return
        whole, counts = self._model.size, self._model.counts()
        said = tr(
            "{title}: {ticked:,} of {whole:,} ticked",
            title=batch.title,
            ticked=counts[Reply.YES],
            whole=whole,
        )
        self._heading.setText(said if whole else batch.nothing or tr("Nothing would change"))
        self._do.setEnabled(self._has_something_to_do)
        self._tick.setText(tr("Tick none") if counts[Reply.YES] == whole else tr("Tick all"))
        self._tick.setVisible(bool(whole))
        self._all.setVisible(len({one.group for one in self._model.listed}) > 1)

    def _moved(self, index: QModelIndex) -> None:
        if index.isValid() and self.view.hasFocus():
            self.looked_at.emit(self._model.listed[index.row()])


def _labels(batch: Batch) -> list[tuple[str, str]]:
    return [(extra.key, extra.label) for extra in batch.extras()]
