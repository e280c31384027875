"""Mending what breaks a rule: how, where it is safe, before and after, and all in one edit."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from editor.checks.publishing import mended_text, recut, retimed
from editor.checks.publishing.rules import judging
from editor.core import decisions
from editor.core.errors import EditRefused
from editor.core.lines import width
from editor.core.sentence import said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from editor.checks.publishing.profile import Profile
    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.core.evidence import Evidence
    from editor.core.finding import Finding

# Signs before lines, lines before times: what is written decides how long it takes to read.
_ORDER = (
    *("empty", "forbidden-character", "tags", "italics", "ellipsis", "speaker-style"),
    *(
        "double-spaces",
        "name-spelling",
        "too-many-lines",
        "too-long-line",
        "needless-break",
        "unbalanced",
    ),
    *("overlap", "gap-too-small", "too-long", "too-fast", "too-short", "gap-to-close"),
)
# A short cue with one line's text and a long stay is not two.
_WORTH_PARTING = 30


class Mend(NamedTuple):
    """What would become of a finding: the cues from first on, before and after."""

    finding: Finding
    first: int
    before: tuple[Cue, ...]
    after: tuple[Cue, ...]


class _Change(NamedTuple):
    """Cues from an index on give way to others."""

    first: int
    gone: int
    come: tuple[Cue, ...]


class Mending:
    """The mends of one profile, with what is known of the recording.

    None of them lengthens a cue over speech that it does not hold, where voices are known, and
    none breaks a rule that was kept.
    """

    def __init__(self, profile: Profile, evidence: Evidence) -> None:
        self._profile = profile
        self._evidence = evidence
        self._faults = judging(profile)

    def previews(self, cues: Sequence[Cue], findings: Sequence[Finding]) -> list[Mend]:
        """Return what would become of each finding by itself; those without a safe mend are left out."""
        fresh = count(max((cue.id for cue in cues), default=0) + 1).__next__
        found = []
        for one in findings:
            if change := self._change(cues, one.first, one.kind, fresh):
                before = tuple(cues[change.first : change.first + change.gone])
                found.append(Mend(one, change.first, before, change.come))
        return found

    def edit(
        self, cues: Sequence[Cue], findings: Sequence[Finding], fresh_id: Callable[[], int]
    ) -> Edit:
        """Return the one edit that mends findings, each on what those before it left.

        Raises EditRefused when none of them can be mended safely.
        """
        standing, mended = list(cues), []
        grown = 0
        for one in sorted(findings, key=_place):
            at = _found(standing, one.first + grown, cues[one.first].id)
            change = None if at is None else self._change(standing, at, one.kind, fresh_id)
            if change:
                standing[change.first : change.first + change.gone] = change.come
                grown += len(change.come) - change.gone
                mended.append(one)
        if not mended:
            raise EditRefused(said("No safe way to mend this is known: it is for you to do."))
        return decisions.mend(cues, mended, standing)

    def _change(
        self, cues: Sequence[Cue], index: int, kind: str, fresh_id: Callable[[], int]
    ) -> _Change | None:
        """Return the first change that mends a fault and makes none, or nothing."""
        if all(one.kind != kind for one in self._faults(cues, index)):
            return None
        for change in self._changes(cues, index, kind, fresh_id):
            if self._is_better(cues, change, kind):
                return change
        return None

    def _changes(
        self, cues: Sequence[Cue], index: int, kind: str, fresh_id: Callable[[], int]
    ) -> Iterator[_Change]:
        """Yield the changes that may mend a fault, the smallest first."""
        cue, profile = cues[index], self._profile
        if kind == "empty":
            yield _Change(index, 1, ())
        elif kind in {"too-fast", "too-short"}:
            yield from _one(index, retimed.lengthened(cues, index, profile, self._evidence))
            if kind == "too-short":
                yield from self._joining(cues, index)
        elif kind == "gap-to-close":
            yield from _one(index, retimed.closed_up(cues, index, profile, self._evidence))
        elif kind in {"gap-too-small", "overlap"}:
            yield from _one(index, retimed.cut_back(cues, index, profile))
        elif kind == "too-long":
            if width(cue.text) >= _WORTH_PARTING:
                yield from self._parting(cues, index, fresh_id)
        else:
            text = mended_text.mended(cue.text, kind, profile)
            if text != cue.text:
                yield _Change(index, 1, (replace(cue, text=text),))
            if kind in {"too-long-line", "too-many-lines"}:
                yield from self._parting(cues, index, fresh_id)

    def _joining(self, cues: Sequence[Cue], index: int) -> Iterator[_Change]:
        for first in (index, index - 1):
            if 0 <= first < len(cues) - 1:
                made = recut.joined(cues, first, self._profile, self._evidence)
                if made:
                    yield _Change(first, 2, made)

    def _parting(
        self, cues: Sequence[Cue], index: int, fresh_id: Callable[[], int]
    ) -> Iterator[_Change]:
        made = recut.parted(cues, index, self._profile, self._evidence, fresh_id)
        ordered = index + 1 == len(cues) or (made and made[-1].start_ms <= cues[index + 1].start_ms)
        if made and ordered:
            yield _Change(index, 1, made)

    def _is_better(self, cues: Sequence[Cue], change: _Change, kind: str) -> bool:
        """Tell whether a change mends a fault and breaks no rule that was kept around it."""
        low = max(0, change.first - 1)
        around = list(cues[low : change.first + change.gone + 1])
        at = change.first - low
        after = [*around[:at], *change.come, *around[at + change.gone :]]
        # What stands behind is there for the gap before it only.
        had = self._kinds(around, at, at + change.gone)
        has = self._kinds(after, at, at + len(change.come))
        if kind in has or not has <= had:
            return False
        return at == 0 or self._kinds(after, 0, 1) <= self._kinds(around, 0, 1)

    def _kinds(self, cues: Sequence[Cue], first: int, stop: int) -> set[str]:
        # Whether a quotation is closed is told by more cues than these, and no mend changes it.
        return {
            one.kind
            for index in range(first, stop)
            for one in self._faults(cues, index)
            if one.kind != "unclosed"
        }


def _one(index: int, cue: Cue | None) -> Iterator[_Change]:
    if cue is not None:
        yield _Change(index, 1, (cue,))


def _place(finding: Finding) -> tuple[int, int]:
    order = _ORDER.index(finding.kind) if finding.kind in _ORDER else len(_ORDER)
    return finding.first, order


def _found(cues: Sequence[Cue], about: int, cue_id: int) -> int | None:
    """Return where a cue stands now, at an index or beside it; nothing when it was merged away."""
    for at in (about, about + 1, about - 1):
        if 0 <= at < len(cues) and cues[at].id == cue_id:
            return at
    return None
