"""Say whether a wheel and a source distribution hold all there is, and nothing that must not be.

usage: python packaging/complete.py WHEEL SDIST

What Git keeps is what there is: everything in editor/ and resources/ belongs in both.
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from collections import Counter
from email.parser import Parser
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[1]
UNWANTED = ("__pycache__", ".venv", "build", ".git", ".hypothesis")
# What an index shows of a project.
SHOWN = ("Name", "Version", "Summary", "License-Expression", "Requires-Python", "Keywords")


def main() -> int:
    """Look into both, say what is in them, and return whether that is right."""
    wheel, sdist = map(Path, sys.argv[1:3])
    with zipfile.ZipFile(wheel) as packed:
        in_wheel = set(packed.namelist())
        metadata = packed.read(next(n for n in in_wheel if n.endswith("/METADATA"))).decode()
    with tarfile.open(sdist) as archive:
        in_sdist = {name.partition("/")[2] for name in archive.getnames()}
    faults = [
        *(f"{wheel.name} lacks {name}" for name in sorted(wanted_in_wheel() - in_wheel)),
        *(f"{sdist.name} lacks {name}" for name in sorted(wanted_in_sdist() - in_sdist)),
        *(f"{name} does not belong there" for name in sorted(in_wheel | in_sdist) if odd(name)),
        *metadata_faults(metadata),
    ]
    for made, names in ((wheel, in_wheel), (sdist, in_sdist)):
        rooms = Counter(PurePosixPath(name).parts[0] for name in names if name)
        told = ", ".join(f"{count} {room}" for room, count in sorted(rooms.items()))
        print(f"{made.name}: {made.stat().st_size / 1e6:.1f} MB, {told}")
    for fault in faults:
        print(fault, file=sys.stderr)
    return bool(faults)


def kept(*folders: str) -> set[str]:
    """Return the files of some folders that are part of the project."""
    command = ["git", "ls-files", "-z", "--", *folders]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return {name for name in told.split("\0") if name and (ROOT / name).is_file()}


def wanted_in_wheel() -> set[str]:
    """Return what must be in a wheel, as it is called there."""
    moved = {f"editor/{name}" for name in kept("resources")}
    return kept("editor") | moved


def wanted_in_sdist() -> set[str]:
    """Return what must be in a source distribution."""
    files = ("README.md", "CHANGELOG.md", "LICENSE", "Makefile", "pyproject.toml")
    return kept("editor", "resources", "tests", "packaging", "docs") | set(files)


def odd(name: str) -> bool:
    """Tell whether a file has no place in either."""
    return any(part in UNWANTED for part in PurePosixPath(name).parts) or name.endswith(".pyc")


def metadata_faults(text: str) -> list[str]:
    """Return what an index could not show, or would show broken."""
    told = Parser().parsestr(text)
    faults = [f"the metadata lack {name}" for name in SHOWN if not told[name]]
    if told["Description-Content-Type"] != "text/markdown":
        faults.append("the metadata do not say that the description is Markdown")
    body = told.get_payload()
    if "](docs/" in str(body) or "](resources/" in str(body) or "](LICENSE" in str(body):
        faults.append("the description has links that lead nowhere from an index")
    return faults


if __name__ == "__main__":
    sys.exit(main())
