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
from editor.core.session import Session
from editor.core.speakers import Speakers
from editor.core.styling import (
    assign,
    balance,
    change_case,
    change_case_of,
    italicise,
    italicise_part,
    join_lines,
)
from editor.core.words import Word
from tests.builders import cues
from tests.core.conftest import make_and_prove
from tests.core.transcripts import session_of, some_cues, texts

Prove: TypeAlias = Callable[[Session, Edit], None]
LONG = "0-2 There are a great many things that I would rather do today"


def test_the_lines_of_all_that_is_selected_are_one_step(proven: Prove) -> None:
    session = session_of(LONG, "2-3 short", LONG.replace("0-2", "3-5"))
    proven(session, balance(session.cues, [0, 1, 2]))
    assert [text.count("\n") for text in texts(session)] == [1, 0, 1]
    proven(session, join_lines(session.cues, [0, 2]))
    assert [text.count("\n") for text in texts(session)] == [0, 0, 0]


def test_case_and_italics_go_to_one_state(proven: Prove) -> None:
    session = session_of("0-1 One", "1-2 <i>two</i>", "2-3 ")
    proven(session, italicise(session.cues, [0, 1, 2]))
    assert texts(session) == ["<i>One</i>", "<i>two</i>", ""]
    proven(session, italicise(session.cues, [0, 1, 2]))
    assert texts(session) == ["One", "two", ""]
    proven(session, change_case(session.cues, [0, 1]))
    assert texts(session) == ["one", "two", ""]


def test_a_part_of_the_text(proven: Prove) -> None:
    session = session_of("0-1 one two three")
    proven(session, italicise_part(session.cues, 0, 4, 7))
    assert texts(session) == ["one <i>two</i> three"]
    proven(session, change_case_of(session.cues, 0, 0, 3))
    assert texts(session) == ["One <i>two</i> three"]


def test_a_speaker_is_named_and_taken_away(proven: Prove) -> None:
    session = session_of("0-1 a", "1-2 b", "2-3 c")
    proven(session, assign(session.cues, [0, 2], "Ann"))
    assert [cue.speaker for cue in session.cues] == ["Ann", "", "Ann"]
    assert session.undo_label == "Speaker: Ann"
    proven(session, assign(session.cues, [0, 1], ""))
    assert [cue.speaker for cue in session.cues] == ["", "", "Ann"]


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda talk: balance(talk, [0]), "broken well already"),
        (lambda talk: join_lines(talk, [0]), "nothing to join"),
        (lambda talk: change_case(talk, [1]), "no letters"),
        (lambda talk: change_case_of(talk, 0, 0, 0), "no letters"),
        (lambda talk: italicise(talk, [2]), "no text"),
        (lambda talk: italicise_part(talk, 0, 1, 1), "no text"),
        (lambda talk: assign(talk, [0], ""), "already"),
    ],
)
def test_what_would_change_nothing_says_so(
    make: Callable[[tuple[Cue, ...]], Edit], why: str
) -> None:
    with pytest.raises(EditRefused, match=why):
        make(cues("0-1 a", "1-2 3", "2-3 "))


MAKERS: tuple[Callable[[tuple[Cue, ...], set[int]], Edit], ...] = (
    balance,
    join_lines,
    change_case,
    italicise,
    lambda talk, chosen: assign(talk, chosen, "Ann"),
    lambda talk, chosen: assign(talk, chosen, ""),
    lambda talk, chosen: italicise_part(talk, min(chosen), 1, 4),
    lambda talk, chosen: change_case_of(talk, min(chosen), 1, 4),
)


@given(some_cues(), st.sets(st.integers(0, 5), min_size=1), st.sampled_from(MAKERS))
def test_whatever_is_done_to_texts_is_undone_and_leaves_times(
    talk: tuple[Cue, ...],
    chosen: set[int],
    make: Callable[[tuple[Cue, ...], set[int]], Edit],
) -> None:
    session = Session(Document(talk))
    indexes = {index % len(talk) for index in chosen}
    try:
        edit = make(talk, indexes)
    except EditRefused:
        return
    make_and_prove(session, edit)
    assert list(map(timed, session.cues)) == list(map(timed, talk))
    assert all(session.cues[at] is cue for at, cue in enumerate(talk) if at not in indexes)


def timed(cue: Cue) -> tuple[object, ...]:
    return cue.id, cue.span, [(word.start_ms, word.end_ms) for word in cue.words]


def test_words_are_written_as_the_text_is(proven: Prove) -> None:
    words = (Word(" One", 0, 400), Word(" two", 500, 900))
    session = Session(Document((Cue(1, 0, 1000, "<i>One</i> two", words=words),)))
    proven(session, change_case(session.cues, [0]))
    assert texts(session) == ["<i>ONE</i> TWO"]
    assert [(word.text, word.start_ms) for word in session.cues[0].words] == [
        (" ONE", 0),
        (" TWO", 500),
    ]


# -- speakers ------------------------------------------------------------------------------


def test_speakers_stand_by_how_often_they_speak_and_keep_their_places() -> None:
    names = ["Bob", "Ann", "Ann", ""]
    session = session_of(*(f"{at}-{at + 1} x" for at in range(4)))
    for at, name in enumerate(names[:3]):
        session.do(assign(session.cues, [at], name))
    speakers = Speakers(session.cues)
    assert speakers.names == ["Ann", "Bob"]
    session.do(assign(session.cues, [3], "Cy"))
    session.do(assign(session.cues, [0, 1, 2], "Cy"))
    speakers.meet(session.cues)
    assert speakers.names == ["Ann", "Bob", "Cy"]
    assert (speakers.at(2), speakers.at(3)) == ("Cy", "")
