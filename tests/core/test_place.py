from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.place import Place, find_place
from editor.core.timecode import timecode
from tests.builders import cues

TALK = cues("0-1 a", "1.5-2 b", "3-4 c")


@pytest.mark.parametrize(
    ("typed", "at_ms"),
    [
        ("1:02:03.5", 3_723_500),
        ("1:02", 62_000),
        ("3723.5", 3_723_500),
        ("3723,25", 3_723_250),
        (" 12 ", 12_000),
        ("0.0019", 1),
        ("+10", 70_000),
        ("-10", 50_000),
        ("−1:30", 0),
        ("+ 1:30.5", 150_500),
    ],
)
def test_a_time_is_found(typed: str, at_ms: int) -> None:
    assert find_place(typed, TALK, 60_000) == Place(at_ms)


@pytest.mark.parametrize(("typed", "index"), [("#1", 0), ("# 2", 1), ("#3", 2)])
def test_a_cue_is_found_by_its_number(typed: str, index: int) -> None:
    assert find_place(typed, TALK, 0) == Place(TALK[index].start_ms, index)


@pytest.mark.parametrize("typed", ["#0", "#4", "#1,000"])
def test_a_number_beyond_the_cues_says_how_many_there_are(typed: str) -> None:
    with pytest.raises(ValueError, match="the last one is 3"):
        find_place(typed, TALK, 0)


@pytest.mark.parametrize("typed", ["", "+", "-", "#", "soon", "1:2:3:4", "1h", "--5", "1:99x"])
def test_anything_else_is_told_what_may_be_typed(typed: str) -> None:
    with pytest.raises(ValueError, match=r"Type a time|There is no cue 0|not"):
        find_place(typed, TALK, 0)


@given(st.integers(0, 400_000_000))
def test_every_timecode_that_is_shown_can_be_typed(ms: int) -> None:
    assert find_place(timecode(ms), TALK, 0) == Place(ms)


def answer(typed: str) -> Place | str:
    try:
        return find_place(typed, TALK, 5000)
    except ValueError as error:
        return str(error)


@given(st.text(max_size=12) | st.text("0123456789:.,+-# ", max_size=12))
def test_whatever_is_typed_is_a_place_or_a_sentence(typed: str) -> None:
    found = answer(typed)
    assert found.endswith(".") if isinstance(found, str) else found.at_ms >= 0


@pytest.mark.parametrize("typed", ["99:99:99", "1:60", "1:60:00", "+0:75.5", "99:00", "0:00:61,5"])
def test_minutes_and_seconds_go_up_to_59(typed: str) -> None:
    with pytest.raises(ValueError, match="go up to 59"):
        find_place(typed, TALK, 0)


@pytest.mark.parametrize("typed", ["100:59:59.999", "59:59", "99"])
def test_hours_and_seconds_alone_go_further(typed: str) -> None:
    assert find_place(typed, TALK, 0).at_ms > 60_000


@pytest.mark.parametrize("typed", ["9.001", "1:00:00", "+4.5"])
def test_a_time_past_the_end_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"past the end, which is at 00:00:09\.000"):
        find_place(typed, TALK, 5000, 9000)


@pytest.mark.parametrize("typed", ["9", "+4", "0:09", "-99", "#3"])
def test_the_end_itself_can_be_gone_to(typed: str) -> None:
    assert find_place(typed, TALK, 5000, 9000).at_ms <= 9000
