"""The formats there are; a new one is a file of its own and a line here or in others.py.

Importing all of them takes longer than reading a transcript, so only the usual ones are: the
others are once a text is none of these for certain, or all are asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.formats.speaker_marks import marked
from editor.formats.subrip import SUBRIP
from editor.formats.timed.markdown import MARKDOWN_CUES
from editor.formats.webvtt import WEBVTT
from editor.formats.whisper.console import WHISPER_CONSOLE
from editor.formats.whisper.highlight import folding
from editor.formats.whisper_cpp import WHISPER_CPP
from editor.formats.youtube.rolling import unrolled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.formats.format import Format

# The order in which they are asked: the first to be certain is taken, and of two that are equally
# sure where neither owns the file's ending. The others come after these.
_USUAL: tuple[Format, ...] = (
    MARKDOWN_CUES,
    unrolled(folding(SUBRIP)),
    unrolled(folding(WEBVTT)),
    marked(WHISPER_CPP),
    marked(WHISPER_CONSOLE),
)


def _in_turn() -> Iterator[Format]:
    """Yield the formats that are read, in the order in which they are asked."""
    yield from _USUAL
    from editor.formats.others import OTHERS  # noqa: PLC0415  as late as may be

    yield from OTHERS


def _all_in_turn() -> Iterator[Format]:
    """Yield those that are read, then those that are only written."""
    yield from _in_turn()
    from editor.formats.others import WRITTEN_ONLY  # noqa: PLC0415

    yield from WRITTEN_ONLY


def readable_formats() -> tuple[Format, ...]:
    """Return the formats that are read, in the order in which they are asked."""
    return tuple(_in_turn())


def is_written_only(known: Format) -> bool:
    """Tell whether a format is for people, and never read again."""
    from editor.formats.others import WRITTEN_ONLY  # noqa: PLC0415

    return known in WRITTEN_ONLY


def is_transcript_suffix(suffix: str) -> bool:
    """Tell whether the files of a format have an ending."""
    return any(suffix.lower() in known.suffixes for known in _in_turn())


def format_named(format_id: str) -> Format:
    """Return the format with an id; raises KeyError when there is none."""
    for known in _all_in_turn():
        if known.id == format_id:
            return known
    raise KeyError(format_id)


def writable_formats() -> tuple[Format, ...]:
    """Return the formats any transcript can be saved in, those only for people included."""
    return tuple(known for known in _all_in_turn() if known.write and known.is_offered)


def format_of(text: str, suffix: str) -> Format | None:
    """Return the format of a text: by its content first, by the file's ending where that ties.

    A text that no format recognises is left to the format that owns the ending, if any does.
    """
    ending = suffix.lower()
    best, rank = None, (0.0, False)
    for known in _in_turn():
        sure = known.sniff(text)
        if sure == 1:
            return known
        if (sure, ending in known.suffixes) > rank:
            best, rank = known, (sure, ending in known.suffixes)
    return best


def format_for_suffix(suffix: str) -> Format | None:
    """Return the format that a file's ending asks for when writing, or nothing."""
    ending = suffix.lower()
    return next((known for known in writable_formats() if ending in known.suffixes), None)
