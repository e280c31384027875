"""Saving a transcript: the format by the ending, the rest as it was, never half a file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from editor.core.errors import TranscriptUnwritable
from editor.core.sentence import said
from editor.formats.atomic import write_bytes
from editor.formats.normalised import normalised
from editor.formats.placement import in_file_order
from editor.formats.registry import (
    format_for_suffix,
    format_named,
    is_written_only,
    writable_formats,
)
from editor.formats.speaker_marks import prefixed, with_mark

if TYPE_CHECKING:
    from pathlib import Path

    from editor.core.cue import Cue
    from editor.core.document import Document, Source
    from editor.formats.format import Format

# Where a speaker's name goes: before the text, in the format's own way, or nowhere.
Speakers = Literal["prefix", "voice", "none"]

_BOM = "\ufeff"
_UNICODE = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")


def write(
    document: Document, path: Path, *, format_id: str | None = None, speakers: Speakers = "voice"
) -> Document:
    """Write a document in the format its path's ending names, all of it or nothing.

    A format may be named instead; and saving over the file the document came from keeps its
    format whatever the ending: what was SRT in a .txt file stays that. An unedited transcript of
    a sound file, saved in its own format, has the same bytes, also when what was edited and saved
    has been undone since. Otherwise newlines, byte order mark
    and Unicode encoding are those of its source, an old page becomes UTF-8, and notes list what
    was normalised.
    Speakers go where the format has a place for them ("voice"; in SRT that is before the text),
    before the text ("prefix"), or are left out ("none").
    Returns the document with the source it has now; its notes tell of characters that cannot be
    written. Raises TranscriptUnwritable.
    """
    data, now = made(document, path, format_id=format_id, speakers=speakers)
    write_bytes(path, data)
    return now


def made(
    document: Document, path: Path, *, format_id: str | None = None, speakers: Speakers = "voice"
) -> tuple[bytes, Document]:
    """Return the bytes that writing a document makes, and the document with the source it has then.

    Raises TranscriptUnwritable.
    """
    known = refuse_unwritable(document.source, path, format_id=format_id)
    source = document.source
    own = known.id == source.format
    if own and speakers == "voice" and _is_untouched(document):
        first = source.was or source.encoding
        now = replace(source, path=path, notes=(), encoding=first)
        return source.original or b"", replace(document, source=now)
    text, broken = _writable(as_text(document, known, speakers))
    encoding = source.encoding if source.encoding in _UNICODE else "utf-8"
    notes = [_broken(broken)] if broken else []
    if own:
        notes += _mended(document, known, encoding)
    if source.newline != "\n":
        text = text.replace("\n", source.newline)
    data = (_BOM + text if source.bom else text).encode(encoding)
    was = source.was or source.encoding
    now = replace(
        source, path=path, format=known.id, encoding=encoding, notes=tuple(notes), was=was
    )
    if not own:
        now = replace(now, naming="", pieces=(), original=None)
    return data, replace(document, source=now)


def refuse_unwritable(source: Source, path: Path, *, format_id: str | None = None) -> Format:
    """Return the format that a save to a path would have.

    Raises TranscriptUnwritable where there is none: that is to be known before what stands there
    is copied aside, which may be a recording of hours.
    """
    known = _format(source, path, format_id)
    if known is None or known.write is None:
        raise TranscriptUnwritable(path, _unknown(path.suffix), _choose())
    return known


def as_text(document: Document, known: Format, speakers: Speakers = "voice") -> str:
    """Return the text a format that can be written makes of a document, with line feeds."""
    if known.write is None:
        raise ValueError(f"{known.id} is not written")
    own = known.id == document.source.format
    cues = in_file_order(document) if own else document.cues
    if speakers == "prefix" and is_written_only(known):
        speakers = "voice"  # in a text for people that is before the words too, once a paragraph
    if speakers != "voice":
        cues = tuple(_without_speaker(cue, is_prefix=speakers == "prefix") for cue in cues)
    elif own and document.source.naming:
        cues = tuple(with_mark(cue, document.source.naming) for cue in cues)
    return known.write(replace(document, cues=cues))


def _without_speaker(cue: Cue, *, is_prefix: bool) -> Cue:
    if not cue.speaker:
        return cue
    if is_prefix and cue.text:
        return prefixed(cue, f"{' '.join(cue.speaker.split())}: ")
    return replace(cue, speaker="")


def _is_untouched(document: Document) -> bool:
    source = document.source
    return source.sound and source.original is not None and document.cues == source.as_read


def _mended(document: Document, known: Format, encoding: str) -> tuple[str, ...]:
    """Return what saving changes in a file beyond the cues that were edited."""
    source = document.source
    if source.original is None or source.was:  # told when it was saved so the first time
        return ()
    as_read = as_text(replace(document, cues=source.as_read), known)
    told = normalised(source, as_read)
    if encoding == source.encoding:
        return told
    return (
        said("The file was {encoding} and is UTF-8 now.", encoding=source.encoding.upper()),
        *told,
    )


def _format(source: Source, path: Path, format_id: str | None) -> Format | None:
    if format_id is not None:
        return format_named(format_id)
    own = format_named(source.format)
    # A dialect that no other transcript is offered is kept under another name too.
    same = path == source.path or (not own.is_offered and path.suffix.lower() in own.suffixes)
    return own if same and own.write else format_for_suffix(path.suffix)


def _unknown(suffix: str) -> str:
    if suffix:
        return said("transcripts cannot be written as {suffix} files", suffix=suffix)
    return said("the name has no ending that tells in which format to write")


def _choose() -> str:
    endings = list(dict.fromkeys(known.suffixes[0] for known in writable_formats()))
    return said(
        "Give it a name ending in {some} or {last}.", some=", ".join(endings[:-1]), last=endings[-1]
    )


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
    return said(
        "One broken character cannot be written and was replaced by \ufffd in the file.",
        "{n:,} broken characters cannot be written and were replaced by \ufffd in the file.",
        n=number,
    )
