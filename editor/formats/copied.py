"""Cues as text that other programs take, and cues out of text that others give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.document import Document
from editor.formats import subrip, webvtt
from editor.formats.registry import format_named
from editor.formats.timing import settled
from editor.formats.writing import as_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue


def copied(cues: Sequence[Cue]) -> str:
    """Return cues as SRT, numbered from 1."""
    return as_text(Document(tuple(cues)), format_named("srt"))


def pasted(text: str) -> tuple[Cue, ...]:
    """Return the cues of a text in SRT or WebVTT, sorted by start; of any other text none."""
    # Their own readers: what was copied is pasted as it is, captions that seem to roll included.
    read = webvtt.read if text.lstrip("\ufeff \n").startswith("WEBVTT") else subrip.read
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return settled(read(plain).cues).cues if "-->" in plain else ()
