"""The cues of a session as Qt's item model, runs folded into rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from editor.core.cue import visible_text
from editor.core.timecode import timecode
from editor.ui.panes import rows as table_rows
from editor.ui.panes.columns import COLUMNS, TITLES, Column, shown
from editor.ui.panes.marks import Marks
from editor.ui.panes.row_filter import RowFilter
from editor.ui.panes.rows import Rows
from editor.ui.theme import CATEGORIES
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject

    from editor.core.cue import Cue
    from editor.core.finding import Category, Finding
    from editor.core.session import Change, Session
    from editor.ui.panes.rows import Row

Index = QModelIndex | QPersistentModelIndex
# So many cues of a folded run are asked whether they were changed: it is asked at every painting.
_LOOKED_AT = 32


class CueModel(QAbstractTableModel):
    """Rows of cues; follows the session and tells the view only what moved.

    Signals: rebuilt, rows came or went without the selection having changed.
    """

    rebuilt = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._cues: tuple[Cue, ...] = ()  # those of the rows, also while these are being changed
        self._rows = Rows()
        self._marks = Marks()
        self._runs: list[Finding] = []
        self._unfolded: set[int] = set()
        self._stayed: frozenset[int] = frozenset()
        self._seen: tuple[object, object] = (None, None)
        self.is_refreshing = False
        self.generation = 0
        self.filter = RowFilter(session, self)
        self.filter.changed.connect(self._filtered)
        self._leaving = QTimer(self, singleShot=True, interval=0)
        self._leaving.timeout.connect(self._filtered)
        session.selection_changed.connect(lambda _: self._moved_on())
        session.changed.connect(self._cues_changed)
        session.review_changed.connect(self._findings_changed)
        self._refresh()

    # -- what the view and its delegate ask ------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  Qt's own form
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        """Return the title of a column, and numbers' titles to the right as they are."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in {Column.NUMBER, Column.CPS}:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return told(TITLES[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return what a cell shows or, for a screen reader, says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.shown(row, COLUMNS[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(row)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.FLAGS:
            return ", ".join(tr(CATEGORIES[mark].name) for mark in self.marks(row)) or None
        return None

    def row(self, number: int) -> Row:
        """Return a row."""
        return self._rows[number]

    def cue(self, row: Row) -> Cue:
        """Return the first cue of a row."""
        return self._cues[row.first]

    def end_ms(self, row: Row) -> int:
        """Return when the last cue of a row ends."""
        return self._cues[row.last].end_ms

    def ids(self, row: Row) -> set[int]:
        """Return the ids of the cues of a row."""
        return {cue.id for cue in self._cues[row.first : row.last + 1]}

    def marks(self, row: Row) -> tuple[Category, ...]:
        """Return the categories of the findings on a row's first cue."""
        return self._marks.of(row.first)

    def is_changed(self, row: Row) -> bool:
        """Tell whether a row's cue, or one near the head of a folded run, is not as it was read."""
        places = range(row.first, min(row.last + 1, row.first + _LOOKED_AT))
        return any(self._session.is_changed(index) for index in places)

    def row_of(self, cue_index: int) -> int:
        """Return the number of the row that stands for a cue, or -1 while it is filtered out."""
        number = self._rows.last_up_to(cue_index)
        return number if number >= 0 and self._rows[number].last >= cue_index else -1

    def beside(self, cue_index: int, by: int) -> int:
        """Return the first cue of the row that many on from a cue's own, at the ends the last."""
        number = min(max(0, self.row_of(cue_index) + by), len(self._rows) - 1)
        return self._rows[number].first

    # -- folding ---------------------------------------------------------------------------

    def toggle(self, number: int) -> None:
        """Unfold a folded run, or fold it again."""
        run = self._rows[number].run
        if run is None:
            return
        self._unfolded ^= {self._cues[run.first].id}
        self._refresh()

    @property
    def unfolded(self) -> frozenset[int]:
        """Return the first cues of the runs that a person unfolded, by their ids."""
        return frozenset(self._unfolded)

    def unfold(self, first_ids: Iterable[int]) -> None:
        """Unfold the runs that begin with some cues, and fold all others."""
        self._unfolded = set(first_ids)
        self._refresh()

    # -- following the session -------------------------------------------------------------

    def _cues_changed(self, change: Change) -> None:
        if change.reloaded:
            self._unfolded.clear()
        touched = None if change.reloaded else _touched(change)
        if touched is None or len(self._session.cues) != len(self._cues):
            self.filter.follow(change)
            self._refresh()
            return
        self._cues = self._session.cues
        for first, last in touched:
            self._tell(*self._rows_between(first, last))

    def _moved_on(self) -> None:
        """Show what was gone to though it is filtered out, and let go of what was left."""
        if not self.filter.is_on:
            return
        staying = self.filter.staying
        if any(self.row_of(index) < 0 for index in staying):
            self._refresh()
        elif self._stayed - staying - self.filter.passing:
            self._leaving.start()  # not now: the view may be in the middle of moving on

    def _filtered(self) -> None:
        self._refresh()
        self.rebuilt.emit()

    def _findings_changed(self, open_findings: tuple[Finding, ...]) -> None:
        """Build the rows anew only when other runs are to be folded."""
        if self._seen == (self._session.findings, open_findings):
            return
        if self._runs != _runs(self._session.findings):
            self._refresh()
        else:
            self._mark()

    def _refresh(self) -> None:
        """Build the rows anew and tell the view the one stretch in which they differ."""
        cues = self._session.cues
        self._runs = _runs(self._session.findings)
        built = table_rows.build(len(cues), self._runs, self._unfolded, lambda at: cues[at].id)
        if self.filter.is_on:
            self._stayed = self.filter.staying
            built = table_rows.let_through(built, self.filter.passing | self._stayed)
        head, tail = table_rows.common(self._rows, self._cues, built, cues)
        self.is_refreshing = True  # what a view then says of its selection is not a person's doing
        self._replace(built, head, tail)
        self.is_refreshing = False
        self._mark()
        self._tell(0, len(self._rows) - 1)

    def _mark(self) -> None:
        """Show the marks of other findings where they differ."""
        before, self._marks = self._marks, Marks(self._session.to_review)
        self._seen = (self._session.findings, self._session.open_findings)
        differing = self._marks.differing(before)
        if differing is None:
            self._tell(0, len(self._rows) - 1)
        else:
            for row in {self.row_of(index) for index in differing} - {-1}:
                self._tell(row, row)

    def _rows_between(self, first: int, last: int) -> tuple[int, int]:
        """Return the rows that stand for cues from one to another; none when last is before."""
        top = self._rows.last_up_to(first)
        top += top < 0 or self._rows[top].last < first
        return top, self._rows.last_up_to(last)

    def _tell(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def _replace(self, built: Rows, head: int, tail: int) -> None:
        old_stop, new_stop = len(self._rows) - tail, len(built) - tail
        if old_stop > head:
            self.beginRemoveRows(QModelIndex(), head, old_stop - 1)
            # Between the two announcements the view may ask: show it the new head and tail.
            self._set_rows(built.without(head, new_stop))
            self.endRemoveRows()
        if new_stop > head:
            self.beginInsertRows(QModelIndex(), head, new_stop - 1)
            self._set_rows(built)
            self.endInsertRows()
        self._set_rows(built)
        self.generation += 1

    def _set_rows(self, rows: Rows) -> None:
        self._cues = self._session.cues
        self._rows = rows

    # -- wording ---------------------------------------------------------------------------

    def shown(self, row: Row, column: Column) -> str:
        """Return what a cell shows."""
        return shown(row, self.cue(row), self.end_ms(row), column)

    def _said(self, row: Row) -> str:
        cue = self.cue(row)
        count = tr(", {size:,} times", size=row.size) if row.is_folded else ""
        marks = "".join(
            tr(", suspected: {name}", name=tr(CATEGORIES[mark].name)) for mark in self.marks(row)
        )
        changed = tr(", changed") if self.is_changed(row) else ""
        guessed = tr(", at a guessed time") if cue.has_guessed_times else ""
        times = tr("{start} to {end}", start=timecode(cue.start_ms), end=timecode(self.end_ms(row)))
        return f"{row.first + 1}, {times}, {visible_text(cue.text)}{count}{marks}{changed}{guessed}"


def _runs(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings that may fold rows: loops, whether or not they hide speech."""
    return [
        finding
        for finding in findings
        if finding.count >= table_rows.FOLD_FROM and finding.kind.startswith("loop")
    ]


def _touched(change: Change) -> list[tuple[int, int]] | None:
    """Return from where to where cues changed in their places, or nothing when any moved."""
    found: list[tuple[int, int]] = []
    for splice in change.splices:
        if [cue.id for cue in splice.removed] != [cue.id for cue in splice.inserted]:
            return None
        found.append((splice.index, splice.index + len(splice.inserted) - 1))
    return found
