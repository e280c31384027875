from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from editor.shared_libraries import SharedLibrary, shared_libraries, told_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.skipif(sys.platform != "linux", reason="the wheels for Linux are known file by file")
def test_what_the_wheels_carry_is_known() -> None:
    found = {library.name: library for library in shared_libraries()}
    assert "GPL" in found["x264"].licence
    assert found["Opus"].file.startswith("libopus.so.")
    assert {"FFmpeg", "OpenBLAS", "XCB"} <= found.keys()
    assert not [library for library in found.values() if library.licence == "unknown"]


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("libX11-xcb.so.1", "Xlib"),
        ("libxcb-shm-0be6dfbf.so.0.0.0", "XCB"),
        ("libz.so.1", "zlib"),
        ("libzstd.so.1", "Zstandard"),
        ("libmd.so.0", "libmd"),
        ("libwebpmux-e1880640.so.3.1.2", "WebP"),
        ("libscipy_openblas64_-32a4b2a6.so", "OpenBLAS"),
        ("libavcodec.62.28.102.dylib", "FFmpeg"),
        ("avcodec-62-2a1b3c4d.dll", "FFmpeg"),
    ],
)
def test_a_file_tells_whose_it_is(file: str, name: str) -> None:
    assert [library.name for library in told_of([file])] == [name]


def test_a_library_that_is_not_known_is_listed_all_the_same() -> None:
    assert told_of(["libnew.so.3", "README.md"]) == [
        SharedLibrary("new", "libnew.so.3", "unknown"),
    ]


def test_in_a_frozen_app_what_lies_in_its_folder_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    (tmp_path / "libXi.so.6").touch()
    (tmp_path / "av.libs").mkdir()
    (tmp_path / "av.libs" / "libx265-f5385bb8.so.216").touch()
    assert [(one.name, one.file) for one in shared_libraries()] == [
        ("libXi", "libXi.so.6"),
        ("x265", "libx265.so.216"),
    ]
