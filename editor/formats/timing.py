"""Times as transcripts write them, and cues put in order."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from operator import gt, le, ne
from typing import TYPE_CHECKING, NamedTuple

from editor.core.sentence import said

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Sequence

    from editor.core.cue import Cue

# Arrows may have been said, or drawn; among so many there is one between times if it is the format.
_LOOKED_AT = 200
_LAST_MS = 999_999 * 3_600_000
# Hours may be missing or many (six digits are a century); a dot or a comma before the decimals.
TIME = r"(?:\d{1,6}:)?\d{1,2}:\d{2}[.,]\d{1,9}"
# What nearly all are like, which can be read many at a time.
USUAL_TIME = r"(?:\d{1,6}:)?\d{2}:\d{2}\.\d{3}"


def to_ms(time: str) -> int:
    """Return the ms of a text that matches TIME, or has a digit less in places, cut to the ms."""
    if len(time) == 12 and time[2] == time[5] == ":" and time[8] in ".,":  # nearly all are such
        minutes = int(time[:2]) * 60 + int(time[3:5])
        return minutes * 60_000 + int(time[6:8]) * 1000 + int(time[9:])
    seconds, _, fraction = time.replace(",", ".").rpartition(".")
    clock = seconds.split(":")
    minutes = int(clock[-2]) if len(clock) == 2 else int(clock[0]) * 60 + int(clock[1])
    return (minutes * 60 + int(clock[-1])) * 1000 + int(fraction[:3].ljust(3, "0"))


def all_to_ms(times: Sequence[str]) -> list[int]:
    """Return the ms of texts that match USUAL_TIME, in a third of the time.

    Without what parts them the digits are one number, HHMMSSmmm: what its hours and minutes
    count too much is taken off.
    """
    digits = "\n".join(times).replace(":", "").replace(".", "").split("\n")
    return [
        number - number // 100_000 * 40_000 - number // 10_000_000 * 2_400_000
        for number in map(int, digits)
    ]


def first_times(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the first line of times with an arrow that a pattern matches, looking at a few."""
    at = -1
    for _ in range(_LOOKED_AT):
        at = text.find("-->", at + 1)
        if at < 0:
            return None
        if match := pattern.match(text, text.rfind("\n", 0, at) + 1):
            return match
    return None


class Settled(NamedTuple):
    """Cues sorted by start, with ids from 1.

    Fields: notes, what was mended or moved; order, the ids in the order of the file, empty where
    that is the order of time; sound, whether every cue ended after its start.
    """

    cues: tuple[Cue, ...]
    notes: list[str]
    order: tuple[int, ...]
    sound: bool


def settled(cues: list[Cue]) -> Settled:
    """Return cues sorted by start, each at least 1 ms long, with ids from 1, and what was mended.

    Nobody spoke before the recording or a century into it: such times are brought back.

    A cue that ends before it starts says nothing sure about its end, so that becomes the
    earliest it can be; the checks then find it too short.

    The list is taken over and mended where it is, as of many cues two sets take much memory.
    """
    notes = []
    outside = reversed_count = 0
    starts, ends = [cue.start_ms for cue in cues], [cue.end_ms for cue in cues]
    if cues and (min(starts) < 0 or max(starts) > _LAST_MS or max(ends) > _LAST_MS):
        outside = _mend(cues, _within)
        notes.append(_outside(outside))
        starts, ends = [cue.start_ms for cue in cues], [cue.end_ms for cue in cues]
    if any(map(le, ends, starts)):
        reversed_count = _mend(cues, _lasting)
        notes.append(_reversed(reversed_count))
    del ends
    order: tuple[int, ...] = ()
    if any(map(gt, starts, islice(starts, 1, None))):
        places = sorted(range(len(cues)), key=starts.__getitem__)
        moved = sum(map(ne, places, range(len(cues))))
        order = _renumber(cues, places)
        cues = [cues[at] for at in places]
        notes.append(
            said(
                "The cues were not in order of time; {moved:,} were moved to their place.",
                moved=moved,
            )
        )
    return Settled(tuple(cues), notes, order, not reversed_count and not outside)


def _mend(cues: list[Cue], mended: Callable[[Cue], Cue]) -> int:
    """Put mended cues into the place of those that need it; return how many did."""
    count = 0
    for at, cue in enumerate(cues):
        other = mended(cue)
        if other is not cue:
            cues[at] = other
            count += 1
    return count


def _renumber(cues: list[Cue], places: list[int]) -> tuple[int, ...]:
    """Give cues the ids of the order in which their places are listed; return them as they are."""
    order = [0] * len(cues)
    for number, at in enumerate(places, 1):
        order[at] = number
        if cues[at].id != number:
            cues[at] = replace(cues[at], id=number)
    return tuple(order)


def _lasting(cue: Cue) -> Cue:
    return replace(cue, end_ms=cue.start_ms + 1) if cue.end_ms <= cue.start_ms else cue


def _within(cue: Cue) -> Cue:
    if cue.start_ms >= 0 and max(cue.start_ms, cue.end_ms) <= _LAST_MS:
        return cue
    start, end = (min(max(0, time), _LAST_MS) for time in (cue.start_ms, cue.end_ms))
    return replace(cue, start_ms=start, end_ms=end)


def _outside(number: int) -> str:
    return said(
        "One cue had a time that no recording has; it was brought back to the nearest.",
        "{n:,} cues had times that no recording has; they were brought back to the nearest.",
        n=number,
    )


def _reversed(number: int) -> str:
    return said(
        "One cue did not end after its start; it now lasts 1 ms.",
        "{n:,} cues did not end after their start; each now lasts 1 ms.",
        n=number,
    )
