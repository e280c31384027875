"""MicroDVD: a cue a line, in frames, lines parted by bars: {25}{50}Hello|you."""

from __future__ import annotations

import re

from editor.core.cue import Cue
from editor.formats.format import Format, Parsed
from editor.formats.lines import skipped_lines

_HEAD = 65_536
_LINE = re.compile(r"^ *\{ *(\d{1,9}) *\} *\{ *(\d{1,9}) *\}(.+)$", re.MULTILINE)
_RATE = re.compile(r"[ \t]*(\d{1,3}(?:\.\d{1,6})?)\s*$")
# Styles in front of a line: {y:i} for it alone, {Y:b,u} for the whole cue; the rest is fonts.
_STYLE = re.compile(r"\{([A-Za-z]):([^{}]*)\}")
# Film on NTSC video, what most files without a rate were made for.
_USUAL_RATE = 23.976


def sniff(text: str) -> float:
    """Return 1 for a text that begins with two frames in braces."""
    return 1.0 if _LINE.match(text[:_HEAD].lstrip("\ufeff \t\n")) else 0.0


def read(text: str) -> Parsed:
    """Read frames at the rate the first line names, or at the usual one, which a note says."""
    found = _LINE.findall(text)
    left = sum(1 for line in text.split("\n") if line.strip()) - len(found)
    notes = [skipped_lines(left)] if left > 0 else []
    named = _RATE.match(found[0][2]) if found and found[0][:2] == ("1", "1") else None
    rate = float(named[1]) if named else 0.0
    if 1 <= rate <= 1000:
        found = found[1:]
    else:
        rate = _USUAL_RATE
        notes.append(f"The file counts frames and names no rate; {rate} a second were assumed.")
    per_frame = 1000 / rate
    cues = [
        Cue(number, round(int(start) * per_frame), round(int(end) * per_frame), _said(said))
        for number, (start, end, said) in enumerate(found, 1)
    ]
    return Parsed(cues, notes=notes)


def _said(text: str) -> str:
    lines = text.strip().replace("|", "\n")
    return _STYLE.sub(_styled, lines) if "{" in lines else lines


def _styled(match: re.Match[str]) -> str:
    """Return the tags for a style; fonts, sizes and places are left out."""
    if match[1] not in "Yy":
        return ""
    return "".join(f"<{tag}>" for tag in "biu" if tag in match[2].lower())


MICRODVD = Format("microdvd", "MicroDVD", (".sub",), sniff, read)
