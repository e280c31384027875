"""Who speaks, as programs mark it before the text where a format has no place for it.

[SPEAKER_00]: Hello.    WhisperX and its relatives     (speaker 0) Hello.    whisper.cpp --diarize
[SPEAKER_00] Hello.     scripts made with them         SPEAKER 1: Hello.     other diarisers

A person's "ANN: Hello." is text, and stays that.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from editor.core.words import Word, spells
from editor.formats.whisper.speakers import named

if TYPE_CHECKING:
    from editor.core.cue import Cue
    from editor.formats.format import Format, Parsed

_MARK = re.compile(
    r"[ \t]*(?:\[(SPEAKER_\w{1,20})\](:?+)|\(speaker (\d{1,3}|\?)\)|(SPEAKER[ _]\d{1,3}):(?=[ \t]))"
    r"[ \t]*+(?=\S)"
)
_LATER = re.compile(rf"\n{_MARK.pattern}")
_HINTS = ("[SPEAKER_", "(speaker ", "SPEAKER ", "SPEAKER_")
# What says that the speaker changes, and not to whom.
_TURN = "SPEAKER_TURN"


def marked(known: Format) -> Format:
    """Return a format whose reader knows the marks, and remembers how they were written."""
    return replace(known, read=lambda text: lifted(known.read(text), text))


def lifted(parsed: Parsed, text: str) -> Parsed:
    """Return cues with the speakers that are marked in their texts, all in the notation of the first.

    The text is that of the file: the reader may have known the marks itself.
    """
    if not any(hint in text for hint in _HINTS):
        return parsed
    naming = ""
    cues: list[Cue] = []
    for cue in parsed.cues:
        found = _found(cue)
        if found and found[1] == (naming or found[1]):
            naming = found[1]
            cues.append(_without(cue, *found))
        else:
            cues.append(cue)
    return parsed._replace(cues=cues, naming=naming or _known(parsed, text))


def _known(parsed: Parsed, text: str) -> str:
    """Return the notation of names that the reader had taken out of the text already."""
    name = next((cue.speaker for cue in parsed.cues if cue.speaker.startswith("SPEAKER_")), "")
    at = text.find(f"[{name}]")
    if not name or at < 0:
        return ""
    return "[{}]: " if text.startswith(f"[{name}]:", at) else "[{}] "


def _found(cue: Cue) -> tuple[re.Match[str], str, str] | None:
    """Return the mark a cue begins with, its notation and whom it names; nothing for two voices."""
    match = _MARK.match(cue.text)
    if not match or cue.speaker or match[1] == _TURN or _LATER.search(cue.text):
        return None
    if match[1]:
        return match, f"[{{}}]{match[2]} ", match[1]
    if match[3]:
        return match, "({}) ", named(match[3]) or "Speaker ?"
    return match, "{}: ", match[4]


def _without(cue: Cue, mark: re.Match[str], _: str, speaker: str) -> Cue:
    said = cue.text[mark.end() :]
    if spells(cue.words, said):  # the mark was none of them
        return replace(cue, text=said, speaker=speaker)
    left = sum(map(len, mark[0].split()))
    words = list(cue.words)
    start_ms = words[0].start_ms if words else None
    while words and left > 0:
        left -= sum(map(len, words.pop(0).text.split()))
    if left < 0 or not words:
        return replace(cue, text=said, speaker=speaker, words=())
    first = words[0]
    begins = first.start_ms if first.start_ms is not None else start_ms
    words[0] = replace(first, text=first.text.lstrip(), start_ms=begins)
    return replace(cue, text=said, speaker=speaker, words=tuple(words))


def with_mark(cue: Cue, naming: str) -> Cue:
    """Return a cue with its speaker in a notation before its text, or as it is.

    It stays as it is when nobody would know the name as a machine's mark again.
    """
    if not cue.speaker or not cue.text.strip():
        return cue
    name = cue.speaker
    if naming.startswith("("):
        name = name[:1].lower() + name[1:]
    marked_up = prefixed(cue, naming.format(name))
    found = _found(marked_up)
    return marked_up if found and found[1:] == (naming, cue.speaker) else cue


def prefixed(cue: Cue, before: str) -> Cue:
    """Return a cue with words before its text instead of a speaker; they have no times."""
    words = (Word(before.strip()), *cue.words) if cue.words else ()
    return replace(cue, speaker="", text=before + cue.text, words=words)
