"""Style changes: from some cue on the text is written another way, a whole region long.

Recordings are transcribed in parts, by several models or with several settings. What an editor
needs to know is from where to where a part is to be brought in line with the rest.
"""

from __future__ import annotations

import math
from itertools import groupby
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from editor.checks.short import short
from editor.checks.traits import Seen, Trait, noted
from editor.core.finding import Category, Finding
from editor.core.sentence import listed, said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from editor.core.cue import Cue
    from editor.core.evidence import Evidence

_FEWEST_CUES = 20
# Of more regions than this, the longest: who is led everywhere is led nowhere.
_MOST_REGIONS = 6
# How much more likely with a change than without, so that a few unlike cues by chance are none.
_CHANGE = math.log(1000)
_HIGHEST = 0.97
# A name, a full stop here and there: of a trait in more cues than this nobody says it is gone.
_MOST_LEFT, _NEXT_TO_NONE = 0.1, 0.01
# So much of a region within a longer one is the same region.
_SAME_REGION = 0.8
_LONG_CUES = 60
# Nobody is wrong to write this way: a finding about a cue of the region is to come before.
_CONFIDENCE, _CONFIDENCE_IF_LONG = 0.5, 0.55


class _Region(NamedTuple):
    """Cues first to last, inclusive, that have a trait or lack it, unlike most others.

    Attributes: inside and outside, the shares of the cues with it.
    """

    first: int
    last: int
    trait: Trait
    has: bool
    inside: float
    outside: float

    @property
    def size(self) -> int:
        return self.last - self.first + 1

    def shared(self, other: _Region) -> int:
        """Return how many cues it has in common with another."""
        return min(self.last, other.last) - max(self.first, other.first) + 1

    @property
    def described(self) -> str:
        if self.has:
            return self.trait.there
        return self.trait.hardly if self.inside > _NEXT_TO_NONE else self.trait.gone


def styles(cues: Sequence[Cue], evidence: Evidence) -> list[Finding]:  # noqa: ARG001
    """Find the regions of 20 cues or more that are written in another way than most of the rest.

    What counts: capitals, punctuation, marks of a change of speaker, the notation of tags. At
    most six are found. Takes time linear in the cues.
    """
    regions = [region for seen in noted(cues) for region in _regions(seen)]
    groups = _together(regions)[:_MOST_REGIONS]
    return [_finding(cues, group) for group in sorted(groups)]


def _regions(seen: Seen) -> Iterator[_Region]:
    """Yield where a trait is there, or gone, against the rule of the transcript."""
    trait, indexes, answers = seen
    shares = _shares(trait, answers)
    if shares is None:
        return
    runs = _long_runs(_states(answers, *shares), trait.fewest)
    counts = {
        state: sum(stop - start for start, stop, has in runs if has is state)
        for state in (True, False)
    }
    rare = counts[True] < counts[False]
    having = sum(sum(answers[start:stop]) for start, stop, has in runs if has is not rare)
    outside = having / max(1, counts[not rare])
    for start, stop, has in runs:
        inside = sum(answers[start:stop]) / (stop - start)
        clear = abs(inside - outside) >= trait.contrast and (has or inside <= _MOST_LEFT)
        region = _Region(indexes[start], indexes[stop - 1], trait, has, inside, outside)
        if has is rare and clear and region.size >= _FEWEST_CUES:
            yield region


def _shares(trait: Trait, answers: Sequence[bool]) -> tuple[float, float] | None:
    """Return how often a trait is seen where it belongs, and elsewhere.

    Nothing when it never comes or never goes.
    """
    size = trait.fewest
    if sum(answers) < trait.common * size:
        return None
    shares = [
        sum(answers[start : start + size]) / size
        for start in range(0, len(answers) - size + 1, size)
    ]
    there = [share for share in shares if share >= trait.common]
    gone = [share for share in shares if share < trait.common / 2]
    if not (there and gone):
        return None
    usual = min(_HIGHEST, median(there))
    return usual, min(usual / 2, max(trait.stray, median(gone)))


def _states(answers: Sequence[bool], usual: float, stray: float) -> list[bool]:
    """Return for each answer whether the trait belongs there, by the likeliest few changes.

    That is the path of Viterbi through two states: what counts is by how much one is ahead.
    """
    yes, no = math.log(usual / stray), math.log((1 - usual) / (1 - stray))
    ahead = 0.0
    bounds = []
    for has in answers:
        beyond = 0.0
        if ahead > _CHANGE:
            beyond = ahead - _CHANGE
        elif ahead < -_CHANGE:
            beyond = ahead + _CHANGE
        bounds.append(beyond)
        ahead += (yes if has else no) - beyond
    there = ahead > 0
    states = []
    for beyond in reversed(bounds):
        states.append(there)
        # Being so far behind, this state was reached by a change from the other.
        if (beyond < 0 and there) or (beyond > 0 and not there):
            there = not there
    return states[::-1]


def _long_runs(states: Sequence[bool], fewest: int) -> list[tuple[int, int, bool]]:
    """Return start, stop and state of the runs of one state, too short ones given to the last."""
    runs: list[tuple[int, int, bool]] = []
    at = 0
    for state, group in groupby(states):
        start, at = at, at + sum(1 for _ in group)
        if runs and (at - start < fewest or runs[-1][2] is state):
            start, _, state = runs.pop()  # noqa: PLW2901
        runs.append((start, at, state))
    return runs


def _together(regions: Iterable[_Region]) -> list[list[_Region]]:
    """Group the regions that lie within a longer one, the longest of all first."""
    groups: list[list[_Region]] = []
    for region in sorted(regions, key=lambda one: (-one.size, one.first)):
        for group in groups:
            if region.shared(group[0]) >= _SAME_REGION * region.size:
                group.append(region)
                break
        else:
            groups.append([region])
    return groups


def _finding(cues: Sequence[Cue], group: Sequence[_Region]) -> Finding:
    longest = group[0]
    members = cues[longest.first : longest.last + 1]
    where = said("From here on") if longest.first else said("From the beginning")
    return Finding(
        kind="style-change",
        category=Category.PUBLISHING,
        first=longest.first,
        last=longest.last,
        start_ms=members[0].start_ms,
        end_ms=max(cue.end_ms for cue in members),
        confidence=_CONFIDENCE_IF_LONG if longest.size >= _LONG_CUES else _CONFIDENCE,
        subject=short(members[0].text),
        reason=said(
            "{where}, for {count:,} cues, {what}.",
            where=where,
            count=longest.size,
            what=_described(group),
        ),
        evidence=_numbers(group),
    )


def _described(group: Sequence[_Region]) -> str:
    """Return what differs in a group, what is true of parts of it last."""
    whole = [one for one in group if one.size >= _SAME_REGION * group[0].size]
    found: dict[str, str] = {one.described: one.described for one in whole}
    for one in group[len(whole) :]:
        if one.trait not in {other.trait for other in whole}:
            found.setdefault(one.described, said("in parts {what}", what=one.described))
    return listed(list(found.values()))


def _numbers(group: Sequence[_Region]) -> dict[str, float]:
    """Return the shares of cues with each trait, in and out of the longest region with it."""
    found: dict[str, float] = {"cues": group[0].size}
    for one in group:
        found.setdefault(f"{one.trait.name}_inside", round(one.inside, 3))
        found.setdefault(f"{one.trait.name}_outside", round(one.outside, 3))
    return found
