from __future__ import annotations

import subprocess
import sys

import pytest

from editor.core.errors import PlaybackOff
from editor.media.devices import library, refusal


@pytest.mark.parametrize(
    ("message", "number", "told"),
    [
        ("Error opening OutputStream: Device unavailable", -9985, "another program is using it"),
        ("Error opening OutputStream: Invalid device", -9996, "it is gone"),
        ("Error opening OutputStream: Invalid sample rate.", -9997, "Invalid sample rate."),
    ],
)
def test_a_device_that_does_not_open_is_named_with_its_reason(
    message: str, number: int, told: str
) -> None:
    try:
        sounds = library()
    except PlaybackOff as error:
        pytest.skip(str(error))
    sentence = str(refusal("Desk speakers", sounds.PortAudioError(message, number)))
    assert sentence.startswith("The sound device “Desk speakers” cannot be opened: ")
    assert told in sentence
    assert sentence.endswith(".")
    assert ".." not in sentence


def test_without_portaudio_there_are_no_devices() -> None:
    script = (
        "import sys; sys.modules['sounddevice'] = None\n"
        "from editor.media.devices import devices\n"
        "print(devices())"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert (done.stdout, done.stderr) == ("()\n", "")
