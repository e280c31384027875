"""The chapters that a recording brings with it, in MP4, Matroska, MP3 and what else has them."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from editor.core.chapters import Chapter, in_order, one_line
from editor.media.opening import opened

if TYPE_CHECKING:
    from pathlib import Path

# More are no chapters; tags may claim any number.
_MOST = 10_000


def chapters_of(path: Path) -> tuple[Chapter, ...]:
    """Return a recording's chapters, those without a title numbered; raises MediaUnreadable."""
    with contextlib.closing(opened(path)) as container:
        told = container.chapters()[:_MOST]
    found = []
    for number, one in enumerate(told, 1):
        base = one["time_base"]
        start_ms = max(0, round(one["start"] * base * 1000)) if base else 0
        names = {name.lower(): value for name, value in one["metadata"].items()}
        title = one_line(names.get("title", "")) or f"Chapter {number}"
        found.append(Chapter(start_ms, title))
    return in_order(found)
