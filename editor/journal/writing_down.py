"""Acts written down, each with no more than is needed to do it again where it was done.

Of cues that give way only the ids are kept, and of a cue that changes only what changed: they
stand in the session that an act is done again in. A checksum tells whether they are the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

from editor.core.act import Left, Move
from editor.core.edit import Edit
from editor.core.selection import Selection
from editor.core.span import Span
from editor.journal.values import (
    of_chapters,
    of_cue,
    of_heard,
    of_ids,
    of_selection,
    of_span,
    of_verdict,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.act import Act
    from editor.core.cue import Cue
    from editor.core.document import Source
    from editor.core.edit import Splice
    from editor.journal.values import Json

# Of the source after a save, what a later save needs; the rest is what was read.
SOURCE = (
    "format", "encoding", "bom", "newline", "header", "naming", "first_number", "sound",
)  # fmt: skip


def written(act: Act) -> dict[str, Json]:
    """Return an act in the terms of JSON, under the name of what it is."""
    match act:
        case Edit():
            return {"do": _edit(act)}
        case Selection():
            return {"select": of_selection(act)}
        case Span():
            return {"hear": of_span(act)}
        case Move():
            return {"move": act.value}
        case Left():
            return {"left": left(act)}
        case _:
            return {"saved": _source(act)}


def left(where: Left) -> dict[str, Json]:
    """Return where a review was left, with the cues named by their ids."""
    return {
        "verdicts": [of_verdict(verdict) for verdict in where.verdicts],
        "heard": of_heard(where.heard),
        "selection": of_selection(where.selection),
        "chapters": of_chapters(where.chapters),
    }


def check_of(cues: Sequence[Cue]) -> int:
    """Return a checksum of what a person sees of some cues."""
    check = 0
    for cue in cues:
        seen = f"{cue.start_ms} {cue.end_ms} {cue.speaker}\n{cue.text}"
        check = crc32(seen.encode("utf-8", "surrogatepass"), check)
    return check


def _edit(edit: Edit) -> dict[str, Json]:
    found: dict[str, Json] = {"label": edit.label}
    if edit.splices:
        found["splices"] = [_splice(splice) for splice in edit.splices]
    if edit.given:
        found["given"] = [of_verdict(verdict) for verdict in edit.given]
    if edit.withdrawn:
        found["withdrawn"] = [of_verdict(verdict) for verdict in edit.withdrawn]
    if edit.selection is not None:
        found["selection"] = of_selection(edit.selection)
    if edit.chapters_in:
        found["chapters_in"] = of_chapters(edit.chapters_in)
    if edit.chapters_out:
        found["chapters_out"] = of_chapters(edit.chapters_out)
    if edit.gesture is not None:
        found["gesture"] = edit.gesture
    return found


def _splice(splice: Splice) -> list[Json]:
    """Return where it is, how many give way, their ids and checksum, and what comes instead."""
    removed = {cue.id: cue for cue in splice.removed}
    return [
        splice.index,
        len(splice.removed),
        of_ids(removed),
        check_of(splice.removed),
        [_changed(removed.get(cue.id), cue) for cue in splice.inserted],
    ]


def _changed(before: Cue | None, cue: Cue) -> dict[str, Json]:
    """Return what differs from the cue of the same id that gave way, or else all of the cue."""
    whole = of_cue(cue)
    if before is None:
        return whole
    other = of_cue(before)
    found = {name: value for name, value in whole.items() if other.get(name) != value}
    gone = [name for name in other if name not in whole]
    return {"was": cue.id, **found, **({"gone": gone} if gone else {})}


def _source(source: Source) -> dict[str, Json]:
    """Return the source of a save: the names of its file and of how it was written."""
    found: dict[str, Json] = {name: getattr(source, name) for name in SOURCE}
    found["path"] = str(source.path) if source.path else None
    found["kept"] = bool(source.pieces)
    return found
