"""SBV: two times on a line, then the text until a blank line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.core.cue import Cue
from editor.core.timecode import timecode
from editor.formats.format import Format, Parsed
from editor.formats.lines import kept_lines, skipped_lines
from editor.formats.speaker_marks import marked
from editor.formats.timing import to_ms

if TYPE_CHECKING:
    from editor.core.document import Document

_TIME = r"\d{1,6}:\d{2}:\d{2}\.\d{1,3}"
_TIMES = re.compile(rf"^({_TIME}),({_TIME})[ \t]*$", re.MULTILINE)
_BREAK = re.compile(r"\[br\]", re.IGNORECASE)


def sniff(text: str) -> float:
    """Return 1 for a text with a line of two times and nothing else, and no arrows."""
    return 1.0 if "-->" not in text[:65_536] and _TIMES.search(text) else 0.0


def read(text: str) -> Parsed:
    """Read every block, with blank lines inside it when they should not be there."""
    matches = list(_TIMES.finditer(text))
    if not matches:
        return Parsed([])
    stops = [*(match.start() for match in matches[1:]), len(text)]
    cues = [
        Cue(number, to_ms(match[1]), to_ms(match[2]), _said(text[match.end() : stop]))
        for number, (match, stop) in enumerate(zip(matches, stops, strict=True), 1)
    ]
    before = sum(1 for line in text[: matches[0].start()].split("\n") if line.strip())
    return Parsed(cues, notes=(skipped_lines(before),) if before else ())


def _said(block: str) -> str:
    return "\n".join(kept_lines(_BREAK.sub("\n", block.strip("\n"))))


def write(document: Document) -> str:
    """Write the times and the text; a speaker is put before it, as there is no place for one."""
    return "\n".join(_cue(cue) for cue in document.cues)


def _cue(cue: Cue) -> str:
    lines = [f" {line}" if _TIMES.match(line) else line for line in kept_lines(cue.text)]
    if cue.speaker and lines:
        lines[0] = f"{' '.join(cue.speaker.split())}: {lines[0]}"
    return "\n".join([f"{_time(cue.start_ms)},{_time(cue.end_ms)}", *lines, ""])


def _time(at_ms: int) -> str:
    time = timecode(at_ms)
    return time.removeprefix("0")


SBV = marked(Format("sbv", "SBV", (".sbv",), sniff, read, write))
