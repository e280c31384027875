from __future__ import annotations

import pytest

from editor.checks.repeats.near import counts, near


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("thank you dude", "thank you guys"),
        ("so it goes", "so it goes"),
        ("wonderland", "wonderlands"),
        ("wonderland", "wonderlan"),
        ("wonderland", "wonderlund"),
        ("ありがとう", "ありがとお"),
        ("we must go home now", "we might go home now"),
        ("we have to go to seven", "we have to go to the"),
    ],
)
def test_one_word_or_one_letter_apart_is_near(one: str, other: str) -> None:
    assert near(one, other)
    assert near(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("no", "so"),
        ("yeah", "year"),
        ("thank you", "love you"),
        ("chapter number 1", "chapter number 2"),
        ("this is step one", "this is step two"),
        ("i want to", "i want to go"),
        ("wonderland", "wonder"),
        ("we must go home now", "we might go back now"),
        ("dude", "guys"),
        ("", "a"),
    ],
)
def test_other_words_and_other_numbers_are_not(one: str, other: str) -> None:
    assert not near(one, other)
    assert not near(other, one)


def test_numbers() -> None:
    assert counts("seven")
    assert counts("1st")
    assert counts("٣")
    assert not counts("often")
