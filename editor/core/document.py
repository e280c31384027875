"""A transcript as it was read: its cues and what its file was written like."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from editor.core.cue import Cue


@dataclass(frozen=True, slots=True)
class Source:
    """What a transcript's file was written like, so that it can be given back the same.

    Attributes: path, None for a transcript that never had one; format, the id of its format;
    encoding, a codec name, with bom telling of a byte order mark; newline; header, what stood
    before the first cue; notes, sentences about what was skipped or mended while reading; order,
    the cues' ids in the order of the file where that was not the order of time; first_number,
    what its cues are numbered from; between, blocks that are no cues, each with the id of the cue
    it stood before, 0 for the end; naming, how its text named who speaks, such as "[{}]: ", where
    a machine had put that before it; pieces, what the file had for each of its cues by their ids
    from 1, where its format is kept piece by piece; sound, whether it needed no mending; original
    and as_read, the file's bytes, None when they are too many to keep, and its cues; was, the
    encoding of those bytes once the file was saved otherwise than they are, nothing until then.
    """

    path: Path | None = None
    format: str = "srt"
    encoding: str = "utf-8"
    bom: bool = False
    newline: str = "\n"
    header: str = ""
    notes: tuple[str, ...] = ()
    order: tuple[int, ...] = ()
    first_number: int = 1
    between: tuple[tuple[int, str], ...] = ()
    naming: str = ""
    pieces: tuple[str, ...] = field(default=(), repr=False, compare=False)
    sound: bool = True
    original: bytes | None = field(default=None, repr=False, compare=False)
    as_read: tuple[Cue, ...] = field(default=(), repr=False, compare=False)
    was: str = field(default="", repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Document:
    """The cues of a transcript, sorted by start, and where they came from."""

    cues: tuple[Cue, ...] = ()
    source: Source = field(default_factory=Source)
