"""The words of some cues in a row, with when each was said and whether that is known."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from editor.core.cue import markup, visible_text
from editor.core.lines import one_line, width
from editor.core.text import gap_between
from editor.core.words import Word, spells

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from editor.core.cue import Cue
    from editor.core.evidence import Evidence
    from editor.core.span import Span

# A word, or a sign of a script without spaces with the closing marks behind it.
_DENSE = "\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_PIECE = re.compile(
    rf"(?:<[^<>]*>)*[{_DENSE}][、。，．・：；？！ー々…）」』]*(?:</[^<>]*>)*|(?:<[^<>]*>|[^\s{_DENSE}<]|<)+"
)
_PLAIN = re.compile(r"\S+")
_NO_SPACES = re.compile(rf"[{_DENSE}]")


class Token(NamedTuple):
    """A word with its markup.

    Attributes: text; columns it takes; glued, whether nothing parts it from the one before;
    owner, the index of its cue; start_ms, end_ms; starts_known and ends_known, whether those are
    the recogniser's own, or a cue's; words, what the recogniser said of it.
    """

    text: str
    columns: int
    glued: bool
    owner: int
    start_ms: int
    end_ms: int
    starts_known: bool
    ends_known: bool
    words: tuple[Word, ...] = ()


def tokens(cues: Sequence[Cue], first: int, last: int, evidence: Evidence) -> Iterator[Token]:
    """Yield the words of the cues from one index to another.

    A cue that the next one begins inside of was spoken until then: so captions roll. Lines that
    such a caption shows once more are left out. When a word was said is known from the
    recogniser, else it is interpolated by the columns, over the voices in a cue where the
    recording was listened to.
    """
    before: list[str] = []
    ended = ""
    for index in range(first, last + 1):
        cue = cues[index]
        end_ms = cue.end_ms
        if index + 1 < len(cues) and cue.start_ms < cues[index + 1].start_ms < end_ms:
            end_ms = cues[index + 1].start_ms
        lines = [line.strip() for line in cue.text.split("\n") if line.strip()]
        fresh = _fresh(before, lines) if index > first and _touches(cues[index - 1], cue) else lines
        before = lines
        text = one_line("\n".join(fresh))
        if text:
            head, *rest = _of_cue(cue, index, text, end_ms, evidence)
            yield head._replace(glued=bool(ended) and not _gap(ended, head.text))
            yield from rest
            ended = text


def _gap(one: str, other: str) -> str:
    """Return what parts two texts: nothing between signs of a script without spaces."""
    first, second = visible_text(one), visible_text(other)
    return gap_between(first, second) if first and second else " "


def _touches(one: Cue, other: Cue) -> bool:
    return other.start_ms <= one.end_ms


def _fresh(before: Sequence[str], lines: Sequence[str]) -> Sequence[str]:
    """Return the lines that the caption before did not end with; one whole repeat is a repeat."""
    for count in range(min(len(before), len(lines) - 1), 0, -1):
        if list(before[-count:]) == list(lines[:count]):
            return lines[count:]
    return lines


def _of_cue(cue: Cue, index: int, text: str, end_ms: int, evidence: Evidence) -> Iterator[Token]:
    plain = text.isascii() and "<" not in text and "{" not in text
    shown = text if plain else visible_text(text)
    if cue.words and spells(cue.words, shown):
        yield from _by_words(cue, index, text, shown, end_ms)
        return
    pieces = list(_pieces(text, plain=plain))
    extents = list(_extents(pieces))
    heard = evidence.voices(cue.span.clamped(cue.start_ms, end_ms))
    moment = _clock(cue.start_ms, end_ms, extents[-1][1], heard or ())
    # Each word lasts up to the next one.
    moments = [cue.start_ms, *(moment(start) for start, _ in extents[1:]), end_ms]
    final = len(pieces) - 1
    for at, (piece, columns, glued) in enumerate(pieces):
        yield Token(
            piece, columns, glued, index, moments[at], moments[at + 1], at == 0, at == final
        )


def _extents(pieces: Iterable[tuple[str, int, bool]]) -> Iterator[tuple[int, int]]:
    """Yield from which column to which each word goes, on one line.

    Columns tell how long a word takes to say better than characters do: a wide sign is a
    syllable or two, a combining mark none.
    """
    stop = 0
    for _, columns, glued in pieces:
        start = stop + (stop > 0 and not glued)
        stop = start + columns
        yield start, stop


def _pieces(text: str, *, plain: bool) -> Iterator[tuple[str, int, bool]]:
    """Yield the words of a text, the columns each takes, and whether it is glued to the last."""
    if plain:
        for word in text.split():
            yield word, len(word), False
        return
    last = 0
    pattern = _PIECE if _NO_SPACES.search(text) or markup(text) else _PLAIN
    for match in pattern.finditer(text):
        yield match[0], width(match[0]), bool(last) and match.start() == last
        last = match.end()


def _clock(start_ms: int, end_ms: int, length: int, voices: Sequence[Span]) -> Callable[[int], int]:
    """Return what tells when a column is said: its share of the cue, or of the voices in it."""
    if not voices:
        return partial(_share, start_ms, end_ms - start_ms, max(1, length))
    spoken = sum(voice.duration_ms for voice in voices)
    return partial(_heard, voices, spoken, max(1, length))


def _share(start_ms: int, duration_ms: int, length: int, at: int) -> int:
    return start_ms + duration_ms * min(at, length) // length


def _heard(voices: Sequence[Span], spoken: int, length: int, at: int) -> int:
    left = spoken * min(at, length) // length
    for voice in voices:
        if left <= voice.duration_ms:
            return voice.start_ms + left
        left -= voice.duration_ms
    return voices[-1].end_ms


def _by_words(cue: Cue, index: int, text: str, shown: str, end_ms: int) -> Iterator[Token]:
    """Yield words with the times the recogniser gave; several of its words can make one of ours."""
    waiting = list(cue.words)
    left = 0
    latest = cue.start_ms
    for piece, columns, glued in _pieces(text, plain=text is shown):
        left += len("".join(visible_text(piece).split()))
        mine: list[Word] = []
        while waiting and left > 0:
            left -= len("".join(waiting[0].text.split()))
            mine.append(waiting.pop(0))
        starts = [word.start_ms for word in mine if word.start_ms is not None]
        ends = [word.end_ms for word in mine if word.end_ms is not None]
        start = max(latest, starts[0]) if starts else latest
        latest = max(start, ends[-1] if ends else start)
        yield Token(
            piece,
            columns,
            glued,
            index,
            start,
            min(latest, max(end_ms, start)),
            bool(starts),
            bool(ends),
            tuple(mine),
        )
