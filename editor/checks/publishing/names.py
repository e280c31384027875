"""Names as a glossary spells them, and where a text has what they are heard as instead.

Most ways of hearing a name are ordinary words too, so what is found is for a person to judge. One
cue is looked at by itself: a name across two is found by going through the glossary.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from editor.core.cue import markup

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_WORD = re.compile(r"\w+")
# Neither part of a longer word nor of an address, a path or a piece of code; Ann's is Ann.
_BEFORE = r"(?<![\w@#/\\`])(?<!\w[.:=])(?<!\w['’])"
_BEHIND = r"(?![\w@/\\(=`]|[.:]\w|['’](?![sS](?!\w))\w)"


class Misheard(NamedTuple):
    """What stands in a text for a name: its characters, half-open, and the name."""

    start: int
    end: int
    found: str
    right: str


class Names:
    """What is right by what was heard; what is right as it was heard is left alone."""

    def __init__(self, right: Mapping[str, str]) -> None:
        self._right = dict(right)
        self._by_word: dict[str, list[str]] = {}
        for heard in right:
            if word := _WORD.search(heard.casefold()):
                self._by_word.setdefault(word[0], []).append(heard)

    def __bool__(self) -> bool:
        """Tell whether there is any name."""
        return bool(self._by_word)

    def __eq__(self, other: object) -> bool:
        """Tell whether others are the same names."""
        return isinstance(other, Names) and self._right == other._right

    def __hash__(self) -> int:
        """Return the same for the same names."""
        return hash(frozenset(self._right.items()))

    def misheard(self, text: str) -> list[Misheard]:
        """Return what stands for names, whole words only, the longest where several do.

        What is heard in small letters is found in any case, with capitals only as it is written.
        """
        words = self._by_word.keys() & set(_WORD.findall(text.casefold()))
        if not words:
            return []
        heard = sorted((one for word in words for one in self._by_word[word]), key=len)
        return list(self._found(text, heard[::-1]))

    def _found(self, text: str, heard: list[str]) -> Iterator[Misheard]:
        ways = "|".join(r"\s+".join(map(re.escape, one.split())) for one in heard)
        pattern = re.compile(f"{_BEFORE}(?:{ways}){_BEHIND}", re.IGNORECASE)
        hidden = markup(text)
        for match in pattern.finditer(text):
            start, end = match.span()
            right = self._right_for(" ".join(match[0].split()))
            if right is None or any(low < end and start < high for low, high in hidden):
                continue
            named = right.upper() if text.isupper() and len(text) > end - start else right
            if named != match[0]:
                yield Misheard(start, end, match[0], named)

    def _right_for(self, found: str) -> str | None:
        """Return the name for what is written, None where its capitals say that it is another."""
        return self._right.get(found, self._right.get(found.lower()))

    def mended(self, text: str) -> str:
        """Return a text with the names that are right."""
        for one in reversed(self.misheard(text)):
            text = text[: one.start] + one.right + text[one.end :]
        return text
