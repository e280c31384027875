"""Bytes and names that are to survive a power cut: the disk itself is waited for."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def write_new(path: Path, data: bytes, mode: int = 0o666) -> None:
    """Write a new file and wait until the disk has it; its mode is what the umask leaves of mode.

    Raises OSError, also where there is such a file already.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, mode), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Have new names in a folder survive, where folders can be synced: not on Windows.

    What is written has its name already, so a file system that refuses is no failure.
    """
    if os.name == "nt":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
