"""Saving a transcript: the format by the ending, the newlines as they were, never half a file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from editor.core.errors import TranscriptUnwritable
from editor.formats.atomic import write_bytes
from editor.formats.registry import format_for_suffix, format_named, writable_formats

if TYPE_CHECKING:
    from pathlib import Path

    from editor.core.document import Document, Source
    from editor.formats.format import Format

_BOM = "\ufeff"


def write(document: Document, path: Path) -> Document:
    """Write a document as UTF-8 in the format its path's ending names, all of it or nothing.

    An ending that names none is allowed when saving over the file the document came from: what
    was SRT in a .txt file stays that. Newlines and byte order mark are those of its source. Returns the document with the source
    it has now; its notes tell of characters that cannot be written. Raises TranscriptUnwritable.
    """
    known = _format(document.source, path)
    if known is None or known.write is None:
        raise TranscriptUnwritable(path, _unknown(path.suffix), _choose())
    source = document.source
    text, broken = _writable(known.write(document))
    if source.newline != "\n":
        text = text.replace("\n", source.newline)
    write_bytes(path, (_BOM + text if source.bom else text).encode("utf-8"))
    notes = (_broken(broken),) if broken else ()
    now = replace(source, path=path, format=known.id, encoding="utf-8", notes=notes)
    return replace(document, source=now)


def _format(source: Source, path: Path) -> Format | None:
    own = format_named(source.format) if path == source.path else None
    return format_for_suffix(path.suffix) or own


def _unknown(suffix: str) -> str:
    if suffix:
        return f"transcripts cannot be written as {suffix} files"
    return "the name has no ending that tells in which format to write"


def _choose() -> str:
    endings = [known.suffixes[0] for known in writable_formats()]
    return f"Give it a name ending in {' or '.join(endings)}."


def _writable(text: str) -> tuple[str, int]:
    """Return a text that can be written and read again, and how many characters gave way.

    Halves of surrogate pairs, which broken JSON brings in, are joined where both are there; a
    lone half and a zero byte become U+FFFD.
    """
    broken = text.count("\0")
    text = text.replace("\0", "\ufffd")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        before = text.count("\ufffd")
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        broken += text.count("\ufffd") - before
    return text, broken


def _broken(number: int) -> str:
    if number == 1:
        return "One broken character cannot be written and was replaced by \ufffd in the file."
    return (
        f"{number:,} broken characters cannot be written and were replaced by \ufffd in the file."
    )
