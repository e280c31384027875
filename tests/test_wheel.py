"""Wheel and source distribution: complete, the same each time, and fit to be shown by an index."""

from __future__ import annotations

import runpy
import shutil
import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

_PROJECT = Path(__file__).resolve().parents[1]
_COMPLETE = runpy.run_path(str(_PROJECT / "packaging" / "complete.py"))
_FIT = """Name: cueproof
Version: 1.0.0
Summary: Reviews transcripts
License-Expression: GPL-3.0-or-later
Requires-Python: >=3.11
Keywords: subtitles
Description-Content-Type: text/markdown

"""


@pytest.mark.skipif(
    not (find_spec("build") and find_spec("hatchling") and shutil.which("git")),
    reason="what makes a wheel is not installed",
)
@pytest.mark.skipif(not (_PROJECT / ".git").exists(), reason="this is not the checkout")
def test_both_are_complete_and_made_the_same_twice(tmp_path: Path) -> None:
    script = _PROJECT / "packaging" / "wheel.sh"
    done = subprocess.run([script, tmp_path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert len(list(tmp_path.glob("*.whl"))) == 1
    (sdist,) = tmp_path.glob("*.tar.gz")
    with zipfile.ZipFile(tmp_path / "bare.whl", "w") as bare:
        bare.writestr("cueproof.dist-info/METADATA", _FIT)
    lacking = subprocess.run(
        [sys.executable, _PROJECT / "packaging" / "complete.py", tmp_path / "bare.whl", sdist],
        capture_output=True,
        text=True,
        check=False,
    )
    assert lacking.returncode == 1
    assert "bare.whl lacks editor/resources/sample/sample.txt" in lacking.stderr
    assert "bare.whl lacks editor/__main__.py" in lacking.stderr


@pytest.mark.parametrize(
    ("metadata", "faults"),
    [
        (_FIT + "A program.", []),
        (_FIT.replace("Keywords: subtitles\n", ""), ["the metadata lack Keywords"]),
        (
            _FIT + "See [the guide](docs/guide.md).",
            ["the description has links that lead nowhere from an index"],
        ),
        (
            _FIT.replace("markdown", "plain"),
            ["the metadata do not say that the description is Markdown"],
        ),
    ],
)
def test_what_an_index_would_show_broken_is_said(metadata: str, faults: list[str]) -> None:
    assert _COMPLETE["metadata_faults"](metadata) == faults


@pytest.mark.parametrize(
    ("name", "is_odd"),
    [("editor/__pycache__/a.pyc", True), ("editor/a.py", False), ("build/bundle/a", True)],
)
def test_what_has_no_place_in_either_is_noticed(name: str, is_odd: bool) -> None:
    assert _COMPLETE["odd"](name) == is_odd
