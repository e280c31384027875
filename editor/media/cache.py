"""What was worked out about a recording, kept on the disk for the next time it is opened."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import stat
import time
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from editor.paths import cache_dir

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Array: TypeAlias = np.ndarray[Any, np.dtype[Any]]

# Raised whenever what is kept, or how it is worked out, changes: older entries are never read.
_VERSION = 1
_MAGIC = b"cueproof recording\n"
_FOLDER = "recordings"
_LIMIT = 2 << 30
# The beginning, the middle and the end of a file are looked at, to tell a new one of the same
# length and time from the old: 200 kB.
_SAMPLE = 65_536
# Arrays begin at multiples of this, so that they can be mapped.
_ALIGN = 64
_FORGOTTEN_S = 86_400
_KINDS = {"int8", "uint8", "int16", "float16"}


@dataclass(frozen=True, slots=True)
class Entry:
    """What is kept: facts, anything JSON can tell; arrays, mapped from the file and read-only."""

    facts: Mapping[str, Any]
    arrays: tuple[Array, ...]
    checks: tuple[int, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Tell whether the arrays are what was written; reads all of them, 1 GB in a second."""
        return tuple(_check(array) for array in self.arrays) == self.checks


class Cache:
    """A folder of entries by recording and kind, of which the longest unused are dropped.

    Nothing here raises: what cannot be read is worked out again, what cannot be written is not
    kept. Any number of windows may use one folder.
    """

    def __init__(self, folder: Path | None = None, limit: int = _LIMIT) -> None:
        self._folder = folder or cache_dir() / _FOLDER
        self._limit = limit

    def load(self, key: str | None, kind: str) -> Entry | None:
        """Return what is kept of a kind under a key, or None; its arrays may still be damaged."""
        if key is None:
            return None
        path = self._path(key, kind)
        try:
            entry = _read(path)
            os.utime(path)
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return entry

    def store(self, key: str | None, kind: str, entry: Entry) -> None:
        """Keep facts and arrays, and drop what has not been used for longest when it is much."""
        if key is None:
            return
        part = self._folder / f"{key}.{kind}.{os.getpid()}-{time.time_ns()}.part"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            try:
                _write(part, entry)
                part.replace(self._path(key, kind))
            finally:
                part.unlink(missing_ok=True)
            self._tidy()
        except OSError:
            return

    def _path(self, key: str, kind: str) -> Path:
        return self._folder / f"{key}.{kind}"

    def _tidy(self) -> None:
        found = []
        for path in self._folder.iterdir():
            with contextlib.suppress(OSError):
                status = path.stat()
                found.append((status.st_mtime_ns, status.st_size, path))
        found.sort(reverse=True)
        total, now = 0, time.time_ns()
        for used_ns, size, path in found:
            total += size
            unfinished = path.suffix == ".part"
            if total > self._limit or (unfinished and now - used_ns > _FORGOTTEN_S * 10**9):
                with contextlib.suppress(OSError):  # Windows keeps what somebody has mapped
                    path.unlink()


def key_of(path: Path, track: int | None = None) -> str | None:
    """Return what a recording is known by: where it is, its size, time and some of its content.

    Each sound track has a key of its own, and so has None, the default one. None when it cannot be read. Another key later means that the recording is another one.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # a pipe would have one wait
            return None
        known = [_VERSION, os.path.realpath(path), status.st_size, status.st_mtime_ns, track]
        digest = hashlib.sha256(json.dumps(known).encode("utf-8", "surrogateescape"))
        with path.open("rb") as file:
            for at in (0, status.st_size // 2, max(0, status.st_size - _SAMPLE)):
                file.seek(at)
                digest.update(file.read(_SAMPLE))
    except OSError:
        return None
    return digest.hexdigest()[:40]


def _write(path: Path, entry: Entry) -> None:
    arrays = [np.ascontiguousarray(array) for array in entry.arrays]
    kept = [[array.dtype.name, array.shape, _check(array)] for array in arrays]
    head = json.dumps({"facts": dict(entry.facts), "arrays": kept}).encode()
    with path.open("wb") as file:
        file.write(_MAGIC)
        file.write(np.array([len(head), zlib.crc32(head)], "<u4").tobytes())
        file.write(head)
        for array in arrays:
            file.write(bytes(-file.tell() % _ALIGN))
            file.write(array.data if array.size else b"")


def _read(path: Path) -> Entry:
    """Return an entry with its arrays mapped; raises ValueError and the like when it is none."""
    with path.open("rb") as file:
        start = file.read(len(_MAGIC) + 8)
        size, check = np.frombuffer(start[len(_MAGIC) :], "<u4", 2).tolist()
        head = file.read(min(size, 1 << 24))
        at = file.tell()
    if not start.startswith(_MAGIC) or zlib.crc32(head) != check:
        raise ValueError(path)
    known = json.loads(head)
    whole = np.memmap(path, np.uint8, "r").view(np.ndarray)
    arrays = []
    for name, shape, _ in known["arrays"]:
        at += -at % _ALIGN
        if name not in _KINDS:
            raise ValueError(name)
        kind = np.dtype(name)
        end = at + kind.itemsize * int(np.prod(shape, dtype=np.int64))
        if end > len(whole):
            raise ValueError(path)
        arrays.append(whole[at:end].view(kind).reshape(shape))
        at = end
    checks = tuple(check for _, _, check in known["arrays"])
    return Entry(known["facts"], tuple(arrays), checks)


def _check(array: Array) -> int:
    data = np.ascontiguousarray(array)
    return zlib.crc32(data.data) if data.size else 0
