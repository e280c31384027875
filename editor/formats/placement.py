"""Where things stood in a file whose cues have since been edited."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from editor.formats.speaker_marks import with_mark

if TYPE_CHECKING:
    from editor.core.cue import Cue
    from editor.core.document import Document, Source


def in_file_order(document: Document) -> tuple[Cue, ...]:
    """Return the cues as their file had them; a new one follows the cue before it in time."""
    order = document.source.order
    if not order:
        return document.cues
    place = {cue_id: position for position, cue_id in enumerate(order, 1)}
    last = 0
    keyed: list[tuple[int, int, Cue]] = []
    for number, cue in enumerate(document.cues):
        last = place.get(cue.id, last)
        keyed.append((last, number, cue))
    return tuple(cue for _, _, cue in sorted(keyed, key=lambda entry: entry[:2]))


def blocks_before(document: Document) -> dict[int, list[str]]:
    """Return what stood between the cues: by the id of the cue it comes before, 0 for the end.

    The blocks of a cue that was removed come before the next that is still there.
    """
    read = len(document.source.as_read)
    left = sorted(cue.id for cue in document.cues if cue.id <= read)
    found: dict[int, list[str]] = {}
    for anchor, block in document.source.between:
        at = bisect_left(left, anchor)
        found.setdefault(left[at] if anchor and at < len(left) else 0, []).append(block)
    return found


def as_it_was(source: Source, format_id: str, cue: Cue) -> str:
    """Return what a sound file had for a cue that is still as it was read, nothing for others."""
    if source.format != format_id or not source.sound or not 0 < cue.id <= len(source.pieces):
        return ""
    before = source.as_read[cue.id - 1]
    if source.naming:
        before = with_mark(before, source.naming)
    return source.pieces[cue.id - 1] if before == cue else ""
