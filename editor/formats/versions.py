"""Earlier versions of a file: whatever Cueproof did not write itself is kept before it is replaced.

They are numbered copies in the data folder, not beside the file, where they would be published
with it. Of what Cueproof wrote last it remembers the hash: a file with another was changed by
somebody else, the first time by whoever made it.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from editor import paths
from editor.core.errors import FileProblem
from editor.core.sentence import said
from editor.formats.atomic import write_bytes

_SAVED = "written.json"
# Of what a command or an export made, and would make again: it is no work that could be lost.
_MADE = "made.json"
_MOST = 20
_PRIVATE = 0o600


@dataclass(frozen=True, slots=True)
class Version:
    """A copy: its number, from 1; when the file was last changed; the copy itself; its size."""

    number: int
    changed: datetime
    path: Path
    size: int


class Versions:
    """The earlier versions of one file.

    A path that cannot be read or a data folder that cannot be written raise OSError.
    """

    def __init__(self, path: Path) -> None:
        self._path = Path(os.path.realpath(path))
        name = hashlib.sha256(os.fsencode(self._path)).hexdigest()[:16]
        self._folder = paths.data_dir() / "versions" / f"{self._path.stem[:40]}-{name}"

    def keep(self, most: int, *, even_ours: bool = False) -> Version | None:
        """Copy the file as it is unless Cueproof wrote it, or even then, and return the copy.

        More than `most` copies are not kept, the first and the newest being the last to go.
        """
        if most < 1 or not self._path.is_file():  # reading a pipe would have one wait
            return None
        data = self._path.read_bytes()
        if not even_ours and self._is_written(data):
            return None
        known = self.listed()
        if known and known[-1].path.read_bytes() == data:
            return known[-1]
        number = known[-1].number + 1 if known else 1
        self._folder.mkdir(parents=True, exist_ok=True)
        copy = self._folder / f"{number:04}{self._path.suffix}"
        write_bytes(copy, data, _PRIVATE)  # the file may have been
        facts = self._path.stat()
        os.utime(copy, ns=(facts.st_atime_ns, facts.st_mtime_ns))
        for old in known[1 : max(1, len(known) + 2 - most)] if most > 1 else known:
            old.path.unlink(missing_ok=True)
        return _version(copy)

    def wrote(self, data: bytes | None = None, index_name: str = _SAVED) -> None:
        """Remember what was written, by default the file as it is, for Cueproof's."""
        self._folder.mkdir(parents=True, exist_ok=True)
        data = self._path.read_bytes() if data is None else data
        index = {"path": str(self._path), "sha256": _hash(data)}
        write_bytes(self._folder / index_name, json.dumps(index).encode())

    def listed(self) -> list[Version]:
        """Return the copies there are, the oldest first."""
        try:
            found = [path for path in self._folder.iterdir() if path.stem.isdecimal()]
        except FileNotFoundError:
            return []
        return sorted(map(_version, found), key=lambda one: one.number)

    @property
    def is_ours(self) -> bool:
        """Tell whether the file is as Cueproof wrote it last."""
        return self._path.is_file() and self._is_written(self._path.read_bytes())

    @property
    def is_made(self) -> bool:
        """Tell whether the file is as a command or an export made it last."""
        return self._path.is_file() and self._is_written(self._path.read_bytes(), _MADE)

    def _is_written(self, data: bytes, index_name: str = _SAVED) -> bool:
        with suppress(OSError, ValueError, TypeError, KeyError):
            index = json.loads((self._folder / index_name).read_text("utf-8"))
            return bool(index["sha256"] == _hash(data))
        return False


def keep(path: Path, *, even_ours: bool = True) -> tuple[str, ...]:
    """Keep a file that is about to be replaced, and return a note saying where, or why not.

    That a window saved it is no reason to lose it, unless what replaces it was made of it.
    """
    try:
        kept = Versions(path).keep(_MOST, even_ours=even_ours)
    except (OSError, FileProblem) as problem:
        return (said("what stood there before could not be kept: {problem}", problem=str(problem)),)
    return (said("what stood there before is kept as {copy}", copy=kept.path),) if kept else ()


def keep_unless_made(path: Path) -> tuple[str, ...]:
    """Keep a file as `keep` does, unless it was made as what replaces it is made."""
    with suppress(OSError):
        if Versions(path).is_made:
            return ()
    return keep(path)


def made(path: Path, data: bytes) -> None:
    """Remember what was written to a file for something that can be made again."""
    with suppress(OSError, FileProblem):
        Versions(path).wrote(data, _MADE)


def wrote(path: Path, data: bytes) -> None:
    """Remember what was written to a file for Cueproof's, where anything can be remembered.

    What is not is kept once more than needed, which does no harm.
    """
    with suppress(OSError, FileProblem):
        Versions(path).wrote(data)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _version(path: Path) -> Version:
    facts = path.stat()
    changed = datetime.fromtimestamp(facts.st_mtime).astimezone()
    return Version(int(path.stem), changed, path, facts.st_size)
