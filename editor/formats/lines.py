"""The lines of cues in formats where a blank line ends a cue."""

from __future__ import annotations


def kept_lines(text: str) -> list[str]:
    """Return the lines of a cue's text that can be written: those with something in them."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\n" not in text:
        return [text] if text.strip() else []
    return [line for line in text.split("\n") if line.strip()]


def skipped_lines(number: int) -> str:
    """Return the note that lines of a file were no part of any cue."""
    if number == 1:
        return "One line that is not part of a cue was skipped."
    return f"{number:,} lines that are not part of a cue were skipped."
