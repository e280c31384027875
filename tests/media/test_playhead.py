"""Where the playhead stands, by the clock of a simulated sound device."""

from __future__ import annotations

import itertools
import random

import pytest

from editor.media.playhead import Mark, Playhead
from editor.media.track import Track

RATE = 44_100
LATENCY_S = 0.12
BUFFER = 441 * 3
HOUR_S = 3_600


def test_after_an_hour_the_playhead_has_not_drifted_from_the_device() -> None:
    """The device's crystal is 100 ppm slow and its callbacks are late by up to 8 ms."""
    chance = random.Random(1)
    slow = 1 + 100e-6
    track, playhead = Track(RATE, 1, start_ms=5_000), Playhead()
    worst, last = 0.0, 0.0
    for number in range(HOUR_S * RATE // BUFFER):
        first = number * BUFFER
        due = LATENCY_S + first * slow / RATE
        playhead.note(Mark(track, due, first, BUFFER))
        if number % 97 and number < HOUR_S * RATE // BUFFER - 100:
            continue
        now = due - LATENCY_S + chance.uniform(0, 0.008)
        heard = playhead.heard(now)
        if now < LATENCY_S:
            assert heard is None
            continue
        assert heard is not None
        at_ms = heard[0].moment_ms(heard[1])
        true_ms = 5_000 + (now - LATENCY_S) / slow * 1_000
        worst = max(worst, abs(at_ms - true_ms))
        assert at_ms >= last
        last = at_ms
    assert last > 5_000 + (HOUR_S - 2) * 1_000
    assert worst < 0.1


def test_between_callbacks_the_playhead_moves_evenly() -> None:
    track, playhead = Track(RATE, 1, speed=2.0), Playhead()
    for number in range(10):
        playhead.note(Mark(track, number * BUFFER / RATE, number * BUFFER, BUFFER))
    moments = []
    for step in range(200):
        heard = playhead.heard(step * 0.001)
        assert heard is not None
        moments.append(heard[0].moment_ms(heard[1]))
    steps = [b - a for a, b in itertools.pairwise(moments)]
    assert min(steps) == pytest.approx(2, abs=1e-6)
    assert max(steps) == pytest.approx(2, abs=1e-6)


def test_in_a_gap_it_stays_at_the_end_of_what_was_heard() -> None:
    first, second = Track(RATE, 1, start_ms=0), Track(RATE, 1, start_ms=9_000)
    playhead = Playhead()
    playhead.note(Mark(first, 1.0, 0, RATE))
    playhead.note(Mark(second, 2.5, 0, RATE))
    assert playhead.heard(0.9) is None
    assert playhead.heard(2.2) == (first, RATE)
    assert playhead.heard(2.5) == (second, 0)
    playhead.clear()
    assert playhead.heard(3.0) is None
