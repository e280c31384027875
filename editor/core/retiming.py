"""Edits of times: edges set, nudged and drawn to what is near, cues moved in time.

None of them makes cues overlap, or overlap more than they did, unless it says so.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from editor.core.edits import room
from editor.core.errors import EditRefused
from editor.core.sentence import said
from editor.core.substitution import substitute
from editor.core.timecode import timecode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit


class Edge(Enum):
    """An edge of a cue."""

    START = "start"
    END = "end"

    @property
    def opposite(self) -> Edge:
        """Return the other edge."""
        return Edge.END if self is Edge.START else Edge.START

    @property
    def way(self) -> int:
        """Return which way leads out of the cue: -1 earlier, 1 later."""
        return -1 if self is Edge.START else 1

    @property
    def called(self) -> str:
        """Return what the edge is called."""
        return said("start") if self is Edge.START else said("end")

    @property
    def beside(self) -> str:
        """Return what the neighbour at this edge is called."""
        return said("the cue before") if self is Edge.START else said("the next cue")

    def of(self, cue: Cue) -> int:
        """Return where the edge of a cue is in ms."""
        return cue.start_ms if self is Edge.START else cue.end_ms

    def put(self, cue: Cue, at_ms: int) -> Cue:
        """Return a cue with this edge somewhere else, in ms."""
        return replace(cue, start_ms=at_ms) if self is Edge.START else replace(cue, end_ms=at_ms)


def set_edge(
    cues: Sequence[Cue], index: int, edge: Edge, at_ms: int, *, with_neighbour: bool = False
) -> Edit:
    """Put an edge of a cue at a moment in ms.

    With its neighbour, the edge of the one beside that touches it or would be overlapped comes
    along. Raises EditRefused when a cue would be left without time, or overlap another.
    """
    cue = cues[index]
    if not edge.put(cue, at_ms).duration_ms > 0 or at_ms < 0:
        other = edge.opposite
        times = {"at": timecode(at_ms), "other": timecode(other.of(cue))}
        raise EditRefused(
            said("{at} is at or after the cue's end, {other}: set the end first.", **times)
            if edge is Edge.START
            else said(
                "{at} is at or before the cue's start, {other}: set the start first.", **times
            )
        )
    changed = {index: edge.put(cue, at_ms)}
    beside = _beside(cues, index, edge)
    if beside is not None:
        neighbour, theirs = cues[beside], edge.opposite
        if with_neighbour and _reaches(edge, at_ms, theirs.of(neighbour), edge.of(cue)):
            changed[beside] = _given_way(neighbour, theirs, at_ms, edge)
        elif (at_ms - _limit(cues, index, edge)) * edge.way > 0:
            raise EditRefused(
                said(
                    "{at} lies in {beside}, which would be overlapped: take its {edge} along, or"
                    " shorten it first.",
                    at=timecode(at_ms),
                    beside=edge.beside,
                    edge=theirs.called,
                )
            )
    return substitute(cues, changed, said("Set {edge}", edge=edge.called))


def nudge(cues: Sequence[Cue], index: int, edge: Edge, by_ms: int) -> Edit:
    """Move an edge of a cue by some ms, as far as the neighbour or the other edge allows.

    Nudges in a row are one gesture. Raises EditRefused when there is no way at all.
    """
    cue = cues[index]
    at_ms = edge.of(cue)
    if by_ms * edge.way > 0:
        limit = _limit(cues, index, edge)
        target = max(at_ms + by_ms, limit) if by_ms < 0 else min(at_ms + by_ms, limit)
        why = (
            said("{beside} is in the way", beside=edge.beside)
            if index or by_ms > 0
            else said("nothing is earlier")
        )
    else:
        last = edge.opposite.of(cue) + edge.way
        target = min(at_ms + by_ms, last) if by_ms > 0 else max(at_ms + by_ms, last)
        why = said("the cue would have no time left")
    if target == at_ms:
        raise EditRefused(
            said("The {edge} stays at {at}: {why}.", edge=edge.called, at=timecode(at_ms), why=why)
        )
    label = said("Nudge {edge}", edge=edge.called)
    return substitute(cues, {index: edge.put(cue, target)}, label, f"nudge {edge.value} {cue.id}")


def extend(cues: Sequence[Cue], indexes: Iterable[int], edge: Edge) -> Edit:
    """Draw an edge of each cue out to its neighbour's.

    Raises EditRefused when no gap is left to fill, or there is no neighbour.
    """
    reason = said("There is no gap between the cue and {beside} to fill.", beside=edge.beside)

    def extended(now: Sequence[Cue], index: int) -> Cue:
        return edge.put(now[index], _outward(now, index, edge))

    return _each(cues, indexes, extended, said("Extend to {beside}", beside=edge.beside), reason)


def lead(cues: Sequence[Cue], indexes: Iterable[int], edge: Edge, by_ms: int) -> Edit:
    """Let cues begin earlier, or end later, by some ms or as much as the gap allows.

    Raises EditRefused when none of them has a gap there.
    """
    name = said("lead-in") if edge is Edge.START else said("lead-out")
    reason = said(
        "There is no room for a {name}: {beside} is in the way.", name=name, beside=edge.beside
    )
    if edge is Edge.START and not any(indexes := list(indexes)):
        reason = said("There is no room for a {name}: nothing is earlier.", name=name)

    def led(now: Sequence[Cue], index: int) -> Cue:
        at_ms, limit = edge.of(now[index]), _limit(now, index, edge)
        out = at_ms + edge.way * by_ms
        return edge.put(now[index], max(out, limit) if edge is Edge.START else min(out, limit))

    return _each(cues, indexes, led, said("Add {name}", name=name), reason)


def _each(
    cues: Sequence[Cue],
    indexes: Iterable[int],
    change: Callable[[Sequence[Cue], int], Cue],
    label: str,
    reason: str,
) -> Edit:
    """Change cues one after the other, each among those changed before it."""
    now, wanted = list(cues), sorted(set(indexes))
    for index in wanted:
        now[index] = change(now, index)
    edit = substitute(cues, {index: now[index] for index in wanted}, label)
    if not edit.splices:
        raise EditRefused(reason)
    return edit


def _limit(cues: Sequence[Cue], index: int, edge: Edge) -> int:
    """Return how far out an edge may go."""
    span = room(cues, index)
    return span.start_ms if edge is Edge.START else span.end_ms


def _beside(cues: Sequence[Cue], index: int, edge: Edge) -> int | None:
    beside = index + edge.way
    return beside if 0 <= beside < len(cues) else None


def _outward(cues: Sequence[Cue], index: int, edge: Edge) -> int:
    """Return where the neighbour's edge is, or where the edge is when that is further in."""
    at_ms, beside = edge.of(cues[index]), _beside(cues, index, edge)
    if beside is None:
        return at_ms
    theirs = edge.opposite.of(cues[beside])
    return theirs if (theirs - at_ms) * edge.way > 0 else at_ms


def _reaches(edge: Edge, at_ms: int, theirs: int, ours: int) -> bool:
    """Tell whether an edge put at a moment touches a neighbour's, did, or goes beyond it."""
    return theirs == ours or (at_ms - theirs) * edge.way > 0


def _given_way(neighbour: Cue, theirs: Edge, at_ms: int, edge: Edge) -> Cue:
    shorter = theirs.put(neighbour, at_ms)
    if shorter.duration_ms <= 0:
        raise EditRefused(
            said(
                "{at} lies beyond {beside}, which would have no time.",
                at=timecode(at_ms),
                beside=edge.beside,
            )
        )
    return shorter
