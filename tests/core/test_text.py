from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.cue import Cue, cps, line_lengths, visible_text
from editor.core.text import LINE_LIMIT, boundaries, divide, join, share_before

WORDS = st.lists(st.text("abcXYZ'é", min_size=1, max_size=9), min_size=1, max_size=12)


@given(st.text("ab \n<>é", max_size=30), st.integers(0, 40))
def test_dividing_loses_nothing_but_white_space_at_the_cut(text: str, caret: int) -> None:
    head, tail = divide(text, caret)
    assert text.startswith(head)
    assert text.endswith(tail)
    assert "".join((head + tail).split()) == "".join(text.split())
    assert head == head.rstrip()
    assert tail == tail.lstrip()


@given(WORDS)
def test_joining_what_was_divided_between_words_gives_the_words_back(words: list[str]) -> None:
    text = " ".join(words)
    for caret in boundaries(text):
        assert join(*divide(text, caret)).split() == words


@given(WORDS)
def test_there_is_a_boundary_between_every_two_words(words: list[str]) -> None:
    assert len(boundaries(" ".join(words))) == len(words) - 1


@given(WORDS, WORDS)
def test_a_join_that_fits_is_one_line_and_no_line_is_too_long(
    first: list[str], second: list[str]
) -> None:
    one, other = " ".join(first), " ".join(second)
    joined = join(one, other)
    fits = len(one) + 1 + len(other) <= LINE_LIMIT
    assert joined == (f"{one} {other}" if fits else f"{one}\n{other}")


@given(WORDS)
def test_the_share_grows_with_the_caret(words: list[str]) -> None:
    text = " ".join(words)
    shares = [share_before(text, caret) for caret in boundaries(text)]
    assert shares == sorted(shares)
    assert all(0 < share < 1 for share in shares)


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("Hello", "there", "Hello there"),
        ("Hello", "- Hi.", "Hello\n- Hi."),
        ("Hello", ">> Hi.", "Hello\n>> Hi."),
        ("one\ntwo", "three", "one\ntwo\nthree"),
        ("", "only", "only"),
        ("only", "", "only"),
        ("ありが", "とう", "ありがとう"),
    ],
)
def test_join(first: str, second: str, joined: str) -> None:
    assert join(first, second) == joined


@pytest.mark.parametrize(
    ("text", "carets"),
    [
        ("one two", [4]),
        ("one\ntwo", [4]),
        ("one", []),
        ("", []),
        ("<i>one two</i>", [7]),
        ("<font color=red>a b</font>", [18]),
        ("你好吗", [1, 2]),
        ("สวัสดี", [1, 2, 3, 4, 5]),
    ],
)
def test_boundaries(text: str, carets: list[int]) -> None:
    assert boundaries(text) == carets


def test_markup_has_no_share_in_the_time() -> None:
    assert share_before("<i>ab</i> cd", 10) == pytest.approx(0.5)
    assert share_before("", 0) == 0.5


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<i>you</i>", "you"),
        ("{\\an8}top", "top"),
        ("a < b and c > d", "a < b and c > d"),
        ("<v Ann>Hi", "Hi"),
        ("hello<00:00:00.400><c> and</c>", "hello and"),
        ("at <10:30> sharp", "at <10:30> sharp"),
        ("{sic}", "{sic}"),
    ],
)
def test_visible_text(text: str, shown: str) -> None:
    assert visible_text(text) == shown


def test_characters_per_second() -> None:
    assert cps(Cue(1, 0, 2000, "<b>one</b>\ntwo")) == 3.0
    assert cps(Cue(1, 5, 5, "one")) is None
    assert line_lengths(" <i>ab</i> \nc") == [2, 1]
