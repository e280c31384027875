"""What an unknown word may have been: by the glossary, by the transcript, by the dictionaries."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from editor.repairs.glossary.sounding import likeness, skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from editor.repairs.spelling.lexicon import Lexicon
    from editor.repairs.spelling.unknown import Listing

# How alike words must be spelled that sound the same, and any two.
_ALIKE, _CLOSE = 0.4, 0.7
_FEWEST_SOUNDS = 3
# What is said so much more often is rather what was meant than another slip.
_OFTENER = 2
# Shorter words are alike by chance: they are the same but for their capitals, or names.
_SHORTEST = 4
# Part of a word cut in two that is too short to be one.
_CRUMB = 3
_PART = re.compile(r"[\s-]")
# A key each.
_MOST = 9
_MOST_OF_TRANSCRIPT = 4


class Near:
    """Finds what words may have been, each when it is asked for."""

    def __init__(
        self, listing: Listing, lexicon: Lexicon, glossary: Mapping[str, str] | None = None
    ) -> None:
        self._lexicon = lexicon
        self._glossary = {heard.casefold(): right for heard, right in (glossary or {}).items()}
        self._names = frozenset(self._glossary.values())
        self._counts = {**listing.known, **{one.word: len(one.hits) for one in listing.unknown}}
        self._by_length: defaultdict[int, list[str]] = defaultdict(list)
        self._by_sound: defaultdict[str, list[str]] = defaultdict(list)
        for word in {*self._counts, *self._names}:
            self._by_length[len(word)].append(word)
            self._by_sound[skeleton(word)].append(word)

    def of(self, word: str) -> list[str]:
        """Return up to nine; the dictionaries are asked, which may take a tenth of a second."""
        first = [right] if (right := self._glossary.get(word.casefold())) else []
        own, guessed = self.in_transcript(word), self._sensible(self._lexicon.near(word))
        guessed.sort(key=lambda one: self._rank(one, word))
        found = [*first, *own[:_MOST_OF_TRANSCRIPT], *guessed]
        return [one for one in dict.fromkeys(found) if one != word][:_MOST]

    def in_transcript(self, word: str) -> list[str]:
        """Return the names of the glossary and the words said far more often that are near."""
        own = self._counts.get(word, 0)
        sounds = skeleton(word)
        candidates = {
            *(self._by_sound[sounds] if len(sounds) >= _FEWEST_SOUNDS else ()),
            *(near for length in _lengths(word) for near in self._by_length.get(length, ())),
        }
        ranked = [
            (alike, near)
            for near in candidates
            if near != word and self._may_be_meant(near, word, own)
            if (alike := _alike(word, near)) > 0
        ]
        ranked.sort(key=lambda pair: (-pair[0], -self._counts.get(pair[1], 0), pair[1]))
        return [near for _, near in ranked]

    def _rank(self, near: str, word: str) -> tuple[bool, bool]:
        """Return what puts capitals first, then words of the transcript."""
        return near.casefold() != word.casefold(), near not in self._counts

    def _sensible(self, guessed: Sequence[str]) -> list[str]:
        """Leave out words cut in two so that next to nothing is left of one: the deader s.

        A small word that is said here stays, as in fact, and so does what a dictionary is surest
        of, as a lot for alot.
        """
        return [
            one
            for at, one in enumerate(guessed)
            if (at == 0 and one.islower())
            or all(len(part) >= _CRUMB or part in self._counts for part in _PART.split(one))
        ]

    def _may_be_meant(self, near: str, word: str, own: int) -> bool:
        if near in self._names:
            return True
        if near.casefold() == word.casefold():  # a name that somebody wrote small is no correction
            return not near.islower()
        return self._counts.get(near, 0) >= max(_OFTENER, _OFTENER * own)


def _lengths(word: str) -> Iterable[int]:
    """Return how long a word can be that is close to one."""
    reach = max(1, int(len(word) * (1 - _CLOSE)))
    return range(len(word) - reach, len(word) + reach + 1)


def _alike(word: str, near: str) -> float:
    """Return how alike two words are, 0 where that is too little to go by."""
    one, other = word.casefold(), near.casefold()
    if one == other:
        return 1.0
    if len(set(one) & set(other)) * 2 < min(len(set(one)), len(set(other))):
        return 0.0
    if len(one) < _SHORTEST and near.islower():
        return 0.0
    alike, sounds = likeness(one, other), skeleton(word)
    if alike >= _CLOSE:
        return alike
    is_heard = len(sounds) >= _FEWEST_SOUNDS and sounds == skeleton(near)
    return alike if is_heard and alike >= _ALIKE else 0.0
