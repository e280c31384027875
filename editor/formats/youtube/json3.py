"""YouTube json3: the captions as the player loads them, with a time for every recognised word."""

from __future__ import annotations

import re
from typing import NamedTuple

from editor.core.cue import Cue
from editor.core.words import Word
from editor.formats.cloud.lenient import items, load, mapping, ms, string
from editor.formats.format import Format, Parsed

_HEAD = 65_536
_MARK = re.compile(r'"wireMagic"|"events"\s*:\s*\[\s*\{\s*"tStartMs"')


class Event(NamedTuple):
    """A line as the player is told it: times in ms, its words, and whether it is recognised."""

    start_ms: int
    end_ms: int
    words: tuple[Word, ...]
    recognised: bool


def sniff(text: str) -> float:
    """Return 1 for JSON with the mark of the format or its first event at the head."""
    head = text[:_HEAD].lstrip()
    return 1.0 if head.startswith("{") and _MARK.search(head) else 0.0


def read(text: str) -> Parsed:
    """Read the events with text; line feeds and window settings between them are passed over."""
    root, notes = load(text)
    found = [_event(event) for event in items(mapping(root).get("events"))]
    return Parsed(cues_of([event for event in found if event]), notes=notes)


def _event(event: dict[str, object]) -> Event | None:
    start = ms(event.get("tStartMs"), 1)
    if start is None:
        return None
    segments = [
        (string(segment.get("utf8")), ms(segment.get("tOffsetMs"), 1))
        for segment in items(event.get("segs"))
    ]
    length = ms(event.get("dDurationMs"), 1) or 0
    timed = "wWinId" in event or any(offset is not None for _, offset in segments)
    words = tuple(Word(text, start + (offset or 0)) for text, offset in segments)
    return Event(start, start + length, words, timed)


def cues_of(events: list[Event]) -> list[Cue]:
    """Return the cues of events, each recognised line ending at the latest where the next begins.

    What the player is told of such a line is how long it stays on the screen. The events are
    taken from their list, since a long transcript twice takes much memory.
    """
    said = [event for event in reversed(events) if any(word.text.strip() for word in event.words)]
    events.clear()
    cues: list[Cue] = []
    while said:
        event = said.pop()
        cues.append(_cue(len(cues) + 1, event, said[-1].start_ms if said else None))
    return cues


def _cue(number: int, event: Event, until: int | None) -> Cue:
    end = event.end_ms
    if event.recognised and until is not None and event.start_ms < until:
        end = min(end, until)
    lines = "".join(word.text for word in event.words).split("\n")
    text = "\n".join(line.strip() for line in lines if line.strip())
    words = _ended(event.words, end) if event.recognised else ()
    return Cue(number, event.start_ms, end, text, words=words)


def _ended(words: tuple[Word, ...], end_ms: int) -> tuple[Word, ...]:
    """Give each word the start of the next as its end; a line timed as a whole has no words."""
    spoken = [word for word in words if word.text.strip()]
    if any(len(word.text.split()) > 1 for word in spoken):
        return ()
    starts = [word.start_ms or 0 for word in spoken]
    return tuple(
        Word(word.text.replace("\n", " ").rstrip(), start, max(start, end))
        for word, start, end in zip(spoken, starts, [*starts[1:], end_ms], strict=True)
    )


JSON3 = Format(
    "youtube-json3", "YouTube json3", (".json3", ".json"), sniff, read, keeps=frozenset(("words",))
)
