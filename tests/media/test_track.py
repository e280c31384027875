from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.media.reel import Reel
from editor.media.track import FADE_MS, Track


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


def test_a_track_is_done_only_when_nothing_will_come() -> None:
    track = Track(rate=1_000, channels=2)

    def state() -> tuple[bool, bool]:
        return track.is_ready, track.is_done

    assert state() == (False, False)
    track.write(np.zeros((10, 2), np.float32))
    assert state() == (False, False)
    track.finished = True
    assert state() == (True, False)
    track.read(np.empty((20, 2), np.float32))
    assert state() == (True, True)


RATE = 1_000 * 1_000 // FADE_MS // 10  # so that a fade has 100 frames
FADE = RATE * FADE_MS // 1000


def ones(count: int, end_ms: int | None = None, *, finished: bool = False) -> Track:
    track = Track(RATE, 1)
    track.end_at(end_ms)
    track.write(np.ones((count, 1), np.float32))
    track.finished = finished
    return track


def taken(track: Track, *sizes: int) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    parts = []
    for size in sizes:
        out = np.empty((size, 1), np.float32)
        parts.append(out[: track.read(out), 0])
    return np.concatenate(parts)


@given(st.lists(st.integers(1, 300), min_size=1, max_size=40), st.integers(1, 190))
def test_a_track_rises_and_falls_and_stops_however_it_is_read(sizes: list[int], end: int) -> None:
    track = ones(5_000, end)
    out = taken(track, *sizes, 5_000)
    assert len(out) == end * RATE // 1000
    assert track.is_done
    assert (out[FADE : len(out) - FADE] == 1).all()
    if len(out) > 2 * FADE:
        assert (np.diff(out[:FADE]) > 0).all()
        assert (np.diff(out[-FADE:]) < 0).all()
    assert max(out[0], out[-1]) < 1 / FADE


def test_an_end_that_the_recording_has_is_faded_too() -> None:
    out = taken(ones(1_000, None, finished=True), 300, 800)
    assert len(out) == 1_000
    assert out[-1] < 1 / FADE
    assert (out[FADE:-FADE] == 1).all()


def test_an_end_moved_on_is_played_to() -> None:
    track = ones(3_000, 50)
    taken(track, 800)
    track.end_at(100)
    rest = taken(track, 3_000)
    assert len(rest) == 100 * RATE // 1000 - 800
    assert (rest[:-FADE] == 1).all()


def test_an_end_pulled_behind_what_is_heard_fades_at_once() -> None:
    track = ones(3_000, 100)
    taken(track, 1_500)
    track.end_at(20)
    rest = taken(track, 3_000)
    assert len(rest) == FADE
    assert (np.diff(rest) < 0).all()
    assert track.is_done


def test_a_fade_that_has_begun_is_not_taken_back() -> None:
    track = ones(3_000, 50)
    taken(track, 50 * RATE // 1000 - FADE // 2)
    track.end_at(100)
    assert len(taken(track, 3_000)) == FADE // 2


@pytest.mark.parametrize("speed", [0.5, 1.0, 3.0])
def test_a_frame_is_a_moment_of_the_recording(speed: float) -> None:
    track = Track(RATE, 1, start_ms=70, speed=speed)
    track.end_at(370)
    assert track.stop is not None
    assert abs(track.moment_ms(track.stop) - 370) < 0.2


@given(st.integers(0, 400), st.lists(st.integers(1, 700), min_size=1, max_size=20))
def test_a_reel_joins_two_tracks_with_just_the_gap_between(gap: int, sizes: list[int]) -> None:
    first, second = ones(2_000, 40), ones(2_000, 30)
    reel = Reel(first)
    reel.next, reel.gap = second, gap
    heard: list[tuple[Track, int]] = []
    total = 0
    for size in [*sizes, 3_000]:
        out = np.full((size, 1), np.nan, np.float32)
        begun = [piece for piece in reel.read(out) if piece.first == 0]
        heard += [(piece.track, total + piece.at) for piece in begun]
        total += size
        assert not np.isnan(out).any()
    assert heard == [(first, 0), (second, 40 * RATE // 1000 + gap)]
    assert reel.taken_all


def test_a_reel_waits_in_silence_for_what_is_not_decoded() -> None:
    reel = Reel(Track(RATE, 1))
    out = np.ones((100, 1), np.float32)
    assert reel.read(out) == []
    assert not out.any()
    assert not reel.taken_all
