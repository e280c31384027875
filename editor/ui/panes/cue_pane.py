"""The cue table with what belongs over it: the filters, the find bar, the list of a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from editor.search.sieve import Sieve
from editor.ui.batches.proposing import Proposing
from editor.ui.batches.replacing import Replacing
from editor.ui.find import Find, Scope
from editor.ui.panes.filter_row import FilterRow
from editor.ui.panes.find_bar import FindBar
from editor.ui.panes.place import Place
from editor.ui.panes.proposal_list import ProposalList
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.core.session import Session
    from editor.ui.panes.cue_table import CueTable
    from editor.ui.tasks import Tasks
    from editor.ui.theme import Theme


class CuePane(QWidget):
    """The table and its tools; say tells the person why nothing was done.

    Attributes: place, where the table is, or what is listed instead of it, which takes the focus.
    """

    def __init__(
        self,
        session: Session,
        table: CueTable,
        tasks: Tasks,
        theme: Theme,
        key_of: Callable[[str], str],
        say: Callable[[str], object],
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Cues and their tools"))
        self._session = session
        self._say = say
        self._key_of = key_of
        self.table = table
        self.rows = table.cue_model.filter
        self.finder = Find(session, tasks, self._shown)
        self.filters = FilterRow(self.rows)
        self.bar = FindBar(self.finder, theme, key_of)
        self.proposals = ProposalList(theme)
        self.proposing = Proposing(session, tasks, self.proposals, say)
        self.place = Place()
        self._over = QWidget()  # the find bar, hidden while what is listed is not its business
        self._from: QWidget | None = None
        self._then = 0
        self.setMinimumWidth(320)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self.place.addWidget(self.table)
        self.place.addWidget(self.proposals)
        self.place.setFocusProxy(self.table)
        over = QVBoxLayout(self._over)
        layout = QVBoxLayout(self)
        for rows in (over, layout):
            rows.setContentsMargins(0, 0, 0, 0)
            rows.setSpacing(0)
        over.addWidget(self.bar)
        layout.addWidget(self.filters)
        layout.addWidget(self._over)
        layout.addWidget(self.place, 1)

    def _connect(self) -> None:
        self.table.cells.show_hits(self.finder.of)
        self.table.left.connect(self._let_go)
        self.filters.clicked.connect(self.table.setFocus)
        self.finder.changed.connect(self.table.viewport().update)
        self.finder.settled.connect(self._settled)
        self.rows.changed.connect(self._filtered)
        self.bar.stepped.connect(self.step)
        self.bar.closed.connect(self._closed)
        self.bar.listed.connect(self.list_replacements)
        self.proposing.began.connect(lambda: self.place.setCurrentWidget(self.proposals))
        self.proposing.began.connect(self._turned)
        self.proposing.ended.connect(self.show_table)
        self.place.currentChanged.connect(lambda _: self._turned())

    def refresh(self) -> None:
        """Name the keys as they are now."""
        self.bar.refresh()
        self.filters.name_key(self._key_of("find.filter"))

    def _let_go(self) -> None:
        """Let Escape in the table end what alters it: marks without a bar, or else the filter."""
        if self.finder.is_seeking and not self.bar.is_open:
            self.finder.stop()
        elif self.bar.is_open:
            self.bar.leave()
        else:
            self.show_all()

    def show_all(self) -> None:
        """Turn the filter off."""
        self.rows.choose(Sieve.ALL)

    def step_filter(self, by: int) -> None:
        """Choose the next filter, or with -1 the one before, round at the ends."""
        order = list(Sieve)
        self.rows.choose(order[(order.index(self.rows.sieve) + by) % len(order)])

    def _shown(self) -> frozenset[int] | None:
        """Return the ids of the cues that pass the filter, or nothing while all are shown."""
        if not self.rows.is_on:
            return None
        cues = self._session.cues
        return frozenset(cues[index].id for index in self.rows.passing)

    def _filtered(self) -> None:
        if self.finder.is_seeking and self.finder.scope is Scope.SHOWN:
            self.finder.look_in(Scope.SHOWN)

    # -- finding ---------------------------------------------------------------------------

    def begin(self, *, replacing: bool, seed: str = "") -> None:
        """Open the find bar, with a text to begin with, remembering where the focus was."""
        if not self.bar.is_open:
            self._from = QApplication.focusWidget()
        self._over.show()
        self.bar.begin(replacing=replacing, seed=seed)

    def step(self, by: int) -> None:
        """Go to another match, of what was sought last where the bar is closed."""
        if not self.bar.field.text():
            self.begin(replacing=False)
        elif self.finder.is_seeking:
            self.finder.step(by)
            self.finder.take()
        else:
            self._then = by
            self.bar.seek()

    def _settled(self) -> None:
        """Go on where a search led: to the match asked for, or while typing to the first from here."""
        by, self._then = self._then, 0
        if by:
            self.finder.step(by)
            self.finder.take()
        elif self.bar.is_open and self.bar.is_typing:
            self.finder.look_ahead()
        self.bar.is_typing = False
        self.bar.show_state()

    def _closed(self) -> None:
        """Stop marking, and go back: to the cues from before when none was gone to since."""
        self.finder.go_back()
        self.finder.stop()
        self.proposing.end()
        back = self._from if self._from and self._from.isVisible() else self.place
        back.setFocus()
        self._from = None

    # -- batches ---------------------------------------------------------------------------

    @property
    def is_listing(self) -> bool:
        """Tell whether a batch is listed in the place of the table."""
        return self.place.currentWidget() is self.proposals

    def show_instead(self, other: QWidget) -> None:
        """Show something else in the place of the table; a batch that was shown is left."""
        self.proposing.end()
        if self.place.indexOf(other) < 0:
            self.place.addWidget(other)
        self.place.setCurrentWidget(other)

    def shows(self, other: QWidget) -> bool:
        """Tell whether something else is shown in the place of the table."""
        return self.place.currentWidget() is other

    def show_table(self) -> None:
        """Show the table again, and let the keys work there."""
        self.place.setCurrentWidget(self.table)
        self.place.setFocus()

    def _turned(self) -> None:
        """Lead the keys to what is shown, with what belongs to that over it."""
        self.place.setFocusProxy(self.place.currentWidget() or self.table)
        of_table = self.place.currentWidget() is self.table
        self.filters.setVisible(of_table)
        replaces = self.is_listing and isinstance(self.proposing.batch, Replacing)
        self._over.setVisible(of_table or replaces)

    def list_replacements(self) -> None:
        """List everything that would be replaced, to be ticked."""
        self.finder.take()
        replacement = self.bar.replacement.text()
        if problem := self.finder.problem or self.finder.check(replacement):
            self._say(problem)
        else:
            self.proposing.begin(Replacing(self.finder, replacement))
