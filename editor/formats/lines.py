"""The lines of cues in formats where a blank line ends a cue."""

from __future__ import annotations

import re

from editor.core.sentence import said

# The first character of a line that is not blank, and what follows it.
_FILLED = re.compile(r"\S.*")


def count_filled(text: str, begin: int = 0, end: int | None = None) -> int:
    """Return how many lines of a text, or of a part of it, have something in them."""
    stop = len(text) if end is None else end
    return sum(1 for _ in _FILLED.finditer(text, begin, stop))


def kept_lines(text: str) -> list[str]:
    """Return the lines of a cue's text that can be written: those with something in them."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\n" not in text:
        return [text] if text.strip() else []
    return [line for line in text.split("\n") if line.strip()]


def skipped_lines(number: int) -> str:
    """Return the note that lines of a file were no part of any cue."""
    return said(
        "One line that is not part of a cue was skipped.",
        "{n:,} lines that are not part of a cue were skipped.",
        n=number,
    )
