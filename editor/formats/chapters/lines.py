"""Chapters as lines of a description: 12:03 Questions.

What YouTube makes chapters of wherever it is asked to show a description, and many others do.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from editor.core.chapters import Chapter, in_order, one_line, spans_ms
from editor.core.sentence import said
from editor.formats.chapters.listed import Listed

if TYPE_CHECKING:
    from collections.abc import Sequence

_HOUR_MS = 3_600_000
# "0:00 Intro", "[1:02:03] Questions", "00:00:00.000 Intro", "- 12:03 – Questions".
_LINE = re.compile(
    r"[^\w\n]{0,4}(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?:[.,](\d{1,3})\d*)?"
    r"(?![\d:]|[.,]\d|\s*-->)[\s\])|:–—.-]*(\S.*)"
)
# https://support.google.com/youtube/answer/9884579: the first at 00:00, three at the least, each
# of ten seconds.
_LEAST = 3
LEAST_MS = 10_000


def read(text: str) -> Listed:
    """Return the chapters of the lines that begin with a time; what else stands there is left."""
    found = [match for line in text.split("\n") if (match := _LINE.match(line.strip()))]
    chapters = [Chapter(_ms(match), one_line(match[5])) for match in found]
    return Listed(in_order(one for one in chapters if one.title))


def _ms(match: re.Match[str]) -> int:
    minutes = int(match[1] or 0) * 60 + int(match[2])
    return (minutes * 60 + int(match[3])) * 1000 + int((match[4] or "").ljust(3, "0"))


def write(chapters: Sequence[Chapter], _end_ms: int) -> str:
    """Write a line for each, its time cut to the second, with hours where there are any."""
    has_hours = any(one.start_ms >= _HOUR_MS for one in chapters)
    return "".join(f"{_clock(one.start_ms, has_hours=has_hours)} {one.title}\n" for one in chapters)


def _clock(ms: int, *, has_hours: bool) -> str:
    minutes, seconds = divmod(ms // 1000, 60)
    if not has_hours:
        return f"{minutes:02}:{seconds:02}"
    return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"


def unfit(chapters: Sequence[Chapter], end_ms: int) -> tuple[str, ...]:
    """Return sentences why YouTube would show none of these chapters, if that is so."""
    told = []
    if chapters and chapters[0].start_ms >= 1000:
        told.append(said("YouTube shows chapters only when the first begins at 0:00."))
    if 0 < len(chapters) < _LEAST:
        told.append(said("YouTube shows chapters only when there are three at least."))
    # What counts are the times that are written, cut to the second.
    starts = [start // 1000 for start, _ in spans_ms(chapters, end_ms)]
    stops = [*starts, end_ms // 1000]
    if any((two - one) * 1000 < LEAST_MS for one, two in pairwise(stops)):
        told.append(said("YouTube shows chapters only when each lasts ten seconds at least."))
    return tuple(told)
