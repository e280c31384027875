"""Reading a transcript: from a path to a document, or one sentence saying why not."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

from editor.core.document import Document, Source
from editor.core.errors import TranscriptLarge, TranscriptUnreadable
from editor.core.sentence import said, together
from editor.formats.bounds import bounded
from editor.formats.encoding import decode, is_binary, is_known
from editor.formats.furniture import cleared
from editor.formats.refusals import refusal_of
from editor.formats.registry import format_of
from editor.formats.timing import settled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from editor.formats.encoding import Decoded
    from editor.formats.format import Format, Parsed
    from editor.formats.timing import Settled

_HEAD = 65_536
_SHOWN = 200
# Ten times the text of a week of speech: what is larger is something else, or would choke a table.
_LIMIT = 256 * 1024 * 1024
# From here on a person is asked first: reading takes a minute, and memory several times the file.
_ASKED = 100 * 1024 * 1024
# Up to here the bytes are kept beside the cues, so that an unedited file is saved as it was.
_KEPT = 32 * 1024 * 1024
_KNOWN = said(
    "Give a transcript with times: SRT, WebVTT, whisper's text or JSON, or a caption file."
)


def read(path: Path, encoding: str | None = None) -> Document:
    """Read a transcript of any known format, cues sorted by start with ids from 1.

    An encoding, when one is named, is used whatever the bytes look like. Raises
    TranscriptUnreadable for a file that is missing, a folder, not readable, empty, binary, or
    without a single cue, and for an encoding there is not.
    """
    if encoding is not None and not is_known(encoding):
        remedy = said("UTF-8, Windows-1251 and GB18030 are some there are.")
        raise TranscriptUnreadable(
            path, said("there is no encoding called {encoding}", encoding=encoding), remedy
        )
    return read_bytes(read_raw(path, is_text=encoding is not None), path, encoding)


def refuse_large(path: Path, remedy: str = "") -> None:
    """Raise TranscriptLarge for a file of more than 100 MB, unless it cannot be read at all."""
    try:
        size = path.stat().st_size if path.is_file() else 0
    except (OSError, ValueError):  # reading it says why
        return
    if _ASKED < size <= _LIMIT:
        reason = said(
            "with {size:,} MB it takes long to read, and much memory", size=size // (1024 * 1024)
        )
        raise TranscriptLarge(path, reason, remedy)


def read_bytes(data: bytes, path: Path, encoding: str | None = None) -> Document:
    """Read a transcript from the bytes of a file; raises TranscriptUnreadable naming the path.

    An encoding named must be one there is.
    """
    with _uncollected():
        return _read_bytes(data, path, encoding)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Let no garbage be looked for: values refer to each other in no circles.

    While a hundred thousand cues are made, the collector would look at each of them many times.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _read_bytes(data: bytes, path: Path, encoding: str | None) -> Document:
    decoded = decode(data, encoding)
    if not decoded.text.strip():
        raise TranscriptUnreadable(path, said("the file is empty"))
    text, bounds = bounded(decoded.text)
    text, furniture = cleared(text)
    known = format_of(text, path.suffix)
    if known and known.has_cue_lines and not bounds:
        text, bounds = bounded(text, has_cue_lines=True)
    parsed = known.read(text) if known else None
    if known is None or parsed is None or not parsed.cues:
        notes = parsed.notes if parsed else ()
        raise TranscriptUnreadable(path, *_no_cue(decoded.text, notes))
    decoded = decoded._replace(
        notes=(*decoded.notes, *bounds, *furniture),
        sound=decoded.sound and text is decoded.text,
    )
    return _document(path, data, decoded, known, parsed)


def _document(path: Path, data: bytes, decoded: Decoded, known: Format, parsed: Parsed) -> Document:
    found = settled(parsed.cues)
    source = Source(
        path=path,
        format=known.id,
        encoding=decoded.encoding,
        bom=decoded.bom,
        newline=decoded.newline,
        header=parsed.header,
        notes=(*decoded.notes, *parsed.notes, *found.notes),
        order=found.order,
        first_number=parsed.first_number,
        between=_anchored(parsed, found),
        naming=parsed.naming,
        pieces=_by_id(parsed.pieces, found.order),
        sound=decoded.sound and parsed.sound and found.sound and not parsed.notes,
        original=data if len(data) <= _KEPT else None,
        as_read=found.cues,
    )
    return Document(found.cues, source)


def _anchored(parsed: Parsed, found: Settled) -> tuple[tuple[int, str], ...]:
    """Return the blocks between cues with the ids their cues have now."""
    places = found.order or tuple(range(1, len(found.cues) + 1))
    return tuple(
        (places[before - 1] if 0 < before <= len(places) else 0, block)
        for before, block in parsed.between
    )


def _by_id(pieces: Sequence[str], order: Sequence[int]) -> tuple[str, ...]:
    """Return what the file had for each cue, in the order of the ids that the cues have now."""
    if not order:
        return tuple(pieces)
    return tuple(piece for _, piece in sorted(zip(order, pieces, strict=False)))


def _no_cue(text: str, notes: Sequence[str]) -> tuple[str, str]:
    """Return the reason and the remedy for a text without a cue, with the line that came closest."""
    if refusal := refusal_of(text):
        return refusal
    if told := [note for note in notes if not note.endswith("skipped.")]:
        return said("no cue was found in the file"), together(told)
    if (at := text.find("-->")) >= 0:
        begin = text.rfind("\n", 0, at) + 1
        line, _, _ = text[begin : begin + _SHOWN].partition("\n")
        number = text.count("\n", 0, at) + 1
        closest = said(
            "Line {number:,} comes closest, but its times cannot be read: “{short}”.",
            number=number,
            short=_short(line),
        )
        return said("no cue was found in the file"), together((closest, _KNOWN))
    return said("no cue was found in the file"), _KNOWN


def _short(line: str) -> str:
    line = "".join(letter if letter.isprintable() else " " for letter in line).strip()
    return line if len(line) <= 60 else f"{line[:60].rstrip()} …"


def read_raw(path: Path, *, is_text: bool = False) -> bytes:
    """Return a file's bytes, having looked first whether they can be a transcript at all.

    What is known to be text may look like anything. Raises TranscriptUnreadable.
    """
    try:
        if not path.exists():
            raise TranscriptUnreadable(path, said("there is no such file"))
        if path.is_dir():
            raise TranscriptUnreadable(
                path, said("this is a folder"), said("Name a file inside it.")
            )
        if not path.is_file():
            raise TranscriptUnreadable(path, said("this is not an ordinary file"))
        with path.open("rb") as file:
            head = file.read(_HEAD)
            if not is_text and is_binary(head):
                raise TranscriptUnreadable(path, said("the file is not text"), _KNOWN)
            if path.stat().st_size > _LIMIT:
                raise TranscriptUnreadable(
                    path, said("the file is too large to be a transcript"), _KNOWN
                )
            return head + file.read()
    except (OSError, ValueError) as error:  # a path with a zero byte in it is a ValueError
        raise TranscriptUnreadable(
            path, said("the file cannot be read ({why})", why=_why(error))
        ) from error


def _why(error: OSError | ValueError) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return str(error)
