"""Texts as findings name them: in one line, and not too long."""

from __future__ import annotations

_LONGEST = 60


def short(text: str) -> str:
    """Return a text in one line of at most 60 characters."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
