from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.exchange import give_first_word, give_last_word
from editor.core.session import Session
from editor.core.span import Span
from editor.core.words import Word
from tests.builders import cues
from tests.core.conftest import make_and_prove
from tests.core.transcripts import letters, session_of, some_cues, texts, times

Prove: TypeAlias = Callable[[Session, Edit], None]


def test_the_last_word_goes_to_the_next_cue_with_its_share_of_the_time(proven: Prove) -> None:
    session = session_of("0-3 aaa bbb ccc", "3-5 ddd")
    proven(session, give_last_word(session.cues, 0))
    assert texts(session) == ["aaa bbb", "ccc ddd"]
    assert times(session) == [(0, 2100), (2100, 5000)]
    assert session.active_index == 0


def test_the_first_word_goes_to_the_previous_cue_with_its_share_of_the_time(proven: Prove) -> None:
    session = session_of("0-2 aaa", "2-5 bbb ccc ddd")
    proven(session, give_first_word(session.cues, 1))
    assert texts(session) == ["aaa bbb", "ccc ddd"]
    assert times(session) == [(0, 2900), (2900, 5000)]
    assert session.active_index == 1


def test_a_gap_keeps_its_length() -> None:
    there = give_last_word(cues("0-3 aaa bbb ccc", "4-5 ddd"), 0).splices[0].inserted
    assert [(cue.start_ms, cue.end_ms) for cue in there] == [(0, 2100), (3100, 5000)]
    back = give_first_word(cues("0-1 aaa", "2-5 bbb ccc ddd"), 1).splices[0].inserted
    assert [(cue.start_ms, cue.end_ms) for cue in back] == [(0, 1900), (2900, 5000)]


WORDS = (Word(" one", 0, 400), Word(" two", 500, 900), Word(" three", 1500, 1900))


def test_a_word_takes_its_own_time_along() -> None:
    talk = (
        Cue(1, 0, 2000, "one two three", words=WORDS),
        Cue(2, 3000, 4000, "four", words=(Word(" four", 3000, 3900),)),
    )
    first, second = give_last_word(talk, 0).splices[0].inserted
    assert (first.end_ms, second.start_ms) == (1200, 1500)
    assert (first.words, second.words) == (WORDS[:2], (*WORDS[2:], *talk[1].words))


def test_a_word_given_back_takes_its_own_time_along() -> None:
    talk = (Cue(1, -0, 300, "zero"), Cue(2, 400, 2000, "one two three", words=WORDS))
    first, second = give_first_word(talk, 1).splices[0].inserted
    assert (first.text, second.text) == ("zero one", "two three")
    assert (first.end_ms, second.start_ms) == (400, 450)
    assert (first.words, second.words) == (WORDS[:1], WORDS[1:])


def test_the_cut_goes_to_the_pause_near_by() -> None:
    voices = (Span(0, 1900), Span(2300, 3000))
    first, _ = give_last_word(cues("0-3 aaa bbb ccc", "3-5 ddd"), 0, voices).splices[0].inserted
    assert first.end_ms == 2100


@pytest.mark.parametrize(
    ("first", "second", "there", "back"),
    [
        ("one two", "three", ("one", "two three"), None),
        ("one\ntwo", "three\nfour", ("one", "two three\nfour"), ("one\ntwo three", "four")),
        ("one two", "- three\n- four", ("one", "- two three\n- four"), ("one two three", "four")),
        ("<i>a b</i>", "<i>c d</i>", ("<i>a</i>", "<i>b c d</i>"), ("<i>a b c</i>", "<i>d</i>")),
        ("日本", "語の", ("日", "本語の"), ("日本語", "の")),
        ("one two", "", ("one", "two"), None),
    ],
)
def test_a_word_joins_the_line_beside_it(
    first: str, second: str, there: tuple[str, str], back: tuple[str, str] | None
) -> None:
    talk = (Cue(1, 0, 1000, first), Cue(2, 1000, 2000, second))
    assert tuple(cue.text for cue in give_last_word(talk, 0).splices[0].inserted) == there
    if back:
        assert tuple(cue.text for cue in give_first_word(talk, 1).splices[0].inserted) == back


def test_a_cue_is_never_left_without_words() -> None:
    talk = cues("0-1 one", "1-2 two")
    with pytest.raises(EditRefused, match="single word"):
        give_last_word(talk, 0)
    with pytest.raises(EditRefused, match="single word"):
        give_first_word(talk, 1)


def test_the_outermost_cues_have_nobody_to_give_to() -> None:
    talk = cues("0-1 one two")
    with pytest.raises(EditRefused, match="no next cue"):
        give_last_word(talk, 0)
    with pytest.raises(EditRefused, match="no previous cue"):
        give_first_word(talk, 0)


@given(some_cues(least=2), st.data(), st.booleans())
def test_any_exchange_loses_nothing_and_can_be_undone(
    talk: tuple[Cue, ...], data: st.DataObject, onwards: bool
) -> None:
    session = Session(Document(talk))
    index = data.draw(st.integers(0, len(talk) - 2))
    try:
        edit = give_last_word(talk, index) if onwards else give_first_word(talk, index + 1)
    except EditRefused:
        return
    make_and_prove(session, edit)
    before, after = talk[index : index + 2], session.cues[index : index + 2]
    assert [cue.id for cue in after] == [cue.id for cue in before]
    assert all(letters(cue.text) for cue in after)
    assert letters(*(cue.text for cue in after)) == letters(*(cue.text for cue in before))
    assert after[0].words + after[1].words == before[0].words + before[1].words
    assert all(cue.duration_ms > 0 for cue in after)
    assert list(session.cues) == sorted(session.cues, key=lambda cue: cue.start_ms)
    overlaps = [max(0, one.end_ms - other.start_ms) for one, other in (before, after)]
    assert overlaps[1] <= overlaps[0]
    assert (after[0].start_ms, after[1].end_ms) == (before[0].start_ms, before[1].end_ms)
