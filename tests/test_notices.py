"""The licences that travel along with the frozen program."""

from __future__ import annotations

import runpy
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from editor.paths import resource
from editor.shared_libraries import shared_libraries

_PROJECT = Path(__file__).resolve().parents[1]
_KEPT = _PROJECT / "packaging" / "licences"
_NOTICES: dict[str, Any] = runpy.run_path(
    str(_PROJECT / "packaging" / "pyinstaller" / "notices.py")
)


@pytest.mark.skipif(sys.platform != "linux", reason="the wheels for Linux are known file by file")
def test_every_library_that_a_wheel_carries_has_its_notice() -> None:
    files = [library.file for library in shared_libraries()]
    assert len(files) > 20
    assert not _NOTICES["without_notice"](files)


def test_no_notice_is_kept_of_what_is_not_inside() -> None:
    rows = resource("licences", "libraries.tsv").read_text("utf-8").splitlines()
    libraries = {row.split("\t")[1] for row in rows if not row.startswith("#")}
    texts = {"Apache-2.0", "GPL-2", "LGPL-2", "LGPL-2.1", "LGPL-3", "MPL-2.0", "README"}
    assert {path.stem for path in _KEPT.glob("*.txt")} - texts <= libraries


def test_a_library_without_one_stops_the_bundle() -> None:
    binaries = [("av.libs/libnew-0a1b2c3d.so.3", "/elsewhere/libnew.so.3", "BINARY")]
    with pytest.raises(SystemExit, match="new"):
        _NOTICES["notices"](binaries)


def test_a_part_of_qt_is_no_library_of_its_own() -> None:
    binaries = [(r"PySide6\plugins\platforms\qwindows.dll", r"C:\qwindows.dll", "BINARY")]
    assert _NOTICES["notices"](binaries)


def test_all_texts_that_are_named_travel_along() -> None:
    gathered = {target: Path(source) for target, source, _ in _NOTICES["notices"]([])}
    assert all(path.is_file() for path in gathered.values())
    assert "PYTHON SOFTWARE FOUNDATION" in gathered["licences/Python.txt"].read_text("utf-8")
    assert gathered["licences/GPL-3.txt"] == _PROJECT / "LICENSE"
    told = (_KEPT / "README.txt").read_text("utf-8")
    for name in ("GPL-2.txt", "LGPL-2.1.txt", "LGPL-3.txt", "Apache-2.0.txt", "MPL-2.0.txt"):
        assert name in told
        assert f"licences/{name}" in gathered


@pytest.mark.skipif(not shutil.which("dpkg"), reason="this is not Debian")
def test_what_was_taken_from_debian_brings_what_debian_says_of_it() -> None:
    library = next(Path("/usr/lib").glob("*-linux-gnu/libz.so.1"), None)
    if library is None:
        pytest.skip("zlib is not where Debian has it")
    gathered = _NOTICES["notices"]([("libz.so.1", str(library), "BINARY")])
    assert "licences/system/zlib1g.txt" in {target for target, *_ in gathered}
