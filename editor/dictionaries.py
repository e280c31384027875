"""The dictionaries there are, whose language a transcript is in, and the person's own words."""

from __future__ import annotations

import os
import sys
from collections import Counter
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from editor import paths
from editor.core.cue import visible_text
from editor.core.sentence import said
from editor.formats.atomic import write_bytes
from editor.formats.versions import keep, wrote
from editor.repairs.spelling.dictionary import Dictionary, DictionaryUnreadable
from editor.repairs.spelling.own_words import WordsUnreadable, parsed, refusal, written
from editor.repairs.spelling.words import scripts, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from editor.core.cue import Cue

# What the checks call languages, by the codes of dictionaries.
_CODES = {
    "Czech or Slovak": ("cs", "sk"),
    "Dutch": ("nl",),
    "English": ("en",),
    "Finnish": ("fi",),
    "French": ("fr",),
    "German": ("de",),
    "Hungarian": ("hu",),
    "Indonesian or Malay": ("id", "ms"),
    "Italian": ("it",),
    "Polish": ("pl",),
    "Romanian": ("ro",),
    "Scandinavian": ("sv", "da", "nb", "no", "nn"),
    "South Slavic": ("hr", "sr", "bs", "sl"),
    "Spanish or Portuguese": ("es", "pt"),
    "Turkish": ("tr",),
    "Welsh": ("cy",),
    "CYRILLIC": ("ru", "uk", "bg", "sr", "mk", "be"),
    "GREEK": ("el",),
    "HEBREW": ("he",),
    "ARABIC": ("ar", "fa"),
    "HANGUL": ("ko",),
    "DEVANAGARI": ("hi", "ne", "mr"),
}
# Enough to tell a language by, and which of two is the one.
_SAMPLE = 400
_FEWEST = 3
# A recogniser writes both.
_ENGLISH = {"en_GB", "en_US"}


class Found(NamedTuple):
    """A dictionary that was found: its code, such as en_GB, and its .aff file."""

    code: str
    path: Path

    @property
    def language(self) -> str:
        """Return the code of the language alone: en."""
        return self.code.partition("_")[0].lower()


def own_folder() -> Path:
    """Return where a person may put dictionaries; it may not exist yet."""
    return paths.data_dir() / "dictionaries"


def shelf() -> list[Found]:
    """Return the dictionaries there are, one of each code.

    The person's own go before those that come with the program, and these before the system's
    and LibreOffice's.
    """
    found: dict[str, Found] = {}
    for folder in (own_folder(), paths.resource("dictionaries"), *_folders()):
        for one in _in(folder):
            found.setdefault(one.code, one)
    return sorted(found.values())


