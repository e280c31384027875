"""MPL2: a cue a line, in tenths of a second, lines parted by bars: [10][25]Hello|/you."""

from __future__ import annotations

import re

from editor.core.cue import Cue
from editor.formats.format import Format, Parsed
from editor.formats.lines import count_filled, skipped_lines

_HEAD = 65_536
_LINE = re.compile(r"^\[(\d{1,9})\]\[(\d{1,9})\](.*)$", re.MULTILINE)


def sniff(text: str) -> float:
    """Return 1 for a text that begins with two numbers in brackets."""
    return 1.0 if _LINE.match(text[:_HEAD].lstrip("\ufeff \t\n")) else 0.0


def read(text: str) -> Parsed:
    """Read each line; one without words clears what is shown, and is no cue."""
    cues: list[Cue] = []
    lines = 0
    for line in _LINE.finditer(text):
        lines += 1
        start, end, said = line.groups()
        if said.strip():
            cues.append(Cue(len(cues) + 1, int(start) * 100, int(end) * 100, _said(said)))
    left = count_filled(text) - lines
    return Parsed(cues, notes=(skipped_lines(left),) if left > 0 else ())


def _said(text: str) -> str:
    if "/" not in text and "|" not in text:
        return text.strip()
    return "\n".join(map(_styled, text.split("|")))


def _styled(line: str) -> str:
    """Return a line of a cue, in italics where it begins with a slash."""
    line = line.strip()
    return f"<i>{line[1:].strip()}</i>" if line.startswith("/") else line


MPL2 = Format("mpl2", "MPL2", (".mpl", ".txt"), sniff, read, has_cue_lines=True)
