"""Files of chapters: which kinds there are, told apart by their content, written whole."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from editor.core.errors import TranscriptUnreadable, TranscriptUnwritable
from editor.core.sentence import said
from editor.formats.atomic import write_bytes
from editor.formats.chapters import ffmetadata, lines, podcast, webvtt
from editor.formats.encoding import decode
from editor.formats.reading import read_raw

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from editor.core.chapters import Chapter
    from editor.formats.chapters.listed import Listed

# From so many gaps on they are between cues when they are shorter than chapters ever last.
_MANY = 4


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: its id, its name for people, its endings, the usual one first, and its way.

    needs_end tells whether it says where the last chapter ends.
    """

    id: str
    name: str
    suffixes: tuple[str, ...]
    read: Callable[[str], Listed]
    write: Callable[[Sequence[Chapter], int], str]
    needs_end: bool = False


KINDS = (
    Kind("text", said("Lines for a description (YouTube)"), (".txt",), lines.read, lines.write),
    Kind("vtt", said("WebVTT chapters"), (".vtt",), webvtt.read, webvtt.write, needs_end=True),
    Kind("json", said("Podcast chapters (JSON)"), (".json",), podcast.read, podcast.write),
    Kind(
        "ffmeta",
        said("FFmpeg metadata"),
        (".ffmeta", ".ffmetadata"),
        ffmetadata.read,
        ffmetadata.write,
        needs_end=True,
    ),
)


def kind_named(name: str) -> Kind:
    """Return the kind with an id; raises KeyError when there is none."""
    return {kind.id: kind for kind in KINDS}[name]


def kind_for(path: Path) -> Kind:
    """Return the kind that a path's ending names; raises TranscriptUnwritable for any other."""
    for kind in KINDS:
        if path.suffix.lower() in kind.suffixes:
            return kind
    endings = [kind.suffixes[0] for kind in KINDS]
    raise TranscriptUnwritable(
        path,
        said("its ending is none of a file of chapters"),
        said(
            "Give it a name ending in {some} or {last}.",
            some=", ".join(endings[:-1]),
            last=endings[-1],
        ),
    )


def read(path: Path) -> Listed:
    """Read the chapters of a file of any kind.

    Raises TranscriptUnreadable when it cannot be read, has an error or no chapter, or is a
    transcript: nothing of it is taken then.
    """
    text = decode(read_raw(path)).text.lstrip("\ufeff\n ")
    try:
        found = _kind_of(text).read(text)
    except ValueError as problem:
        raise TranscriptUnreadable(path, problem.args[0]) from None
    if not found.chapters:
        raise TranscriptUnreadable(path, said("no chapter was found in the file"))
    gaps = [two.start_ms - one.start_ms for one, two in pairwise(found.chapters)]
    if len(gaps) >= _MANY and median(gaps) < lines.LEAST_MS:
        raise TranscriptUnreadable(path, said("this is a transcript, not a list of chapters"))
    return found


def _kind_of(text: str) -> Kind:
    if text.startswith(ffmetadata.BEGINS):
        return kind_named("ffmeta")
    if text.startswith(webvtt.BEGINS):
        return kind_named("vtt")
    return kind_named("json" if text.startswith("{") else "text")


def write(chapters: Sequence[Chapter], path: Path, end_ms: int) -> tuple[str, ...]:
    """Write chapters in the kind that a path's ending names, all or nothing.

    The last lasts to an end in ms. Returns notes on what they will not do. Raises
    TranscriptUnwritable.
    """
    kind = kind_for(path)
    write_bytes(path, kind.write(chapters, end_ms).encode("utf-8", "replace"))
    return lines.unfit(chapters, end_ms) if kind.id == "text" else ()
