"""The icon of the program for every system, painted from resources/icons/cueproof.svg.

usage: python packaging/icons.py FOLDER

Writes 16.png to 1024.png, cueproof.ico for Windows and cueproof.icns for macOS. Both of these are
a table of pictures that are PNG already, so they need no library.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024)
_SOURCE = Path(__file__).resolve().parents[1] / "resources" / "icons" / "cueproof.svg"
_ICO = (16, 24, 32, 48, 64, 128, 256)
# Apple's names of a size in points, once and at double density.
_ICNS = ((b"icp4", 16), (b"ic11", 32), (b"icp5", 32), (b"ic12", 64), (b"ic07", 128),
         (b"ic13", 256), (b"ic08", 256), (b"ic14", 512), (b"ic09", 512), (b"ic10", 1024))  # fmt: skip


def main() -> int:
    """Write the icons into the folder named."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    _application = QGuiApplication.instance() or QGuiApplication([])
    icon = QIcon(str(_SOURCE))
    for size in SIZES:
        icon.pixmap(QSize(size, size), 1.0).save(str(folder / f"{size}.png"))
    pictures = {size: (folder / f"{size}.png").read_bytes() for size in SIZES}
    (folder / "cueproof.ico").write_bytes(ico(pictures))
    (folder / "cueproof.icns").write_bytes(icns(pictures))
    return 0


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an icon for Windows of pictures by their size in pixels."""
    table, body = struct.pack("<3H", 0, 1, len(_ICO)), b""
    for size in _ICO:
        where = 6 + 16 * len(_ICO) + len(body)
        # A size of 256 is written as 0.
        table += struct.pack(
            "<4B2H2I", size % 256, size % 256, 0, 0, 1, 32, len(pictures[size]), where
        )
        body += pictures[size]
    return table + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return an icon for macOS of pictures by their size in pixels."""
    body = b"".join(
        name + struct.pack(">I", 8 + len(pictures[size])) + pictures[size] for name, size in _ICNS
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    sys.exit(main())
