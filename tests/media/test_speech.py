from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from editor.media.speech import (
    SILENCE,
    SPEECH,
    UNSURE,
    Bytes,
    Steps,
    as_steps,
    classify,
    runs_of,
)
from editor.media.steadiness import LAG, steadiness

if TYPE_CHECKING:
    from tests.media.making import Samples

RATE = 16_000


def frames(*runs: tuple[float, int]) -> Bytes:
    """Return probabilities as bytes, from pairs of probability and number of frames."""
    return np.concatenate([np.full(count, round(each * 255), np.uint8) for each, count in runs])


def kinds(probable: Bytes, steady: float = 0.0) -> Bytes:
    steps: Steps = as_steps(np.full(len(probable), steady, np.float32))
    return classify(probable, steps)


def runs(mask: Bytes, kind: int) -> list[list[int]]:
    found: list[list[int]] = runs_of(mask == kind).T.tolist()
    return found


def test_a_voice_begins_above_a_half_and_lasts_until_below_a_third() -> None:
    probable = frames((0, 20), (0.4, 5), (0.95, 10), (0.4, 5), (0, 20))
    assert runs(kinds(probable), SPEECH) == [[19, 41]]  # a frame more on either side
    assert not runs(kinds(probable), UNSURE)


def test_what_never_reaches_a_half_is_not_sure() -> None:
    found = kinds(frames((0, 20), (0.4, 20), (0, 20)))
    assert not runs(found, SPEECH)
    assert runs(found, UNSURE) == [[20, 40]]


def test_a_short_breath_does_not_end_a_voice_and_a_pause_does() -> None:
    breath = frames((0, 20), (0.95, 10), (0, 3), (0.95, 10), (0, 20))
    pause = frames((0, 20), (0.95, 10), (0, 6), (0.95, 10), (0, 20))
    assert len(runs(kinds(breath), SPEECH)) == 1
    assert len(runs(kinds(pause), SPEECH)) == 2


@pytest.mark.parametrize(("count", "probability", "found"), [(1, 0.99, 0), (2, 0.8, 0), (2, 0.95, 1), (3, 0.8, 1)])  # fmt: skip
def test_a_click_is_no_word(count: int, probability: float, found: int) -> None:
    assert len(runs(kinds(frames((0, 20), (probability, count), (0, 20))), SPEECH)) == found


def test_a_steady_tune_is_voice_like_and_not_speech() -> None:
    sung = frames((0, 20), (0.8, 60), (0, 20))
    assert (kinds(sung, 0.05)[20:80] == SPEECH).all()
    assert (kinds(sung, 0.45)[20:80] == UNSURE).all()


def test_somebody_surely_speaking_over_music_speaks() -> None:
    assert (kinds(frames((0, 20), (0.99, 60), (0, 20)), 0.3)[20:80] == SPEECH).all()


def test_a_song_right_after_the_speaker_is_told_from_her() -> None:
    probable = frames((0, 20), (0.99, 250), (0.7, 250), (0, 20))
    steady = np.zeros(len(probable), np.float32)
    steady[270:] = 0.5
    found = classify(probable, as_steps(steady))
    assert (found[20:230] == SPEECH).all()
    assert (found[310:520] == UNSURE).all()


def test_the_fading_beside_speech_is_silence() -> None:
    found = kinds(frames((0, 20), (0.25, 6), (0.95, 20), (0.25, 6), (0, 20)))
    assert not runs(found, UNSURE)
    assert runs(found, SPEECH) == [[25, 47]]


@given(arrays(np.uint8, st.integers(1, 400)), st.floats(-1, 1))
def test_any_bytes_are_classified(probable: Bytes, steady: float) -> None:
    found = kinds(probable, steady)
    assert len(found) == len(probable)
    assert set(found.tolist()) <= {SILENCE, UNSURE, SPEECH}
    # Where the network hears nothing at all there is nothing, but for a breath and the edges.
    far = np.convolve(probable >= 51, np.ones(19), "same")[: len(probable)] == 0
    assert (found[far] == SILENCE).all()


def chord(*hertz: float, glide: float = 0.0, seconds: float = 2.0) -> Samples:
    """Return tones with overtones, all gliding by a share of their height a second."""
    at = np.arange(int(seconds * RATE)) / RATE
    phase = 2 * np.pi * (at + glide * at**2 / 2)
    tones = [np.sin(phase * each * tone) / each for tone in hertz for each in range(1, 8)]
    total = np.sum(tones, axis=0)
    sound: Samples = (total / np.abs(total).max() * 12_000).astype(np.int16)
    return sound


def mean_steadiness(samples: Samples) -> float:
    whole = samples[: len(samples) // 512 * 512]
    found = steadiness(whole)
    assert len(found) == len(whole) // 512 - 1 - LAG
    return float(found.mean())


def test_notes_are_steady_and_noise_and_silence_are_not() -> None:
    hiss = (np.random.default_rng(1).standard_normal(RATE * 2) * 2_000).astype(np.int16)
    assert mean_steadiness(chord(220, 277, 330)) > 0.9
    assert abs(mean_steadiness(hiss)) < 0.1
    assert abs(mean_steadiness(np.zeros(RATE, np.int16))) < 0.01


def test_a_gliding_voice_is_less_steady_than_a_held_note() -> None:
    assert mean_steadiness(chord(120, glide=1.0)) < 0.4
    assert mean_steadiness(chord(120)) > 0.9


def test_loudness_does_not_matter_to_steadiness() -> None:
    loud = chord(220, 277, 330)
    assert mean_steadiness(loud // 40) == pytest.approx(mean_steadiness(loud), abs=0.15)


def test_no_frames_are_nothing() -> None:
    assert len(kinds(np.empty(0, np.uint8))) == 0
