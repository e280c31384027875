"""Recordings of every shape on the sound device: what is heard is what lies there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from editor.media.feed import feed
from editor.media.reader import Reader
from tests.media.hearing import heard
from tests.media.making import FILM_RATE, GIB, noise, wav_file, write_film, write_large
from tests.sound import RATE, NullSink, find, loud_ms, needs_sound

if TYPE_CHECKING:
    from pathlib import Path

    from tests.media.making import Samples as Written
    from tests.sound import Samples


def at_device_rate(samples: Written, rate: int) -> Samples:
    """Return samples as the sink is given them, near enough to be found again."""
    count = len(samples) * RATE // rate
    moments = np.arange(count) * (rate / RATE)
    resampled: Samples = np.interp(moments, np.arange(len(samples)), samples).astype(np.float32)
    return resampled


@pytest.mark.parametrize("channels", range(1, 9))
@pytest.mark.parametrize("rate", [8_000, 44_100, 192_000])
def test_any_channels_and_rate_are_fed_to_a_stereo_device(
    tmp_path: Path, channels: int, rate: int
) -> None:
    path = tmp_path / "shape.wav"
    each = 1_000 * np.arange(1, channels + 1, dtype="<i2")
    path.write_bytes(wav_file(np.tile(each, rate).tobytes(), channels, rate))
    with Reader(path) as reader:
        out = np.concatenate(list(feed(reader, 0, 1.0, 48_000, 2)))
    assert out.shape == pytest.approx((48_000, 2), abs=2)
    middle = out[4_800:-4_800] * 32_768
    wanted = [1_000, 2_000] if channels == 2 else [each.mean()] * 2
    np.testing.assert_allclose(middle, np.tile(wanted, (len(middle), 1)), atol=3)


@needs_sound
@pytest.mark.parametrize(("channels", "rate"), [(8, 48_000), (1, 8_000), (2, 192_000)])
def test_any_channels_and_rate_are_heard(
    sink: NullSink, tmp_path: Path, channels: int, rate: int
) -> None:
    path = tmp_path / "shape.wav"
    samples = noise(3_000, rate)
    path.write_bytes(wav_file(np.repeat(samples, channels).astype("<i2").tobytes(), channels, rate))
    sound, told, _ = heard(sink, path, "play:1000:2000", "wait")
    assert told[1]["problem"] is None
    begin, end = loud_ms(sound)
    assert end - begin == pytest.approx(1_000, abs=5)
    found = find(sound, at_device_rate(samples[rate : 2 * rate], rate))
    assert found.likeness > 0.9
    assert found.at_ms == pytest.approx(begin, abs=5)


@needs_sound
@pytest.mark.parametrize("kind", ["rf64", "w64"])
def test_what_lies_past_four_gib_is_heard(sink: NullSink, tmp_path: Path, kind: str) -> None:
    path = tmp_path / ("large.w64" if kind == "w64" else "large.wav")
    samples = (4 * GIB + 200_000_000) // 2
    write_large(path, kind, samples)
    end_ms = samples * 1000 // FILM_RATE
    sound, told, _ = heard(sink, path, f"play:{end_ms - 1_000}:{end_ms}", "wait")
    assert told[1]["problem"] is None
    found = find(sound, at_device_rate(noise(1_000, FILM_RATE), FILM_RATE))
    assert found.likeness > 0.9


@needs_sound
@pytest.mark.parametrize("number", [0, 1])
def test_the_track_in_use_is_the_one_that_is_heard(
    sink: NullSink, tmp_path: Path, number: int
) -> None:
    path = tmp_path / "film.mkv"
    write_film(path)
    rate = FILM_RATE * (number + 1)
    sound, _, _ = heard(sink, path, f"track:{number}", "play:1000:2000", "wait")
    found = find(sound, at_device_rate(noise(3_000, rate, seed=number)[rate : 2 * rate], rate))
    assert found.likeness > 0.9
