from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from editor.core.timecode import timecode
from editor.formats.timing import TIME, USUAL_TIME, all_to_ms, to_ms

TIMES = st.from_regex(re.compile(USUAL_TIME, re.ASCII), fullmatch=True)


@given(st.lists(TIMES, min_size=1))
def test_usual_times_are_the_same_one_at_a_time_and_all_at_once(times: list[str]) -> None:
    assert all(re.fullmatch(TIME, time) for time in times)
    assert all_to_ms(times) == [to_ms(time) for time in times]


@given(st.lists(st.integers(0, 10**10), min_size=1))
def test_times_written_here_are_usual_ones(moments: list[int]) -> None:
    assert all_to_ms(list(map(timecode, moments))) == moments


def test_hours_may_be_missing() -> None:
    assert all_to_ms(["00:03.240", "59:59.999", "1:00:00.000"]) == [3240, 3_599_999, 3_600_000]


def test_times_of_the_usual_length_may_have_their_digits_elsewhere() -> None:
    assert to_ms("00:01:2,3456") == 62_345
    assert to_ms("00:01:02,345") == 62_345
