"""Chapters as podcast players take them: Podcasting 2.0's JSON.

https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
"""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from editor.core.chapters import Chapter, in_order, one_line
from editor.core.sentence import said
from editor.formats.chapters.listed import Listed

if TYPE_CHECKING:
    from collections.abc import Sequence

VERSION = "1.2.0"
# A century, in seconds: further on, nothing was recorded.
_LATEST = 3_155_760_000


def read(text: str) -> Listed:
    """Return the chapters with a title; raises ValueError with a sentence naming the one at fault."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        raise ValueError(said("this is no JSON that can be read")) from None
    listed = value.get("chapters") if isinstance(value, dict) else None
    if not isinstance(listed, list):
        raise ValueError(said("there is no list of chapters in it"))  # noqa: TRY004  of a file
    found: list[Chapter] = []
    ends: list[int] = []
    for number, one in enumerate(listed, 1):
        told = one if isinstance(one, dict) else {}
        start = _ms(told.get("startTime"))
        if start is None:
            raise ValueError(said("chapter {number:,} has no startTime", number=number))
        if (end := _ms(told.get("endTime"))) is not None:
            ends.append(end)
        title = told.get("title")
        if isinstance(title, str) and one_line(title):
            found.append(Chapter(start, one_line(title)))
    return Listed(in_order(found), max(ends, default=None))


def _ms(told: Any) -> int | None:  # noqa: ANN401
    """Return the ms of a number of seconds, nothing for what is none."""
    if isinstance(told, bool) or not isinstance(told, int | float):
        return None
    return round(told * 1000) if math.isfinite(told) and 0 <= told <= _LATEST else None


def write(chapters: Sequence[Chapter], _end_ms: int) -> str:
    """Write each with its start in seconds, and its title."""
    told = [{"startTime": _seconds(one.start_ms), "title": one.title} for one in chapters]
    return json.dumps({"version": VERSION, "chapters": told}, ensure_ascii=False, indent=2) + "\n"


def _seconds(ms: int) -> int | float:
    return ms / 1000 if ms % 1000 else ms // 1000
