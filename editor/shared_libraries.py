"""The shared libraries that came along inside packages and the bundle, told by their files."""

from __future__ import annotations

import re
import sys
from fnmatch import fnmatchcase
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from editor.paths import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Where wheels keep what was put into them on Linux and Windows (NAME.libs) and macOS (.dylibs).
_CARRIERS = ("av", "numpy", "chunspell-next")
_FILE = re.compile(
    r"(?:lib)?(.+?)"
    r"(?:(?:-[0-9a-f]{8})*\.so(?:\.[\d.]+)?|(?:[.-]\d[\d.]*)?(?:-[0-9a-f]{8,})?\.(?:dylib|dll))"
)
_HASH = re.compile(r"-(?:[0-9a-f]{32}|[0-9a-f]{8})(?=[-.])")
# What else packages carry lies among their own files: Hunspell, and ICU, which Qt runs on.
_AMONG = ("hunspell", "PySide6", "PySide6/Qt/lib")


class SharedLibrary(NamedTuple):
    """A library: its name, the first of its files as it is called elsewhere, its licence.

    What has no file of its own has the package that it is in.
    """

    name: str
    file: str
    licence: str


def shared_libraries() -> list[SharedLibrary]:
    """Return the libraries that lie inside, by name; those of which nothing is known, too."""
    return told_of(path.name for folder in _folders() for path in sorted(folder.glob("*")))


def told_of(files: Iterable[str]) -> list[SharedLibrary]:
    """Return whose libraries some files are; a file that is no library is left out."""
    known = _known()
    found: dict[str, SharedLibrary] = {}
    for file in files:
        if not (match := _FILE.fullmatch(file)) or ".cpython-" in file or ".abi3." in file:
            continue
        name, licence = next(
            (told for pattern, *told in known if fnmatchcase(match[1], pattern)),
            (match[1], "unknown"),
        )
        found.setdefault(name, SharedLibrary(name, _HASH.sub("", file), licence))
    return sorted(found.values(), key=lambda library: library.name.casefold())


def compiled_in() -> Iterator[SharedLibrary]:
    """Name the libraries that are part of an installed package's own, with that package."""
    for package, name, licence in _table("compiled_in.tsv"):
        try:
            version = metadata.version(package)
        except metadata.PackageNotFoundError:
            continue
        yield SharedLibrary(name, f"({package} {version})", licence)


def _known() -> list[list[str]]:
    return _table("libraries.tsv")


def _table(name: str) -> list[list[str]]:
    lines = resource("licences", name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def _folders() -> Iterator[Path]:
    """Name the folders that libraries of others lie in, in a frozen app or beside packages."""
    if inside := getattr(sys, "_MEIPASS", None):
        yield Path(inside)
        packages = Path(inside)
    else:
        try:
            packages = Path(str(metadata.distribution("av").locate_file("")))
        except metadata.PackageNotFoundError:
            return
    yield from (one for one in sorted(packages.glob("*.libs")) if one.stem in _CARRIERS)
    yield from (one for one in sorted(packages.glob("*/.dylibs")) if one.parent.name in _CARRIERS)
    yield from (packages / folder for folder in _AMONG)
