"""Which cues the table shows: those that a sieve lets through, and those a person is at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor.core.selection import Selection
from editor.search.sieve import Sieve, counted, sifted

if TYPE_CHECKING:
    from editor.core.session import Change, Session

# Cues are sifted again once the person has paused for so long: none goes while it is edited.
_PAUSE_MS = 250


class RowFilter(QObject):
    """A sieve over the cues of a session.

    The active cue and the selected ones are shown whether or not they pass: nothing is edited or
    removed unseen. Signals: changed, other cues pass; counted, the counts may be others.
    """

    changed = Signal()
    counted = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.sieve = Sieve.ALL
        self.counts = counted(session)
        self._passing: frozenset[int] = frozenset()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look_again)
        session.review_changed.connect(lambda _: self._pause.start())
        session.heard_changed.connect(lambda _: self._pause.isActive() or self._pause.start())

    @property
    def is_on(self) -> bool:
        """Tell whether some cues may be hidden."""
        return self.sieve is not Sieve.ALL

    @property
    def passing(self) -> frozenset[int]:
        """Return the indexes of the cues that pass, as last sifted."""
        return self._passing

    @property
    def staying(self) -> frozenset[int]:
        """Return the indexes of the cues shown in any case: the active and the selected ones."""
        selection = self._session.selection
        ids = selection.selected | ({selection.active} if selection.active is not None else set())
        found = (self._session.index_of(cue_id) for cue_id in ids)
        return frozenset(index for index in found if index is not None)

    def choose(self, sieve: Sieve) -> None:
        """Show what passes another sieve; the active cue becomes one that does, if any does."""
        if sieve is self.sieve:
            return
        self.sieve = sieve
        self.sift()
        if self.is_on:
            self._session.select(self._narrowed())
        self.changed.emit()
        self._look_again()

    def sift(self) -> None:
        """Look which cues pass, at once: others stand at their indexes now."""
        self._passing = sifted(self._session, self.sieve) if self.is_on else frozenset()

    def follow(self, change: Change) -> None:
        """Keep up with cues that came, went or moved; another document is shown as a whole."""
        if change.reloaded:
            self.sieve = Sieve.ALL
        self.sift()
        self._pause.start()

    def _narrowed(self) -> Selection:
        """Return the selection without what does not pass."""
        session, passing = self._session, self._passing
        kept = self.staying & passing
        at = session.active_index
        if at is None or not passing:
            return session.selection
        if at not in passing:
            at = _nearest(at, kept or passing)
        ids = {session.cues[index].id for index in kept | {at}}
        return Selection(session.cues[at].id, frozenset(ids))

    def _look_again(self) -> None:
        before, self.counts = self.counts, counted(self._session)
        known = self._passing
        self.sift()
        if known != self._passing:
            self.changed.emit()
        if before != self.counts:
            self.counted.emit()


def _nearest(at: int, among: frozenset[int]) -> int:
    """Return the next index from one on, or else the last before it."""
    return min(among, key=lambda index: (index < at, abs(index - at)))
