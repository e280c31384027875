"""Which of the cues that were read each cue standing now has its words from."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from editor.core.cue import visible_text
from editor.core.originals import middle

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.core.originals import Originals

# A sign of a script without spaces, or what white space parts.
_SIGN = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_TOKEN = re.compile(f"[{_SIGN}]|[^\\s{_SIGN}]+")
_DASHES = "-–—"
# Words come from cues that begin in a cue's time, or so many before and behind.
_BESIDE = 8
_ALL = -1


class Lineage:
    """Where cues come from: followed from edit to edit, so that an undo needs nothing of its own.

    A cue that was inserted, pasted or copied comes from none that was read.
    """

    def __init__(self, originals: Originals, first: Iterable[Cue] = ()) -> None:
        self._originals = originals
        self._begun = dict(_begun(first, originals))
        self._edits: tuple[Edit, ...] = ()
        self._from = dict(self._begun)
        self._holders: defaultdict[int, set[int]] | None = None

    def follow(self, edits: Sequence[Edit]) -> None:
        """Know the cues as they stand after these edits, the first of which met those read."""
        known = len(self._edits)
        if len(edits) < known or any(
            one is not other for one, other in zip(self._edits, edits, strict=False)
        ):
            self._from, known = dict(self._begun), 0
            self._holders = None
        for edit in edits[known:]:
            self._take(edit)
            self._holders = None
        self._edits = tuple(edits)

    def of(self, cue_id: int) -> frozenset[int]:
        """Return the ids of the cues read that a cue has its words from, none if made since."""
        own = frozenset({cue_id}) if self._originals.of(cue_id) else frozenset[int]()
        return self._from.get(cue_id, own)

    def group(self, cue_id: int) -> tuple[set[int], set[int]]:
        """Return the ids of the cues read, and of those standing, that belong together with one.

        No other cue standing has its words from any of the cues read. One that was read and never
        touched stands for itself.
        """
        if self._holders is None:
            self._holders = defaultdict(set)
            for one, of in self._from.items():
                for read_id in of:
                    self._holders[read_id].add(one)
        read, standing = set(self.of(cue_id)), {cue_id}
        ahead = list(read)
        while ahead:
            one = ahead.pop()
            holders = self._holders.get(one, set()) | ({one} - self._from.keys())
            for holder in holders - standing:
                more = self.of(holder) - read
                read |= more
                ahead += more
            standing |= holders
        return read, standing

    def _take(self, edit: Edit) -> None:
        step = _net(edit)
        come: dict[int, frozenset[int]] = {}
        for cue in step.new.values():
            if self._originals.of(cue.id) and not self._originals.differs(cue):
                come[cue.id] = frozenset({cue.id})
            else:
                own = self.of(cue.id) if cue.id in step.old else frozenset[int]()
                come[cue.id] = own.union(*(self.of(one) for one in _sources(step, cue)))
        for cue_id in step.old.keys() - step.new.keys():
            self._from[cue_id] = frozenset()
        self._from |= come


class _Lost(NamedTuple):
    """A cue that lost its text or some of it, and the words that went."""

    cue: Cue
    words: Counter[str]


class _Net(NamedTuple):
    """What an edit comes to: cues before and after by id, in which splice, what each lost.

    What all of the splices lost together stands under _ALL.
    """

    old: dict[int, Cue]
    new: dict[int, Cue]
    where: dict[int, int]
    lost: Mapping[int, Sequence[_Lost]]


def _net(edit: Edit) -> _Net:
    old: dict[int, Cue] = {}
    new: dict[int, Cue] = {}
    where: dict[int, int] = {}
    for number, splice in enumerate(edit.splices):
        kept = {id(cue) for cue in splice.inserted}
        kept &= {id(cue) for cue in splice.removed}
        for cue in splice.removed:
            if id(cue) not in kept and not new.pop(cue.id, None):
                old[cue.id] = cue
                where[cue.id] = number
        for cue in splice.inserted:
            if id(cue) not in kept:
                new[cue.id] = cue
                where.setdefault(cue.id, number)
    lost: defaultdict[int, list[_Lost]] = defaultdict(list)
    for cue in sorted(old.values(), key=_start):
        after = new.get(cue.id)
        if after is None or after.text != cue.text:
            words = _words(cue) - _words(after) if after else _words(cue)
            for key in (where[cue.id], _ALL):
                lost[key].append(_Lost(cue, words))
    return _Net(old, new, where, lost)


def _sources(step: _Net, cue: Cue) -> Iterator[int]:
    """Yield the ids of the other cues that a cue has words from once an edit is made."""
    before = step.old.get(cue.id)
    if before and before.text == cue.text and before.end_ms >= cue.end_ms:
        return
    lost = step.lost.get(step.where[cue.id], ())
    if not lost and not before:  # its text may come from a cue with others in between
        lost = step.lost.get(_ALL, ())
    first = bisect_left(lost, cue.start_ms, key=_begins)
    last = bisect_left(lost, cue.end_ms, key=_begins)
    gained = _words(cue) - _words(before) if before else _words(cue)
    for other, words in lost[max(0, first - _BESIDE) : last + _BESIDE]:
        stays = before and other.id in step.new
        overlap = not stays and other.span.overlap_ms(cue.span) > 0
        if other.id != cue.id and (overlap or words & gained):
            yield other.id


def _begins(lost: _Lost) -> int:
    return lost.cue.start_ms


def _start(cue: Cue) -> int:
    return cue.start_ms


def _words(cue: Cue) -> Counter[str]:
    """Count what is said in a cue, whatever its case, its dashes and its markup."""
    found = _TOKEN.findall(visible_text(cue.text).casefold())
    return Counter(word for token in found if (word := token.strip(_DASHES)))


def _begun(cues: Iterable[Cue], originals: Originals) -> Iterator[tuple[int, frozenset[int]]]:
    """Yield where cues come from that are not as read and whose edits are not known: by time."""
    standing = tuple(cues)
    ids = {cue.id for cue in standing}
    for cue in standing:
        if not originals.differs(cue):
            continue
        there = [one for one in originals.within(cue.span) if one.id not in ids]
        own = originals.of(cue.id)
        there += [own] if own else originals.around(middle(cue))[:1]
        yield cue.id, frozenset(one.id for one in there)
