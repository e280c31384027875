"""A part of a transcript as one of its own: what of its file goes along, and what does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.document import Document, Source
from editor.formats.registry import format_named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editor.core.cue import Cue

# How far the first cue is from the start of a broadcast: not so in a part of it (RFC 8216, 3.5).
_CLOCK = "X-TIMESTAMP-MAP"


def part(document: Document, cues: Iterable[Cue]) -> Document:
    """Return a transcript with other cues, written in the manner of the file they were taken from.

    Line endings, encoding, styles and the marks of speakers go along. What stood between its cues
    and what a file kept beside them does not: it is of the whole. A dialect that no other
    transcript may be saved in gives way to SRT.
    """
    source = document.source
    known = format_named(source.format)
    manner = Source(encoding=source.encoding, bom=source.bom, newline=source.newline)
    if known.write is None or not known.is_offered:
        return Document(tuple(cues), manner)
    header = "" if source.pieces and source.header[:1] in "{[<" else source.header
    lines = [line for line in header.split("\n") if not line.startswith(_CLOCK)]
    made = Source(
        None,
        known.id,
        source.encoding,
        source.bom,
        source.newline,
        "\n".join(lines),
        naming=source.naming,
    )
    return Document(tuple(cues), made)
