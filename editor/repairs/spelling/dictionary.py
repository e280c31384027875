"""A Hunspell dictionary: an .aff file with the rules and a .dic file with the words beside it."""

from __future__ import annotations

import codecs
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from editor.core.errors import FileProblem
from editor.core.sentence import said
from editor.repairs.spelling.affixes import check_rules
from editor.repairs.spelling.words import scripts, spelled

if TYPE_CHECKING:
    from pathlib import Path

    from hunspell import Hunspell

# The largest there are have 10 MB; a file of this size is none.
_LARGEST = 1 << 26
# Old names of encodings that Python knows by others.
_ENCODINGS = {"TIS620-2533": "tis-620", "MICROSOFT-CP1251": "cp1251", "ISO-10646-1": "utf-8"}
# So many words tell which script a dictionary is in; letters rarer than this are in loans only.
_SAMPLE, _SHARE = 4_000, 0.05
# Hunspell looks no longer words up.
_LONGEST = 90


class DictionaryUnreadable(FileProblem):
    """A dictionary cannot be used."""


class Dictionary:
    """A dictionary that was read.

    Attributes: path, its .aff file; code, its language and country as the file is named: en_GB.
    """

    def __init__(self, path: Path) -> None:
        """Read a dictionary by its .aff file; raises DictionaryUnreadable naming file and line."""
        self.path = path
        self.code = path.stem.replace("-", "_")
        rules = path.with_suffix(".aff")
        text, encoding = _read_rules(rules)
        check_rules(text, lambda line, why: _wrong(rules, line, why))
        listed = _read_words(path.with_suffix(".dic"), encoding)
        self._scripts = _scripts_of(listed)
        self._is_plain = all(line.partition("/")[0].isascii() for line in listed)
        self._hunspell = _hunspell(path)

    def knows(self, word: str) -> bool:
        """Tell whether a word is spelled right, capitals included.

        Where the dictionary is without accents, so is the word looked up: naïve is naive.
        """
        if self._spells(spelled(word)):
            return True
        return self._is_plain and not word.isascii() and self._spells(_without_accents(word))

    def is_for(self, word: str) -> bool:
        """Tell whether a word is in the script of this dictionary, which alone can judge it."""
        return bool(scripts(word) & self._scripts)

    def near(self, word: str) -> list[str]:
        """Return what a word may have been, the likeliest first; may take half a second."""
        if len(word) > _LONGEST:
            return []
        try:
            found = self._hunspell.suggest(spelled(word))
        except UnicodeEncodeError:
            return []
        return [one for one in found if one]

    def _spells(self, word: str) -> bool:
        if not word or len(word) > _LONGEST:
            return False
        try:
            return bool(self._hunspell.spell(word))
        except UnicodeEncodeError:  # a letter that its language does not have
            return False


def _hunspell(path: Path) -> Hunspell:
    try:
        from hunspell import Hunspell, HunspellFilePathError  # noqa: PLC0415  not everywhere
    except ImportError as error:
        reason = said("it cannot be used, because Hunspell is not installed here")
        raise DictionaryUnreadable(path, reason) from error
    try:
        return Hunspell(path.stem, hunspell_data_dir=str(path.parent), system_encoding="UTF-8")
    except (HunspellFilePathError, ValueError) as error:
        reason = said("the dictionary cannot be opened")
        raise DictionaryUnreadable(path, reason) from error


def _read_rules(path: Path) -> tuple[str, str]:
    """Return the rules of a dictionary, and the encoding they say it is in."""
    data = _bytes(path)
    encoding, at = "iso8859-1", 1
    for number, line in enumerate(data.removeprefix(codecs.BOM_UTF8).splitlines(), 1):
        if line.startswith(b"SET "):
            encoding, at = line[4:].split()[0].decode("ascii", "replace"), number
            break
    encoding = _ENCODINGS.get(encoding.upper(), encoding)
    try:
        codecs.lookup(encoding)
    except LookupError:
        reason = said("the encoding “{encoding}” is not known", encoding=encoding)
        raise _wrong(path, at, reason) from None
    return _decoded(path, data, encoding), encoding


def _read_words(path: Path, encoding: str) -> list[str]:
    lines = _decoded(path, _bytes(path), encoding).splitlines()
    first = lines[0].lstrip("\ufeff").split() if lines else []
    if not first or not first[0].isdecimal():
        raise _wrong(path, 1, said("the number of words does not stand there"))
    if not any(line.strip() for line in lines[1:]):
        raise _wrong(path, 2, said("there is no word"))
    return lines[1:]


def _decoded(path: Path, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _wrong(path, line, said("this is not {encoding}", encoding=encoding)) from error


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise DictionaryUnreadable(path, said("it is too large to be a dictionary"))
        return path.read_bytes()
    except OSError as error:
        reason = said("the file cannot be read ({why})", why=(error.strerror or str(error)).lower())
        raise DictionaryUnreadable(path, reason) from error


def _wrong(path: Path, line: int, reason: str) -> DictionaryUnreadable:
    told = said("line {number:,}: {reason}", number=line, reason=reason)
    return DictionaryUnreadable(path, told, said("Install the dictionary anew, or choose another."))


def _scripts_of(listed: list[str]) -> frozenset[str]:
    step = max(1, len(listed) // _SAMPLE)
    seen = Counter(script for line in listed[::step] for script in scripts(line.partition("/")[0]))
    return frozenset(script for script, count in seen.items() if count >= _SHARE * seen.total())


def _without_accents(word: str) -> str:
    apart = unicodedata.normalize("NFD", spelled(word))
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
