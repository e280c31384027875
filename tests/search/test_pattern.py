from __future__ import annotations

import time

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor.search.pattern import Pattern, PatternProblem, PatternTooSlow, Place, Query, _in_time


def places(
    sought: str, text: str, *, is_regex: bool = False, word: bool = False, case: bool = False
) -> tuple[Place, ...]:
    return Pattern(Query(sought, is_regex, word, case)).places(text)


@given(st.text(min_size=1), st.text(), st.text())
def test_plain_text_finds_itself_whatever_it_is(sought: str, before: str, after: str) -> None:
    assert places(sought, before + sought + after, case=True)


@pytest.mark.parametrize("sought", ["a.c", "(", "[x", "$5", "\\d", "C++"])
def test_plain_text_has_no_signs_of_its_own(sought: str) -> None:
    assert places(sought, f"an {sought} abc 5") == ((3, 3 + len(sought)),)


def test_case_does_not_matter_unless_it_should() -> None:
    assert places("you", "You and YOU") == ((0, 3), (8, 11))
    assert places("You", "You and YOU", case=True) == ((0, 3),)
    assert places("strasse", "Die Straße") == ((4, 10),)


def test_whole_words_stand_alone() -> None:
    assert places("art", "art, start, artful art", word=True) == ((0, 3), (19, 22))
    assert places("a|art", "cart art", is_regex=True, word=True) == ((5, 8),)
    assert places("(?x) art # the word", "cart art", is_regex=True, word=True) == ((5, 8),)


def test_a_space_finds_a_line_break() -> None:
    assert places("thank you", "Well, thank\nyou") == ((6, 15),)


def test_the_ends_of_a_line_are_those_of_each_line() -> None:
    assert places("^- ", "- Yes.\n- No.", is_regex=True) == ((0, 2), (7, 9))


@pytest.mark.parametrize(
    ("sought", "at"),
    [("(a", 2), ("a)", 1), ("ab[", 3), ("*a", 0), (r"\1", 2), ("a{9999999999}", 2)],
)
def test_a_bad_pattern_is_told_with_its_place(sought: str, at: int) -> None:
    with pytest.raises(PatternProblem) as caught:
        Pattern(Query(sought, is_regex=True))
    assert caught.value.position == at
    assert str(caught.value)[0].isupper()


def test_a_pattern_that_would_not_end_is_given_up() -> None:
    pattern = Pattern(Query("(a|a|aa)*$", is_regex=True))
    began = time.monotonic()
    with pytest.raises(PatternTooSlow):
        pattern.places("a" * 60 + "b")
    assert time.monotonic() - began < 2


def test_a_look_that_was_held_up_is_taken_again() -> None:
    looks = []

    def look() -> str:
        looks.append(time.thread_time())
        if len(looks) == 1:  # as long as memory being tidied up in the middle of it may take
            while time.thread_time() < looks[0] + 0.2:
                pass
            raise TimeoutError
        return "found"

    assert _in_time(look) == "found"


@given(
    st.text(alphabet="ab(){}[]*+?|\\^$.<>P=!1,", max_size=12), st.text(alphabet="ab\n", max_size=8)
)
def test_whatever_is_typed_it_finds_or_says_why_not(typed: str, text: str) -> None:
    try:
        found = places(typed, text, is_regex=True)
    except (PatternProblem, PatternTooSlow):
        return
    assert all(0 <= start <= end <= len(text) for start, end in found)


def new(sought: str, replacement: str, text: str) -> list[str]:
    pattern = Pattern(Query(sought, is_regex=True))
    return [made for _, _, made in pattern.replaced(text, replacement)]


def test_groups_stand_in_the_replacement() -> None:
    assert new(r"(\w+) (\w+)", r"\2 \1", "one two") == ["two one"]
    assert new(r"(?P<day>\d+)\. (?P<month>\w+)", r"\g<month> \g<day>", "4. July") == ["July 4"]
    assert new("(a)|(b)", r"[\1\2]", "ab") == ["[a]", "[b]"]


def test_a_plain_replacement_is_taken_as_it_is() -> None:
    pattern = Pattern(Query("a"))
    pattern.check(r"\1 \g<x")
    assert list(pattern.replaced("a", r"\1")) == [(0, 1, r"\1")]


@pytest.mark.parametrize(
    ("replacement", "at"), [(r"\2", None), (r"\g<nobody>", None), (r"\g<1", 4), ("\\", 1)]
)
def test_a_bad_replacement_is_told_before_anything_matched(
    replacement: str, at: int | None
) -> None:
    with pytest.raises(PatternProblem) as caught:
        Pattern(Query("(a)", is_regex=True)).check(replacement)
    assert caught.value.position == at
