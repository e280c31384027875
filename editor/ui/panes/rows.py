"""The rows of the cue table: a cue each, or a whole run folded into one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from editor.core.finding import Finding

# A run this long or longer is folded; shorter ones are read at a glance as they are.
FOLD_FROM = 4


class Row(NamedTuple):  # thousands are made at every edit: a tuple is the quickest value
    """A row of the table: the cues from first to last, inclusive, as indexes.

    Attributes: run, the finding that folds its cues, also on the open head of an unfolded run.
    """

    first: int
    last: int
    run: Finding | None = None

    @property
    def size(self) -> int:
        """Return how many cues the row stands for."""
        return self.last - self.first + 1

    @property
    def is_folded(self) -> bool:
        """Tell whether several cues hide in this row."""
        return self.last > self.first


def build(
    count: int, findings: Iterable[Finding], unfolded: Collection[int], id_at: Callable[[int], int]
) -> list[Row]:
    """Return the rows for a number of cues, runs folded but for those whose first id is named."""
    rows: list[Row] = []
    done = 0
    for run in findings:
        if run.count < FOLD_FROM or run.first < done:
            continue
        rows.extend(_each(done, run.first))
        if id_at(run.first) in unfolded:
            rows.append(Row(run.first, run.first, run))
            rows.extend(_each(run.first + 1, run.last + 1))
        else:
            rows.append(Row(run.first, run.last, run))
        done = run.last + 1
    rows.extend(_each(done, count))
    return rows


def let_through(rows: Iterable[Row], passing: Collection[int]) -> list[Row]:
    """Return the rows with a cue among those that pass, by their indexes."""
    return [
        row
        for row in rows
        if row.first in passing
        or (row.is_folded and any(at in passing for at in range(row.first, row.last + 1)))
    ]


def _each(start: int, stop: int) -> Iterable[Row]:
    indexes = range(start, stop)
    return map(Row, indexes, indexes)
