from __future__ import annotations

import sys
from importlib import metadata
from typing import TYPE_CHECKING

import pytest

from editor.paths import resource
from editor.shared_libraries import SharedLibrary, compiled_in, shared_libraries, told_of

if TYPE_CHECKING:
    from pathlib import Path

_TABLES = [
    line
    for name in ("libraries.tsv", "compiled_in.tsv")
    for line in resource("licences", name).read_text("utf-8").splitlines()
]
# What may be passed on as part of a program under version 3 of the GPL.
_BESIDE_GPL_3 = {
    "0BSD", "Apache-2.0", "Beerware", "BSD-2-Clause", "BSD-3-Clause", "BSD-3-Clause-Clear",
    "BSD-3-Clause-Open-MPI", "BSL-1.0", "bzip2-1.0.6", "CC0-1.0", "FTL", "GPL-2.0-or-later", "GPL-3.0-only",
    "GPL-3.0-or-later", "HPND", "HPND-sell-variant", "IJG", "ISC", "LGPL-2.0-or-later",
    "LGPL-2.1-or-later", "LGPL-3.0-or-later", "libpng-2.0", "libtiff", "MIT", "MIT-open-group", "MPL-2.0", "PSF-2.0",
    "public domain", "Unicode-DFS-2016", "X11", "Zlib",
}  # fmt: skip
# The GPL leaves these out of what it asks for: they belong to Windows.
_OF_THE_SYSTEM = {"Run-time libraries of Visual C++"}


@pytest.mark.skipif(sys.platform != "linux", reason="the wheels for Linux are known file by file")
def test_what_the_wheels_carry_is_known() -> None:
    found = {library.name: library for library in shared_libraries()}
    assert "GPL" in found["x264"].licence
    assert found["Opus"].file.startswith("libopus.so.")
    assert {"FFmpeg", "Hunspell", "ICU", "OpenBLAS", "XCB"} <= found.keys()
    assert not [library for library in found.values() if library.licence == "unknown"]


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("libX11-xcb.so.1", "Xlib"),
        ("libxcb-shm-0be6dfbf.so.0.0.0", "XCB"),
        ("libz.so.1", "zlib"),
        ("libzstd.so.1", "Zstandard"),
        ("libwebpmux-e1880640.so.3.1.2", "WebP"),
        ("libscipy_openblas64_-32a4b2a6.so", "OpenBLAS"),
        ("libavcodec.62.28.102.dylib", "FFmpeg"),
        ("libSvtAv1Enc.4.1.0.dylib", "SVT-AV1"),
        ("libhunspell-1.7.2.dylib", "Hunspell"),
        ("avcodec-62-984de33114b7fa384296817dec999c9d.dll", "FFmpeg"),
        ("libgcc_s_seh-1-4c0a762e4178b574f72d1ef1f8bb5fc9.dll", "Run-time libraries of GCC"),
        ("libwinpthread-1-02332fab016bf884a2a7a7b2ece22ffe.dll", "Threads of MinGW-w64"),
        ("libiconv-2-6ce5f4ff92ada49d6f23a8e413455502.dll", "GNU libiconv"),
        ("zlib1-79e0c4f9db71cb511398c504b832d395.dll", "zlib"),
        ("libportaudio64bit.dll", "PortAudio"),
        ("vcruntime140_1.dll", "Run-time libraries of Visual C++"),
    ],
)
def test_a_file_tells_whose_it_is(file: str, name: str) -> None:
    assert [library.name for library in told_of([file])] == [name]


def test_a_name_is_shown_as_it_is_called_elsewhere() -> None:
    files = ["libvpl-969a52d626b0390fc34f6a4fb0b08d7e.dll", "libx264-d6533a8d.so.165"]
    assert [library.file for library in told_of(files)] == ["libvpl.dll", "libx264.so.165"]


def test_no_licence_forbids_what_ours_allows() -> None:
    """Of alternatives one has to fit; what follows a semicolon is that of another version."""
    rows = [line.split("\t") for line in _TABLES if not line.startswith("#")]
    for _, library, licence in rows:
        for part in licence.partition(";")[0].split(" AND "):
            fitting = {one.partition(" WITH ")[0] for one in part.split(" OR ")} & _BESIDE_GPL_3
            assert fitting or library in _OF_THE_SYSTEM, (library, licence)


def test_what_has_no_file_of_its_own_is_listed_with_the_package_it_is_in() -> None:
    inside = {library.name: library for library in compiled_in()}
    assert (
        inside["HarfBuzz"].file == f"(PySide6_Essentials {metadata.version('PySide6_Essentials')})"
    )
    assert inside["Eigen"].licence == "MPL-2.0"


def test_a_library_that_is_not_known_is_listed_all_the_same() -> None:
    assert told_of(["libnew.so.3", "README.md"]) == [
        SharedLibrary("new", "libnew.so.3", "unknown"),
    ]


def test_in_a_frozen_app_what_lies_in_its_folder_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    (tmp_path / "libX11.so.6").touch()
    (tmp_path / "av.libs").mkdir()
    (tmp_path / "av.libs" / "libx265-f5385bb8.so.216").touch()
    assert [(one.name, one.file) for one in shared_libraries()] == [
        ("x265", "libx265.so.216"),
        ("Xlib", "libX11.so.6"),
    ]
