"""LRC: lines of lyrics with the time they begin, as whisper.cpp writes them with -olrc.

[by:whisper.cpp]
[00:03.24] Hello there.

A line ends where the next begins; one without words only ends the line before it. Words may
carry times of their own: <00:03.24> Hello <00:03.80> there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from editor.core.cue import Cue
from editor.core.words import Word
from editor.formats.format import Format, Parsed
from editor.formats.inline_times import with_times
from editor.formats.lines import kept_lines, skipped_lines
from editor.formats.speaker_marks import marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.document import Document

_TIME = r"(\d{1,5}):([0-5]?\d)(?:[.:](\d{1,3}))?"
_STAMP = re.compile(rf"[ \t]*\[{_TIME}\]")
_INLINE = re.compile(rf"<{_TIME}>")
_TAG = re.compile(r"[ \t]*\[([A-Za-z#]{1,20}):(.*)\][ \t]*$")
_OFFSET = re.compile(r"\[offset:[ ]*([+-]?\d{1,7})[ ]*\]", re.IGNORECASE)
# How long the last line is taken to last: 15 characters per second, an easy pace to read, and no
# less than a second.
_SHORTEST_MS = 1000
_CHARACTER_MS = 67
# No refrain is sung more often.
_TIMES_A_LINE = 100
_BY = "[by:cueproof]"
# Its lines keep the space that the recogniser's text begins with.
_WHISPER_CPP = "[by:whisper.cpp]"


class _Said(NamedTuple):
    """A line without its times: when it begins, in ms, and what it says."""

    start_ms: int
    text: str
    words: tuple[Word, ...]


def sniff(text: str) -> float:
    """Return 1 for a text whose first line is a tag of the format or a line with its time."""
    for line in text[:4096].lstrip("\ufeff").split("\n"):
        if not line.strip():
            continue
        stamp = _STAMP.match(line)
        if stamp:
            return 0.95 if "-->" not in line and stamp[3] else 0.0
        if not _TAG.match(line):
            return 0.0
    return 0.0


def read(text: str) -> Parsed:
    """Read the lines in order of time, each ending where the next begins.

    A line with several times is said at each of them; an offset in the header, in ms, moves
    all to earlier times where it is positive.
    """
    tags: list[str] = []
    said: list[_Said] = []
    skipped = 0
    offset = _OFFSET.search(text)
    shift = int(offset[1]) if offset else 0
    for line in text.lstrip("\ufeff").split("\n"):
        times, words = _stamped(line)
        if times:
            # Of a refrain the words' own times are those of one of its times only.
            timed = _words(words, shift) if len(times) == 1 else ()
            text = _INLINE.sub("", words) if "<" in words else words
            text = " ".join(text.split()) if text is not words else text.strip()
            said += (_Said(max(0, time - shift), text, timed) for time in times)
        elif _TAG.match(line):
            tags.append(line.strip())
        elif line.strip():
            skipped += 1
    said.sort(key=lambda one: one.start_ms)
    header = "\n".join(tag for tag in tags if not _OFFSET.match(tag))
    notes = [skipped_lines(skipped)] if skipped else []
    return Parsed(_cues(said), header, notes)


def _stamped(line: str) -> tuple[list[int], str]:
    """Return the times a line begins with, in ms, and what is behind them."""
    times: list[int] = []
    reached = 0
    while len(times) < _TIMES_A_LINE and (stamp := _STAMP.match(line, reached)):
        times.append(_ms(stamp))
        reached = stamp.end()
    return times, line[reached:]


def _ms(match: re.Match[str]) -> int:
    minutes, seconds, fraction = match.groups("")
    return (int(minutes) * 60 + int(seconds)) * 1000 + int(fraction.ljust(3, "0"))


def _cues(said: Sequence[_Said]) -> list[Cue]:
    cues: list[Cue] = []
    for line, following in zip(said, _following(said), strict=True):
        if line.text:
            start = line.start_ms
            end = _open_end(start, line.text) if following is None else following
            cues.append(Cue(len(cues) + 1, start, end, line.text, words=line.words))
    return cues


def _following(said: Sequence[_Said]) -> list[int | None]:
    """Return for each line the first later time, None for those of the last time."""
    found: list[int | None] = []
    later = last = None
    for line in reversed(said):
        if line.start_ms != last:
            later, last = last, line.start_ms
        found.append(later)
    return found[::-1]


def _open_end(start_ms: int, text: str) -> int:
    return start_ms + max(_SHORTEST_MS, len(text) * _CHARACTER_MS // 10 * 10)


def _words(line: str, shift: int) -> tuple[Word, ...]:
    """Return the words behind times within a line; a time without a word ends the one before."""
    marks = list(_INLINE.finditer(line))
    words = []
    for number, mark in enumerate(marks):
        end = marks[number + 1] if number + 1 < len(marks) else None
        text = line[mark.end() : end.start() if end else len(line)]
        if text.strip():
            ends = max(0, _ms(end) - shift) if end else None
            words.append(Word(f" {text.strip()}", max(0, _ms(mark) - shift), ends))
    return tuple(words)


def write(document: Document) -> str:
    """Write a line a cue to 10 ms, and one without words where a pause follows it.

    A cue that the next overlaps ends at the other's start; speakers stand before the text, and
    times between its words where those are known.
    """
    tags = [line for line in document.source.header.split("\n") if _TAG.fullmatch(line)]
    cues = [cue for cue in document.cues if _text(cue)]
    gap = " " if _WHISPER_CPP in tags else ""
    lines = tags or [_BY]
    for number, cue in enumerate(cues):
        lines.append(f"[{_stamp(cue.start_ms)}]{gap}{_text(cue)}")
        following = cues[number + 1].start_ms if number + 1 < len(cues) else None
        end = _open_end(cue.start_ms, cue.text) if following is None else following
        if cue.end_ms != end and (following is None or cue.end_ms < following):
            lines.append(f"[{_stamp(cue.end_ms)}]")
    return "\n".join(lines) + "\n"


def _text(cue: Cue) -> str:
    said = " ".join(kept_lines(with_times(cue, _inline, outermost=True))).strip()
    return f"{' '.join(cue.speaker.split())}: {said}" if cue.speaker and said else said


def _inline(ms: int) -> str:
    return f"<{_stamp(ms)}>"


def _stamp(ms: int) -> str:
    minutes, rest = divmod((ms + 5) // 10, 6000)
    return f"{minutes:02d}:{rest // 100:02d}.{rest % 100:02d}"


LRC = marked(Format("lrc", "LRC", (".lrc",), sniff, read, write, has_cue_lines=True))
