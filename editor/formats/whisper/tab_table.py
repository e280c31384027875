"""Whisper TSV: a header, then start, end and text between tabs, times in whole ms."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.core.cue import Cue
from editor.formats.format import Format, Parsed
from editor.formats.lines import kept_lines, skipped_lines
from editor.formats.speaker_marks import marked

if TYPE_CHECKING:
    from editor.core.document import Document

_HEADER = re.compile(r"\s*start\tend\ttext[ \t]*$", re.IGNORECASE | re.MULTILINE)
_TIME = r"\d{1,13}(?:\.\d{1,9})?"
_ROW = re.compile(rf"^[ ]*({_TIME})[ ]*\t[ ]*({_TIME})[ ]*(?:\t(.*))?$")


def sniff(text: str) -> float:
    """Return 1 for a text that begins with the header, else 0."""
    return 1.0 if _HEADER.match(text) else 0.0


def read(text: str) -> Parsed:
    """Read the rows; times with a decimal point are seconds, as some programs write them."""
    header = _HEADER.match(text)
    cues: list[Cue] = []
    skipped = 0
    for line in text[header.end() if header else 0 :].split("\n"):
        row = _ROW.match(line)
        if row:
            start, end, said = row.groups("")
            cues.append(Cue(len(cues) + 1, _ms(start), _ms(end), said.strip()))
        elif line.strip():
            skipped += 1
    return Parsed(cues, notes=(skipped_lines(skipped),) if skipped else ())


def _ms(time: str) -> int:
    return round(float(time) * 1000) if "." in time else int(time)


def write(document: Document) -> str:
    """Write the rows; tabs and line breaks become spaces, a speaker stands before the text."""
    rows = [f"{cue.start_ms}\t{cue.end_ms}\t{_text(cue)}" for cue in document.cues]
    return "\n".join(["start\tend\ttext", *rows]) + "\n"


def _text(cue: Cue) -> str:
    said = " ".join(kept_lines(cue.text)).replace("\t", " ").strip()
    return f"{' '.join(cue.speaker.split())}: {said}" if cue.speaker and said else said


WHISPER_TSV = marked(
    Format("whisper-tsv", "Whisper TSV", (".tsv",), sniff, read, write, has_cue_lines=True)
)
