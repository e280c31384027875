from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.media.feed import FADE_MS, faded, feed
from editor.media.reader import Reader
from editor.media.track import Track
from tests.media.making import DURATION_MS, KINDS, noise, write_media

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from editor.media.decode import Sound

    Recordings = Callable[[str], Path]

RATE = 44_100
FADE = RATE * FADE_MS // 1000
FIRST, LAST = 3 * RATE, 4 * RATE


def fed(path: Path, speed: float = 1.0, rate: int = RATE, channels: int = 1) -> Sound:
    with Reader(path) as reader:
        return np.concatenate(list(feed(reader, FIRST, LAST, speed, rate, channels)))


def test_at_its_own_speed_and_rate_a_span_is_its_samples_with_fades(
    recordings: Recordings,
) -> None:
    out = fed(recordings("talk.flac"))[:, 0]
    samples = noise(DURATION_MS, RATE)[FIRST:LAST] / np.float32(32_768)
    assert len(out) == len(samples)
    np.testing.assert_array_equal(out[FADE:-FADE], samples[FADE:-FADE])
    assert (np.abs(out[:FADE]) <= np.abs(samples[:FADE])).all()
    assert abs(out[0]) <= abs(samples[0]) / FADE
    assert abs(out[-1]) <= abs(samples[-1]) / FADE


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.0, 1.5, 2.0, 2.5, 3.0])
@pytest.mark.parametrize("rate", [44_100, 48_000])
def test_any_speed_and_rate_has_its_length(recordings: Recordings, speed: float, rate: int) -> None:
    out = fed(recordings("talk.flac"), speed, rate)
    assert abs(len(out) - rate / speed) <= 2
    assert np.abs(out[-rate // 20 :]).max() > 0  # to its end, not silence pushed behind it


def test_the_pitch_is_kept_at_another_speed(tmp_path: Path) -> None:
    tone = (np.sin(np.arange(RATE * 5) * (2 * np.pi * 440 / RATE)) * 9_000).astype(np.int16)
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


@given(st.lists(st.integers(1, 300), max_size=12), st.integers(1, 100))
def test_fades_change_only_the_ends_however_the_sound_is_cut(sizes: list[int], length: int) -> None:
    whole = np.ones((sum(sizes), 1), np.float32)
    parts = np.split(whole, np.cumsum(sizes)[:-1]) if sizes else []
    out = np.concatenate([*faded(parts, length), np.empty((0, 1), np.float32)])
    assert len(out) == len(whole)
    assert (whole == 1).all()
    assert (out[length : len(out) - length] == 1).all()
    if len(out) > 2 * length:
        assert (np.diff(out[:length, 0]) > 0).all()
        assert (np.diff(out[-length:, 0]) < 0).all()


@given(st.lists(st.tuples(st.integers(0, 70), st.integers(0, 70)), max_size=60))
def test_a_track_gives_what_it_was_given_in_order(steps: list[tuple[int, int]]) -> None:
    track = Track(rate=64, channels=1)
    given_so_far, out = 0, []
    for write, read in steps:
        block = np.arange(given_so_far, given_so_far + write, dtype=np.float32)[:, None]
        given_so_far += track.write(block)
        piece = np.full((read, 1), -1, np.float32)
        count = track.read(piece)
        assert (piece[count:] == -1).all()
        out.append(piece[:count, 0])
        assert 0 <= track.space <= 64
        assert track.space == 64 - (track.written - track.taken)
    heard = np.concatenate([*out, np.empty(0, np.float32)])
    np.testing.assert_array_equal(heard, np.arange(len(heard)))


def test_a_track_is_empty_only_when_nothing_will_come() -> None:
    track = Track(rate=1_000, channels=2)

    def state() -> tuple[bool, bool]:
        return track.is_ready, track.is_empty

    assert state() == (False, False)
    track.write(np.zeros((10, 2), np.float32))
    assert state() == (False, False)
    track.finished = True
    assert state() == (True, False)
    track.read(np.empty((20, 2), np.float32))
    assert state() == (True, True)
