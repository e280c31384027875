"""The review: from finding to finding, and what is decided about each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.core import decisions, queue
from editor.core.finding import Category
from editor.core.selection import Selection
from editor.core.verdict import Answer, subjects

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.core.finding import Finding
    from editor.core.session import Change, Session
    from editor.ui.rulebook import Rulebook

_DECISIONS: dict[Answer, Callable[[Sequence[Cue], list[Finding]], Edit]] = {
    Answer.REMOVE: decisions.remove,
    Answer.KEEP: decisions.keep,
    Answer.TRIM: decisions.trim,
    Answer.SHRINK: decisions.shrink,
}


def shelf(finding: Finding) -> Category:
    """Return the category a finding is listed under: hints wait with what is worth a listen."""
    return Category.LISTEN if queue.is_hint(finding) else finding.category


class Review(QObject):
    """Where the review is in its queue.

    Signals: moved, the current finding or the queue changed; arrived, the person was led to a
    finding, which is then heard.
    """

    moved = Signal()
    arrived = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._place: tuple[str, int] | None = None
        self._queue: list[Finding] | None = None
        self._queue_of: tuple[Finding, ...] = ()
        self.category: Category | None = None
        self.rulebook: Rulebook | None = None
        session.changed.connect(self._cues_changed)
        session.selection_changed.connect(lambda _: self.moved.emit())
        session.review_changed.connect(lambda _: self.moved.emit())

    @property
    def queue(self) -> list[Finding]:
        """Return the open findings of the category chosen, in the order of their review.

        Hints are a queue of their own: whoever listens through it chose it.
        """
        findings = self._session.open_findings
        if self._queue is None or self._queue_of is not findings:
            chosen = [one for one in findings if shelf(one) is self.category]
            if self.category is None:
                chosen = list(self._session.to_review)
            self._queue, self._queue_of = queue.ordered(chosen), findings
        return self._queue

    @property
    def current(self) -> Finding | None:
        """Return the finding the person was led to, or else one that covers the active cue."""
        index = self._session.active_index
        if index is None:
            return None
        led = self._remembered()
        if led and led.first <= index <= led.last:
            return led
        return queue.covering(self._session.open_findings, index)

    @property
    def progress(self) -> tuple[int, int]:
        """Return how many findings are decided, out of how many; hints do not count."""
        done = len(queue.without_hints(verdict.finding for verdict in self._session.verdicts))
        left = len(self._session.to_review)
        return done, done + left

    @property
    def has_run_selected(self) -> bool:
        """Tell whether exactly the cues of the current finding are selected."""
        current = self.current
        if current is None:
            return False
        return self._selected_by(current).selected == self._session.selection.selected

    @property
    def place(self) -> tuple[str, int] | None:
        """Return the finding the review last stood at, by what it keeps, or nothing."""
        return self._place

    def take_up(self, place: tuple[str, int] | None, category: Category | None) -> None:
        """Stand where a review was left, without having it heard again."""
        self._place = place
        self.filter(category)

    def filter(self, category: Category | None) -> None:
        """Show one category of findings in the queue and go to its first, or show all."""
        self.category = category
        self._queue = None
        if category is not None and self.queue and self.current not in self.queue:
            self.go(self.queue[0])  # else the answers would be to what the list does not show
        self.moved.emit()

    def step_category(self, by: int) -> None:
        """Show the next category that has findings, or with -1 the one before; all come first."""
        filled = {shelf(finding) for finding in self._session.open_findings}
        shown = [None, *(category for category in Category if category in filled)]
        at = shown.index(self.category) if self.category in shown else 0
        self.filter(shown[(at + by) % len(shown)])

    def step(self, by: int) -> None:
        """Go to the next finding, or with -1 to the one before.

        A review that has not begun begins at the front of the queue; one that was left, by a click
        elsewhere or by undoing, first goes back to the finding it stood at.
        """
        led = self._remembered()
        if led and not self.has_run_selected:
            found: Finding | None = led
        else:
            here = self.current if self._place is not None else None
            found = queue.neighbour(self.queue, here, by)
        if found:
            self.go(found)

    def go(self, finding: Finding) -> None:
        """Select what a finding covers and have it heard."""
        self._place = queue.identity(finding, self._session.cues)
        self._session.select(self._selected_by(finding))
        self.arrived.emit(finding)

    def _selected_by(self, finding: Finding) -> Selection:
        """Return what to select for a finding; of a gap, the cue before it, lest both be taken."""
        cues = self._session.cues
        if finding.gap:
            return Selection.only(cues[finding.first].id)
        return Selection(cues[finding.first].id, subjects(finding, cues))

    # -- verdicts --------------------------------------------------------------------------

    def decide(self, answer: Answer, findings: Sequence[Finding] | None = None) -> None:
        """Answer the current finding, or several at once, and go on to the next.

        Raises EditRefused when that is no answer to them.
        """
        current = self.current
        chosen = list(findings) if findings is not None else [current] if current else []
        if chosen:
            self._go_on(self._edit(answer, chosen), chosen)

    def alike(self, finding: Finding) -> list[Finding]:
        """Return the open findings of the same kind, in the order of the cues."""
        return [one for one in self._session.open_findings if one.kind == finding.kind]

    def _edit(self, answer: Answer, findings: list[Finding]) -> Edit:
        cues = self._session.cues
        if answer is Answer.GAP_MARKER:
            ids = [self._session.fresh_id() for _ in findings]
            return decisions.mark_gaps(cues, findings, ids)
        if answer is Answer.MEND and self.rulebook:
            return self.rulebook.mend(findings)
        if answer is Answer.UNIFY:
            from editor.checks.tags.notation import respelled  # noqa: PLC0415  not at the start

            return decisions.unify(cues, findings, respelled(cues, findings))
        return _DECISIONS[answer](cues, findings)

    def _go_on(self, edit: Edit, decided: list[Finding]) -> None:
        """Do an edit, then go to the first finding that followed those decided."""
        here = self.current if self.current in decided else decided[0]
        standing = self.queue
        at = standing.index(here) if here in standing else -1
        gone = set(map(_place, decided))  # thousands are decided at once
        after = [one for one in standing[at + 1 :] + standing[: at + 1] if _place(one) not in gone]
        cues = self._session.cues
        self._place = queue.identity(after[0], cues) if after else None
        self._session.do(edit)
        found = self._remembered()
        if found:
            self.go(found)

    def _cues_changed(self, change: Change) -> None:
        if change.reloaded:
            self._place = None

    def _remembered(self) -> Finding | None:
        """Return the finding the review last stood at, as the cues are now."""
        cues = self._session.cues
        for finding in self.queue if self._place else ():
            if queue.identity(finding, cues) == self._place:
                return finding
        return None


def _place(finding: Finding) -> tuple[str, int, int, int]:
    return finding.kind, finding.first, finding.last, finding.start_ms
