"""ASS and SSA: styled events, one a line, their columns named by the line that says Format.

pysubs2 gives up the whole file over one time it cannot read and takes the columns to be the usual
ones, so the lines are read here; styles, fonts and comments are kept as they stand.
"""

from __future__ import annotations

import re
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from editor.core.cue import Cue
from editor.formats.format import Format, Parsed
from editor.formats.lines import skipped_lines
from editor.formats.placement import as_it_was, blocks_before
from editor.formats.timed.ass_markup import decoded, encoded

if TYPE_CHECKING:
    from editor.core.document import Document

_HEAD = 65_536
_EVENTS = re.compile(r"^\[Events\][ \t]*$", re.MULTILINE | re.IGNORECASE)
_SIGNATURE = re.compile(r"^\ufeff?\[(?:Script Info|V4\+? Styles|Events)\]", re.MULTILINE)
_COLUMNS = re.compile(r"^Format:(.*)$", re.MULTILINE | re.IGNORECASE)
_EVENT = re.compile(r"(Dialogue|Comment):[ \t]?(.*)", re.IGNORECASE)
_TIME = re.compile(r"\s*(\d{1,6}):(\d{1,2}):(\d{1,2})(?:[.:,](\d{1,3}))?\s*$")
_USUAL = (
    "layer",
    "start",
    "end",
    "style",
    "name",
    "marginl",
    "marginr",
    "marginv",
    "effect",
    "text",
)
_DEFAULTS = {"layer": "0", "marked": "Marked=0", "style": "Default", "effect": ""}
# The columns a cue has places for; the others are kept beside it as they stand.
_OURS = frozenset(("start", "end", "name", "actor", "text"))
_HEADER = """[Script Info]
ScriptType: v4.00+
WrapStyle: 0
ScaledBorderAndShadow: yes
PlayResX: 1920
PlayResY: 1080

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, \
Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, \
Alignment, MarginL, MarginR, MarginV, Encoding
Style: Default,Arial,72,&H00FFFFFF,&H000000FF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,3,0,2,\
60,60,50,1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text"""


def sniff(text: str) -> float:
    """Return 1 for a text with one of the format's sections and a line of dialogue."""
    return 1.0 if "Dialogue:" in text and _SIGNATURE.search(text[:_HEAD]) else 0.0


def read(text: str) -> Parsed:
    """Read the dialogue; comments and later sections are kept where they stood between it."""
    section = _EVENTS.search(text)
    begin = section.start() if section else 0
    event = re.compile(r"^(?:Dialogue|Comment):", re.MULTILINE | re.IGNORECASE).search(text, begin)
    if not event:
        return Parsed([])
    header = text[: event.start()].strip("\ufeff\n")
    columns = _columns(header)
    cues: list[Cue] = []
    lines: list[str] = []
    between: list[tuple[int, str]] = []
    skipped = 0
    for line in text[event.start() :].split("\n"):
        match = _EVENT.match(line)
        cue = _cue(len(cues) + 1, match[2], columns) if match and match[1][0] in "Dd" else None
        if cue:
            cues.append(cue)
            lines.append(line)
        elif match and match[1][0] in "Dd":
            skipped += 1
        elif line.strip() or between:
            between.append((len(cues) + 1, line))
    last = len(cues)
    kept = [(anchor if anchor <= last else 0, line) for anchor, line in between]
    notes = [skipped_lines(skipped)] if skipped else []
    between = _blocks(kept)
    return Parsed(cues, header, notes, between=between, sound=not skipped, pieces=lines)


def _columns(header: str) -> list[str]:
    """Return the names of the events' columns in small letters; the text is always the last."""
    section = _EVENTS.search(header)
    match = _COLUMNS.search(header, section.end()) if section else None
    names = [name.strip().lower() for name in match[1].split(",")] if match else []
    return names if {"start", "end"} <= set(names) and names[-1] == "text" else list(_USUAL)


def _cue(number: int, line: str, columns: list[str]) -> Cue | None:
    values = line.split(",", len(columns) - 1)
    if len(values) < len(columns):
        return None
    found = dict(zip(columns, values, strict=True))
    start, end = _ms(found["start"]), _ms(found["end"])
    if start is None or end is None:
        return None
    settings = ",".join(found[name].strip() for name in columns if name not in _OURS)
    name = found.get("name", found.get("actor", "")).strip()
    return Cue(number, start, end, decoded(found["text"]), name, settings=settings)


def _ms(time: str) -> int | None:
    match = _TIME.match(time)
    if not match:
        return None
    hours, minutes, seconds, fraction = match.groups("0")
    whole = (int(hours) * 60 + int(minutes)) * 60 + int(seconds)
    return whole * 1000 + int(fraction.ljust(3, "0"))


def _blocks(lines: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Put lines before the same cue into one block."""
    blocks = [
        (anchor, "\n".join(line for _, line in group).rstrip("\n"))
        for anchor, group in groupby(lines, key=itemgetter(0))
    ]
    return [(anchor, block) for anchor, block in blocks if block.strip()]


def write(document: Document) -> str:
    """Write events under the header that was read, or under one plain style; times to 10 ms."""
    own = document.source.format == ASS.id and bool(_EVENTS.search(document.source.header))
    header = document.source.header if own else _HEADER
    columns = _columns(header)
    blocks = blocks_before(document) if own else {}
    lines = [header]
    for cue in document.cues:
        lines += blocks.get(cue.id, ())
        lines.append(as_it_was(document.source, ASS.id, cue) or _event(cue, columns))
    return "\n".join([*lines, *blocks.get(0, ())]) + "\n"


def _event(cue: Cue, columns: list[str]) -> str:
    rest = [name for name in columns if name not in _OURS]
    kept = cue.settings.split(",")
    start = (cue.start_ms + 5) // 10
    values = {name: _DEFAULTS.get(name, "0") for name in rest}
    if len(kept) == len(rest):
        values.update(zip(rest, kept, strict=True))
    values["start"] = _time(start)
    values["end"] = _time(max(start + 1, (cue.end_ms + 5) // 10))
    values["name"] = values["actor"] = " ".join(cue.speaker.replace(",", ";").split())
    values["text"] = encoded(cue.text)
    return "Dialogue: " + ",".join(values[name] for name in columns)


def _time(centiseconds: int) -> str:
    seconds, rest = divmod(centiseconds, 100)
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}.{rest:02d}"


ASS = Format("ass", "ASS", (".ass", ".ssa"), sniff, read, write)
