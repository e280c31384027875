"""A transcript to be read: paragraphs with their speakers, as plain text or Markdown.

Neither has times, so neither is read: what is written this way is for people.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.core.cue import visible_text
from editor.core.sentence import said
from editor.core.timecode import clock
from editor.formats.format import Format, Parsed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.core.cue import Cue
    from editor.core.document import Document

# A silence this long begins a paragraph, and so does the first sentence to end past this length:
# a page of unbroken speech is not read.
_PAUSE_MS = 2000
_LONG = 600
_SENTENCE_END = re.compile(r"[.!?…。！？]['\"”’»)\]]*$")
# How whisper.cpp says, behind a cue, that somebody else goes on.
_TURN = "[SPEAKER_TURN]"
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")


def _nothing(_: str) -> Parsed:
    return Parsed([])


def _never(_: str) -> float:
    return 0.0


def write_plain(document: Document) -> str:
    """Write a paragraph for each turn, the speaker's name before the first words."""
    parts = []
    last = ""
    for speaker, _, text in _paragraphs(document.cues):
        parts.append(f"{speaker}: {text}" if speaker and speaker != last else text)
        last = speaker
    return "\n\n".join(parts) + "\n"


def write_markdown(document: Document) -> str:
    """Write a paragraph for each turn, with its time, and the speaker's name in bold."""
    parts = []
    last = ""
    for speaker, start_ms, text in _paragraphs(document.cues):
        name = f"**{_escaped(speaker)}** " if speaker and speaker != last else ""
        parts.append(f"{name}`{clock(start_ms)}` {_escaped(text)}")
        last = speaker
    return "\n\n".join(parts) + "\n"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _paragraphs(cues: tuple[Cue, ...]) -> Iterator[tuple[str, int, str]]:
    """Yield each paragraph: who speaks, when it begins in ms, and its words on one line."""
    words: list[str] = []
    length = 0
    first = before = None
    for cue in cues:
        text = " ".join(visible_text(cue.text).replace(_TURN, " ").split())
        if not text:
            continue
        if first and before and _begins(before, cue, words[-1], length):
            yield " ".join(first.speaker.split()), first.start_ms, " ".join(words)
            words, length, first = [], 0, None
        first = first or cue
        words.append(text)
        length += len(text)
        before = cue
    if first:
        yield " ".join(first.speaker.split()), first.start_ms, " ".join(words)


def _begins(before: Cue, cue: Cue, said: str, length: int) -> bool:
    """Tell whether a cue begins a paragraph after another and what it said."""
    if cue.speaker != before.speaker or before.text.rstrip().endswith(_TURN):
        return True
    if cue.start_ms - before.end_ms >= _PAUSE_MS:
        return True
    return length >= _LONG and _SENTENCE_END.search(said) is not None


PLAIN = Format("text", said("Plain text"), (".txt",), _never, _nothing, write_plain)
MARKDOWN = Format("markdown", "Markdown", (".md", ".markdown"), _never, _nothing, write_markdown)
