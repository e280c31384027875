"""whisper.cpp JSON (-oj), and with the tokens of each segment (-ojf).

{"result": {"language": "en"}, "transcription": [{"offsets": {"from": 0, "to": 3240},
 "text": " Hello there.", "tokens": [{"text": " Hello", "offsets": {...}, "p": 0.91}]}]}
"""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any

from editor.core.cue import Cue
from editor.core.timecode import timecode
from editor.core.words import Word
from editor.formats.format import Parsed
from editor.formats.timing import TIME, to_ms
from editor.formats.whisper.json_pieces import Members, kept
from editor.formats.whisper.lenient_json import listed, load, number, share, text_of
from editor.formats.whisper.segments import speaker_of, untimed
from editor.formats.whisper.speakers import unprefixed
from editor.formats.whisper.special import without_special

if TYPE_CHECKING:
    from editor.core.document import Document
    from editor.formats.whisper.json_pieces import Elements

_CLOCK = re.compile(TIME)
# A word goes on without a space; scripts that write none have a word a token.
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def read(text: str) -> Parsed:
    """Read the segments, tokens put together to words as sure as their tokens on average."""
    whole = kept(text, "transcription")
    value, notes = (whole.value, ()) if whole else load(text)
    cues: list[Cue] = []
    broken = 0
    for index, segment in enumerate(listed(value, "transcription")):
        start, end = _time(segment, "from"), _time(segment, "to")
        if start is None or end is None:
            broken += 1
            continue
        said_text, _ = without_special(text_of(segment.get("text")))
        written, speaker = unprefixed(said_text, speaker_of(segment))
        words = _words(listed(segment, "tokens"))
        cues.append(Cue(len(cues) + 1, start, end, written, speaker, words=words))
        if whole:
            whole.take(index)
    said_so = (*notes, *untimed(broken))
    if whole and cues:
        return Parsed(cues, whole.header(), said_so, pieces=whole.pieces)
    return Parsed(cues, notes=said_so)


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
    groups = ([tokens[index] for index in group] for group in _groups(tokens))
    return tuple(word for group in groups if (word := _word(group)))


def _groups(tokens: list[Any]) -> list[list[int]]:
    """Return the places of each word's tokens: a space, or a script without any, begins another."""
    groups: list[list[int]] = []
    for index, token in enumerate(tokens):
        text = text_of(token.get("text")) if isinstance(token, dict) else ""
        if not without_special(text)[0]:
            continue
        if not groups or text[0].isspace() or _UNSPACED.match(text):
            groups.append([])
        groups[-1].append(index)
    return groups


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


class Transcription:
    """How whisper.cpp sets out a segment, its words told by their tokens."""

    id = "whisper.cpp-json"
    key = "transcription"
    words = "tokens"
    dependent: tuple[str, ...] = ()
    scores: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()

    def whole(self, document: Document) -> dict[str, Any]:
        """Return a file without segments."""
        value = load(document.source.header).value if document.source.header[:1] == "{" else {}
        language = value.get("language") if isinstance(value, dict) else None
        return {"result": {"language": language}} if isinstance(language, str) else {}

    def segment(self, number: int, cue: Cue) -> dict[str, Any]:
        """Return a segment, which has no number."""
        del number
        found = _timed(cue.start_ms, cue.end_ms)
        found["text"] = f" {cue.text}" if cue.text else ""
        if cue.words:
            found["tokens"] = [self.word(word) for word in cue.words]
        if cue.speaker:
            found["speaker"] = cue.speaker.removeprefix("Speaker ")
        return found

    def word(self, word: Word) -> dict[str, Any]:
        """Return a token of the whole word; its number in the model's vocabulary is not known."""
        found: dict[str, Any] = {"text": word.text}
        if word.start_ms is not None and word.end_ms is not None:
            found |= _timed(word.start_ms, word.end_ms)
        if word.probability is not None:
            found["p"] = word.probability
        return found

    def retimed(self, members: Members, before: Cue, cue: Cue) -> None:
        """Put the times into both their notations."""
        if before.span == cue.span:
            return
        for key, times in _timed(cue.start_ms, cue.end_ms).items():
            inner = Members(members.found[key].raw) if key in members.found else Members("{}")
            for side, time in times.items():
                inner.put(side, time, json.dumps(time))
            members.put(key, times, str(inner))

    def told(self, entries: Elements) -> list[tuple[Word | None, list[str]]]:
        """Return the words that tokens make with the texts of those."""
        return [
            (_word([entries.values[index] for index in group]), [entries.raws[i] for i in group])
            for group in _groups(entries.values)
        ]


def _timed(start_ms: int, end_ms: int) -> dict[str, Any]:
    clock = [timecode(at).replace(".", ",") for at in (start_ms, end_ms)]
    return {
        "timestamps": {"from": clock[0], "to": clock[1]},
        "offsets": {"from": start_ms, "to": end_ms},
    }
