from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.core.pauses import moment_at, share_at
from editor.core.span import Span

SPAN = Span(1000, 9000)
# Stretches that follow each other: how long the pause before each is, and how long each.
VOICES = st.lists(st.tuples(st.integers(0, 3000), st.integers(1, 3000)), max_size=5)


def test_without_voices_a_share_is_one_of_the_time() -> None:
    assert moment_at(SPAN, 0.25) == 3000
    assert share_at(SPAN, 3000) == 0.25


def test_voices_outside_the_span_say_nothing() -> None:
    assert moment_at(SPAN, 0.25, [Span(0, 900), Span(9500, 9900)]) == 3000


def test_with_voices_a_share_is_one_of_what_is_spoken() -> None:
    assert moment_at(SPAN, 0.25, [Span(5000, 9000)]) == 6000
    assert share_at(SPAN, 6000, [Span(5000, 9000)]) == 0.25
    assert share_at(SPAN, 2000, [Span(5000, 9000)]) == 0.0


def test_a_pause_too_far_away_is_left_alone() -> None:
    assert moment_at(SPAN, 0.8, [Span(1000, 2000), Span(2500, 9000)]) == 7500


@given(VOICES, st.floats(0, 1), st.floats(0, 1))
def test_a_moment_lies_in_the_span_and_grows_with_the_share(
    lengths: list[tuple[int, int]], one: float, other: float
) -> None:
    voices, at = [], 0
    for pause, length in lengths:
        voices.append(Span(at + pause, at + pause + length))
        at += pause + length
    first, second = (moment_at(SPAN, share, voices) for share in sorted((one, other)))
    assert SPAN.start_ms <= first <= second <= SPAN.end_ms
