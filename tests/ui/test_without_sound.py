"""No device, a busy one, no PortAudio: a line says so, and everything but playing goes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from editor.core.errors import PlaybackOff
from editor.media.devices import library

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("trouble", "device", "told"),
    [
        ("as-it-is", "none", "No sound device was found"),
        ("busy", "null", "another program is using it"),
        ("missing", "null", "PortAudio is missing; on Debian and Ubuntu, install libportaudio2"),
    ],
    ids=["no-device", "busy", "no-portaudio"],
)
def test_the_window_says_why_nothing_sounds_and_works(
    tmp_path: Path, trouble: str, device: str, told: str
) -> None:
    try:
        library()
    except PlaybackOff as error:
        pytest.skip(str(error))
    (tmp_path / "asound.conf").write_text(f"pcm.!default {{ type {device} }}\n")
    environment = {
        "ALSA_CONFIG_PATH": str(tmp_path / "asound.conf"),
        "PULSE_SERVER": "none",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONWARNINGS": "error",
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.troubled", trouble, tmp_path],
        env=os.environ | environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    shown = json.loads(done.stdout.splitlines()[-1])
    assert told in shown["unavailable"]
    assert told in shown["status"]
    assert shown["decoded_ms"] == 4_000
    assert shown["copied"]
    assert "everybody" in shown["saved"]
    assert "Good evening" not in shown["saved"]
