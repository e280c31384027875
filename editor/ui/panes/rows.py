"""The rows of the cue table: a cue each, or a whole run folded into one.

No list of all rows is made: between the few runs that are folded, row follows row as cue follows
cue, so a hundred thousand of them are known by a handful of pieces.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from editor.core.cue import Cue
    from editor.core.finding import Finding

# A run this long or longer is folded; shorter ones are read at a glance as they are.
FOLD_FROM = 4
# So many cues are compared at a time.
_AT_ONCE = 1024


class Row(NamedTuple):
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


class Piece(NamedTuple):
    """Cues from first to last, inclusive: a row each, or folded into a single one."""

    first: int
    last: int
    folded: bool = False
    run: Finding | None = None

    @property
    def size(self) -> int:
        """Return how many rows the piece has."""
        return 1 if self.folded else self.last - self.first + 1

    def row(self, number: int) -> Row:
        """Return one of its rows, counted from 0."""
        if self.folded:
            return Row(self.first, self.last, self.run)
        return Row(self.first + number, self.first + number, self.run)


class Rows:
    """Rows in the order of their cues, some of which may be left out."""

    def __init__(self, pieces: Iterable[Piece] = ()) -> None:
        self.pieces = [piece for piece in pieces if piece.last >= piece.first]
        self._begins = [0, *accumulate(piece.size for piece in self.pieces)]
        self._firsts = [piece.first for piece in self.pieces]

    def __len__(self) -> int:
        """Return how many rows there are."""
        return self._begins[-1]

    def __getitem__(self, number: int) -> Row:
        """Return a row; raises IndexError when there is none of that number."""
        if not 0 <= number < len(self):
            raise IndexError(number)
        at = bisect_right(self._begins, number) - 1
        return self.pieces[at].row(number - self._begins[at])

    def __iter__(self) -> Iterator[Row]:
        """Go through the rows."""
        return (piece.row(number) for piece in self.pieces for number in range(piece.size))

    def last_up_to(self, cue_index: int) -> int:
        """Return the number of the last row that begins no later than a cue, or -1."""
        at = bisect_right(self._firsts, cue_index) - 1
        if at < 0:
            return -1
        piece = self.pieces[at]
        within = 0 if piece.folded else min(cue_index, piece.last) - piece.first
        return self._begins[at] + within

    def without(self, start: int, stop: int) -> Rows:
        """Return the rows but for those from a number to before another."""
        return Rows([*self._part(0, start), *self._part(stop, len(self))])

    def _part(self, start: int, stop: int) -> Iterator[Piece]:
        for piece, begin in zip(self.pieces, self._begins, strict=False):
            low, high = max(start - begin, 0), min(stop - begin, piece.size)
            if low < high:
                yield (
                    piece
                    if piece.folded
                    else piece._replace(first=piece.first + low, last=piece.first + high - 1)
                )


def build(
    count: int, findings: Iterable[Finding], unfolded: Collection[int], id_at: Callable[[int], int]
) -> Rows:
    """Return the rows for a number of cues, runs folded but for those whose first id is named."""
    pieces: list[Piece] = []
    done = 0
    for run in findings:
        if run.count < FOLD_FROM or run.first < done:
            continue
        pieces.append(Piece(done, run.first - 1))
        if id_at(run.first) in unfolded:
            pieces.append(Piece(run.first, run.first, run=run))
            pieces.append(Piece(run.first + 1, run.last))
        else:
            pieces.append(Piece(run.first, run.last, folded=True, run=run))
        done = run.last + 1
    return Rows([*pieces, Piece(done, count - 1)])


def let_through(rows: Rows, passing: Collection[int]) -> Rows:
    """Return the rows with a cue among those that pass, by their indexes."""
    pieces: list[Piece] = []
    for piece in rows.pieces:
        indexes = [at for at in range(piece.first, piece.last + 1) if at in passing]
        if piece.folded:
            pieces += [piece] if indexes else []
            continue
        for at in indexes:
            if pieces and pieces[-1].last == at - 1 and pieces[-1].first >= piece.first:
                pieces[-1] = pieces[-1]._replace(last=at)
            else:
                pieces.append(piece._replace(first=at, last=at))
    return Rows(pieces)


def common(
    old: Rows, old_cues: Sequence[Cue], new: Rows, new_cues: Sequence[Cue]
) -> tuple[int, int]:
    """Return how many rows of the same cues there are at the head of both, and then at the tail."""
    head = _shared_head(old, new, _same(old_cues, new_cues, from_end=False))
    tail = _shared_tail(old, len(old_cues), new, len(new_cues), _same(old_cues, new_cues))
    return head, min(tail, min(len(old), len(new)) - head)


def _shared_head(old: Rows, new: Rows, same: int) -> int:
    rows = 0
    for one, other in zip(old.pieces, new.pieces, strict=False):
        if one[:3] == other[:3] and one.last < same:
            rows += one.size
            continue
        if one.first == other.first and not (one.folded or other.folded):
            rows += max(0, min(one.last, other.last, same - 1) - one.first + 1)
        break
    return rows


def _shared_tail(old: Rows, old_count: int, new: Rows, new_count: int, same: int) -> int:
    rows, by, low = 0, new_count - old_count, new_count - same
    for one, other in zip(reversed(old.pieces), reversed(new.pieces), strict=False):
        moved = one._replace(first=one.first + by, last=one.last + by)
        if moved[:3] == other[:3] and other.first >= low:
            rows += other.size
            continue
        if moved.last == other.last and not (one.folded or other.folded):
            rows += max(0, other.last - max(moved.first, other.first, low) + 1)
        break
    return rows


def _same(old: Sequence[Cue], new: Sequence[Cue], *, from_end: bool = True) -> int:
    """Return how many cues two transcripts share, by their ids, from the start or the end on.

    Most of them are the same values, which is seen of many at once.
    """
    shorter = min(len(old), len(new))
    if old is new:
        return shorter
    at = 0
    while at < shorter:
        step = min(_AT_ONCE, shorter - at)
        begins = (len(old) - at - step, len(new) - at - step) if from_end else (at, at)
        one, other = (cues[begin : begin + step] for cues, begin in zip((old, new), begins))  # noqa: B905
        if one != other:
            pairs = [(a.id, b.id) for a, b in zip(one, other, strict=True)]
            shared = _equal(reversed(pairs) if from_end else pairs)
            if shared < step:
                return at + shared
        at += step
    return shorter


def _equal(pairs: Iterable[tuple[int, int]]) -> int:
    count = 0
    for one, other in pairs:
        if one != other:
            break
        count += 1
    return count
