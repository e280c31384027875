"""ALSA without a configuration, which PortAudio does not survive."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="ALSA is Linux's")

_ASKED = """
from editor.components import inside
from editor.core.errors import PlaybackOff
from editor.media.devices import devices, library
try:
    library()
except PlaybackOff as off:
    print(off)
print(devices(), inside()[-1].version)
"""


@pytest.mark.parametrize("content", [None, b"", b"# nothing\n"], ids=["missing", "empty", "bare"])
def test_sound_is_off_in_a_sentence_where_alsa_has_no_configuration(
    tmp_path: Path, content: bytes | None
) -> None:
    configuration = tmp_path / "alsa.conf"
    if content is not None:
        configuration.write_bytes(content)
    done = subprocess.run(
        [sys.executable, "-c", _ASKED],
        env={**os.environ, "ALSA_CONFIG_PATH": str(configuration)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    sentence, rest = done.stdout.splitlines()
    assert sentence.startswith("Sound is off because ALSA has no configuration")
    assert rest == "() not started"
