"""A person's own words: a list, one to a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.errors import FileProblem
from editor.core.sentence import said

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

_LONGEST = 90


class WordsUnreadable(FileProblem):
    """A list of words cannot be used; none of it was."""


def parsed(text: str, path: Path) -> frozenset[str]:
    """Return the words of a list; blank lines and those that begin with # do not count.

    Raises WordsUnreadable naming the first line that is no word.
    """
    found = set()
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        word = line.strip()
        if not word or word.startswith("#"):
            continue
        if reason := refusal(word):
            told = said("line {number:,}: {reason}", number=number, reason=reason.rstrip("."))
            remedy = said("Nothing of it is used until that is put right.")
            raise WordsUnreadable(path, told, remedy)
        found.add(word)
    return frozenset(found)


def written(words: Collection[str]) -> str:
    """Return words as a list that can be read again, sorted."""
    return "".join(f"{word}\n" for word in sorted(words, key=lambda one: (one.casefold(), one)))


def refusal(word: str) -> str:
    """Return why something is no word, or nothing."""
    if word.split() != [word]:
        return said("“{word}” is more than one word.", word=word)
    if not any(sign.isalpha() for sign in word) or word.startswith("#"):
        return said("“{word}” is no word.", word=word)
    if len(word) > _LONGEST:
        return said("A word has at most {most} letters.", most=_LONGEST)
    return ""
