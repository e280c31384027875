"""What a Linux desktop wants to know of the program, laid out under a prefix.

usage: python packaging/share.py PREFIX

For the Debian package, Flatpak and AppImage alike: the desktop entry, kinds of file, icons, the
entry for software centres, completions and the manual, all under PREFIX/share.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from documents import APP_ID, MIME_TYPES

from editor import __version__

_HERE = Path(__file__).resolve().parent
_PROJECT = _HERE.parent
_LINUX = _HERE / "linux"
_DATED = re.compile(r"^## \[(\d[\w.]*)\] - (\d{4}-\d\d-\d\d)$", re.MULTILINE)
_COMPLETIONS = {
    "bash": "bash-completion/completions/cueproof",
    "fish": "fish/vendor_completions.d/cueproof.fish",
    "zsh": "zsh/vendor-completions/_cueproof",
}


def main() -> int:
    """Lay out everything under the prefix named."""
    share = Path(sys.argv[1]) / "share"
    _write(share / "applications" / "cueproof.desktop", desktop_entry())
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo())
    _write(share / "mime" / "packages" / "cueproof.xml", (_LINUX / "mime.xml").read_text("utf-8"))
    for shell, where in _COMPLETIONS.items():
        _write(share / where, completions(shell))
    manual = share / "man" / "man1" / "cueproof.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress((_LINUX / "cueproof.1").read_bytes(), mtime=0))
    icons(share / "icons" / "hicolor")
    return 0


def desktop_entry() -> str:
    """Return the desktop entry, with the kinds of file it is offered for."""
    template = (_LINUX / "cueproof.desktop.in").read_text("utf-8")
    return template.replace("@MIME_TYPES@", ";".join(MIME_TYPES) + ";")


def metainfo() -> str:
    """Return the entry for software centres, with the releases of the changelog."""
    types = "\n".join(f"    <mediatype>{mime}</mediatype>" for mime in MIME_TYPES)
    template = (_LINUX / "metainfo.xml.in").read_text("utf-8")
    filled = template.replace("@APP_ID@", APP_ID).replace("@MEDIA_TYPES@", types)
    return filled.replace("@RELEASES@", "\n".join(releases()))


def releases() -> list[str]:
    """Return a line for each release of the changelog; the version being made has no date there."""
    found = _DATED.findall((_PROJECT / "CHANGELOG.md").read_text("utf-8"))
    lines = [f'    <release version="{version}" date="{date}"/>' for version, date in found]
    if __version__ not in (version for version, _ in found):
        date = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC).date()
        lines[:0] = [f'    <release version="{__version__}" date="{date}" type="development"/>']
    return lines


def completions(shell: str) -> str:
    """Return what a shell completes, as the program itself says it."""
    asked = [sys.executable, "-m", "editor", "completions", shell]
    return subprocess.run(asked, cwd=_PROJECT, capture_output=True, text=True, check=True).stdout


def icons(theme: Path) -> None:
    """Put the icon into a theme, as it is drawn and painted in the usual sizes."""
    painted = theme / "painted"
    subprocess.run([sys.executable, _HERE / "icons.py", painted], check=True)
    for picture in painted.glob("*.png"):
        size = f"{picture.stem}x{picture.stem}"
        if int(picture.stem) <= 512:
            _copy(picture, theme / size / "apps" / "cueproof.png")
    shutil.rmtree(painted)
    drawn = _PROJECT / "resources" / "icons" / "cueproof.svg"
    _copy(drawn, theme / "scalable" / "apps" / "cueproof.svg")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


if __name__ == "__main__":
    sys.exit(main())
