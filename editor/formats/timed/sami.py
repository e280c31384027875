"""SAMI, as old players took it, read through pysubs2."""

from __future__ import annotations

import re
from dataclasses import replace

from editor.core.cue import Cue
from editor.core.sentence import said
from editor.formats.format import Format, Parsed
from editor.formats.timed.ass_markup import decoded

_HEAD = 65_536
_SAMI = re.compile(r"\s*<SAMI\b", re.IGNORECASE)
_SYNC = re.compile(r"<SYNC\b[^<>]*>?", re.IGNORECASE)
_START = re.compile(r"\bstart\s*=\s*[\"']?\s*(\d{1,9})(?![\w.])", re.IGNORECASE)
_NO_ENDS = said(
    "The file gives few or no end times; the others were estimated from the text's length."
)
# Those of some 80 hours of film. pysubs2 takes 10 µs and half a kilobyte for each.
_TAGS = 300_000


def sniff(text: str) -> float:
    """Return 1 for a text that begins with the format's tag."""
    return 1.0 if _SAMI.match(text[:_HEAD].lstrip("\ufeff")) else 0.0


def read(text: str) -> Parsed:
    """Read each moment with text; a moment whose time cannot be read is part of the one before."""
    text, notes = _bounded(text)
    try:
        return Parsed(_cues(_SYNC.sub(_sync, text)), notes=(*notes, _NO_ENDS))
    except (ValueError, KeyError, AssertionError) as error:  # tags that even pages do not have
        return Parsed([], notes=(said("The SAMI file is broken: {error}.", error=str(error)),))


def _bounded(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a text up to the last tag that is taken, and a note when there are more."""
    tags = text.count("<")
    if tags <= _TAGS:
        return text, ()
    at = -1
    for _ in range(_TAGS + 1):
        at = text.find("<", at + 1)
    note = said(
        "The file has {tags:,} tags, more than a transcript can have; what "
        "stands behind the first {most:,} was not read.",
        tags=tags,
        most=_TAGS,
    )
    return text[:at], (note,)


def _sync(tag: re.Match[str]) -> str:
    """Return a moment's tag as pysubs2 can read it, or nothing when it has no time."""
    start = _START.search(tag[0])
    return f"<SYNC Start={start[1]}>" if start else ""


def _cues(text: str) -> list[Cue]:
    """Return the cues of a text that pysubs2 can read."""
    import pysubs2  # noqa: PLC0415  35 ms that opening another format need not wait for

    # A moment counts once the next begins, or the body ends; of a file that was cut it does not.
    found = pysubs2.SSAFile.from_string(f"{text}</BODY>", format_="sami")
    cues: list[Cue] = []
    for event in found.events:
        if event.text.strip():
            cues.append(Cue(len(cues) + 1, event.start, event.end, decoded(event.text)))
        elif cues and event.start > cues[-1].start_ms:  # clears what is shown: its true end
            cues[-1] = replace(cues[-1], end_ms=event.start)
    return cues


SAMI = Format("sami", "SAMI", (".smi", ".sami"), sniff, read)
