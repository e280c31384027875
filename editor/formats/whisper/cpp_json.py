"""whisper.cpp JSON (-oj), and with the tokens of each segment (-ojf).

{"result": {"language": "en"}, "transcription": [{"offsets": {"from": 0, "to": 3240},
 "text": " Hello there.", "tokens": [{"text": " Hello", "offsets": {...}, "p": 0.91}]}]}
"""

from __future__ import annotations

import math
import re
from typing import Any

from editor.core.cue import Cue
from editor.core.words import Word
from editor.formats.format import Parsed
from editor.formats.timing import TIME, to_ms
from editor.formats.whisper.lenient_json import listed, load, number, said, share
from editor.formats.whisper.segments import speaker_of, untimed
from editor.formats.whisper.speakers import unprefixed
from editor.formats.whisper.special import without_special

_CLOCK = re.compile(TIME)
# A word goes on without a space; scripts that write none have a word a token.
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def read(text: str) -> Parsed:
    """Read the segments, tokens put together to words as sure as their tokens on average."""
    value, notes = load(text)
    cues: list[Cue] = []
    broken = 0
    for segment in listed(value, "transcription"):
        start, end = _time(segment, "from"), _time(segment, "to")
        if start is None or end is None:
            broken += 1
            continue
        said_text, _ = without_special(said(segment.get("text")))
        written, speaker = unprefixed(said_text, speaker_of(segment))
        words = _words(listed(segment, "tokens"))
        cues.append(Cue(len(cues) + 1, start, end, written, speaker, words=words))
    return Parsed(cues, notes=(*notes, *untimed(broken)))


def _time(entry: object, side: str) -> int | None:
    """Return one of the ends in ms: from the offsets, or from the written times."""
    if not isinstance(entry, dict):
        return None
    for key in ("offsets", "timestamps"):
        times = entry.get(key)
        found = times.get(side) if isinstance(times, dict) else None
        if isinstance(found, str) and _CLOCK.fullmatch(found):
            return to_ms(found)
        value = number(found)
        if value is not None and abs(value) < 1e13:
            return max(0, round(value))
    return None


def _words(tokens: list[Any]) -> tuple[Word, ...]:
    """Return the words that tokens make: a space, or a script without any, begins another."""
    groups: list[list[dict[str, Any]]] = []
    for token in tokens:
        text = said(token.get("text")) if isinstance(token, dict) else ""
        if not without_special(text)[0]:
            continue
        if not groups or text[0].isspace() or _UNSPACED.match(text):
            groups.append([])
        groups[-1].append(token)
    return tuple(word for group in groups if (word := _word(group)))


def _word(tokens: list[dict[str, Any]]) -> Word | None:
    text = "".join(token["text"] for token in tokens)
    if not text.strip():
        return None
    starts = [start for token in tokens if (start := _time(token, "from")) is not None]
    ends = [end for token in tokens if (end := _time(token, "to")) is not None]
    sure = [p for token in tokens if (p := share(token.get("p"))) is not None]
    return Word(
        text,
        starts[0] if starts else None,
        ends[-1] if ends else None,
        math.prod(sure) ** (1 / len(sure)) if sure else None,
    )
