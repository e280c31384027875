from __future__ import annotations

import itertools
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.span import Span
from editor.media.peaks import Peaks
from editor.media.speech import FRAME_MS, SPEECH, UNSURE, Bytes, Steps, classify
from editor.media.voice import Voice
from editor.media.witness import Recording

FRAMES = 2_000
END_MS = FRAMES * FRAME_MS - 10
WHOLE = Span(0, END_MS)


def talk(seed: int = 1, count: int = FRAMES) -> Bytes:
    """Return probabilities of talk: sure for a while, then nothing for a while."""
    random = np.random.default_rng(seed)
    pieces: list[Bytes] = []
    while sum(len(piece) for piece in pieces) < count:
        for level in (random.choice([10, 110, 170, 250]), 3):
            pieces += [np.full(random.integers(2, 60), level, np.uint8)]
    return np.concatenate(pieces)[:count]


STEADY: Steps = np.zeros(FRAMES, np.int8)
TALK = talk()
KINDS = classify(TALK, STEADY)


def heard(*parts: tuple[int, int], end_ms: int | None = END_MS) -> Voice:
    voice = Voice(END_MS)
    for first, last in parts:
        voice.put(first, TALK[first:last], STEADY[first:last])
    if end_ms is not None:
        voice.finish(end_ms)
    return voice


VOICE = heard((0, FRAMES))
spans = st.tuples(st.integers(-2_000, END_MS + 3_000), st.integers(-50, 20_000)).map(
    lambda pair: Span(pair[0], pair[0] + pair[1])
)


