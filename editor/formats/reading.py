"""Reading a transcript: from a path to a document, or one sentence saying why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.document import Document, Source
from editor.core.errors import TranscriptUnreadable
from editor.formats.encoding import decode, is_binary
from editor.formats.registry import format_of
from editor.formats.timing import settled

if TYPE_CHECKING:
    from pathlib import Path

_HEAD = 65_536
# Ten times the text of a week of speech: what is larger is something else, or would choke a table.
_LIMIT = 256 * 1024 * 1024
_KNOWN = "Give a transcript with times: SRT, WebVTT or whisper.cpp text."


def read(path: Path) -> Document:
    """Read a transcript of any known format, cues sorted by start with ids from 1.

    Raises TranscriptUnreadable for a file that is missing, a folder, not readable, empty,
    binary, or without a single cue.
    """
    decoded = decode(_bytes(path))
    if not decoded.text.strip():
        raise TranscriptUnreadable(path, "the file is empty")
    known = format_of(decoded.text, path.suffix)
    parsed = known.read(decoded.text) if known else None
    if known is None or parsed is None or not parsed.cues:
        raise TranscriptUnreadable(path, "no cue was found in the file", _KNOWN)
    cues, mended = settled(parsed.cues)
    return Document(
        cues,
        Source(
            path=path,
            format=known.id,
            encoding=decoded.encoding,
            bom=decoded.bom,
            newline=decoded.newline,
            header=parsed.header,
            notes=(*decoded.notes, *parsed.notes, *mended),
        ),
    )


def _bytes(path: Path) -> bytes:
    """Return a file's bytes, having looked first whether they can be a transcript at all."""
    try:
        if not path.exists():
            raise TranscriptUnreadable(path, "there is no such file")
        if path.is_dir():
            raise TranscriptUnreadable(path, "this is a folder", "Name a file inside it.")
        if not path.is_file():
            raise TranscriptUnreadable(path, "this is not an ordinary file")
        with path.open("rb") as file:
            head = file.read(_HEAD)
            if is_binary(head):
                raise TranscriptUnreadable(path, "the file is not text", _KNOWN)
            if path.stat().st_size > _LIMIT:
                raise TranscriptUnreadable(path, "the file is too large to be a transcript", _KNOWN)
            return head + file.read()
    except (OSError, ValueError) as error:  # a path with a zero byte in it is a ValueError
        raise TranscriptUnreadable(path, f"the file cannot be read ({_why(error)})") from error


def _why(error: OSError | ValueError) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return str(error)
