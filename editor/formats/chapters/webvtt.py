"""Chapters as a track of kind "chapters" beside a video on a page: WebVTT.

https://www.w3.org/TR/webvtt1/#introduction-chapters
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.chapters import Chapter, in_order, one_line, spans_ms
from editor.core.timecode import timecode
from editor.formats import webvtt
from editor.formats.chapters.listed import Listed

if TYPE_CHECKING:
    from collections.abc import Sequence

BEGINS = "WEBVTT"
_ESCAPED = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}


def read(text: str) -> Listed:
    """Return a chapter for each cue with a text."""
    cues = webvtt.read(text).cues
    found = (Chapter(cue.start_ms, one_line(cue.text)) for cue in cues)
    end_ms = max((cue.end_ms for cue in cues), default=None)
    return Listed(in_order(one for one in found if one.title), end_ms)


def write(chapters: Sequence[Chapter], end_ms: int) -> str:
    """Write a cue for each; the last lasts to an end in ms."""
    parts = [BEGINS]
    for one, (start, stop) in zip(chapters, spans_ms(chapters, end_ms), strict=True):
        title = one.title.translate(_ESCAPED)
        parts.append(f"{timecode(start)} --> {timecode(stop)}\n{title}")
    return "\n\n".join(parts) + "\n"
