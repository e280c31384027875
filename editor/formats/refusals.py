"""Files that are recognised and refused: why there is nothing to review, and what to ask for.

They are asked about only when no format found a cue.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from editor.core.sentence import said

_INSTEAD = said(
    "Ask the recogniser for times as well: -osrt or -oj of whisper.cpp, "
    "--output_format srt or json of the others."
)
_HEAD = 65_536
_SCRIPT = re.compile(r"#!.*sh\b")
_SCORES = re.compile(r"[^\t\n]*\t[01](?:\.\d{1,9})?")
# A time at the beginning of a line; within one it may have been said.
_TIMED = re.compile(r"-->|\t\d|^[^\w\n]*+\d{1,3}:[0-5]\d", re.MULTILINE)
_MARKUP = ("{", "<", "[{", "[[", "[\n")
_LETTER = re.compile(r"[^\W\d_]")
# Fewer letters than this are a note somebody made, not speech.
_LETTERS = 60


class Refusal(NamedTuple):
    """Why a file is refused, without a full stop, and a sentence saying what to do about it."""

    reason: str
    remedy: str


def refusal_of(text: str) -> Refusal | None:
    """Return why a text without a cue is none, when it is known what it is."""
    head = text[:_HEAD].lstrip("\ufeff\n")
    if _SCRIPT.match(head) and "drawtext" in head:
        return Refusal(
            said("this is a script that draws karaoke (whisper.cpp -owts), not a transcript"),
            _INSTEAD,
        )
    lines = [line for line in head.split("\n") if line.strip()]
    if len(lines) > 1 and all(_SCORES.fullmatch(line) for line in lines[:50]):
        return Refusal(said("this is a list of scores without times (whisper.cpp -ls)"), _INSTEAD)
    is_prose = not head.startswith(_MARKUP) and len(_LETTER.findall(head)) >= _LETTERS
    if is_prose and not _TIMED.search(head):
        return Refusal(said("this is a text without any times"), _INSTEAD)
    return None
