"""The formats that are asked about after the usual ones, imported when a file may be one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.formats.cloud.assemblyai import ASSEMBLYAI
from editor.formats.cloud.aws import AWS
from editor.formats.cloud.azure import AZURE
from editor.formats.cloud.deepgram import DEEPGRAM
from editor.formats.cloud.google import GOOGLE
from editor.formats.plain import MARKDOWN, PLAIN
from editor.formats.speaker_marks import marked
from editor.formats.timed.ass import ASS
from editor.formats.timed.audacity import AUDACITY
from editor.formats.timed.lrc import LRC
from editor.formats.timed.microdvd import MICRODVD
from editor.formats.timed.mpl2 import MPL2
from editor.formats.timed.sami import SAMI
from editor.formats.timed.sbv import SBV
from editor.formats.timed.tmplayer import TMPLAYER
from editor.formats.timed.ttml import TTML
from editor.formats.whisper.comma_table import TIMESTAMPED_CSV, WHISPER_CSV
from editor.formats.whisper.console import BRACKETED
from editor.formats.whisper.dialects import (
    SEGMENTS_JSON,
    STABLE_TS_JSON,
    TIMESTAMPED_JSON,
    TRANSFORMERS_JSON,
    WHISPER_CPP_JSON,
    WHISPER_JSON,
    WHISPERX_JSON,
)
from editor.formats.whisper.tab_table import WHISPER_TSV
from editor.formats.youtube.json3 import JSON3
from editor.formats.youtube.panel import PANEL
from editor.formats.youtube.srv import SRV

if TYPE_CHECKING:
    from editor.formats.format import Format

OTHERS: tuple[Format, ...] = (
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
WRITTEN_ONLY: tuple[Format, ...] = (PLAIN, MARKDOWN)
