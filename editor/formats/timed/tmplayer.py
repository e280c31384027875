"""TMPlayer: the second a cue begins, and its lines parted by bars: 00:00:01:Hello|you."""

from __future__ import annotations

import re

from editor.core.cue import Cue
from editor.core.sentence import said
from editor.formats.format import Format, Parsed
from editor.formats.lines import count_filled, skipped_lines

_HEAD = 65_536
_LINE = re.compile(r"^(\d{1,2}):(\d{2}):(\d{2}):(?!\d\d\b)(.+)$", re.MULTILINE)
# Any tag but underline, the one style that the format's own player shows.
_TAG = re.compile(r"< *+(?!/?u\b)/? *+[A-Za-z][^<>]*>")
# How long a cue is taken to last when none follows soon: 15 characters a second, an easy pace to
# read, and a second to notice it.
_NOTICED_MS = 1000
_CHARACTER_MS = 67
_NO_ENDS = said(
    "The file gives few or no end times; the others were estimated from the text's length."
)


def sniff(text: str) -> float:
    """Return 0.9 for a text that begins with a time and a colon."""
    return 0.9 if _LINE.match(text[:_HEAD].lstrip("\ufeff \t\n")) else 0.0


def read(text: str) -> Parsed:
    """Read each line; a cue ends at the latest when one begins later, or a line without words."""
    starts: list[int] = []
    texts: list[str] = []
    for line in _LINE.finditer(text):
        hours, minutes, seconds, said = line.groups()
        starts.append((int(hours) * 3600 + int(minutes) * 60 + int(seconds)) * 1000)
        texts.append(_said(said))
    left = count_filled(text) - len(starts)
    notes = [skipped_lines(left)] if left > 0 else []
    return Parsed(_cues(starts, texts), notes=[*notes, _NO_ENDS])


def _said(text: str) -> str:
    shown = _TAG.sub("", text) if "<" in text else text
    return shown.strip().replace("|", "\n")


def _cues(starts: list[int], texts: list[str]) -> list[Cue]:
    cues: list[Cue] = []
    for start, later, text in zip(starts, _later(starts), texts, strict=True):
        if text.strip():
            length = _NOTICED_MS + len(text) * _CHARACTER_MS
            end = start + length if later is None else min(start + length, later)
            cues.append(Cue(len(cues) + 1, start, end, text))
    return cues


def _later(starts: list[int]) -> list[int | None]:
    """Return for each start the next that is later; those of one second are shown together."""
    found: list[int | None] = []
    later: int | None = None
    after: int | None = None
    for start in reversed(starts):
        if after is not None and start < after:
            later = after
        found.append(later)
        after = start
    return found[::-1]


TMPLAYER = Format("tmplayer", "TMPlayer", (".tmp", ".txt"), sniff, read, has_cue_lines=True)
