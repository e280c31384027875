"""MicroDVD: a cue a line, in frames, lines parted by bars: {25}{50}Hello|you."""

from __future__ import annotations

import re
from itertools import chain

from editor.core.cue import Cue
from editor.core.sentence import said
from editor.formats.format import Format, Parsed
from editor.formats.lines import count_filled, skipped_lines

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
    lines = _LINE.finditer(text)
    first = next(lines, None)
    if first is None:
        return Parsed([])
    rate = _rate(first)
    per_frame = 1000 / (rate or _USUAL_RATE)
    cues = [
        Cue(number, round(int(start) * per_frame), round(int(end) * per_frame), _said(said))
        for number, (start, end, said) in enumerate(
            (line.groups() for line in (lines if rate else chain((first,), lines))), 1
        )
    ]
    left = count_filled(text) - len(cues) - bool(rate)
    notes = [skipped_lines(left)] if left > 0 else []
    if not rate:
        notes.append(
            said(
                "The file counts frames and names no rate; {rate} a second were assumed.",
                rate=_USUAL_RATE,
            )
        )
    return Parsed(cues, notes=notes)


def _rate(first: re.Match[str]) -> float:
    """Return the frames a second that the first line names, or 0 when it is a cue."""
    named = _RATE.match(first[3]) if first.group(1, 2) == ("1", "1") else None
    rate = float(named[1]) if named else 0.0
    return rate if 1 <= rate <= 1000 else 0.0


def _said(text: str) -> str:
    lines = text.strip().replace("|", "\n")
    return _STYLE.sub(_styled, lines) if "{" in lines else lines


def _styled(match: re.Match[str]) -> str:
    """Return the tags for a style; fonts, sizes and places are left out."""
    if match[1] not in "Yy":
        return ""
    return "".join(f"<{tag}>" for tag in "biu" if tag in match[2].lower())


MICRODVD = Format("microdvd", "MicroDVD", (".sub",), sniff, read, has_cue_lines=True)
