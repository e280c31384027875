"""The formats there are; a new one is a file of its own and a line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.formats.cloud.assemblyai import ASSEMBLYAI
from editor.formats.cloud.aws import AWS
from editor.formats.cloud.azure import AZURE
from editor.formats.cloud.deepgram import DEEPGRAM
from editor.formats.cloud.google import GOOGLE
from editor.formats.plain import MARKDOWN, PLAIN
from editor.formats.speaker_marks import marked
from editor.formats.subrip import SUBRIP
from editor.formats.timed.ass import ASS
from editor.formats.timed.audacity import AUDACITY
from editor.formats.timed.lrc import LRC
from editor.formats.timed.markdown import MARKDOWN_CUES
from editor.formats.timed.microdvd import MICRODVD
from editor.formats.timed.mpl2 import MPL2
from editor.formats.timed.sami import SAMI
from editor.formats.timed.sbv import SBV
from editor.formats.timed.tmplayer import TMPLAYER
from editor.formats.timed.ttml import TTML
from editor.formats.webvtt import WEBVTT
from editor.formats.whisper.comma_table import TIMESTAMPED_CSV, WHISPER_CSV
from editor.formats.whisper.console import BRACKETED, WHISPER_CONSOLE
from editor.formats.whisper.dialects import (
    SEGMENTS_JSON,
    STABLE_TS_JSON,
    TIMESTAMPED_JSON,
    TRANSFORMERS_JSON,
    WHISPER_CPP_JSON,
    WHISPER_JSON,
    WHISPERX_JSON,
)
from editor.formats.whisper.highlight import folding
from editor.formats.whisper.tab_table import WHISPER_TSV
from editor.formats.whisper_cpp import WHISPER_CPP
from editor.formats.youtube.json3 import JSON3
from editor.formats.youtube.panel import PANEL
from editor.formats.youtube.rolling import unrolled
from editor.formats.youtube.srv import SRV

if TYPE_CHECKING:
    from editor.formats.format import Format

# The order in which they are asked: the first to be certain is taken, and of two that are equally
# sure where neither owns the file's ending.
FORMATS: tuple[Format, ...] = (
    MARKDOWN_CUES,
    unrolled(folding(SUBRIP)),
    unrolled(folding(WEBVTT)),
    marked(WHISPER_CPP),
    marked(WHISPER_CONSOLE),
    JSON3,
    DEEPGRAM,
    ASSEMBLYAI,
    GOOGLE,
    AWS,
    AZURE,
    SRV,
    SBV,
    AUDACITY,
    ASS,
    TTML,
    MICRODVD,
    MPL2,
    TMPLAYER,
    SAMI,
    WHISPER_JSON,
    WHISPER_CPP_JSON,
    WHISPERX_JSON,
    STABLE_TS_JSON,
    TIMESTAMPED_JSON,
    TRANSFORMERS_JSON,
    SEGMENTS_JSON,
    WHISPER_TSV,
    WHISPER_CSV,
    marked(TIMESTAMPED_CSV),
    LRC,
    BRACKETED,
    PANEL,
)

# For people to read, and for nothing to read again. Whisper's text, which has times, comes first
# where both could be meant by a file's ending.
_WRITTEN_ONLY = (PLAIN, MARKDOWN)


def format_named(format_id: str) -> Format:
    """Return the format with an id; raises KeyError when there is none."""
    for known in (*FORMATS, *_WRITTEN_ONLY):
        if known.id == format_id:
            return known
    raise KeyError(format_id)


def writable_formats() -> tuple[Format, ...]:
    """Return the formats any transcript can be saved in, those only for people included."""
    return tuple(known for known in (*FORMATS, *_WRITTEN_ONLY) if known.write and known.is_offered)


def format_of(text: str, suffix: str) -> Format | None:
    """Return the format of a text: by its content first, by the file's ending where that ties.

    A text that no format recognises is left to the format that owns the ending, if any does.
    """
    ending = suffix.lower()
    best, rank = None, (0.0, False)
    for known in FORMATS:
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
