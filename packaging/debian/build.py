"""Make a Debian package of the frozen program: all of it in /opt/cueproof, the rest for the desktop.

usage: python packaging/debian/build.py FOLDER

FOLDER gets cueproof_VERSION_ARCHITECTURE.deb, made of build/bundle/cueproof. The same bundle gives
the same bytes. DEBFULLNAME and DEBEMAIL name who makes the package.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from licences import copyright_file

from editor import __version__

_HERE = Path(__file__).resolve().parent
_PROJECT = _HERE.parents[1]
_BUNDLE = _PROJECT / "build" / "bundle" / "cueproof"
# What a program must not bring along: the C library, drivers of the display, the sound system,
# and tables that have to fit those of the other programs. fontconfig-config brings a font.
_DEPENDS = (
    "libgl1", "libegl1", "libxcb1", "libwayland-client0", "libwayland-cursor0",
    "libasound2t64 | libasound2", "fontconfig-config", "xkb-data",
)  # fmt: skip
_RECOMMENDS = ("fonts-inter",)
# What ALSA needs to play into a sound server; desktops that have one have it. Recommended, it would
# bring a second FFmpeg and drivers of video, 186 MB, to a machine without.
_SUGGESTS = ("pipewire-alsa | libasound2-plugins",)
_CONTROL = """\
Package: cueproof
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Suggests: {suggests}
Section: video
Priority: optional
Description: review machine transcripts
 Cueproof is an editor for people who publish subtitles that a speech
 recogniser wrote. It shows every cue beside the waveform, leads to the places
 where the recogniser looped, invented or lost speech, and says why it suspects
 each one.
"""


def main() -> int:
    """Make the package in the folder named, and say what was made."""
    if not (_BUNDLE / "_internal" / "licences").is_dir():
        print(f"There is no {_BUNDLE} with its licences; make bundle makes it.", file=sys.stderr)
        return 1
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch) / "root"
        root.mkdir(mode=0o755)
        _lay_out(root)
        _describe(root)
        _date(root)
        made = folder / f"cueproof_{__version__}_{_asked('dpkg', '--print-architecture')}.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zzstd", "--build", root, made], check=True
        )
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
    return 0


def _lay_out(root: Path) -> None:
    """Put everything where it will be on the machine."""
    compiled = shutil.ignore_patterns("__pycache__")
    shutil.copytree(_BUNDLE, root / "opt" / "cueproof", symlinks=True, ignore=compiled)
    subprocess.run([sys.executable, _HERE.parent / "share.py", root / "usr"], check=True)
    link = root / "usr" / "bin" / "cueproof"
    link.parent.mkdir()
    link.symlink_to("/opt/cueproof/cueproof")
    documents = root / "usr" / "share" / "doc" / "cueproof"
    documents.mkdir(parents=True)
    changes = (_PROJECT / "CHANGELOG.md").read_bytes()
    (documents / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
    (documents / "copyright").write_text(copyright_file(_BUNDLE), "utf-8")
    program = root / "opt" / "cueproof" / "cueproof"
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)


def _describe(root: Path) -> None:
    """Write what dpkg wants to know."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = "".join(
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n"
        for path in files
    )
    control = root / "DEBIAN"
    control.mkdir(mode=0o755)
    (control / "md5sums").write_text(sums, "utf-8")
    who = os.environ.get("DEBFULLNAME", "The Cueproof authors")
    where = os.environ.get("DEBEMAIL", "authors@cueproof.invalid")
    told = _CONTROL.format(
        version=__version__,
        architecture=_asked("dpkg", "--print-architecture"),
        maintainer=f"{who} <{where}>",
        size=sum(path.stat().st_size for path in files) // 1024,
        depends=", ".join([f"libc6 (>= {_c_library(files)})", *_DEPENDS]),
        recommends=", ".join(_RECOMMENDS),
        suggests=", ".join(_SUGGESTS),
    )
    (control / "control").write_text(told, "utf-8")


def _date(root: Path) -> None:
    """Give everything the time of the source, SOURCE_DATE_EPOCH in seconds, or of 1970."""
    when = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    for path in [*root.rglob("*"), root]:
        os.utime(path, (when, when), follow_symlinks=False)


def _c_library(files: list[Path]) -> str:
    """Return the newest version of the C library that anything inside asks for."""
    asked = {
        tuple(map(int, found.groups()))
        for path in files
        if ".so" in path.name or path.name == "cueproof"
        for found in re.finditer(rb"\0GLIBC_(\d+)\.(\d+)", path.read_bytes())
    }
    return ".".join(map(str, max(asked)))


def _asked(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
