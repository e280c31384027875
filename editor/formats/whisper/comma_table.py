"""CSV as whisper.cpp writes it (-ocsv), and as whisper-timestamped does.

start,end,text                      or start,end,speaker,text; whole ms
0,3240," Hello ""there""."

"Hello there",0.38,2.76             no header; seconds
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.core.cue import Cue
from editor.formats.format import Format, Parsed
from editor.formats.lines import count_filled, kept_lines, skipped_lines
from editor.formats.whisper.speakers import named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.core.document import Document

_HEADER = re.compile(r"\s*start,end(,speaker)?,text[ \t]*$", re.IGNORECASE | re.MULTILINE)
_QUOTED = r'"[^"]*(?:""[^"]*)*"'
_ROW = re.compile(rf"^[ \t]*(\d{{1,13}}),[ ]*(\d{{1,13}}),({_QUOTED}|.*)[ \t]*$", re.MULTILINE)
_SPOKEN_ROW = re.compile(
    rf"^[ \t]*(\d{{1,13}}),[ ]*(\d{{1,13}}),({_QUOTED}|[^,\n]*),({_QUOTED}|.*)[ \t]*$",
    re.MULTILINE,
)
_SECONDS = r"\d{1,9}\.\d{1,9}"
_TIMESTAMPED = re.compile(rf"^({_QUOTED}|[^\n]*?),({_SECONDS}),({_SECONDS})[ \t]*$", re.MULTILINE)


def sniff(text: str) -> float:
    """Return 1 for a text that begins with whisper.cpp's header, else 0."""
    return 1.0 if _HEADER.match(text) else 0.0


def read(text: str) -> Parsed:
    """Read whisper.cpp's rows, with speakers when the header has them."""
    header = _HEADER.match(text)
    spoken = bool(header and header[1])
    begin = header.end() if header else 0
    rows = _Rows(_SPOKEN_ROW if spoken else _ROW, text, begin)
    cues = []
    for number, row in enumerate(rows, 1):
        speaker = named(_unquoted(row[3])) if spoken else ""
        said = _unquoted(row[row.re.groups]).strip()
        cues.append(Cue(number, int(row[1]), int(row[2]), said, speaker))
    return Parsed(cues, notes=rows.notes())


def _unquoted(field: str) -> str:
    field = field.strip()
    if len(field) > 1 and field[0] == field[-1] == '"':
        return field[1:-1].replace('""', '"')
    return field


class _Rows:
    """The rows of a text one after the other, and how many lines belonged to none."""

    def __init__(self, pattern: re.Pattern[str], text: str, begin: int = 0) -> None:
        self._pattern = pattern
        self._text = text
        self._begin = begin
        self._skipped = 0

    def __iter__(self) -> Iterator[re.Match[str]]:
        """Yield each row, counting the lines before it."""
        reached = self._begin
        for row in self._pattern.finditer(self._text, reached):
            if row.start() > reached + 1:
                self._skipped += count_filled(self._text, reached, row.start())
            reached = row.end()
            yield row
        self._skipped += count_filled(self._text, reached)

    def notes(self) -> tuple[str, ...]:
        """Return the note on lines that belong to no row, if there were any."""
        return (skipped_lines(self._skipped),) if self._skipped else ()


def write(document: Document) -> str:
    """Write whisper.cpp's rows, with a column for speakers when there are any."""
    spoken = any(cue.speaker for cue in document.cues)
    rows = ["start,end,speaker,text" if spoken else "start,end,text"]
    for cue in document.cues:
        said = "\n".join(kept_lines(cue.text)).strip()
        fields = [str(cue.start_ms), str(cue.end_ms), _quoted(f" {said}" if said else "")]
        if spoken:
            fields.insert(2, _quoted(" ".join(cue.speaker.split())))
        rows.append(",".join(fields))
    return "\n".join(rows) + "\n"


def _quoted(field: str) -> str:
    return '"' + field.replace('"', '""') + '"'


def sniff_timestamped(text: str) -> float:
    """Return how likely a text is whisper-timestamped's: its first rows must all be of the kind."""
    head = [line for line in text[:4096].split("\n")[:4] if line.strip()]
    if text[4096:] or len(head) > 3:
        head = head[:-1]
    return 0.9 if head and all(_TIMESTAMPED.fullmatch(line) for line in head) else 0.0


def read_timestamped(text: str) -> Parsed:
    """Read rows of text, start and end in seconds."""
    rows = _Rows(_TIMESTAMPED, text)
    cues = [
        Cue(
            number,
            round(float(row[2]) * 1000),
            round(float(row[3]) * 1000),
            _unquoted(row[1]).strip(),
        )
        for number, row in enumerate(rows, 1)
    ]
    return Parsed(cues, notes=rows.notes())


WHISPER_CSV = Format(
    "whisper-csv", "Whisper CSV", (".csv",), sniff, read, write, has_cue_lines=True
)
TIMESTAMPED_CSV = Format(
    "whisper-timestamped-csv",
    "whisper-timestamped CSV",
    (".csv",),
    sniff_timestamped,
    read_timestamped,
    has_cue_lines=True,
)