def language_of(cues: Sequence[Cue]) -> tuple[str, ...]:
    """Return the codes a transcript's language may have, nothing where it is not clear."""
    # Not at the start of a window: it brings all checks with it.
    from editor.checks.words.tongue import tongue  # noqa: PLC0415

    step = max(1, len(cues) // _SAMPLE)
    texts = [visible_text(cue.text).replace("\n", " ") for cue in cues[::step]]
    longer = [" ".join(texts[at : at + 3]) for at in range(0, len(texts), 3)]
    named = Counter(name for name in map(tongue, (*texts, *longer)) if name)
    if named and (most := named.most_common(1)[0])[1] >= _FEWEST:
        return _CODES.get(most[0], ())
    seen = Counter(
        chain.from_iterable(scripts(word.text) for text in texts for word in words(text))
    )
    return _CODES.get(seen.most_common(1)[0][0], ()) if seen else ()


def chosen(cues: Sequence[Cue], code: str = "") -> list[Dictionary]:
    """Read the dictionary of a code; without one, those of the transcript's language.

    English that was not chosen is American or British. Of other languages it is the dictionary
    that knows most of the words. Raises DictionaryUnreadable where there is none, or it has an
    error.
    """
    on_shelf = shelf()
    if code:
        return [_named(code, on_shelf)]
    codes = language_of(cues) or ("en",)
    found = [one for one in on_shelf if one.language in codes]
    if not found:
        reason = said(
            "there is no dictionary for the language of this transcript ({codes})",
            codes=", ".join(codes),
        )
        raise DictionaryUnreadable(own_folder(), reason, _remedy())
    if codes == ("en",):
        found = [one for one in found if one.code in _ENGLISH]
    read = [Dictionary(one.path) for one in found]
    read.sort(key=lambda one: -_knows(one, _sample(cues)))
    return read if codes == ("en",) else read[:1]


def _sample(cues: Sequence[Cue]) -> list[str]:
    step = max(1, len(cues) // _SAMPLE)
    return [word.text for cue in cues[::step] for word in words(visible_text(cue.text))]


def _knows(dictionary: Dictionary, sample: Iterable[str]) -> int:
    return sum(map(dictionary.knows, sample))


def _named(code: str, on_shelf: Iterable[Found]) -> Dictionary:
    for one in on_shelf:
        if one.code == code:
            return Dictionary(one.path)
    reason = said("the dictionary {code} is not there any more", code=code)
    raise DictionaryUnreadable(own_folder(), reason, _remedy())


def _remedy() -> str:
    return said("Put its .aff and .dic file there, or install it for the whole system.")


def _in(folder: Path) -> Iterator[Found]:
    try:
        rules = sorted(folder.glob("*.aff"))
    except OSError:
        return
    for path in rules:
        if path.with_suffix(".dic").is_file():
            yield Found(path.stem.replace("-", "_"), path)


# -- where systems keep dictionaries ------------------------------------------------------


def _folders() -> Iterator[Path]:
    """Yield the folders dictionaries may lie in on this system; few of them exist."""
    yield from map(Path, filter(None, os.environ.get("DICPATH", "").split(os.pathsep)))
    if sys.platform == "win32":
        yield from _of_windows()
    elif sys.platform == "darwin":
        for home in (paths.home(), Path("/")):
            yield home / "Library" / "Spelling"
        for office in (paths.home() / "Applications", Path("/Applications")):
            yield from _of_office(office / "LibreOffice.app" / "Contents" / "Resources")
    for data in _data_folders():
        yield from (data / "hunspell", data / "myspell", data / "myspell" / "dicts")
    for office in ("/usr/lib/libreoffice", "/usr/lib64/libreoffice", "/opt/libreoffice"):
        yield from _of_office(Path(office) / "share")
    for folder in sorted(Path("/opt").glob("libreoffice*")):
        yield from _of_office(folder / "share")


def _data_folders() -> Iterator[Path]:
    """Yield the folders of data by the rules of XDG, which other systems may follow too."""
    yield Path(os.environ.get("XDG_DATA_HOME") or paths.home() / ".local" / "share")
    known = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    yield from map(Path, filter(None, known.split(":" if os.name == "posix" else os.pathsep)))
    yield from (Path("/opt/homebrew/share"), Path("/usr/local/share"), Path("/usr/share"))


def _of_windows() -> Iterator[Path]:
    for name in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
        if folder := os.environ.get(name):
            yield from _of_office(Path(folder) / "LibreOffice" / "share")


def _of_office(share: Path) -> Iterator[Path]:
    """Yield the folders of LibreOffice's dictionaries: one of each language, or of each country."""
    try:
        for extension in sorted((share / "extensions").glob("dict-*")):
            yield extension
            yield from (one for one in sorted(extension.iterdir()) if one.is_dir())
    except OSError:
        return


# -- the person's own words ---------------------------------------------------------------


def own_words_path() -> Path:
    """Return where the person's own words are kept; it may not exist yet."""
    return paths.data_dir() / "words.txt"


def own_words() -> frozenset[str]:
    """Return the person's own words; raises WordsUnreadable naming the line that is wrong."""
    path = own_words_path()
    try:
        return parsed(path.read_text("utf-8"), path)
    except FileNotFoundError:
        return frozenset()
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        reason = said("line {number:,}: this is not UTF-8", number=line)
        raise WordsUnreadable(path, reason, said("Save it as UTF-8.")) from error
    except OSError as error:
        reason = said("the file cannot be read ({why})", why=(error.strerror or str(error)).lower())
        raise WordsUnreadable(path, reason) from error


def add_word(word: str) -> None:
    """Put a word with the person's own, whole or not at all.

    Raises ValueError with a sentence for what is no word, WordsUnreadable when the list has an
    error, TranscriptUnwritable when it cannot be written.
    """
    if reason := refusal(word):
        raise ValueError(reason)
    _save({*own_words(), word})


def remove_word(word: str) -> None:
    """Take a word out of the person's own; raises as adding one does."""
    _save(own_words() - {word})


def _save(known: Iterable[str]) -> None:
    path = own_words_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    keep(path, even_ours=False)  # a list made by hand has remarks
    data = written(frozenset(known)).encode()
    write_bytes(path, data)
    wrote(path, data)
