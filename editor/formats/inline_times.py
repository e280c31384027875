"""Times inside a cue's text: when each word is spoken, for players that show words singly.

Hello<00:00:00.640> there.                   WebVTT of YouTube's recogniser and stable-ts
Hello<00:00:00.600> <00:00:00.640>there.     with a pause: the first time ends a word
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from editor.core.cue import visible_text
from editor.core.timecode import timecode
from editor.core.words import Word, spells
from editor.formats.timing import TIME, to_ms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from editor.core.cue import Cue

_INLINE = re.compile(rf"<({TIME})>")
# What recognisers put around each word beside its time; with a class it is a style and stays.
_PLAIN_CLASS = re.compile(r"</?c>")
_WORD = re.compile(r"\s*\S+")
# Nobody times a longer stretch for its words; it stays in one piece.
_MOST_WORDS = 40
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|\{\\[^{}]*\}")


def lifted(text: str, start_ms: int, end_ms: int) -> tuple[str, tuple[Word, ...]]:
    """Return a text without the times between its words, and its words with them.

    The words before the first time begin with the cue, and each lasts until the next time; of
    several words between two times only the first has a start and the last an end.
    """
    first, *rest = _INLINE.split(text)
    if not rest:
        return text, ()
    shown = "".join((first, *rest[1::2]))
    if "<c." not in shown:
        shown = _PLAIN_CLASS.sub("", shown)
    starts = [start_ms, *(to_ms(time) for time in rest[::2])]
    stops = [*starts[1:], end_ms]
    words: list[Word] = []
    lead = ""
    for part, start, stop in zip((first, *rest[1::2]), starts, stops, strict=True):
        said = lead + visible_text(part)
        if not said.strip():
            lead = said
            continue
        said = said if words else said.lstrip()
        words += _timed(said, start, max(start, stop))
        lead = said[len(said.rstrip()) :]
    return shown, tuple(words)


def _timed(said: str, start_ms: int, end_ms: int) -> Iterator[Word]:
    """Yield the words of what is said between two times, each with one space if it has any."""
    parts = [match[0] for match in islice(_WORD.finditer(said), _MOST_WORDS + 1)]
    if len(parts) > _MOST_WORDS:
        parts = [said.rstrip()]
    for number, part in enumerate(parts):
        word = part.lstrip()
        yield Word(
            f" {word}" if word != part else word,
            start_ms if number == 0 else None,
            end_ms if number == len(parts) - 1 else None,
        )


def _webvtt(at_ms: int) -> str:
    return f"<{timecode(at_ms)}>"


def with_times(cue: Cue, stamp: Callable[[int], str] = _webvtt, *, outermost: bool = False) -> str:
    """Return a cue's text with the times of its words between them, as far as they are in order.

    Times at the cue's own start and end are written only as the outermost. A text that its words
    do not spell, or no longer, is returned as it is.
    """
    if not cue.words or not spells(cue.words, visible_text(cue.text)):
        return cue.text
    parts: list[str] = []
    reached = 0
    last_ms, until_ms = cue.start_ms - outermost, cue.end_ms + outermost
    for before, word, begin, end in _placed(cue):
        marks = []
        for time in (before.end_ms if before else None, word.start_ms):
            if time is not None and last_ms < time < until_ms:
                marks.append(stamp(time))
                last_ms = time
        if marks:
            parts += (cue.text[reached:begin], _between(marks, cue.text[begin:end]))
            reached = end
    final = cue.words[-1].end_ms
    parts.append(cue.text[reached:])
    if final is not None and last_ms < final < until_ms:
        parts.append(stamp(final))
    return "".join(parts)


def _between(marks: list[str], gap: str) -> str:
    """Put times into the white space between two words: before it, or each to its own word."""
    broken = "\n" in gap
    if len(marks) == 1:
        return gap + marks[0] if broken else marks[0] + gap
    return gap.join(marks)


def _placed(cue: Cue) -> Iterator[tuple[Word | None, Word, int, int]]:
    """Yield each word with the one before, and where in the text the white space before it is.

    Tags before a word belong to it, tags behind it to the space.
    """
    letters = _letters(cue.text)
    at = 0
    before: Word | None = None
    for word in cue.words:
        count = sum(map(len, word.text.split()))
        if not count:
            continue
        begin = end = letters[at]
        gap = cue.text[letters[at - 1] + 1 if at else 0 : end]
        blank = re.search(r"\s+", gap)
        if blank:
            begin = end - len(gap) + blank.start()
            end = end - len(gap) + blank.end()
        yield before, word, begin, end
        before = word
        at += count


def _letters(text: str) -> list[int]:
    """Return where the characters of a text are that can be seen, white space and tags aside."""
    hidden = {at for match in _TAG.finditer(text) for at in range(*match.span())}
    return [at for at, letter in enumerate(text) if at not in hidden and not letter.isspace()]
