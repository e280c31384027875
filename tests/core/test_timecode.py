from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.timecode import clock, duration, parse, spoken_duration, timecode

MOMENTS = st.integers(0, 1000 * 3600 * 1000)


@given(MOMENTS, st.sampled_from(".,"))
def test_a_timecode_reads_back_as_itself(ms: int, decimal: str) -> None:
    assert parse(timecode(ms, decimal)) == ms


@given(MOMENTS)
def test_a_clock_is_cut_to_the_second(ms: int) -> None:
    assert parse(clock(ms)) == ms // 1000 * 1000


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("00:00:01.500", 1500),
        ("00:00:01,5", 1500),
        ("1:02:03", 3_723_000),
        ("02:03.04", 123_040),
        ("75:00", 4_500_000),
        ("101:00:00.001", 363_600_001),
        (" 0:01 ", 1000),
    ],
)
def test_parse(text: str, ms: int) -> None:
    assert parse(text) == ms


@pytest.mark.parametrize("text", ["", "soon", "5", "1:2:3:4", "00:00:01.5000", "-0:01", "0:0x"])
def test_what_is_no_timecode(text: str) -> None:
    with pytest.raises(ValueError, match="not a timecode"):
        parse(text)


def test_before_the_beginning() -> None:
    assert timecode(-1500) == "-00:00:01.500"


@pytest.mark.parametrize(
    ("ms", "text"),
    [(0, "0.000"), (1234, "1.234"), (59_999, "59.999"), (60_000, "1:00"), (3_723_999, "1:02:03")],
)
def test_duration(ms: int, text: str) -> None:
    assert duration(ms) == text


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (3500, "3.5 s"),
        (59_949, "59.9 s"),
        (59_950, "1 min 00 s"),
        (200_400, "3 min 20 s"),
        (3_599_600, "1 h 00 min"),
        (10_599_500, "2 h 56 min"),
    ],
)
def test_spoken_duration(ms: int, text: str) -> None:
    assert spoken_duration(ms) == text
