"""What a broken file loses of its brokenness when it is written anew, in sentences."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from editor.core.sentence import said
from editor.formats.encoding import decode
from editor.formats.timing import TIME

if TYPE_CHECKING:
    from editor.core.document import Source

_TIMES = re.compile(rf"{TIME}\W+{TIME}")
_NEWLINES = {"\n": "LF", "\r\n": "CR LF", "\r": "CR"}
_SHOWN = 60


def normalised(source: Source, rewritten: str) -> tuple[str, ...]:
    """Say what differs between a file as it came and its own cues written anew.

    The rewritten text has line feeds. Nothing is said of a file whose bytes were not kept.
    """
    if source.original is None:
        return ()
    before = decode(source.original, source.encoding).text
    return (*_newlines(source), *_lines(before.split("\n"), rewritten.split("\n")))


def _newlines(source: Source) -> tuple[str, ...]:
    data = source.original or b""
    if source.encoding.startswith(("utf-16", "utf-32")):
        return ()
    both = data.count(b"\r\n")
    counts = (both, data.count(b"\n") - both, data.count(b"\r") - both)
    if sum(map(bool, counts)) < 2:
        return ()
    return (said("Line ends were mixed; all are {ends} now.", ends=_NEWLINES[source.newline]),)


def _lines(before: list[str], after: list[str]) -> list[str]:
    """Compare by kinds of line: numbers, times, and everything else; blank ones do not count."""
    gone = Counter(map(str.rstrip, before)) - Counter(map(str.rstrip, after))
    notes = []
    times = [line for line in gone if _TIMES.search(line)]
    numbers = [line for line in gone if line.strip().isdecimal()]
    rest = [line for line in gone if line.strip() and line not in {*times, *numbers}]
    for kind, lines in (("times", times), ("", rest)):
        if count := sum(gone[line] for line in lines):
            first = next(line for line in before if line.rstrip() in set(lines)).strip()
            short = first if len(first) <= _SHOWN else f"{first[:_SHOWN].rstrip()} …"
            notes.append(_anew(kind, count, short))
    if numbers:
        notes.append(said("Numbers on lines of their own are now those of the cues."))
    return notes


def _anew(kind: str, count: int, first: str) -> str:
    if kind:
        return said(
            "One line of times was written anew or left out, the first “{first}”.",
            "{n:,} lines of times were written anew or left out, the first “{first}”.",
            n=count,
            first=first,
        )
    return said(
        "One line was written anew or left out, the first “{first}”.",
        "{n:,} lines were written anew or left out, the first “{first}”.",
        n=count,
        first=first,
    )
