"""Where somebody wants to go, as it is typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.core.sentence import said
from editor.core.timecode import parse, timecode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue

_NUMBER = re.compile(r"#\s*+([\d,.\s]+)$")
_SECONDS = re.compile(r"(\d+)(?:[.,](\d{1,3})\d*)?$")


@dataclass(frozen=True, slots=True)
class Place:
    """A moment in ms, and the index of the cue that was named, if one was."""

    at_ms: int
    index: int | None = None


def find_place(typed: str, cues: Sequence[Cue], now_ms: int, end_ms: int | None = None) -> Place:
    """Return the place that is meant by 1:02:03.5, 3723.5 (seconds), +10, -1:30 or #120.

    Times with a sign are counted from now, in ms, and never lead before the beginning; none leads
    past an end in ms if there is one; after # stands the number of a cue. Raises ValueError with a
    sentence when none of these was typed, or when there is no such cue or time.
    """
    wanted = typed.strip()
    if match := _NUMBER.match(wanted):
        number = int(re.sub(r"\D", "", match[1]) or 0)
        if not 0 < number <= len(cues):
            raise ValueError(
                said(
                    "There is no cue {number:,}: the last one is {last:,}.",
                    number=number,
                    last=len(cues),
                )
            )
        return Place(cues[number - 1].start_ms, number - 1)
    sign, length = (wanted[:1], wanted[1:]) if wanted[:1] in ("+", "-", "−") else ("", wanted)
    by = _length(length.strip())
    at_ms = by if not sign else max(0, now_ms + (by if sign == "+" else -by))
    if end_ms is not None and at_ms > end_ms:
        raise ValueError(
            said(
                "{time} is past the end, which is at {end}.",
                time=timecode(at_ms),
                end=timecode(end_ms),
            )
        )
    return Place(at_ms)


def _length(text: str) -> int:
    if match := _SECONDS.match(text):
        return int(match[1]) * 1000 + int((match[2] or "").ljust(3, "0"))
    try:
        length = parse(text)
    except ValueError:
        wanted = said("Type a time such as 1:02:03.5, seconds, +10, -10 or #120.")
        raise ValueError(wanted) from None
    if any(
        int(part) > 59 for part in re.findall(r"\d+", text.replace(",", ".").split(".")[0])[-2:]
    ):
        raise ValueError(said("Minutes and seconds go up to 59: 1:39:00 is 99 minutes."))
    return length
