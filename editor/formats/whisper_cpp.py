"""whisper.cpp text: what the program prints while it listens, one bracketed line per cue.

[00:00:03.240 --> 00:00:05.000]   Hello there, welcome.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.core.sentence import said
from editor.core.timecode import timecode
from editor.formats.format import Format, Parsed
from editor.formats.timing import TIME, to_ms
from editor.formats.whisper import console_lines

if TYPE_CHECKING:
    from editor.core.document import Document

LINE = re.compile(rf"^[ \t]*\[({TIME}) +--> +({TIME})\]([ \t]*)(.*)", re.MULTILINE)


def sniff(text: str) -> float:
    """Return 1 for a text whose first bracketed line of times has hours, else 0."""
    if "-->" not in text:
        return 0.0
    match = LINE.search(console_lines.plain(text))
    return 1.0 if match and match[1].count(":") == 2 else 0.0


def read(text: str) -> Parsed:
    """Read the bracketed lines, and as more of a cue's text the plain lines right under one."""
    return console_lines.read(text, LINE, to_ms)


def write(document: Document) -> str:
    """Write the lines as the program does, below the blank line it begins with if there was one."""
    header = document.source.header
    lines = [
        console_lines.written(
            cue, f"{timecode(cue.start_ms)} --> {timecode(cue.end_ms)}", "   ", LINE
        )
        for cue in document.cues
    ]
    return (header if header.isspace() else "") + "\n".join(lines) + "\n"


WHISPER_CPP = Format(
    "whisper.cpp-text", said("whisper.cpp text"), (".txt",), sniff, read, write, has_cue_lines=True
)
