"""What the room asks of the disk: whole files or none, fingerprints, and files only one may hold."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from hashlib import blake2b
from typing import TYPE_CHECKING, TypeAlias

from editor.durable import sync_folder, write_new

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from pathlib import Path

Facts: TypeAlias = tuple[int, ...]
# Bytes are held there, beyond any journal: on Windows what is held cannot be read either.
_FAR = 1 << 40
_PRIVATE = 0o600


def fingerprint(data: bytes) -> str:
    """Return what tells a file's content from any other."""
    return blake2b(data, digest_size=16).hexdigest()


def fingerprint_of(path: Path) -> str | None:
    """Return the fingerprint of a file, or nothing when it cannot be read or is no ordinary one."""
    try:
        return fingerprint(path.read_bytes()) if path.is_file() else None
    except OSError:
        return None


def facts_of(path: Path) -> Facts:
    """Return what tells one state of a file from another without reading it, nothing if gone."""
    try:
        found = path.stat()
    except (OSError, ValueError):  # there may be a zero byte in its name
        return ()
    return found.st_ino, found.st_size, found.st_mtime_ns


def key_of(path: Path) -> str:
    """Return a name for a path: the same for every way that leads to the same file."""
    real = os.path.normcase(os.path.realpath(path))
    return blake2b(os.fsencode(real), digest_size=8).hexdigest()


def is_same(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to the same place, there or not."""
    return key_of(one) == key_of(other)


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in place in one step, on the disk before it has its name; raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}-{os.urandom(3).hex()}.tmp")
    try:
        write_new(temporary, data, _PRIVATE)
        temporary.replace(path)
        sync_folder(path.parent)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def why_unwritable(folder: Path) -> str | None:
    """Return why no file can be made in a folder, in small letters, or None when it can.

    A full disk is no such reason: that passes.
    """
    probe = folder / f".{os.getpid()}-{os.urandom(3).hex()}.tmp"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        os.close(opened(probe, os.O_CREAT | os.O_EXCL))
        probe.unlink()
    except OSError as error:
        return None if is_full(error) else (error.strerror or str(error)).lower()
    return None


def is_full(error: OSError) -> bool:
    """Tell whether something could not be written for want of room."""
    return error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", -1), errno.EFBIG}


def opened(path: Path, flags: int) -> int:
    """Open a file for reading and writing, for its owner alone, as bytes; raises OSError."""
    return os.open(path, os.O_RDWR | flags | getattr(os, "O_BINARY", 0), _PRIVATE)


def hold(descriptor: int) -> bool:
    """Hold an open file; tell whether nobody else does.

    The system lets go of it when the process ends, however it ends, so that nothing stale is left.
    A file system that knows no such thing is taken to have no one else.
    """
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _FAR, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return sys.platform != "win32"
    return True


def is_held(path: Path) -> bool:
    """Tell whether somebody holds a file, this process included."""
    try:
        descriptor = opened(path, 0)
    except OSError:
        return False
    try:
        return not hold(descriptor)
    finally:
        os.close(descriptor)
