"""The words of a transcript that nobody knows, the most frequent first, with where they stand."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import regex

from editor.repairs.hit import Hit, Place
from editor.repairs.running import Running, begins_sentence
from editor.repairs.spelling.words import Word, words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from editor.core.cue import Cue
    from editor.repairs.spelling.lexicon import Lexicon

_HYPHENS = "-‐‑"
_COUPLED = regex.compile(r"[-‐‑\w'’]*")
# Said before nearly anything; dictionaries have them only in the words they know whole.
_BEFORE = regex.compile(
    "anti|auto|bi|co|cross|de|ex|extra|hyper|inter|intra|macro|meta|micro|mid|mini|mis|mono|multi"
    "|nano|neo|non|omni|para|post|pre|pro|proto|pseudo|quasi|re|semi|sub|super|trans|tri|ultra|un"
    "|uni|vice",
    regex.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word nobody knows.

    Attributes: word, as it is mostly written; hits, where it stands, with nothing yet that
    would be right.
    """

    word: str
    hits: tuple[Hit, ...]

    def corrected(self, right: str) -> tuple[Hit, ...]:
        """Return the hits with what is right; a small word begins a sentence with a capital."""
        capital = right[:1].upper() + right[1:] if right.islower() else right
        return tuple(
            replace(hit, right=right if hit.found == self.word else capital) for hit in self.hits
        )


@dataclass(frozen=True, slots=True)
class Listing:
    """What a look at the spelling found.

    Attributes: unknown, the words nobody knows, the most frequent first; known, how often each
    other word stands in the transcript.
    """

    unknown: tuple[Unknown, ...]
    known: Mapping[str, int]


def listing(cues: Sequence[Cue], lexicon: Lexicon) -> Listing:
    """Look up every word of some cues.

    Left out are addresses and code, annotations in brackets, numbers, single letters, and words in
    scripts that no dictionary here is for. A capital counts inside a sentence only.
    """
    running = Running(cues)
    known: Counter[str] = Counter()
    hits: list[tuple[Hit, bool]] = []
    for word in words(running.text):
        if _is_known(word, running, lexicon):
            known[word.text] += 1
            continue
        begins = word.text.istitle() and begins_sentence(running.text, word.start)
        hits.append((_hit(word, running), begins))
    listed = [Unknown(word, tuple(found)) for word, found in _by_word(hits).items()]
    listed.sort(key=lambda one: (-len(one.hits), one.word.casefold(), one.word))
    return Listing(tuple(listed), known)


def _by_word(hits: Sequence[tuple[Hit, bool]]) -> Mapping[str, list[Hit]]:
    """Return hits by their word: one that begins a sentence may be written small elsewhere."""
    inside = {hit.found for hit, begins in hits if not begins}
    found: defaultdict[str, list[Hit]] = defaultdict(list)
    for hit, begins in hits:
        small = hit.found.lower()
        word = small if begins and small in inside and hit.found not in inside else hit.found
        found[word].append(hit if word == hit.found else replace(hit, heard=word))
    return found


def _is_known(word: Word, running: Running, lexicon: Lexicon) -> bool:
    """Tell whether a word is known, or is none that could be."""
    if lexicon.knows(word.text) or not lexicon.is_for(word.text):
        return True
    text = running.text
    beside = text[word.end : word.end + 1], text[word.start - 1 : word.start]
    if beside[0] and beside[0] in _HYPHENS and _BEFORE.fullmatch(word.text):
        return True
    if beside[0] in {"'", "’"} and lexicon.knows(f"{word.text}'"):  # goin'
        return True
    if beside[1] in {"'", "’"} and lexicon.knows(f"'{word.text}"):  # 'cause
        return True
    if any(sign and sign in _HYPHENS for sign in beside) and lexicon.knows(_coupled(text, word)):
        return True
    return not running.is_prose(word.start, word.end)


def _coupled(text: str, word: Word) -> str:
    """Return all that is coupled by hyphens with a word: co-operate."""
    before = _COUPLED.match(text[max(0, word.start - 60) : word.start][::-1])
    after = _COUPLED.match(text, word.end, word.end + 60)
    whole = (before[0][::-1] if before else "") + word.text + (after[0] if after else "")
    return whole.strip(f"{_HYPHENS}'’")


def _hit(word: Word, running: Running) -> Hit:
    index, start, end = next(running.places(word.start, word.end))
    cue = running.cues[index]
    place = Place(cue.id, start, end)
    return Hit(word.text, "", word.text, (place,), cue.start_ms, cue.end_ms)
