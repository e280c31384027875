"""Whether a window can be shown, asked before Qt is: Qt aborts the process where it cannot."""

from __future__ import annotations

import ctypes
import os
import re
import socket
import sys
from pathlib import Path

# What Qt's xcb platform plugin links against and a bare server lacks, and Debian's names for it.
_XCB_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libEGL.so.1": "libegl1",
}


def missing_display() -> str | None:
    """Return why no window can be shown here, as half a sentence, or None when one can."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if _wayland_answers():
        return None
    name = os.environ.get("DISPLAY")
    if not name:
        return "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)"
    if not _x11_answers(name):
        return f"the display {name} does not answer"
    for library, package in _XCB_LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            return f"the library {library} is missing; on Debian and Ubuntu, install {package}"
    return None


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(name) and _connects(socket.AF_UNIX, str(Path(folder) / str(name)))


def _x11_answers(name: str) -> bool:
    match = re.match(r"^(?:unix/?|([^:/]+))?:(\d+)", name)
    if not match:
        return Path(name).exists()  # a socket's path, as macOS has it
    host, number = match.group(1), int(match.group(2))
    if host:
        return _connects(socket.AF_INET, (host, 6000 + number))
    path = f"/tmp/.X11-unix/X{number}"
    return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, f"\0{path}")


def _connects(family: int, address: str | tuple[str, int]) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as connection:
            connection.settimeout(2)
            connection.connect(address)
    except OSError:
        return False
    return True
