"""Lists of segments in JSON without Whisper's own frame: Transformers' chunks, and bare lists.

{"text": ..., "chunks": [{"timestamp": [0.0, 3.24], "text": " Hello."}]}
[{"start": 0.0, "end": 3.24, "text": "Hello."}, ...]          (or one object a line)
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from editor.core.sentence import said
from editor.core.words import Word
from editor.formats.format import Parsed
from editor.formats.timing import TIME, to_ms
from editor.formats.whisper.grouping import grouped
from editor.formats.whisper.lenient_json import listed, load, ms, number, text_of
from editor.formats.whisper.segments import parsed

_CLOCK = re.compile(TIME)
_STARTS = ("start", "start_time", "startTime", "t0")
_ENDS = ("end", "end_time", "endTime", "t1")
_TEXTS = ("text", "transcript", "sentence", "word")
# Longer than any segment in seconds, when all the times are whole numbers.
_LONG = 120


def read_chunks(text: str) -> Parsed:
    """Read the chunks of a Transformers pipeline; chunks of a word each are put together."""
    value, notes = load(text)
    segments = [chunk for chunk in listed(value, "chunks") if isinstance(chunk, dict)]
    for segment in segments:
        segment.update(_ends(segment.pop("timestamp", None)))
    for segment, following in pairwise(segments):
        if ms(segment.get("end")) is None:  # the pipeline lost the end at a window's edge
            segment["end"] = following.get("start")
    if _are_words(segments):
        words = [
            Word(text_of(one.get("text")), ms(one.get("start")), ms(one.get("end")))
            for one in segments
            if text_of(one.get("text")).strip()
        ]
        return Parsed(grouped(words), notes=notes)
    return parsed(segments, notes)


def _ends(timestamp: object) -> dict[str, Any]:
    if isinstance(timestamp, list) and len(timestamp) == 2:
        return {"start": timestamp[0], "end": timestamp[1]}
    return {}


def _are_words(segments: list[dict[str, Any]]) -> bool:
    """Tell whether most of many chunks are single words."""
    texts = [text_of(segment.get("text")).strip() for segment in segments]
    single = sum(1 for text in texts if text and len(text) < 25 and " " not in text)
    return len(texts) > 3 and single * 10 > len(texts) * 9


def read_bare(text: str) -> Parsed:
    """Read a list of segments, times in seconds, as clock times, or in ms where all are whole."""
    value, notes = load(text)
    listing = value if isinstance(value, list) else [value]
    segments = [entry for entry in listing if isinstance(entry, dict)]
    for entry in segments:
        entry.update(start=_first(entry, _STARTS), end=_end(entry), text=_text(entry))
    if _in_ms(segments):
        for segment in segments:
            for side in ("start", "end"):
                found = number(segment[side])
                segment[side] = None if found is None else found / 1000
        notes = (*notes, said("The times are whole numbers and were read as milliseconds."))
    return parsed(segments, notes)


def _first(entry: dict[str, Any], keys: tuple[str, ...]) -> float | None:
    for key in keys:
        found = entry.get(key)
        if isinstance(found, str) and _CLOCK.fullmatch(found):
            return to_ms(found) / 1000
        value = number(found)
        if value is not None:
            return value
    return _ends(entry.get("timestamp")).get("start" if keys is _STARTS else "end")


def _end(entry: dict[str, Any]) -> float | None:
    end = _first(entry, _ENDS)
    start, duration = _first(entry, _STARTS), number(entry.get("duration"))
    if end is None and start is not None and duration is not None:
        return start + duration
    return end


def _text(entry: dict[str, Any]) -> str:
    return next((found for key in _TEXTS if (found := text_of(entry.get(key)))), "")


def _in_ms(segments: list[dict[str, Any]]) -> bool:
    total, timed = 0.0, 0
    for segment in segments:
        start, end = number(segment["start"]), number(segment["end"])
        if not all(value is None or value.is_integer() for value in (start, end)):
            return False
        if start is not None and end is not None:
            total += end - start
            timed += 1
    return timed > 0 and total > _LONG * timed
