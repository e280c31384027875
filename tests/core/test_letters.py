from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.letters import Case, in_case, next_case


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("HELLO. WELL, YES", "Hello. Well, yes"),
        ("“WHO?” SHE SAID… THEN", "“Who?” She said… Then"),
        ("VERSION 3.5 IT IS", "Version 3.5 it is"),
        ("<B>NOW</B> then", "<B>Now</B> then"),
        ("¿QUÉ? ¡NO!", "¿Qué? ¡No!"),
        ("ПРИВЕТ. ДА", "Привет. Да"),
        ("ǆEP", "ǅep"),
    ],
)
def test_sentence_case(text: str, sentence: str) -> None:
    assert in_case(text, Case.SENTENCE) == sentence


def test_the_cases_follow_each_other() -> None:
    text, seen = "The NASA talk", []
    for _ in range(5):
        text = in_case(text, next_case([text]))
        seen.append(text)
    assert seen == [
        "the nasa talk", "The nasa talk", "THE NASA TALK", "the nasa talk", "The nasa talk",
    ]  # fmt: skip


def test_several_texts_go_to_one_case() -> None:
    assert next_case(["so", "it is"]) is Case.SENTENCE
    assert next_case(["So", "it is"]) is Case.LOWER
    assert next_case(["So", "3"]) is Case.UPPER


@given(st.text("aBß İσ.<b>i\n", max_size=20), st.sampled_from(Case))
def test_another_case_is_the_same_once_more(text: str, case: Case) -> None:
    once = in_case(text, case)
    assert in_case(in_case(once, case), case) == in_case(once, case)