def ms_of(span: Span, kind: int) -> int:
    begin, end = max(0, span.start_ms), min(span.end_ms, END_MS)
    return sum(int(KINDS[ms // FRAME_MS] == kind) for ms in range(begin, max(begin, end)))


@given(spans)
def test_the_ms_of_a_span_are_those_of_its_frames(span: Span) -> None:
    assert VOICE.speech_ms(span) == ms_of(span, SPEECH)
    assert VOICE.unsure_ms(span) == ms_of(span, UNSURE)


@given(spans)
def test_the_stretches_of_speech_add_up_and_lie_inside(span: Span) -> None:
    found = VOICE.spans(span)
    assert found is not None
    assert sum(each.duration_ms for each in found) == VOICE.speech_ms(span)
    assert all(one.end_ms < two.start_ms for one, two in itertools.pairwise(found))
    assert all(span.start_ms <= each.start_ms < each.end_ms <= span.end_ms for each in found)


@given(st.lists(st.integers(1, FRAMES - 1), max_size=8, unique=True), st.randoms())
def test_parts_may_be_heard_in_any_order(cuts: list[int], random: object) -> None:
    edges = [0, *sorted(cuts), FRAMES]
    parts = list(itertools.pairwise(edges))
    random.shuffle(parts)  # type: ignore[attr-defined]
    assert heard(*parts).spans(WHOLE) == VOICE.spans(WHOLE)


def test_what_was_not_heard_is_not_known() -> None:
    voice = heard((500, 700), end_ms=None)
    inside, across = Span(17_000, 20_000), Span(10_000, 17_000)
    assert voice.speech_ms(inside) is not None
    assert voice.speech_ms(across) is None
    assert voice.unsure_ms(across) is None
    assert voice.spans(across) is None
    assert voice.is_known(inside)
    assert not voice.is_known(across)
    assert (voice.known, voice.done_ms, voice.complete) == (200, 6_400, False)
    # The end is not known either: somebody may speak there.
    assert voice.speech_ms(Span(END_MS + 10_000, END_MS + 11_000)) is None


def test_past_the_end_nobody_speaks() -> None:
    past = Span(END_MS + 1_000, END_MS + 2_000)
    assert (VOICE.speech_ms(past), VOICE.unsure_ms(past), VOICE.spans(past)) == (0, 0, ())
    assert VOICE.speech_ms(Span(100, 100)) == VOICE.speech_ms(Span(200, 100)) == 0
    assert VOICE.complete
    assert VOICE.duration_ms == VOICE.done_ms == END_MS


def test_a_recording_longer_than_announced_is_kept_whole() -> None:
    voice = Voice(1_000)
    for first in range(0, FRAMES, 300):
        voice.put(first, TALK[first : first + 300], STEADY[first : first + 300])
    voice.finish(END_MS)
    assert voice.spans(WHOLE) == VOICE.spans(WHOLE)
    assert voice.complete


def test_a_recording_shorter_than_announced_ends_where_it_ends() -> None:
    voice = Voice(END_MS * 3)
    voice.put(0, TALK, STEADY)
    assert (voice.complete, voice.duration_ms) == (False, END_MS * 3)
    voice.finish(END_MS)
    assert (voice.complete, voice.duration_ms) == (True, END_MS)
    assert voice.missing() == [[]]


def test_what_is_missing_comes_with_the_wishes_first() -> None:
    voice = heard((100, 200), end_ms=None)
    voice.wish([Span(-9, -1), Span(5, 2)])
    voice.wish([Span(32_000, 33_000), Span(3_000, 4_000)])
    wishes = [voice.has_wishes]
    missing = voice.missing()
    assert [*wishes, voice.has_wishes] == [True, False]
    wished = [(93, 100), (1_000, 1_032)]
    assert missing == [wished, [(0, 93), (200, 1_000), (1_032, None)]]
    voice.finish(END_MS)
    assert voice.missing() == [
        [(93, 100), (1_000, 1_032)],
        [(0, 93), (200, 1_000), (1_032, FRAMES)],
    ]


def test_the_latest_wish_comes_first_and_earlier_ones_are_not_forgotten() -> None:
    voice = heard((0, 100))
    voice.wish([Span(9_600, 12_800), Span(32_000, 35_200)])
    voice.missing()
    voice.wish([Span(11_200, 16_000)])
    latest, earlier, _ = voice.missing()
    assert latest == [(350, 500)]
    assert earlier == [(300, 350), (1_000, 1_100)]
    for first, last in ((350, 500), (300, 350)):
        voice.put(first, TALK[first:last], STEADY[first:last])
    assert voice.missing() == [[(1_000, 1_100)], [(100, 300), (500, 1_000), (1_100, FRAMES)]]


def test_the_strip_shows_what_is_known() -> None:
    voice = heard((0, 1_000), end_ms=None)
    strip = voice.strip(Span(-3_200, 1_500 * FRAME_MS), 1_600)
    assert not strip[:100].any()
    np.testing.assert_array_equal(strip[100:1_100], heard((0, 1_000)).strip(Span(0, 32_000), 1_000))
    assert not strip[1_100:].any()
    np.testing.assert_array_equal(VOICE.strip(Span(0, FRAMES * FRAME_MS), FRAMES), KINDS)
    assert len(VOICE.strip(WHOLE, 0)) == len(VOICE.strip(WHOLE, -3)) == 0
    assert not VOICE.strip(Span(50, 50), 7).any()


def test_zoomed_in_the_strip_repeats_frames() -> None:
    first = int(np.argmax(KINDS == SPEECH))
    span = Span(first * FRAME_MS, (first + 1) * FRAME_MS)
    assert (VOICE.strip(span, 500) == SPEECH).all()


def test_zoomed_out_a_column_with_a_quarter_of_speech_is_speech() -> None:
    voice = Voice(96_000)
    probable = np.where(np.arange(3_000) % 100 < 40, 250, 2).astype(np.uint8)
    voice.put(0, probable, np.zeros(3_000, np.int8))
    assert (voice.strip(Span(0, 96_000), 10) == SPEECH).all()


@pytest.mark.parametrize(
    "span", [Span(0, 3_000), Span(20_000_000, 20_005_000), Span(0, 32_000_000)]
)
def test_nine_hours_answer_at_once(span: Span) -> None:
    count = 1_000_000
    voice = Voice(count * FRAME_MS)
    for first in range(0, count, 100_000):
        voice.put(first, talk(first, 100_000), np.zeros(100_000, np.int8))
    voice.finish(count * FRAME_MS)
    peaks = Peaks(16_000, None)
    peaks.finish()
    best = 1.0
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(20):
            voice.speech_ms(span)
        best = min(best, (time.perf_counter() - start) / 20)
    assert best < (0.000_1 if span.duration_ms < 10_000 else 0.01)
    best = 1.0
    for _ in range(5):
        start = time.perf_counter()
        voice.strip(Span(0, 32_000_000), 2_560)
        best = min(best, time.perf_counter() - start)
    assert best < 0.05


def test_a_witness_speaks_of_voices_once_they_are_known() -> None:
    peaks = Peaks(16_000, END_MS)
    peaks.add(np.zeros(END_MS * 16, np.int16))
    peaks.finish()
    span, past = Span(1_000, 30_000), Span(END_MS + 5, END_MS + 5_000)
    silent = Recording(peaks)
    assert silent.voiced_ms(span) is None
    assert silent.unsure_ms(span) is None
    assert silent.voices(span) is None
    told = Recording(peaks, VOICE)
    assert told.voiced_ms(span) == VOICE.speech_ms(span)
    assert told.unsure_ms(span) == VOICE.unsure_ms(span)
    assert told.voices(span) == VOICE.spans(span)
    assert (told.voiced_ms(past), told.unsure_ms(past), told.voices(past)) == (0, 0, ())


def test_a_witness_knows_that_nobody_speaks_past_the_end_before_listening() -> None:
    peaks = Peaks(16_000, 9_999)
    peaks.add(np.zeros(16_000, np.int16))
    peaks.finish()
    told = Recording(peaks, Voice(9_999))
    assert told.voiced_ms(Span(1_000, 2_000)) == 0
    assert told.voiced_ms(Span(500, 2_000)) is None
