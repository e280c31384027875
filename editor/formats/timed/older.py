"""MPL2, TMPlayer and SAMI, as old players took them, read through pysubs2.

pysubs2 gives up the whole file over one line it cannot read, so it is given only those it can.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from editor.core.cue import Cue
from editor.formats.format import Format, Parsed
from editor.formats.lines import skipped_lines
from editor.formats.timed.ass_markup import decoded

if TYPE_CHECKING:
    from collections.abc import Callable

_HEAD = 65_536
_MPL2 = re.compile(r"^\[(\d{1,9})\]\[(\d{1,9})\](.*)$", re.MULTILINE)
_TMPLAYER = re.compile(r"^\d{1,2}:\d{2}:\d{2}:(?!\d\d\b).+$", re.MULTILINE)
_SAMI = re.compile(r"\s*<SAMI\b", re.IGNORECASE)
_SYNC = re.compile(r"<SYNC\b[^<>]*>?", re.IGNORECASE)
_START = re.compile(r"\bstart\s*=\s*[\"']?\s*(\d{1,9})(?![\w.])", re.IGNORECASE)
_NO_ENDS = "The file gives few or no end times; the others were estimated from the text's length."


def _read(text: str, name: str) -> list[Cue]:
    """Read a text that pysubs2 can read."""
    import pysubs2  # noqa: PLC0415  35 ms that opening another format need not wait for

    found = pysubs2.SSAFile.from_string(text, format_=name)
    cues: list[Cue] = []
    for event in found.events:
        if event.text.strip():
            cues.append(Cue(len(cues) + 1, event.start, event.end, decoded(event.text)))
        elif cues and event.start > cues[-1].start_ms:  # clears what is shown: its true end
            cues[-1] = replace(cues[-1], end_ms=event.start)
    return cues


def _line_sniffer(line: re.Pattern[str], certain: float) -> Callable[[str], float]:
    """Return a sniff for a format with a cue on each line: the first with anything on it is one."""

    def sniff(text: str) -> float:
        begun = text[:_HEAD].lstrip("\ufeff \t\n")
        return certain if line.match(begun) else 0.0

    return sniff


def _line_reader(line: re.Pattern[str], name: str) -> Callable[[str], Parsed]:
    """Return a read for a format with a cue on each line."""

    def read(text: str) -> Parsed:
        good = [match[0] for match in line.finditer(text)]
        notes = [*_skipped(text, good), *((_NO_ENDS,) if name == "tmp" else ())]
        return Parsed(_read("\n".join(good), name), notes=notes)

    return read


def _skipped(text: str, good: list[str]) -> list[str]:
    left = sum(1 for line in text.split("\n") if line.strip()) - len(good)
    return [skipped_lines(left)] if left > 0 else []


def _sniff_sami(text: str) -> float:
    return 1.0 if _SAMI.match(text[:_HEAD].lstrip("\ufeff")) else 0.0


def _read_sami(text: str) -> Parsed:
    """Read each moment with text; a moment whose time cannot be read is part of the one before."""
    try:
        return Parsed(_read(_SYNC.sub(_sync, text), "sami"), notes=(_NO_ENDS,))
    except (ValueError, KeyError, AssertionError) as error:  # tags that even pages do not have
        return Parsed([], notes=(f"The SAMI file is broken: {error}.",))


def _sync(tag: re.Match[str]) -> str:
    """Return a moment's tag as pysubs2 can read it, or nothing when it has no time."""
    start = _START.search(tag[0])
    return f"<SYNC Start={start[1]}>" if start else ""


MPL2 = Format(
    "mpl2", "MPL2", (".mpl", ".txt"), _line_sniffer(_MPL2, 1.0), _line_reader(_MPL2, "mpl2")
)
TMPLAYER = Format(
    "tmplayer",
    "TMPlayer",
    (".tmp", ".txt"),
    _line_sniffer(_TMPLAYER, 0.9),
    _line_reader(_TMPLAYER, "tmp"),
)
SAMI = Format("sami", "SAMI", (".smi", ".sami"), _sniff_sami, _read_sami)
