from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from editor.media.feed import feed
from editor.media.reader import Reader
from tests.media.making import DURATION_MS, KINDS, noise, write_media

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from editor.media.decode import Sound

    Recordings = Callable[[str], Path]

RATE = 44_100
FIRST = 11 * RATE


def fed(path: Path, speed: float = 1.0, rate: int = RATE, channels: int = 1) -> Sound:
    with Reader(path) as reader:
        return np.concatenate(list(feed(reader, FIRST, speed, rate, channels)))


def test_at_its_own_speed_and_rate_it_is_the_samples(recordings: Recordings) -> None:
    out = fed(recordings("talk.flac"))[:, 0]
    np.testing.assert_array_equal(out, noise(DURATION_MS, RATE)[FIRST:] / np.float32(32_768))


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.0, 1.5, 2.0, 2.5, 3.0])
@pytest.mark.parametrize("rate", [44_100, 48_000])
def test_any_speed_and_rate_has_its_length(recordings: Recordings, speed: float, rate: int) -> None:
    out = fed(recordings("talk.flac"), speed, rate)
    assert abs(len(out) - rate / speed) <= 2
    assert np.abs(out[-rate // 20 :]).max() > 0  # to its end, not silence pushed behind it


def test_the_pitch_is_kept_at_another_speed(tmp_path: Path) -> None:
    tone = (np.sin(np.arange(RATE * 12) * (2 * np.pi * 440 / RATE)) * 9_000).astype(np.int16)
    path = tmp_path / "tone.flac"
    write_media(path, tone, KINDS["talk.flac"])
    for speed in (0.6, 1.7, 3.0):
        out = fed(path, speed)[:, 0]
        middle = out[len(out) // 4 : len(out) // 4 + RATE // 8]
        spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle)), RATE))
        assert abs(int(np.argmax(spectrum)) - 440) <= 4


def test_one_channel_is_played_on_both(recordings: Recordings) -> None:
    out = fed(recordings("talk.flac"), channels=2)
    np.testing.assert_array_equal(out[:, 0], out[:, 1])
    np.testing.assert_array_equal(out[:, 0], fed(recordings("talk.flac"))[:, 0])
