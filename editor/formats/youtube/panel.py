"""The transcript panel of a video page, copied and pasted: when, and under or beside it what."""

from __future__ import annotations

import re
from itertools import pairwise

from editor.core.cue import Cue
from editor.core.sentence import said
from editor.formats.format import Format, Parsed

_STAMP = re.compile(r"[ \t]*(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?:[ \t]+(\S.*))?[ \t]*$")
# The time said once more in words, for those who hear the page, and the panel's own furniture.
_SPOKEN = r"(?:\d+ (?:hours?|minutes?|seconds?)(?:, )?)+"
_FURNITURE = re.compile(
    rf"\s*(?:{_SPOKEN}|Transcript|Show transcript|Search (?:in video|transcript)"
    r"|Sync to video time|Chapter \d+: .*|.*\(auto-generated\))\s*$",
    re.IGNORECASE,
)
_HEAD_LINES = 400
# How long the last line is shown, as nothing says when it ends.
_LAST_MS = 3000


def sniff(text: str) -> float:
    """Return 0.4 for a text whose head has stamps, mostly in order, on at least every third line."""
    if "-->" in text:
        return 0.0
    lines = [line for line in text.split("\n", _HEAD_LINES)[:_HEAD_LINES] if line.strip()]
    found = [_ms(match) for match in map(_STAMP.match, lines) if match]
    ordered = 4 * sum(one > two for one, two in pairwise(found)) < len(found)
    return 0.4 if len(found) >= 2 and len(found) * 4 >= len(lines) and ordered else 0.0


def read(text: str) -> Parsed:
    """Read each stamp with the lines until the next; what cannot be a later time was said."""
    starts: list[int] = []
    texts: list[list[str]] = []
    skipped = 0
    for line in text.split("\n"):
        match = _STAMP.match(line)
        if match and (not starts or _ms(match) >= starts[-1]):
            starts.append(_ms(match))
            texts.append([match[4].strip()] if match[4] else [])
        elif _FURNITURE.match(line) or (line.strip() and not texts):
            skipped += 1
        elif line.strip():
            texts[-1].append(line.strip())
    ends = _ends(starts)
    said = [timed for timed in zip(starts, ends, texts, strict=True) if timed[2]]
    cues = [Cue(number, a, b, "\n".join(lines)) for number, (a, b, lines) in enumerate(said, 1)]
    return Parsed(cues, notes=_notes(skipped))


def _ms(match: re.Match[str]) -> int:
    hours, minutes, seconds, _ = match.groups()
    return ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000


def _ends(starts: list[int]) -> list[int]:
    """End each cue at the next later stamp; stamps are cut to the second and may be equal."""
    ends: list[int] = []
    later = after = starts[-1] + _LAST_MS if starts else 0
    for start in reversed(starts):
        if start < after:
            later = after
        ends.append(later)
        after = start
    return ends[::-1]


def _notes(skipped: int) -> list[str]:
    notes: list[str] = [
        said("The transcript has no end times, so each cue ends where the next begins.")
    ]
    if skipped:
        notes.append(
            said(
                "One line was skipped, being of the page around the transcript.",
                "{n:,} lines were skipped, being of the page around the transcript.",
                n=skipped,
            )
        )
    return notes


PANEL = Format(
    "youtube-panel", said("pasted transcript panel"), (".txt",), sniff, read, has_cue_lines=True
)
