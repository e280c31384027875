"""Where a word stands, each place ticked, with what would stand there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView

from editor.repairs.hit import Hit, preview
from editor.ui.batches.proposal import Proposal, Reply
from editor.ui.panes.proposal_cells import LEAST_PX, ProposalDelegate
from editor.ui.panes.proposal_model import ProposalModel
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from editor.repairs.hit import Place
    from editor.ui.theme import Theme


class WordHits(QListView):
    """The places of one word.

    Signals: moved, with the hit the cursor came to; asked_to_play, with one.
    """

    moved = Signal(object)
    asked_to_play = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("proposal-list")
        self.setAccessibleName(tr("Where the word stands"))
        self.setUniformItemSizes(True)
        self.setMinimumHeight(LEAST_PX)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.places = ProposalModel(self)
        self.setModel(self.places)
        self.setItemDelegate(ProposalDelegate(theme, self))
        self.selectionModel().currentChanged.connect(self._moved)
        self.doubleClicked.connect(lambda index: self.asked_to_play.emit(self._hit(index.row())))
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move and tick; letters and digits are for what the list stands in."""
        keys = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.text().isalnum() or Qt.Key(event.key()) in keys:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def show_hits(self, hits: Sequence[Hit], texts: Mapping[int, str]) -> None:
        """List hits by the visible texts of their cues; ticks and cursor stay with the places."""
        row = self.currentIndex().row()
        known = [hit for hit in hits if all(place.cue_id in texts for place in hit.places)]
        same = [one.key for one in self.places.listed] == [hit.places for hit in known]
        self.places.put([_proposal(hit, texts) for hit in known])
        if same:
            self.go_to(row)

    def go_to(self, row: int) -> None:
        """Go to a row, or to the nearest there is."""
        if self.places.listed:
            row = min(max(0, row), len(self.places.listed) - 1)
            self.setCurrentIndex(self.places.index(row))

    def step(self, by: int) -> None:
        """Go to the next place, or with -1 to the one before."""
        self.go_to(self.currentIndex().row() + by)

    @property
    def current(self) -> Hit | None:
        """Return the hit gone to, or nothing where there is none."""
        row = self.currentIndex().row()
        return self._hit(row) if row >= 0 else None

    @property
    def ticked(self) -> list[tuple[Place, ...]]:
        """Return the places that are ticked, in order."""
        return [self._hit(row).places for row in range(self.places.rowCount())
                if self.places.reply(row) is Reply.YES]  # fmt: skip

    def _hit(self, row: int) -> Hit:
        subject = self.places.listed[row].subject
        if not isinstance(subject, Hit):
            raise TypeError(subject)
        return subject

    def _moved(self, index: QModelIndex) -> None:
        if index.isValid():
            self.moved.emit(self._hit(index.row()))


def _proposal(hit: Hit, texts: Mapping[int, str]) -> Proposal:
    seen = preview(hit, texts)
    return Proposal(
        key=hit.places,
        cue_id=hit.places[0].cue_id,
        span=hit.span,
        before=seen.before,
        after=seen.after,
        old=seen.old,
        new=seen.new if hit.right != hit.found else (seen.new[0], seen.new[0]),
        subject=hit,
    )
