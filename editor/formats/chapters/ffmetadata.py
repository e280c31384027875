"""Chapters as FFmpeg takes them: ffmpeg -i talk.mp4 -i chapters.ffmeta -map_chapters 1 ...

https://ffmpeg.org/ffmpeg-formats.html#Metadata-2
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from editor.core.chapters import Chapter, in_order, one_line, spans_ms
from editor.core.sentence import said
from editor.formats.chapters.listed import Listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BEGINS = ";FFMETADATA"
_SPECIAL = re.compile(r"[=;#\\]")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
# A line ends at a line feed that no backslash stands before.
_LINE = re.compile(r"((?:[^\\\n]|\\.)*\\?)(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"((?:[^\\=]|\\.)*)=(.*)", re.DOTALL)
_NUMBER = re.compile(r"-?\d{1,18}")
_BASE = re.compile(r"([1-9]\d{0,11})/([1-9]\d{0,11})")
# Where none is given, whatever older manuals say.
_NANOSECONDS = Fraction(1, 1_000_000_000)


def read(text: str) -> Listed:
    """Return the chapters with a title; raises ValueError with a sentence naming the line."""
    found: list[Chapter] = []
    ends: list[int] = []
    for number, section in _sections(text):
        base = _base(number, section.get("TIMEBASE"))
        start = _ms(number, "START", section, base)
        if "END" in section:
            ends.append(_ms(number, "END", section, base))
        if title := one_line(section.get("title", "")):
            found.append(Chapter(start, title))
    return Listed(in_order(found), max(ends, default=None))


def _sections(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield each chapter's fields, with the number of the line it begins in."""
    section: dict[str, str] | None = None
    begun, number = 0, 1
    for match in _LINE.finditer(text):
        line, here = match[1], number
        number += match[0].count("\n")
        if line.startswith("["):
            if section is not None:
                yield begun, section
            begun, section = here, {} if line.strip() == "[CHAPTER]" else None
        elif section is None or line[:1] in {"", ";", "#"}:
            continue
        elif field := _FIELD.fullmatch(line):
            name, value = (_ESCAPE.sub(r"\1", part) for part in field.groups())
            section[name] = value
    if section is not None:
        yield begun, section


def _base(number: int, told: str | None) -> Fraction:
    if told is None:
        return _NANOSECONDS
    match = _BASE.fullmatch(told.strip())
    if match is None:
        raise ValueError(
            said("the chapter in line {number:,} has a TIMEBASE that is none", number=number)
        )
    return Fraction(int(match[1]), int(match[2]))


def _ms(number: int, name: str, section: dict[str, str], base: Fraction) -> int:
    told = section.get(name, "").strip()
    if not _NUMBER.fullmatch(told):
        raise ValueError(
            said("the chapter in line {number:,} has no {name}", number=number, name=name)
        )
    return max(0, round(int(told) * base * 1000))


def write(chapters: Sequence[Chapter], end_ms: int) -> str:
    """Write a section for each, in ms; the last lasts to an end in ms."""
    parts = [f"{BEGINS}1\n"]
    for one, (start, stop) in zip(chapters, spans_ms(chapters, end_ms), strict=True):
        title = _SPECIAL.sub(r"\\\g<0>", one.title)
        parts.append(f"\n[CHAPTER]\nTIMEBASE=1/1000\nSTART={start}\nEND={stop}\ntitle={title}\n")
    return "".join(parts)
