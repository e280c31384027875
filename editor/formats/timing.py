"""Times as transcripts write them, and cues put in order."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter, is_not, le
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from editor.core.cue import Cue

# Arrows may have been said, or drawn; among so many there is one between times if it is the format.
_LOOKED_AT = 200
_LAST_MS = 999_999 * 3_600_000
# Hours may be missing or many (six digits are a century); a dot or a comma before the decimals.
TIME = r"(?:\d{1,6}:)?\d{1,2}:\d{2}[.,]\d{1,9}"
# What nearly all are like, which can be read many at a time.
USUAL_TIME = r"(?:\d{1,6}:)?\d{2}:\d{2}\.\d{3}"


def to_ms(time: str) -> int:
    """Return the ms of a text that matches TIME, cut to the ms."""
    if len(time) == 12 and time[2] == time[5] == ":":  # the usual one, ten thousand times a file
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
    """
    notes = []
    starts, ends = [cue.start_ms for cue in cues], [cue.end_ms for cue in cues]
    outside = 0
    if cues and (min(starts) < 0 or max(starts) > _LAST_MS or max(ends) > _LAST_MS):
        within = [_within(cue) for cue in cues]
        outside = sum(map(is_not, cues, within))
        cues = within
        starts, ends = [cue.start_ms for cue in cues], [cue.end_ms for cue in cues]
        notes.append(_outside(outside))
    reversed_count = sum(map(le, ends, starts))
    if reversed_count:
        cues = [
            replace(cue, end_ms=cue.start_ms + 1) if cue.end_ms <= cue.start_ms else cue
            for cue in cues
        ]
        notes.append(_reversed(reversed_count))
    ordered = sorted(cues, key=attrgetter("start_ms"))
    order: tuple[int, ...] = ()
    if moved := sum(map(is_not, cues, ordered)):
        place = {id(cue): number for number, cue in enumerate(ordered, 1)}
        order = tuple(place[id(cue)] for cue in cues)
        ordered = [replace(cue, id=number) for number, cue in enumerate(ordered, 1)]
        notes.append(f"The cues were not in order of time; {moved:,} were moved to their place.")
    return Settled(tuple(ordered), notes, order, not reversed_count and not outside)


def _within(cue: Cue) -> Cue:
    if cue.start_ms >= 0 and max(cue.start_ms, cue.end_ms) <= _LAST_MS:
        return cue
    start, end = (min(max(0, time), _LAST_MS) for time in (cue.start_ms, cue.end_ms))
    return replace(cue, start_ms=start, end_ms=end)


def _outside(number: int) -> str:
    if number == 1:
        return "One cue had a time that no recording has; it was brought back to the nearest."
    return (
        f"{number:,} cues had times that no recording has; they were brought back to the nearest."
    )


def _reversed(number: int) -> str:
    if number == 1:
        return "One cue did not end after its start; it now lasts 1 ms."
    return f"{number:,} cues did not end after their start; each now lasts 1 ms."
