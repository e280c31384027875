"""The review: from finding to finding, and what is decided about each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.core import edits, queue
from editor.core.selection import Selection
from editor.core.verdict import subjects

if TYPE_CHECKING:
    from editor.core.edit import Edit
    from editor.core.finding import Category, Finding
    from editor.core.session import Change, Session


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
        self.category: Category | None = None
        session.changed.connect(self._cues_changed)
        session.selection_changed.connect(lambda _: self.moved.emit())
        session.review_changed.connect(lambda _: self.moved.emit())

    @property
    def queue(self) -> list[Finding]:
        """Return the open findings of the category chosen, in the order of their review."""
        findings = self._session.open_findings
        if self.category is not None:
            findings = tuple(one for one in findings if one.category is self.category)
        return queue.ordered(findings)

    @property
    def current(self) -> Finding | None:
        """Return the finding that covers the active cue, or nothing."""
        return queue.covering(self._session.open_findings, self._session.active_index)

    @property
    def progress(self) -> tuple[int, int]:
        """Return how many findings are decided, out of how many."""
        done = len(self._session.verdicts)
        return done, done + len(self._session.open_findings)

    @property
    def has_run_selected(self) -> bool:
        """Tell whether exactly the cues of the current finding are selected."""
        current = self.current
        if current is None:
            return False
        return subjects(current, self._session.cues) == self._session.selection.selected

    def filter(self, category: Category | None) -> None:
        """Show one category of findings in the queue, or all."""
        self.category = category
        self.moved.emit()

    def step(self, by: int) -> None:
        """Go to the next finding, or with -1 to the one before.

        A review that has not begun begins at the front of the queue; from a finding that is
        merely passed by, not looked at, it goes on where it was.
        """
        begun = self._place is not None
        here = self.current if begun and self.has_run_selected else self._remembered()
        found = queue.neighbour(self.queue, here, by)
        if found:
            self.go(found)

    def go(self, finding: Finding) -> None:
        """Select what a finding covers and have it heard."""
        cues = self._session.cues
        self._place = queue.identity(finding, cues)
        chosen = subjects(finding, cues)
        self._session.select(Selection(cues[finding.first].id, chosen))
        self.arrived.emit(finding)

    def remove(self) -> None:
        """Remove what the current finding covers, and go on."""
        current = self.current
        if current:
            self._decide(edits.remove_finding(self._session.cues, current))

    def keep(self) -> None:
        """Remember that the current finding was said after all, and go on."""
        current = self.current
        if current:
            self._decide(edits.keep_finding(self._session.cues, current))

    def mark_gap(self) -> None:
        """Put a gap marker in place of the current finding, and go on."""
        current = self.current
        if current:
            new_id = self._session.fresh_id()
            self._decide(edits.mark_gap(self._session.cues, current, new_id))

    def _decide(self, edit: Edit) -> None:
        following = queue.neighbour(self.queue, self.current, 1)
        self._place = queue.identity(following, self._session.cues) if following else None
        self._session.do(edit)
        found = self._remembered()
        if found:
            self.go(found)

    def _cues_changed(self, change: Change) -> None:
        if change.reloaded:
            self._place = None

    def _remembered(self) -> Finding | None:
        """Return the finding the review last stood at, as the cues are now."""
        for finding in self.queue:
            if queue.identity(finding, self._session.cues) == self._place:
                return finding
        return None
