from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.errors import EditRefused
from editor.core.session import Session
from editor.repairs.reflow.sentencing import Guess, guess_sentences
from tests.builders import cues
from tests.core.conftest import make_and_prove


def guessed(*lines: str, names: tuple[str, ...] = ()) -> tuple[Guess, list[str]]:
    session = Session(Document(cues(*lines)))
    guess = guess_sentences(session.cues, 0, len(lines) - 1, names)
    make_and_prove(session, guess.edit)
    return guess, [cue.text for cue in session.cues]


def test_a_pause_ends_a_sentence_and_begins_one() -> None:
    guess, texts = guessed("0-2 so i think", "2-4 we're done", "6-8 but i'll go on", "8-10 to the")
    assert texts == ["So I think", "we're done.", "But I'll go on", "to the"]
    assert (guess.capitals, guess.stops, guess.cue_ids) == (4, 1, frozenset({1, 2, 3}))
    assert guess.edit.label == "Guess sentences in 3 cues"


def test_what_clings_to_the_next_word_ends_no_sentence() -> None:
    _, texts = guessed("0-2 we went to the", "5-7 end of it")
    assert texts == ["We went to the", "End of it."]


def test_questions_are_asked_as_questions_are() -> None:
    _, texts = guessed(
        "0-2 um can you hear me", "4-6 what is it", "8-10 what we do", "12-14 is good"
    )
    assert texts == ["Um can you hear me?", "What is it?", "What we do.", "Is good."]


def test_names_are_written_as_given() -> None:
    _, texts = guessed("0-2 <i>moon\ndream</i> by vik", names=("Moon Dream", "Vik"))
    assert texts == ["<i>Moon\nDream</i> by Vik."]


def test_signs_that_are_there_are_believed() -> None:
    _, texts = guessed("0-2 it is v.i.t, i say. and i go!", "2-4 then (i think) so,")
    assert texts == ["It is v.i.t, I say. And I go!", "Then (I think) so,"]


def test_a_text_with_capitals_is_left_alone() -> None:
    with pytest.raises(EditRefused, match="capitals already"):
        guessed("0-2 We went Home", "2-4 and Slept")
    with pytest.raises(EditRefused, match="could be guessed"):
        guessed("0-2 12 34,")
    with pytest.raises(EditRefused, match="Select"):
        guess_sentences((), 0, 0)


def test_the_rest_of_the_transcript_is_not_touched() -> None:
    some = cues("0-2 We are here.", "2-4 i am", "6-8 and here", "8-10 i stay")
    guess = guess_sentences(some, 1, 2)
    assert guess.cue_ids == {2, 3}
    after = some
    for splice in guess.edit.splices:
        after = splice.apply(after)
    assert [cue.text for cue in after] == ["We are here.", "I am.", "And here", "i stay"]


@given(
    st.lists(
        st.tuples(st.integers(0, 4), st.text("ab i.?\n'<i>/é", max_size=12)), min_size=1, max_size=6
    )
)
def test_only_capitals_and_stops_are_put_in(lines: list[tuple[int, str]]) -> None:
    at, some = 0, []
    for number, (gap, text) in enumerate(lines, 1):
        some.append(Cue(number, at, at + 900, text))
        at += 900 + gap * 500
    session = Session(Document(tuple(some)))
    try:
        guess = guess_sentences(session.cues, 0, len(some) - 1, ("ab",))
    except EditRefused:
        return
    make_and_prove(session, guess.edit)
    for before, after in zip(some, session.cues, strict=True):
        assert _bare(after.text) == _bare(before.text)


def _bare(text: str) -> str:
    return text.casefold().replace(".", "").replace("?", "")
