"""Where the frozen program begins."""

import ctypes.util
import multiprocessing
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


if __name__ == "__main__":
    # `cueproof check --jobs` starts this program anew for each processor.
    multiprocessing.freeze_support()
    ctypes.util.find_library = find_library
    sys.exit(main())
