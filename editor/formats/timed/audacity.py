"""Audacity labels: start, end and label between tabs, in seconds; WhisperX's .aud is the same.

0.120000	1.100000	[[SPEAKER_00]]Hello there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.core.cue import Cue
from editor.core.sentence import said
from editor.formats.format import Format, Parsed
from editor.formats.lines import kept_lines, skipped_lines

if TYPE_CHECKING:
    from editor.core.document import Document

_HEAD = 65_536
_SECONDS = r"\d{1,9}[.,]\d{1,20}"
_FIRST = re.compile(rf"\s*{_SECONDS}\t{_SECONDS}(?:\t|\n|\Z)")
_LABEL = re.compile(r"[ ]*(\d{1,9}(?:[.,]\d{1,20})?)\t(\d{1,9}(?:[.,]\d{1,20})?)(?:\t(.*))?$")
# How WhisperX names the speaker, in front of the text.
_SPEAKER = re.compile(r"\[\[([^\[\]]*)\]\][ ]*")


def sniff(text: str) -> float:
    """Return 1 for a text that begins with two numbers with decimals and tabs behind them."""
    return 1.0 if _FIRST.match(text[:_HEAD].lstrip("\ufeff")) else 0.0


def read(text: str) -> Parsed:
    """Read a cue from each line; those with the frequencies of the label before are passed over."""
    cues: list[Cue] = []
    skipped = spectral = 0
    for line in text.lstrip("\ufeff").split("\n"):
        match = _LABEL.match(line)
        if match:
            cues.append(_cue(len(cues) + 1, match))
        elif line.startswith("\\\t"):
            spectral += 1
        elif line.strip():
            skipped += 1
    notes = [skipped_lines(skipped)] if skipped else []
    if spectral:
        notes.append(said("The frequencies that labels select will not be saved."))
    return Parsed(cues, notes=notes)


def _cue(number: int, match: re.Match[str]) -> Cue:
    label = match[3] or ""
    named = _SPEAKER.match(label)
    speaker = named[1].strip() if named else ""
    return Cue(number, _ms(match[1]), _ms(match[2]), label[named.end() if named else 0 :], speaker)


def _ms(seconds: str) -> int:
    return round(float(seconds.replace(",", ".")) * 1000)


def write(document: Document) -> str:
    """Write a label a cue with its lines joined; a speaker goes before it in double brackets."""
    return "".join(f"{_label(cue)}\n" for cue in document.cues)


def _label(cue: Cue) -> str:
    text = " ".join(line.strip() for line in kept_lines(cue.text.replace("\t", " ")))
    speaker = " ".join(re.sub(r"[\[\]]", "", cue.speaker).split())
    named = f"[[{speaker}]]" if speaker else ""
    return f"{cue.start_ms / 1000:.6f}\t{cue.end_ms / 1000:.6f}\t{named}{text}"


# Audacity exports .txt, which is too many things to write; saved over such a file it stays one.
AUDACITY = Format(
    "audacity", said("Audacity labels"), (".aud",), sniff, read, write, has_cue_lines=True
)
