"""What a file of chapters holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from editor.core.chapters import Chapter


class Listed(NamedTuple):
    """Chapters in order, and where the last of them ends in ms, if that is told."""

    chapters: tuple[Chapter, ...]
    end_ms: int | None = None
