"""Cues made of words: what a service answers is often one long row of them.

A cue ends where the speaker changes, where nobody speaks for 0.8 s, where a sentence ends, and
before it grows beyond two lines of 42 characters, the usual limit of subtitles.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from editor.core.cue import Cue
from editor.core.text import LINE_LIMIT
from editor.core.words import Word

if TYPE_CHECKING:
    from collections.abc import Iterable

PAUSE_MS = 800
LENGTH = 2 * LINE_LIMIT
_SENTENCE_ENDS = (".", "?", "!", "…", "。", "？", "！", "؟", "।")
# Numbers and titles end in a full stop too, so a sentence this short goes on.
_SHORTEST = 12


class Spoken(NamedTuple):
    """A word as a service gives it, with its speaker, a name or nothing; times in ms."""

    text: str
    start_ms: int | None
    end_ms: int | None
    probability: float | None = None
    speaker: str = ""


def cues_of(spoken: Iterable[Spoken]) -> list[Cue]:
    """Return sentence-like cues of words in their order; words without times join those before."""
    groups: list[list[Spoken]] = []
    length = 0
    for word in spoken:
        if not word.text.strip():
            continue
        if groups and not _ends(groups[-1], word, length):
            groups[-1].append(word)
            length += len(word.text) + 1
        else:
            groups.append([word])
            length = len(word.text)
    return [cue_of(number, group) for number, group in enumerate(groups, 1)]


def _ends(group: list[Spoken], word: Spoken, length: int) -> bool:
    """Tell whether a cue is over before a word."""
    last = group[-1]
    if word.start_ms is None:
        return False
    if word.speaker != last.speaker or length + 1 + len(word.text) > LENGTH:
        return True
    if last.end_ms is not None and word.start_ms - last.end_ms > PAUSE_MS:
        return True
    return length >= _SHORTEST and last.text.rstrip("\"'”’»)").endswith(_SENTENCE_ENDS)


def cue_of(number: int, group: list[Spoken]) -> Cue:
    """Return words as one cue, with the times they have."""
    words: list[Word] = []
    for word in group:
        text = word.text.strip()
        gap = " " if words and not _joined(words[-1].text, text) else ""
        words.append(Word(gap + text, word.start_ms, word.end_ms, word.probability))
    starts = [word.start_ms for word in words if word.start_ms is not None]
    ends = [word.end_ms for word in words if word.end_ms is not None]
    start = min(starts, default=min(ends, default=0))
    text = "".join(word.text for word in words)
    return Cue(number, start, max([*ends, start]), text, group[0].speaker, words=tuple(words))


def _joined(before: str, after: str) -> bool:
    """Tell whether two words belong together without a space, as Chinese and Japanese are written."""
    return _unspaced(before[-1]) and _unspaced(after[0])


def _unspaced(letter: str) -> bool:
    return "\u0e00" <= letter <= "\u0e7f" or "\u3000" <= letter <= "\u9fff" or letter >= "\uff00"


def renumbered(cues: Iterable[Cue]) -> list[Cue]:
    """Return cues of several sources in order of time with ids from 1."""
    ordered = sorted(cues, key=lambda cue: cue.start_ms)
    return [
        cue if cue.id == number else replace(cue, id=number)
        for number, cue in enumerate(ordered, 1)
    ]


def speaker_named(label: object) -> str:
    """Return a name for a service's number or letter for a speaker, its own name where it has one."""
    if isinstance(label, bool) or not isinstance(label, int | str):
        return ""
    name = str(label).strip()
    return f"Speaker {name}" if name.isdecimal() or len(name) == 1 else name
