"""An amount of time as somebody types it."""

from __future__ import annotations

import re

from editor.core.sentence import said
from editor.core.timecode import parse, timecode

_SECONDS = re.compile(r"(\d+)(?:[.,](\d{1,3}))?\s*s?")
_MILLISECONDS = re.compile(r"(\d+)\s*ms")


def parse_amount(typed: str) -> int:
    """Return the ms of 1.5 (seconds), 250 ms or 1:02.5, later without a sign or with +, else -.

    Raises ValueError with a sentence when it is none of these.
    """
    wanted = typed.strip()
    way = -1 if wanted[:1] in {"-", "−", "–"} else 1
    length = wanted.lstrip("+-−–").strip()
    if len(wanted) - len(length) > 1 and wanted[1:2] in {"+", "-", "−", "–"}:
        length = ""
    if match := _MILLISECONDS.fullmatch(length):
        return way * int(match[1])
    if match := _SECONDS.fullmatch(length):
        return way * (int(match[1]) * 1000 + int((match[2] or "").ljust(3, "0")))
    try:
        return way * parse(length)
    except ValueError:
        raise ValueError(said("Type seconds such as 1.5 or -0.25, 40 ms, or 1:02.5.")) from None


def signed(ms: int) -> str:
    """Return ms as parse_amount takes them: a timecode, with its sign."""
    return ("−" if ms < 0 else "+") + timecode(abs(ms))
