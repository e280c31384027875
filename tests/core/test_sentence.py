from __future__ import annotations

import copy
import json
import pickle

import pytest

from editor.core.errors import EditRefused
from editor.core.sentence import Sentence, listed, said, together


def test_a_sentence_is_a_string_that_remembers() -> None:
    sentence = said("{n:,} cue", "{n:,} cues", n=1_200)
    assert sentence == "1,200 cues"
    assert (sentence.template, sentence.one) == ("{n:,} cues", "{n:,} cue")
    assert sentence.values == {"n": 1_200}
    assert json.dumps({"said": sentence}) == '{"said": "1,200 cues"}'


@pytest.mark.parametrize(("count", "text"), [(0, "0 cues"), (1, "1 cue"), (2, "2 cues")])
def test_one_is_one_and_the_rest_are_many(count: int, text: str) -> None:
    assert said("{n} cue", "{n} cues", n=count) == text


def test_an_error_keeps_the_sentence_it_was_raised_with() -> None:
    told = str(EditRefused(said("No cue is selected.")))
    assert isinstance(told, Sentence)
    assert told.template == "No cue is selected."


def test_copies_remember_too() -> None:
    sentence = said("{name} speaks here already.", name="Ann")
    for made in (copy.deepcopy(sentence), pickle.loads(pickle.dumps(sentence))):
        assert made == sentence
        assert made.values == {"name": "Ann"}


def test_a_text_without_values_may_hold_braces() -> None:
    assert said("a {brace}") == "a {brace}"


def test_lists_read_as_people_say_them() -> None:
    assert listed(["a"]) == "a"
    assert listed(["a", "b"]) == "a and b"
    assert listed(["a", "b", "c", "d"]) == "a, b, c and d"


def test_sentences_stand_one_after_the_other() -> None:
    assert together(["One."]) == "One."
    assert together(["One.", "Two.", "Three."]) == "One. Two. Three."
