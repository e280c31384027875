"""Taking what another transcript says: one edit."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from editor.core.around_markup import changed
from editor.core.cue import visible_text
from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.moving import moved
from editor.core.selection import Selection
from editor.core.sentence import said
from editor.core.span import Span
from editor.core.substitution import between
from editor.core.text import gap_between, join
from editor.repairs.comparing.differing import written

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.core.cue import Cue
    from editor.repairs.comparing.differing import Comparison, Difference

_START = attrgetter("start_ms")
# A gap shorter than this holds no cue of its own.
_LEAST_MS = 300


def take(
    cues: Sequence[Cue],
    comparison: Comparison,
    chosen: Sequence[Difference],
    new_id: Callable[[], int],
) -> Edit:
    """Put what the other transcript says in place of what mine says, as one step.

    Words stand where mine stood, or by their time; what was said while no cue was shown becomes
    cues with the other's times; a cue left without words goes. Raises EditRefused when nothing
    is chosen, or when the cues are no longer those compared.
    """
    if not chosen:
        raise EditRefused(said("Nothing is chosen, so nothing was taken over."))
    if tuple(cues) != comparison.mine.cues:
        raise EditRefused(
            said("The cues have changed since, so nothing was taken over: compare again.")
        )
    draft = _Draft(comparison)
    for one in chosen:
        draft.take(one)
    after = draft.cues(new_id)
    splice = between(cues, after)
    label = (
        said("Take “{text}”", text=shortened(chosen[0].theirs or chosen[0].mine))
        if len(chosen) == 1 and chosen[0].theirs
        else said("Take {n:,} difference", "Take {n:,} differences", n=len(chosen))
    )
    near = after[min(splice.index, len(after) - 1)].id if after else None
    return Edit(label, (splice,), selection=Selection.only(near))


class _Draft:
    """What becomes of my cues: changes of their visible texts, and cues to be put between them."""

    def __init__(self, comparison: Comparison) -> None:
        self._mine, self._theirs = comparison.mine, comparison.theirs
        self._offset_ms = comparison.offset.ms
        self._changes: dict[int, list[tuple[int, int, str]]] = {}
        self._fresh: list[Cue] = []

    def take(self, one: Difference) -> None:
        """Take over one difference."""
        if one.low < one.high:
            self._replace(one)
        else:
            self._insert(one)

    def cues(self, new_id: Callable[[], int]) -> tuple[Cue, ...]:
        """Return the cues as they would be, sorted by start."""
        kept = (self._changed(index, cue) for index, cue in enumerate(self._mine.cues))
        after = [cue for cue in kept if cue is not None]
        after += (replace(cue, id=new_id()) for cue in self._fresh)
        return tuple(sorted(after, key=_START))

    def _changed(self, index: int, cue: Cue) -> Cue | None:
        if index not in self._changes:
            return cue
        text = changed(cue.text, sorted(self._changes[index]))
        has_words = any(sign.isalnum() for sign in visible_text(text))
        return replace(cue, text=text) if has_words else None

    def _replace(self, one: Difference) -> None:
        """Put their words where mine stand; of several cues into the one of their time."""
        owners = self._mine.owners
        first, last = owners[one.low], owners[one.high - 1]
        starts = [cue.start_ms for cue in self._mine.cues[first + 1 : last + 1]]
        shares: dict[int, tuple[int, int]] = {}
        lowest = 0
        for at in range(one.begin, one.end):
            lowest = max(lowest, bisect_right(starts, self._theirs.moments[at] + self._offset_ms))
            begin, _ = shares.get(first + lowest, (at, at))
            shares[first + lowest] = begin, at + 1
        for index in range(first, last + 1):
            low = bisect_left(owners, index, one.low, one.high)
            high = bisect_left(owners, index + 1, one.low, one.high)
            if low < high:
                new = written(self._theirs, *shares[index]) if index in shares else ""
                self._put(index, self._mine.starts[low], self._mine.ends[high - 1], new)
            elif index in shares:  # a cue between them that has no words of its own
                self._fresh += self._made(*shares[index], self._mine.cues[index].span)

    def _put(self, index: int, start: int, end: int, new: str) -> None:
        if not new:
            start, end = _with_space(visible_text(self._mine.cues[index].text), start, end)
        self._changes.setdefault(index, []).append((start, end, new))

    def _insert(self, one: Difference) -> None:
        """Put their words between two of mine: into a cue, or as cues where none is shown."""
        cues, owners = self._mine.cues, self._mine.owners
        before = owners[one.low - 1] if one.low else None
        after = owners[one.low] if one.low < len(owners) else None
        low_ms = cues[before].end_ms if before is not None else 0
        high_ms = cues[after].start_ms if after is not None else max(low_ms, one.end_ms)
        middle = (one.start_ms + one.end_ms) // 2
        gap = Span(low_ms, high_ms)
        within = Span(one.start_ms, one.end_ms).clamped(low_ms, max(low_ms, high_ms))
        if before is None and after is None:
            self._fresh += self._made(one.begin, one.end, Span(0, one.end_ms))
        elif before != after and gap.contains(middle) and within.duration_ms >= _LEAST_MS:
            self._fresh += self._made(one.begin, one.end, gap)
        elif after is None or (
            before is not None and (before == after or middle - low_ms <= high_ms - middle)
        ):
            end = self._mine.ends[one.low - 1]
            new = gap_between(self._mine.text(one.low - 1), one.theirs) + one.theirs
            if self._mine.touches(one.low):
                new += gap_between(one.theirs, self._mine.text(one.low))
            self._put(owners[one.low - 1], end, end, new)
        else:
            start = self._mine.starts[one.low]
            parted = gap_between(one.theirs, self._mine.text(one.low))
            self._put(after, start, start, one.theirs + parted)

    def _made(self, begin: int, end: int, gap: Span) -> list[Cue]:
        """Return their words as cues inside a gap; those it has no time for join the one before."""
        made: list[Cue] = []
        row = self._theirs
        for index in range(row.owners[begin], row.owners[end - 1] + 1):
            low = bisect_left(row.owners, index, begin, end)
            high = bisect_left(row.owners, index + 1, begin, end)
            if low == high:
                continue
            cue = self._part(row.cues[index], low, high)
            span = cue.span.clamped(gap.start_ms, gap.end_ms)
            if made and span.duration_ms < _LEAST_MS:
                made[-1] = replace(
                    made[-1],
                    end_ms=max(made[-1].end_ms, span.end_ms),
                    text=join(made[-1].text, cue.text),
                )
            else:
                made.append(
                    replace(cue, start_ms=span.start_ms, end_ms=max(span.end_ms, span.start_ms + 1))
                )
        return made

    def _part(self, cue: Cue, low: int, high: int) -> Cue:
        """Return their cue by my times, with some of its words."""
        row = self._theirs
        index = row.owners[low]
        first = low == 0 or row.owners[low - 1] != index
        last = high == len(row.owners) or row.owners[high] != index
        whole = moved(cue, max(self._offset_ms, -cue.start_ms))
        if first and last:
            return whole
        start = whole.start_ms if first else row.moments[low] + self._offset_ms
        end = whole.end_ms if last else row.moments[high] + self._offset_ms
        text = written(row, low, high)
        return replace(whole, start_ms=start, end_ms=max(start + 1, end), text=text, words=())


def _with_space(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch to be taken out with the space beside it, and a dash left without words."""
    line = text.rfind("\n", 0, start) + 1
    if not text[line:start].strip(" -–—>") and (end == len(text) or text[end] == "\n"):
        start = line
    if end < len(text) and not text[end].isspace():
        return start, end  # the first half of a compound
    if start and text[start - 1].isspace():
        return start - 1, end
    if start:
        return start, end  # the second half of a compound
    return start, end + (end < len(text) and text[end].isspace())


def shortened(text: str, most: int = 32) -> str:
    """Return a text short enough for a label."""
    return text if len(text) <= most else f"{text[: most - 1]}…"
