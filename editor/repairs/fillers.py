"""Fillers and words said twice: listed, and taken out where a person wants it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.core.cue import visible_text
from editor.core.sentence import said
from editor.repairs.comparing.spoken import FILLERS
from editor.repairs.hit import Hit, Place, put_right
from editor.repairs.running import Running

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
# Between a word and its repetition: no end of a sentence, and no other voice.
_BETWEEN = re.compile(r"[,…]?(?:\.\.\.)?(?:[^\S\n]*[-–—]{1,2})?[^\S\n]*\n?[^\S\n]*")
# What ends a line or a sentence, and what may stand before the first word of the next.
_ENDS, _BETWEEN_SENTENCES = frozenset(".!?…\n"), frozenset('"“”‘’-–—>')
# Said twice on purpose as a rule, or right in grammar: had had, that that.
_MEANT = frozenset(
    {
        "very",
        "really",
        "super",
        "huge",
        "big",
        "so",
        "much",
        "many",
        "more",
        "far",
        "long",
        "never",
        "no",
        "yes",
        "yeah",
    }
    | {"yep", "ok", "okay", "right", "bye", "ha", "hey", "hello", "hear", "knock", "blah", "please"}
    | {
        "wait",
        "go",
        "come",
        "thanks",
        "had",
        "that",
        "well",
        "now",
        "there",
        "la",
        "na",
        "ho",
        "oh",
    }
)
# Phrases of so many words are looked for, the longest first.
_LENGTHS = (4, 3, 2, 1)


def fillers(cues: Sequence[Cue], words: Collection[str] = FILLERS) -> list[Hit]:
    """Return where fillers stand, such as um, with the comma that goes with each."""
    running = Running(cues)
    wanted = {word.casefold() for word in words}
    return [
        hit
        for match in _WORD.finditer(running.text)
        if match[0].casefold() in wanted and running.is_prose(*match.span())
        for hit in _filler(running, match)
    ]


def doubles(cues: Sequence[Cue]) -> list[Hit]:
    """Return where a word or a phrase of up to four stands twice, the second time as the hit.

    Not what is doubled on purpose as a rule, as in very, very good; numbers neither.
    """
    running = Running(cues)
    words = list(_WORD.finditer(running.text))
    plain = [match[0].casefold() for match in words]
    found: list[Hit] = []
    at = 0
    while at < len(words):
        length = next(
            (each for each in _LENGTHS if _is_doubled(running.text, words, plain, at, each)), 0
        )
        if length:
            first, second = words[at + length - 1], words[at + 2 * length - 1]
            heard = " ".join(plain[at : at + length])
            if not _is_whole_cue(running, first.end(), second.end()):
                found.append(_hit(running, heard, "", first.end(), second.end()))
            # the repetition may be repeated, and is then the first of the next pair
            at += length
        else:
            at += 1
    return found


def take_out(cues: Sequence[Cue], chosen: Sequence[Hit]) -> Edit:
    """Take out fillers and repetitions, all in one step; a cue left without words goes.

    Raises EditRefused when nothing is chosen, or when the cues have changed since.
    """
    return put_right(
        cues, chosen, said("Take out {n:,} word", "Take out {n:,} words", n=len(chosen))
    )


def _is_doubled(
    text: str, words: Sequence[re.Match[str]], plain: Sequence[str], at: int, length: int
) -> bool:
    middle, end = at + length, at + 2 * length
    if end > len(words) or plain[at:middle] != plain[middle:end]:
        return False
    if length == 1 and (plain[at] in _MEANT or plain[at][0].isdigit()):
        return False
    if len(set(plain[at:middle])) == 1 and length > 1:
        return False  # the word itself is doubled, and perhaps on purpose
    between = text[words[middle - 1].end() : words[middle].start()]
    return bool(_BETWEEN.fullmatch(between))


def _is_whole_cue(running: Running, start: int, end: int) -> bool:
    """Tell whether a cue would be gone: to say it again is not to stumble."""
    for index, low, high in running.places(start, end):
        text = visible_text(running.cues[index].text)
        if not _WORD.search(text[:low] + text[high:]):
            return True
    return False


def _filler(running: Running, word: re.Match[str]) -> Iterator[Hit]:
    """Yield the hit of a filler: with it goes the comma behind it, or the one before it."""
    text, (start, end) = running.text, word.span()
    heard = word[0].casefold()
    comma = re.compile(r",|\.{3}|…").match(text, end)
    after = _WORD.search(text, comma.end() if comma else end, (comma.end() if comma else end) + 40)
    begins = _begins(text[max(0, start - 6) : start])
    if comma:
        end = comma.end()
    elif text[start - 2 : start] == ", " and text[end : end + 1] in {".", "?", "!"}:
        start -= 2
    tail = text[end : after.start()] if after else "\n"
    if begins and word[0][0].isupper() and after and not tail.strip(" "):
        yield _hit(running, heard, after[0][0].upper(), start, after.start() + 1)
    else:
        yield _hit(running, heard, "", start, end)


def _begins(before: str) -> bool:
    """Tell whether a voice or a sentence begins behind a text."""
    for sign in reversed(before):
        if sign in _ENDS:
            return True
        if not (sign.isspace() or sign in _BETWEEN_SENTENCES):
            return False
    return True


def _hit(running: Running, heard: str, new: str, start: int, end: int) -> Hit:
    spots = list(running.places(start, end))
    first, last = running.cues[spots[0][0]], running.cues[spots[-1][0]]
    places = tuple(Place(running.cues[index].id, low, high) for index, low, high in spots)
    return Hit(heard, new, running.text[start:end], places, first.start_ms, last.end_ms)
