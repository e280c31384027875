"""Going through a batch: listed in the background, answered, done in one edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor.core.errors import CueproofError
from editor.core.selection import Selection
from editor.journal.replies import Said
from editor.ui.batches.proposal import Reply
from editor.ui.tongue import told

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from editor.core.session import Change, Session
    from editor.core.verdict import Verdict
    from editor.journal.replies import Question, Replies
    from editor.ui.batches.proposal import Batch, Proposal
    from editor.ui.panes.proposal_list import ProposalList
    from editor.ui.tasks import Tasks

_TASK = "propose"
# What is listed is listed anew when the cues have rested for so long.
_PAUSE_MS = 150


class Proposing(QObject):
    """Leads one batch at a time through its list.

    What was replied is there again when the list is, as long as the transcript is open, and where
    it is told what was replied before that.

    Signals: began, a batch is shown; ended, none is any more; settled, the listing came to its
    end; replied, what a person said just now, by the name of the list; carried_out, the name of
    the list whose edit was made.
    """

    began = Signal()
    ended = Signal()
    settled = Signal()
    replied = Signal(object)
    carried_out = Signal(str)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        shown: ProposalList,
        say: Callable[[str], object],
    ) -> None:
        super().__init__(tasks)
        self._session = session
        self._tasks = tasks
        self._shown = shown
        self._say = say
        self.batch: Batch | None = None
        self.said: Replies = {}
        self._verdicts: tuple[Verdict, ...] = ()
        self._is_outdated = False
        self._again = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._again.timeout.connect(self.list_anew)
        session.changed.connect(self._changed)
        session.review_changed.connect(lambda _: self._reviewed())
        shown.answered.connect(self._hear)
        shown.decided.connect(self._decide)
        shown.left.connect(self.end)
        shown.looked_at.connect(self._look_at)

    def begin(self, batch: Batch) -> None:
        """List what a batch proposes, in the place of the table."""
        self._drop()
        self.batch = batch
        batch.setParent(self)
        batch.outdated.connect(self.list_anew)
        self.began.emit()
        said = self.said.get(batch.name, {})
        batch.words.update((asked, one.words) for asked, one in said.items() if one.words)
        self._shown.show_batch(batch, {asked: Reply(one.sign) for asked, one in said.items()})
        self._list(anew=False)

    def end(self) -> None:
        """Go back to the table."""
        if self.batch:
            self._drop()
            self.ended.emit()

    def _drop(self) -> None:
        self._tasks.cancel(_TASK)
        self._again.stop()
        self._is_outdated = False
        if self.batch:
            self.batch.deleteLater()
            self.batch = None
            self._shown.let_go()

    def _changed(self, change: Change) -> None:
        if change.reloaded:  # what was listed is of another transcript
            self.end()
            self.said = {}
        else:
            self._later()

    def _later(self) -> None:
        """List everything anew once the cues have rested; what is shown is no longer so."""
        if self.batch:
            self._is_outdated = True
            self._again.start()

    def _reviewed(self) -> None:
        if self.batch and self.batch.keeps and self._session.verdicts is not self._verdicts:
            self._later()

    def _list(self, *, anew: bool) -> None:
        """List everything; what is listed anew replaces the rows once it is all there."""
        batch = self.batch
        if not batch:
            return
        self._verdicts = self._session.verdicts
        gathered: list[Proposal] = []

        def ended() -> None:
            self._is_outdated = False
            batch.settle()
            if anew:
                self._shown.put(gathered)
                self._hear(self._shown.model.replies)  # which may be to other texts by now
            else:
                self._shown.add(())  # there may have been none
            self.settled.emit()

        self._tasks.start(
            _TASK,
            batch.listing(self._session.cues),
            on_value=gathered.extend if anew else self._shown.add,
            on_end=ended,
            on_error=self._gave_up,
        )

    def list_anew(self) -> None:
        """List everything again, with the replies given so far."""
        self._list(anew=True)

    def recall(self, said: Replies) -> None:
        """Take what was replied before the transcript was opened."""
        self.said = said

    def _hear(self, given: Mapping[Question, Reply]) -> None:
        batch = self.batch
        if not batch:
            return
        before = self.said.setdefault(batch.name, {})
        said = {asked: Said(one.value, batch.words.get(asked, "")) for asked, one in given.items()}
        new = {asked: one for asked, one in said.items() if before.get(asked) != one}
        if new:
            before.update(new)
            self.replied.emit({batch.name: new})

    def _gave_up(self, error: Exception) -> None:
        if not isinstance(error, CueproofError):
            raise error
        self._say(told(str(error)))
        self.end()

    def _decide(self, taken: Sequence[Proposal], refused: Sequence[Proposal]) -> None:
        """Do what was taken in one edit; stay while there are rows without a reply.

        Nothing is done by rows that are about to be listed anew.
        """
        if not self.batch or self._is_outdated:
            return
        try:
            edit = self.batch.edit(taken, refused)
            if edit:
                self._session.do(edit)
                self.carried_out.emit(self.batch.name)
        except CueproofError as refusal:
            self._say(str(refusal))
            return
        if not self._shown.model.counts()[Reply.OPEN] and not self.batch.has_more:
            self.end()

    def _look_at(self, one: Proposal) -> None:
        self._session.select(Selection.only(one.cue_id))
