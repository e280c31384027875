"""The console lines of whisper.cpp's relatives.

[00:03.240 --> 00:05.000]  Hello there.                      openai-whisper and its command lines
[0.00s -> 3.24s]  Hello there.                               faster-whisper's readme
[0.0-10.0s] text, [19.39 --> 113.39] Speaker 1: text         programs made with them
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from editor.core.sentence import said
from editor.core.timecode import timecode
from editor.formats.format import Format, Parsed
from editor.formats.timing import TIME, to_ms
from editor.formats.whisper import console_lines
from editor.formats.whisper_cpp import LINE

if TYPE_CHECKING:
    from editor.core.cue import Cue
    from editor.core.document import Document

_SECONDS = r"\d{1,7}(?:\.\d{1,9}s?|s)"
_EITHER = rf"{TIME}|{_SECONDS}"
# Some programs put their name before the times, in brackets too.
_LINE = re.compile(
    rf"^[ \t]*(?:\[[\w .:-]{{1,40}}\][ \t]*)?"
    rf"\[[ \t]*({_EITHER})[ \t]*(?:-->|->|-|–)[ \t]*({_EITHER})[ \t]*\]([ \t]*)(.*)",
    re.MULTILINE,
)
_SPEAKER = re.compile(r"((?i:speaker)[ _]\d{1,3}):[ \t]+")
_HEAD = 65_536


def sniff(text: str) -> float:
    """Return 1 for a text whose first bracketed line of times has no hours, else 0."""
    if "-->" not in text:
        return 0.0
    match = LINE.search(console_lines.plain(text))
    return 1.0 if match and match[1].count(":") == 1 else 0.0


def read(text: str) -> Parsed:
    """Read the lines of openai-whisper, which write hours only when there are some."""
    return console_lines.read(text, LINE, to_ms)


def write(document: Document) -> str:
    """Write the lines as openai-whisper does."""
    lines = [
        console_lines.written(cue, f"{_clock(cue.start_ms)} --> {_clock(cue.end_ms)}", "  ", LINE)
        for cue in document.cues
    ]
    return "\n".join(lines) + "\n"


def _clock(ms: int) -> str:
    return timecode(ms).removeprefix("00:")


def sniff_listed(text: str) -> float:
    """Return how likely a text has lines with other times in brackets at its beginning."""
    head = text[:_HEAD]
    return 0.95 if "[" in head and _LINE.search(console_lines.plain(head)) else 0.0


def read_listed(text: str) -> Parsed:
    """Read lines with seconds or clock times, and the speakers some have before the text."""
    parsed = console_lines.read(text, _LINE, _to_ms)
    return parsed._replace(cues=[_spoken(cue) for cue in parsed.cues])


def _to_ms(time: str) -> int:
    return to_ms(time) if ":" in time else round(float(time.rstrip("s")) * 1000)


def _spoken(cue: Cue) -> Cue:
    match = None if cue.speaker else _SPEAKER.match(cue.text)
    return replace(cue, speaker=match[1], text=cue.text[match.end() :]) if match else cue


WHISPER_CONSOLE = Format(
    "whisper-console",
    said("Whisper console text"),
    (".log",),
    sniff,
    read,
    write,
    has_cue_lines=True,
)
BRACKETED = Format(
    "bracketed-text",
    said("bracketed lines"),
    (".txt", ".log"),
    sniff_listed,
    read_listed,
    keeps=frozenset(("speakers",)),
    has_cue_lines=True,
)
