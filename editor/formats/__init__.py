"""Transcripts on the disk: one file per format, read whatever way they were written, saved safely.

from editor import formats

document = formats.read(Path("talk.txt"))
formats.write(document, Path("talk.srt"))
"""

from typing import TYPE_CHECKING

from editor.formats.first_step import first_step
from editor.formats.format import Format
from editor.formats.losses import held, losses, lost_since_read
from editor.formats.reading import read, refuse_large
from editor.formats.registry import (
    format_for_suffix,
    format_named,
    is_transcript_suffix,
    readable_formats,
    writable_formats,
)
from editor.formats.writing import Speakers, made, refuse_unwritable, write

__all__ = [
    "FORMATS",
    "Format",
    "Speakers",
    "first_step",
    "format_for_suffix",
    "format_named",
    "held",
    "is_transcript_suffix",
    "losses",
    "lost_since_read",
    "made",
    "read",
    "refuse_large",
    "refuse_unwritable",
    "writable_formats",
    "write",
]

if TYPE_CHECKING:
    FORMATS: tuple[Format, ...]
else:

    def __getattr__(name):  # noqa: ANN001, ANN202
        """Return the formats that are read, which are imported when somebody asks for all."""
        if name != "FORMATS":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return readable_formats()
