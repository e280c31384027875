from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core import merging, splitting
from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.session import Session
from editor.core.span import Span
from editor.core.words import Word
from tests.builders import cues
from tests.core.conftest import make_and_prove
from tests.core.transcripts import letters, session_of, some_cues, texts, times

Prove: TypeAlias = Callable[[Session, Edit], None]


def test_split_at_a_caret_shares_out_the_time(proven: Prove) -> None:
    session = session_of("0-2 abcd efgh", "3-4 next")
    proven(session, splitting.split(session.cues, 0, session.fresh_id(), caret=5))
    assert texts(session) == ["abcd", "efgh", "next"]
    assert times(session)[:2] == [(0, 1000), (1000, 2000)]
    assert session.active_index == 1


def test_split_at_a_moment_finds_the_nearest_word(proven: Prove) -> None:
    session = session_of("0-3 one two three")
    proven(session, splitting.split(session.cues, 0, session.fresh_id(), at_ms=1400))
    assert texts(session) == ["one two", "three"]
    assert times(session) == [(0, 1400), (1400, 3000)]


def test_split_at_both_is_exact(proven: Prove) -> None:
    session = session_of("0-3 one two three")
    proven(session, splitting.split(session.cues, 0, session.fresh_id(), caret=4, at_ms=2700))
    assert texts(session) == ["one", "two three"]
    assert times(session) == [(0, 2700), (2700, 3000)]


def test_the_second_half_goes_where_its_start_belongs(proven: Prove) -> None:
    session = session_of("0-6 one two", "1-2 over", "2-5 lap")
    proven(session, splitting.split(session.cues, 0, session.fresh_id(), caret=4, at_ms=3000))
    assert texts(session) == ["one", "over", "lap", "two"]


@pytest.mark.parametrize(
    ("caret", "at_ms", "sentence"),
    [
        (0, None, "one side of the caret"),
        (7, None, "one side of the caret"),
        (None, None, "Put the caret"),
        (None, 0, "not inside the cue"),
        (None, 9000, "not inside the cue"),
    ],
)
def test_a_split_without_two_halves_is_refused(
    caret: int | None, at_ms: int | None, sentence: str
) -> None:
    with pytest.raises(EditRefused, match=sentence):
        splitting.split(cues("0-2 one two"), 0, 9, caret=caret, at_ms=at_ms)


def test_a_single_word_cannot_be_split_by_time() -> None:
    with pytest.raises(EditRefused, match="single word"):
        splitting.split(cues("0-2 word"), 0, 9, at_ms=1000)


def test_a_cue_without_duration_cannot_be_split() -> None:
    with pytest.raises(EditRefused, match="too short"):
        splitting.split(cues("1-1.001 one two"), 0, 9, caret=4)


def test_merging_what_was_split_gives_the_cue_back(proven: Prove) -> None:
    session = session_of("0-2 abcd efgh")
    first = session.cues
    proven(session, splitting.split(session.cues, 0, session.fresh_id(), caret=5))
    proven(session, merging.merge(session.cues, 0, 1))
    assert session.cues == first


# -- where voices are known ----------------------------------------------------------------


def test_a_caret_takes_the_pause_near_by() -> None:
    talk = cues("0-4 one two three four")
    voices = (Span(0, 1700), Span(2100, 4000))
    first, _ = splitting.split(talk, 0, 9, caret=8, voices=voices).splices[0].inserted
    assert first.end_ms == 1900


def test_after_a_long_pause_the_second_half_begins_shortly_before_its_voice() -> None:
    talk = cues("0-9 one two three four")
    voices = (Span(0, 2000), Span(6000, 8000))
    first, _ = splitting.split(talk, 0, 9, caret=8, voices=voices).splices[0].inserted
    assert first.end_ms == 5800


def test_word_times_come_before_voices() -> None:
    words = (Word(" one", 0, 500), Word(" two", 600, 1000))
    talk = (Cue(1, 0, 4000, "one two", words=words),)
    first, _ = (
        splitting.split(talk, 0, 9, caret=4, voices=(Span(0, 1900), Span(2100, 4000)))
        .splices[0]
        .inserted
    )
    assert first.end_ms == 550


def test_a_moment_cuts_the_text_by_what_was_spoken_before_it() -> None:
    talk = cues("0-10 one two three four")
    voices = (Span(0, 2000), Span(8000, 10_000))
    edit = splitting.split(talk, 0, 9, at_ms=7900, voices=voices)
    assert [cue.text for cue in edit.splices[0].inserted] == ["one two", "three four"]


def test_a_moment_cuts_the_text_between_the_words_spoken_there() -> None:
    words = (Word(" one", 0, 300), Word(" two", 400, 700), Word(" three", 3000, 3900))
    talk = (Cue(1, 0, 4000, "one two three", words=words),)
    first, second = splitting.split(talk, 0, 9, at_ms=2000).splices[0].inserted
    assert (first.text, second.text) == ("one two", "three")
    assert (first.words, second.words) == (words[:2], words[2:])


# -- markup and voices ---------------------------------------------------------------------


def test_two_voices_are_parted_and_lose_their_dashes(proven: Prove) -> None:
    session = session_of("0-4 - Are you here?\n- Yes.")
    proven(session, splitting.split(session.cues, 0, 9, at_ms=2500))
    assert texts(session) == ["Are you here?", "Yes."]


def test_the_words_of_a_dialogue_go_with_their_voices() -> None:
    words = (Word(" Here?", 0, 500), Word(" Yes", 2000, 2500), Word(" sir.", 2500, 3000))
    talk = (Cue(1, 0, 4000, "- Here?\n- Yes sir.", speaker="Ann", words=words),)
    first, second = splitting.split(talk, 0, 9, caret=len("- Here?\n")).splices[0].inserted
    assert (first.end_ms, first.words, second.words) == (1250, words[:1], words[1:])
    assert first.speaker == second.speaker == "Ann"


def test_markup_is_closed_and_opened_again() -> None:
    edit = splitting.split(cues("0-2 <i>one two</i>"), 0, 9, caret=7)
    assert [cue.text for cue in edit.splices[0].inserted] == ["<i>one</i>", "<i>two</i>"]


@given(some_cues(), st.data())
def test_any_split_loses_nothing_and_can_be_undone(
    talk: tuple[Cue, ...], data: st.DataObject
) -> None:
    session = Session(Document(talk))
    index = data.draw(st.integers(0, len(talk) - 1))
    cue = talk[index]
    caret = data.draw(st.none() | st.integers(0, len(cue.text)))
    at_ms = data.draw(st.none() | st.integers(cue.start_ms, cue.end_ms))
    voices = data.draw(
        st.lists(st.builds(Span, st.integers(0, 9000), st.integers(0, 9000)), max_size=3)
    )
    try:
        edit = splitting.split(
            talk, index, session.fresh_id(), caret=caret, at_ms=at_ms, voices=voices
        )
    except EditRefused:
        return
    make_and_prove(session, edit)
    assert edit.selection
    first, second = session.cue(cue.id), session.cue(edit.selection.active or 0)
    assert first
    assert second
    assert cue.start_ms == first.start_ms < first.end_ms == second.start_ms < second.end_ms
    assert (second.end_ms, second.speaker, first.speaker) == (cue.end_ms, cue.speaker, cue.speaker)
    assert letters(first.text)
    assert letters(second.text)
    assert letters(first.text, second.text) == letters(cue.text)
    assert first.words + second.words == cue.words
    assert [first.text.count(mark) for mark in ("<i>", "</i>")] in ([0, 0], [1, 1])
