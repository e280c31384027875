"""All that is known to be a word: dictionaries, the person's own words, names of the glossary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.repairs.spelling.words import spelled, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.repairs.spelling.dictionary import Dictionary

_PLURAL = re.compile(r"[A-Z]{2,}s")


class Lexicon:
    """Dictionaries, any of which may know a word, and words that are known besides.

    A word in small letters is known with a capital and in capitals too, a name in capitals; what
    has capitals inside is known as it is.
    """

    def __init__(
        self, dictionaries: Sequence[Dictionary], own: Iterable[str] = (), names: Iterable[str] = ()
    ) -> None:
        self.dictionaries = dictionaries
        self._own = {spelled(word) for word in own}
        for name in names:
            self._own |= {spelled(name), *(spelled(word.text) for word in words(name))}
        self._asked: dict[str, bool] = {}

    def knows(self, word: str) -> bool:
        """Tell whether a word is spelled right, as far as anyone here can say."""
        known = self._asked.get(word)
        if known is None:
            known = self._asked[word] = self._looked_up(word)
        return known

    def is_for(self, word: str) -> bool:
        """Tell whether a word is in a script that one of the dictionaries can judge."""
        return any(one.is_for(word) for one in self.dictionaries)

    def near(self, word: str) -> list[str]:
        """Return what the first dictionary with an answer thinks a word may have been.

        May take a tenth of a second for each dictionary, and longer for those of the system.
        """
        found = (one.near(word) for one in self.dictionaries)
        return next((near for near in found if near), [])

    def learn(self, word: str) -> None:
        """Take a word for known from now on."""
        self._own.add(spelled(word))
        self._asked.clear()

    def _looked_up(self, word: str) -> bool:
        if self._is_own(spelled(word)) or any(one.knows(word) for one in self.dictionaries):
            return True
        return bool(_PLURAL.fullmatch(word)) and self.knows(word[:-1])

    def _is_own(self, word: str) -> bool:
        if word in self._own:
            return True
        if word.isupper():
            return not self._own.isdisjoint({word.lower(), word.title()})
        return word[1:] == word[1:].lower() and word.lower() in self._own
