"""I am on a machine without a screen, and the job is done all the same."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.end2end

_SCREEN = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


def test_the_sample_is_checked_cleaned_and_saved(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in _SCREEN}
    done = subprocess.run(
        [sys.executable, "-m", "editor", "--sample"],
        env={**environment, "CUEPROOF_HOME": str(tmp_path), "TMPDIR": str(tmp_path)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    assert "display" in said
    assert "you" in done.stdout
    assert "qt.qpa" not in said
    assert list(tmp_path.rglob("*.srt")) or ".srt" in said
