"""What licences ask to travel along with the frozen program, gathered for its folder `licences`.

The wheels of PyAV, PySide6 and others carry libraries without a word of their licences: what Debian
tells of the same libraries is in packaging/licences. Libraries taken from the system have theirs in
/usr/share/doc there.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

from editor.shared_libraries import told_of

if TYPE_CHECKING:
    from collections.abc import Iterable

FOLDER = "licences"
_PROJECT = Path(__file__).resolve().parents[2]
_KEPT = _PROJECT / "packaging" / "licences"
# Their notices are in a package's own licence file, or belong to Windows and ask for none.
_ELSEWHERE = {
    "OpenBLAS", "libquadmath",  # numpy's
    "Python",  # gathered below
    "Run-time libraries of Visual C++",
}  # fmt: skip


def notices(binaries: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return what belongs into the bundle for its libraries, each as target, source and kind.

    Raises SystemExit when the licence of a library that is inside would not be.
    """
    kept = {path.name: path for path in _KEPT.glob("*.txt")}
    kept["GPL-3.txt"] = _PROJECT / "LICENSE"
    kept["Python.txt"] = python()
    packaged = list(binaries)
    found = {f"system/{name}.txt": path for name, path in of_the_system(packaged).items()}
    foreign = {target for target, source, _ in packaged if not is_of_the_system(source)}
    if lacking := without_notice(Path(target).name for target in foreign if not is_part(target)):
        sys.exit(f"No licence in packaging/licences for: {', '.join(lacking)}")
    return [
        (f"{FOLDER}/{name}", str(path), "DATA") for name, path in sorted((kept | found).items())
    ]


def without_notice(files: Iterable[str]) -> list[str]:
    """Return the libraries among some files that came in packages and have no notice kept."""
    names = [library.name for library in told_of(files)]
    return [one for one in names if one not in _ELSEWHERE and not (_KEPT / f"{one}.txt").exists()]


def is_part(target: str) -> bool:
    """Tell whether a library is a part of Qt or of ONNX Runtime, and no library of its own."""
    path = target.replace("\\", "/")
    return "/plugins/" in path or path.startswith("onnxruntime/")


def is_of_the_system(source: str) -> bool:
    """Tell whether a library was taken from the system."""
    return source.startswith(("/usr/lib", "/lib"))


def of_the_system(binaries: Iterable[tuple[str, str, str]]) -> dict[str, Path]:
    """Return the packages of Debian that libraries were taken from, with what they say of theirs.

    Raises SystemExit when a package says nothing; elsewhere than on Debian nothing is known, and that
    is said.
    """
    taken = sorted({source for _, source, _ in binaries if is_of_the_system(source)})
    if taken and not shutil.which("dpkg"):
        print("Not on Debian: add the licences of", *taken, sep="\n  ", file=sys.stderr)
        return {}
    owners = sorted({owner for source in taken if (owner := _owner(source))})
    told = {owner: Path("/usr/share/doc", owner, "copyright") for owner in owners}
    if silent := [owner for owner, path in told.items() if not path.is_file()]:
        sys.exit(f"There is no /usr/share/doc/…/copyright of: {', '.join(silent)}")
    return told


def python() -> Path:
    """Return the licence of the Python that is inside.

    Raises SystemExit when it is not where Pythons keep it.
    """
    library = Path(sysconfig.get_path("stdlib"))
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = [
        library / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path("/usr/share/doc", version, "copyright"),
    ]
    for place in places:
        if place.is_file():
            return place
    sys.exit(f"The licence of Python is in none of: {', '.join(map(str, places))}")


def _owner(source: str) -> str:
    """Return the package a file belongs to, or nothing."""
    for name in (source, source.removeprefix("/usr"), str(Path(source).resolve())):
        told = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
        if told.returncode == 0:
            return told.stdout.split(":")[0]
    return ""
