"""Subtitles with a frame a word, each with its line repeated and that word marked, folded back.

<u>Hello</u> there.     Hello there.     Hello <u>there.</u>

openai-whisper and WhisperX write them with --highlight_words, the marked words underlined, and a
frame without a mark in every pause; stable-ts colours them in SRT.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from editor.core.sentence import said
from editor.core.words import Word
from editor.formats.whisper.speakers import unprefixed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue
    from editor.formats.format import Format, Parsed

_MARKED = re.compile(r"<(u|font)\b[^<>]*>([^<>]*)</\1>", re.IGNORECASE)
_SAMPLE = 300


def folding(known: Format) -> Format:
    """Return a format whose reader gives highlighted lines once, with their words' times."""
    return replace(known, read=lambda text: folded(known.read(text)))


def folded(parsed: Parsed) -> Parsed:
    """Return one cue a line with its words where each cue marks one word, else the same cues."""
    if not _is_highlighted(parsed.cues[:_SAMPLE]):
        return parsed
    lines: list[list[_Frame]] = []
    places = {0: 0}
    for cue in parsed.cues:
        frame = _frame(cue)
        if not lines or not _follows(lines[-1], frame):
            lines.append([])
        lines[-1].append(frame)
        places[cue.id] = len(lines)
    cues = [_line(number, frames) for number, frames in enumerate(lines, 1)]
    between = [(places.get(before, 0), block) for before, block in parsed.between]
    note = said(
        "Each word had a cue that repeats its line; {before:,} cues became {after:,}, "
        "whose words keep their times.",
        before=len(parsed.cues),
        after=len(cues),
    )
    return parsed._replace(cues=cues, notes=(*parsed.notes, note), between=between, pieces=())


class _Frame:
    """A cue of one marked word, or of none.

    Attributes: cue, plain without the mark and without the speaker's prefix; mark, where in its
    text the marked word begins and ends, None in a pause.
    """

    def __init__(self, cue: Cue, mark: tuple[int, int] | None) -> None:
        self.cue = cue
        self.mark = mark


def _frame(cue: Cue) -> _Frame:
    text, speaker = unprefixed(cue.text, cue.speaker)
    match = _MARKED.search(text) if "<" in text else None
    if not match or not match[2].strip():
        return _Frame(replace(cue, text=text, speaker=speaker), None)
    plain = text[: match.start()] + match[2] + text[match.end() :]
    mark = (match.start(), match.start() + len(match[2]))
    return _Frame(replace(cue, text=plain, speaker=speaker), mark)


def _is_highlighted(cues: Sequence[Cue]) -> bool:
    """Tell whether marks wander through lines that stay: most frames follow the one before."""
    if sum(1 for cue in cues if "<" in cue.text and _MARKED.search(cue.text)) * 2 < len(cues):
        return False
    frames = [_frame(cue) for cue in cues]
    wandering = sum(
        1 for one, two in pairwise(frames) if one.cue.text == two.cue.text and one.mark != two.mark
    )
    return wandering > 1 and wandering * 3 > len(frames)


def _follows(frames: Sequence[_Frame], frame: _Frame) -> bool:
    """Tell whether a frame shows the same line, and its mark has not gone back."""
    if frames[0].cue.text != frame.cue.text:
        return False
    last = next((one.mark for one in reversed(frames) if one.mark), None)
    return last is None or frame.mark is None or frame.mark[0] >= last[1]


def _line(number: int, frames: Sequence[_Frame]) -> Cue:
    first = frames[0].cue
    speaker = next((frame.cue.speaker for frame in frames if frame.cue.speaker), "")
    end_ms = max(frame.cue.end_ms for frame in frames)
    return replace(first, id=number, end_ms=end_ms, speaker=speaker, words=_words(frames))


def _words(frames: Sequence[_Frame]) -> tuple[Word, ...]:
    """Return the words of a line, those between the marked ones without times."""
    text = frames[0].cue.text
    words: list[Word] = []
    reached = 0
    for frame in frames:
        if not frame.mark:
            continue
        begin, end = frame.mark
        *unmarked, lead = _parts(text[reached:begin])
        words += (Word(part) for part in unmarked)
        words.append(Word(lead + text[begin:end], frame.cue.start_ms, frame.cue.end_ms))
        reached = end
    words += (Word(part) for part in _parts(text[reached:]) if part.strip())
    return tuple(words)


def _parts(between: str) -> list[str]:
    """Return the words in a stretch of text, each with its space, and the blanks behind them."""
    parts = re.findall(r"\s*\S+", between)
    return [*parts, between[sum(map(len, parts)) :]]
