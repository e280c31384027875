"""SRT that keeps every rule, as nearly all does, read many cues at a time.

Reading cue by cue takes four times as long. Whatever is not surely by the rules is left to that:
both give the same, which a test holds against pysrt.
"""

from __future__ import annotations

import re
from itertools import count

from editor.core.cue import Cue
from editor.formats.format import Parsed
from editor.formats.timing import all_to_ms

_TIME = "[0-9]{2}:[0-9]{2}:[0-9]{2},[0-9]{3}"
_LINES = r"(?:[^\S\n]*+\S[^\n]*+\n)*+"
_BLOCK = re.compile(rf"([0-9]{{1,9}})\n({_TIME}) --> ({_TIME})[ \t]*+\n({_LINES})(?:\n++|\Z)")
_BLOCKS = re.compile(rf"(?>[0-9]{{1,9}}\n{_TIME} --> {_TIME}[ \t]*+\n{_LINES}(?:\n++|\Z))++")
# Other arrows, of which one that stands between times may begin a cue; the format's own are counted.
_ARROWS = ("→", "=>", "–>", "—>")


def of_blocks_alone(text: str) -> Parsed | None:
    """Read a text of nothing but a number, times and lines for each cue, or return nothing."""
    if not text.endswith("\n"):
        text += "\n"
    if any(arrow in text for arrow in _ARROWS) or not _BLOCKS.fullmatch(text):
        return None
    blocks = _BLOCK.findall(text)
    if text.count("->") != len(blocks):
        return None
    numbers, starts, ends, texts = zip(*blocks, strict=True)
    first = int(numbers[0])
    counted = all(map(int.__eq__, map(int, numbers), count(first)))
    cues = list(map(Cue, count(1), _in_ms(starts), _in_ms(ends), map(_lines, texts)))
    return Parsed(cues, first_number=first if counted else 1, sound=counted)


def _in_ms(times: tuple[str, ...]) -> list[int]:
    return all_to_ms("\n".join(times).replace(",", ".").split("\n"))


def _lines(text: str) -> str:
    return text[:-1]
