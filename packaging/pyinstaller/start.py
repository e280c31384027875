"""Where the frozen program begins."""

import ctypes.util
import multiprocessing
import os
import sys
from pathlib import Path

from editor.__main__ import main

_find_library = ctypes.util.find_library


def find_library(name: str) -> str | None:
    """Return a library by its short name, that of the bundle before one of the system.

    Asked the usual way, Linux knows only what is installed.
    """
    found = sorted(Path(sys._MEIPASS).glob(f"lib{name}.so.*"))  # noqa: SLF001  PyInstaller's own name
    return str(found[0]) if found else _find_library(name)


def give_streams() -> None:
    """Open what is said to nobody: Windows gives a program without a terminal no streams at all."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115


if __name__ == "__main__":
    # `cueproof check --jobs` starts this program anew for each processor.
    multiprocessing.freeze_support()
    give_streams()
    ctypes.util.find_library = find_library
    sys.exit(main())
