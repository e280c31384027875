"""Where a glossary's hearings stand in a transcript."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from editor.core.cue import visible_text
from editor.repairs.hit import Hit, Place
from editor.repairs.running import Running

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue
    from editor.repairs.glossary.entries import Glossary

_DENSE = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_FIRST = re.compile(rf"[{_DENSE}]|[^\W{_DENSE}]+")
_PIECE = re.compile(rf"[{_DENSE}]|[^\W{_DENSE}]+|[-‐‑\s]+|[^\w\s]")
_GENITIVE = re.compile(r"['’][sS]\b")
# Between two words: a hyphen, spaces, or the end of a line or of a cue. A dash that begins the
# next line is another voice.
_BETWEEN = r"(?:[-‐‑]|[^\S\n]+|[-‐‑]?[^\S\n]*\n[^\S\n]*)"


def hits(cues: Sequence[Cue], glossary: Glossary) -> list[Hit]:
    """Return what a glossary would put right, in order; of hearings in one place the longest.

    Whole words only. A hearing in small letters is found in any case, one with capitals as it is
    written. Addresses and code are left alone, and so is what is right as it was heard.
    """
    running = Running(cues)
    known = _by_first(glossary)
    found: list[Hit] = []
    done = 0
    for word in _FIRST.finditer(running.text):
        candidates = known.get(word[0].casefold())
        if candidates is None or word.start() < done:
            continue
        for heard in candidates:
            end = _end(running.text, word, heard)
            if not _is_whole(running.text, end) or not running.is_prose(word.start(), end):
                continue
            if glossary[heard] == heard:
                done = end
                break
            if hit := _hit(running, heard, glossary[heard], word.start(), end):
                found.append(hit)
                done = end
                break
    return found


def _by_first(glossary: Glossary) -> dict[str, list[str]]:
    """Return the entries by the first word of what was heard, the longest first."""
    known: dict[str, list[str]] = {}
    for heard in sorted(glossary, key=len, reverse=True):
        if first := _FIRST.search(heard):
            known.setdefault(first[0].casefold(), []).append(heard)
    return known


def _end(text: str, word: re.Match[str], heard: str) -> int:
    """Return where an entry ends in a text whose first word is found, 0 where it is another."""
    if len(word[0]) == len(heard):  # nearly all are a single word
        return word.end() if heard == word[0] or heard == heard.lower() else 0
    match = _pattern(heard).match(text, word.start())
    return match.end() if match else 0


def _is_whole(text: str, end: int) -> bool:
    """Tell whether a match ends with its word, which may be in the genitive: Ann's, not don't."""
    ending = text[end : end + 2]
    return end > 0 and not (
        ending[:1] in {"'", "’"} and ending[1:2].isalpha() and not _GENITIVE.match(text, end)
    )


@lru_cache(4096)
def _pattern(heard: str) -> re.Pattern[str]:
    """Return what matches an entry from its first word on."""
    first = _FIRST.search(heard)
    made = ""
    for piece in _PIECE.findall(heard[first.start() if first else 0 :].rstrip()):
        made += _BETWEEN if not piece.strip("-‐‑ \t") else re.escape(piece)
    ends = rf"(?![^\W{_DENSE}])" if heard[-1].isalnum() else ""
    return re.compile(made + ends, re.IGNORECASE if heard == heard.lower() else re.NOFLAG)


def _hit(running: Running, heard: str, right: str, start: int, end: int) -> Hit | None:
    found = running.text[start:end]
    spots = list(running.places(start, end))
    whole = visible_text(running.cues[spots[0][0]].text)
    new = _in_its_case(right, found, shouted=len(whole) > len(found) and whole.isupper())
    if new == found:
        return None
    first, last = running.cues[spots[0][0]], running.cues[spots[-1][0]]
    places = tuple(Place(running.cues[index].id, low, high) for index, low, high in spots)
    return Hit(heard, new, found, places, first.start_ms, max(first.end_ms, last.end_ms))


def _in_its_case(right: str, found: str, *, shouted: bool) -> str:
    """Return what is right as its place wants it: an ordinary word takes the case of its place."""
    if shouted:
        return right.upper()
    if right == right.lower() and found[:1].isupper():
        return right[:1].upper() + right[1:]
    return right
