"""Where a glossary's hearings stand in a transcript, and putting them right in one edit."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from editor.core.around_markup import changed
from editor.core.cue import visible_text
from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.selection import Selection
from editor.core.sentence import said
from editor.core.substitution import between
from editor.repairs.glossary.running import Running

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from editor.core.cue import Cue
    from editor.repairs.glossary.entries import Glossary

_DENSE = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_FIRST = re.compile(rf"[{_DENSE}]|[^\W{_DENSE}]+")
_PIECE = re.compile(rf"[{_DENSE}]|[^\W{_DENSE}]+|[-‐‑\s]+|[^\w\s]")
_GENITIVE = re.compile(r"['’][sS]\b")
# Between two words: a hyphen, spaces, or the end of a line or of a cue. A dash that begins the
# next line is another voice.
_BETWEEN = r"(?:[-‐‑]|[^\S\n]+|[-‐‑]?[^\S\n]*\n[^\S\n]*)"


@dataclass(frozen=True, slots=True)
class Place:
    """Characters in the visible text of a cue, half-open."""

    cue_id: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """Something heard that the glossary would put right.

    Attributes: heard, the entry; right, what would stand there; found, what stands there;
    places, where, in more than one cue when it runs into the next; start_ms and end_ms, the time
    of those cues.
    """

    heard: str
    right: str
    found: str
    places: tuple[Place, ...]
    start_ms: int
    end_ms: int


def hits(cues: Sequence[Cue], glossary: Glossary) -> list[Hit]:
    """Return what a glossary would put right, in order; of hearings in one place the longest.

    Whole words only. A hearing in small letters is found in any case, one with capitals as it is
    written. Addresses and code are left alone.
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
            if hit := _hit(running, heard, glossary[heard], word.start(), end):
                found.append(hit)
                done = end
                break
    return found


def counts(found: Iterable[Hit]) -> Counter[tuple[str, str]]:
    """Return how often each hearing was found, with what is right."""
    return Counter((hit.heard, hit.right) for hit in found)


def put_right(cues: Sequence[Cue], chosen: Sequence[Hit]) -> Edit:
    """Put right what was chosen, all in one step; the first cue changed becomes active.

    A name that ran into the next cue stands in the one that had most of it. Raises EditRefused
    when nothing is chosen, or when a cue no longer says what was found there.
    """
    if not chosen:
        raise EditRefused(said("Nothing is ticked, so nothing was put right."))
    changes: dict[int, list[tuple[int, int, str]]] = {}
    texts = {cue.id: visible_text(cue.text) for cue in cues}
    for hit in chosen:
        _check(hit, texts)
        most = max(hit.places, key=lambda place: place.end - place.start)
        for place in hit.places:
            change = (place.start, place.end, hit.right)
            if place is not most:
                change = (*_with_space(texts[place.cue_id], place.start, place.end), "")
            changes.setdefault(place.cue_id, []).append(change)
    after = [cue for cue in (_changed(cue, changes) for cue in cues) if cue is not None]
    splice = between(cues, after)
    active = next((cue.id for cue in splice.inserted if cue.id in changes), None)
    label = said(
        "Put right “{right}”", "Put right {n:,} names", n=len(chosen), right=chosen[0].right
    )
    return Edit(label, (splice,), selection=Selection.only(active) if active else None)


def _changed(cue: Cue, changes: Mapping[int, list[tuple[int, int, str]]]) -> Cue | None:
    """Return a cue with its changes, or nothing when the one word in it went to another cue."""
    if cue.id not in changes:
        return cue
    text = changed(cue.text, sorted(changes[cue.id]))
    return replace(cue, text=text) if visible_text(text).strip() else None


def _check(hit: Hit, texts: Mapping[int, str]) -> None:
    stands = [texts.get(place.cue_id, "")[place.start : place.end] for place in hit.places]
    if _squeezed(" ".join(stands)) != _squeezed(hit.found):
        raise EditRefused(
            said("The cues have changed since, so nothing was put right: look again.")
        )


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _with_space(text: str, start: int, end: int) -> tuple[int, int]:
    if start and text[start - 1].isspace():
        return start - 1, end
    return start, end + (end < len(text) and text[end].isspace())


# -- finding -------------------------------------------------------------------------------


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
