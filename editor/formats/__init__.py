"""Transcripts on the disk: one file per format, read whatever way they were written, saved safely.

from editor import formats

document = formats.read(Path("talk.txt"))
formats.write(document, Path("talk.srt"))
"""

from editor.formats.first_step import first_step
from editor.formats.format import Format
from editor.formats.losses import held, losses
from editor.formats.reading import read
from editor.formats.registry import FORMATS, format_for_suffix, format_named, writable_formats
from editor.formats.writing import Speakers, write

__all__ = [
    "FORMATS",
    "Format",
    "Speakers",
    "first_step",
    "format_for_suffix",
    "format_named",
    "held",
    "losses",
    "read",
    "writable_formats",
    "write",
]
