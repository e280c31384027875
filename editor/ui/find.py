"""Finding in the cues of a session: what is sought, where it is, and at which place a person is."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.core.selection import Selection
from editor.search.matching import Matches, in_parts, matches
from editor.search.order import Order
from editor.search.pattern import Pattern, PatternProblem, PatternTooSlow, Query
from editor.search.replacing import Replacement, replace_text, replacements
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.core.session import Change, Session
    from editor.search.pattern import Place
    from editor.ui.tasks import Tasks

# An edit of more cues than this is searched in the background, as the whole is.
_AT_ONCE = 200
_TASK = "find"


class Scope(StrEnum):
    """Where is looked."""

    ALL = "all"
    SELECTED = "selected"
    SHOWN = "shown"


class Find(QObject):
    """What is sought in a session, found in the background and kept up with edits.

    Signals: changed, other places or another one of them; settled, a search came to its end;
    arrived, a person was led to the place in a cue, both given.
    """

    changed = Signal()
    settled = Signal()
    arrived = Signal(int, object)

    def __init__(
        self, session: Session, tasks: Tasks, shown: Callable[[], Collection[int] | None]
    ) -> None:
        super().__init__(tasks)
        self._session = session
        self._tasks = tasks
        self._shown = shown
        self._pattern: Pattern | None = None
        self._within: Collection[int] | None = None
        self._hits: Matches = {}
        self._here: tuple[int, Place] | None = None
        self._order: Order | None = None
        self._going: Selection | None = None
        self._chosen = session.selection
        self._meant = self._chosen.selected
        self.query = Query("")
        self.scope = Scope.ALL
        self.problem = ""
        self.problem_at: int | None = None
        session.changed.connect(self._follow)
        session.selection_changed.connect(self._selected)

    # -- what there is ---------------------------------------------------------------------

    @property
    def is_seeking(self) -> bool:
        """Tell whether anything is being looked for."""
        return self._pattern is not None

    @property
    def total(self) -> int:
        """Return how many places there are."""
        return self._in_order().total

    @property
    def number(self) -> int:
        """Return which of the places the person is at, counted from 1; 0 away from them."""
        if self._here is None:
            return 0
        cue_id, place = self._here
        index = self._session.index_of(cue_id)
        if index is None or index != self._session.active_index:
            return 0
        number = self._in_order().number(index, place)
        return 0 if number is None else number + 1

    def of(self, cue_id: int) -> tuple[tuple[Place, ...], Place | None]:
        """Return the places in a cue, and which of them the person is at, if any."""
        here = self._here[1] if self._here and self._here[0] == cue_id else None
        return self._hits.get(cue_id, ()), here

    # -- seeking ---------------------------------------------------------------------------

    def seek(self, query: Query) -> None:
        """Look for something else; what is no pattern is a problem, and nothing is found."""
        self.query = query
        self.problem, self.problem_at = "", None
        try:
            self._pattern = Pattern(query) if query.text else None
        except PatternProblem as problem:
            self._pattern = None
            self.problem, self.problem_at = str(problem), problem.position
        self._search()

    def look_in(self, scope: Scope) -> None:
        """Look in other cues; those selected now stay the ones meant."""
        self.scope = scope
        self._meant = self._chosen.selected
        self._search()

    def stop(self) -> None:
        """Look for nothing any more."""
        self.seek(Query(""))

    def check(self, replacement: str) -> str:
        """Return what is wrong with a replacement, or nothing."""
        try:
            if self._pattern:
                self._pattern.check(replacement)
        except PatternProblem as problem:
            if problem.position is None:
                return f"{told(str(problem))}."
            return tr("{problem}, at character {at}.", problem=problem, at=problem.position + 1)
        return ""

    def _search(self) -> None:
        self._tasks.cancel(_TASK)
        pattern, cues = self._pattern, self._session.cues
        if pattern is None:
            self._take({}, anew=True)
            self.settled.emit()
            return
        within = self._within = self._ids()
        parts = 0

        def took(part: Matches) -> None:
            nonlocal parts
            self._take(part, anew=not parts)
            parts += 1

        def ended() -> None:
            if not parts:  # no cue, no part
                self._take({}, anew=True)
            self.settled.emit()

        self._tasks.start(
            _TASK,
            lambda: in_parts(cues, pattern, within),
            on_value=took,
            on_end=ended,
            on_error=self._gave_up,
        )

    def _ids(self) -> Collection[int] | None:
        if self.scope is Scope.SELECTED:
            return self._meant
        return self._shown() if self.scope is Scope.SHOWN else None

    def _take(self, part: Matches, *, anew: bool) -> None:
        if anew:
            self._hits = {}
        self._hits.update(part)
        self._order = None
        self.changed.emit()

    def _gave_up(self, error: Exception) -> None:
        if not isinstance(error, PatternTooSlow):
            raise error
        self._pattern = None
        self.problem = told(str(error))
        self._take({}, anew=True)
        self.settled.emit()

    # -- keeping up ------------------------------------------------------------------------

    def _follow(self, change: Change) -> None:
        pattern = self._pattern
        if pattern is None:
            return
        made = sum(len(splice.inserted) for splice in change.splices)
        if change.reloaded or made > _AT_ONCE or self._tasks.is_running(_TASK):
            self._search()
            return
        try:
            for splice in change.splices:
                for cue in splice.removed:
                    self._hits.pop(cue.id, None)
                self._hits.update(matches(splice.inserted, pattern, self._within))
        except PatternTooSlow as error:
            self._gave_up(error)
        self._order = None
        self.changed.emit()

    def _selected(self, selection: Selection) -> None:
        if self._going != selection:
            self._chosen = selection
            self.changed.emit()

    def go_back(self) -> None:
        """Select what was selected before it was gone to a match; nothing once one was taken."""
        self._session.select(self._chosen)

    def take(self) -> None:
        """Stay at the match gone to: there is no way back from it."""
        self._chosen = self._session.selection

    # -- going -----------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Go to the next place, or with -1 to the one before, round at the ends."""
        if not self._hits:
            return
        number = self.number
        if number:
            self._go((number - 1 + by) % self.total)
            return
        active = self._session.active_index or 0
        at = self._in_order().first_from(active)
        self._go(at if by > 0 else (at - 1) % self.total)

    def look_ahead(self) -> None:
        """Go to the first place from where the person was, or back there while there is none."""
        if not self._hits:
            self.go_back()
            return
        active = self._chosen.active
        index = None if active is None else self._session.index_of(active)
        self._go(self._in_order().first_from(index or 0))

    def _go(self, number: int) -> None:
        cue, place = self._in_order().match(number)
        self._here = cue.id, place
        self._going = Selection.only(cue.id)
        self._session.select(self._going)
        self._going = self._session.selection
        self.changed.emit()
        self.arrived.emit(cue.id, place)

    def _in_order(self) -> Order:
        if self._order is None:
            self._order = Order(self._session.cues, self._hits)
        return self._order

    # -- replacing -------------------------------------------------------------------------

    def replace_here(self, replacement: str) -> None:
        """Replace the place the person is at and go on to the next; elsewhere, go there first.

        Raises PatternProblem and PatternTooSlow.
        """
        if not self.number or self._here is None:
            self.step(1)
            return
        cue_id, (start, _) = self._here
        cue = self._session.cue(cue_id)
        made_here = self.listed(replacement, (cue,)) if cue else ()
        one = [made for made in made_here if made.start == start]
        if not one:  # it would stay as it is
            self.step(1)
            return
        index = self._session.index_of(cue_id) or 0
        self._session.do(replace_text(self._session.cues, one, self.query.text))
        self._session.end_gesture()
        if self._hits:
            self._go(self._in_order().first_from(index, start + max(1, len(one[0].new))))

    def listed(self, replacement: str, cues: Sequence[Cue]) -> Iterator[Replacement]:
        """Yield everything that would be replaced; raises PatternProblem and PatternTooSlow."""
        pattern = self._pattern
        return replacements(cues, dict(self._hits), pattern, replacement) if pattern else iter(())

    def replacing(self, chosen: Sequence[Replacement]) -> Edit:
        """Return the edit that replaces what was chosen from the list; raises EditRefused."""
        return replace_text(self._session.cues, chosen, self.query.text)
