"""Timecodes: integer milliseconds to text and back."""

from __future__ import annotations

import re

from editor.core.sentence import said

_TIMECODE = re.compile(r"^\s*(?:(\d+):)?(\d+):(\d{1,2})(?:[.,](\d{1,3}))?\s*$")


def timecode(ms: int, decimal: str = ".") -> str:
    """Return ms as HH:MM:SS.mmm, hours as long as they need to be."""
    sign = "-" if ms < 0 else ""
    seconds, rest = divmod(abs(ms), 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{sign}{hours:02d}:{minutes:02d}:{seconds:02d}{decimal}{rest:03d}"


def clock(ms: int) -> str:
    """Return ms as HH:MM:SS, cut to the second."""
    minutes, seconds = divmod(abs(ms) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{'-' if ms < 0 else ''}{hours:02d}:{minutes:02d}:{seconds:02d}"


def duration(ms: int) -> str:
    """Return a duration in ms as S.mmm, M:SS or H:MM:SS, whichever a person would read."""
    seconds = ms // 1000
    if ms < 60_000:
        return f"{ms / 1000:.3f}"
    if seconds < 3600:
        return f"{seconds // 60}:{seconds % 60:02d}"
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def spoken_duration(ms: int) -> str:
    """Return a duration in ms in words with units: 3.5 s, 3 min 20 s, 2 h 56 min."""
    if ms < 59_950:  # beyond, a decimal would round to 60.0 s
        return said("{seconds:.1f} s", seconds=ms / 1000)
    seconds = round(ms / 1000)
    if seconds < 3600:
        return said("{minutes} min {seconds:02d} s", minutes=seconds // 60, seconds=seconds % 60)
    return said("{hours} h {minutes:02d} min", hours=seconds // 3600, minutes=seconds // 60 % 60)


def parse(text: str) -> int:
    """Return the ms that a timecode names: [H:]MM:SS with up to three decimals.

    Raises ValueError when it is not one.
    """
    match = _TIMECODE.match(text)
    if not match:
        raise ValueError(f"not a timecode: {text!r}")
    hours, minutes, seconds, fraction = match.groups()
    total = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
    return total * 1000 + int((fraction or "").ljust(3, "0"))
