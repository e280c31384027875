from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.moving import OverlapRefused, move, moved, nudge_cues
from editor.core.session import Session
from editor.core.words import Word
from tests.builders import cues
from tests.core.conftest import make_and_prove
from tests.core.transcripts import session_of, some_cues, times

Prove: TypeAlias = Callable[[Session, Edit], None]


def test_the_cues_chosen_move_and_the_others_stay(proven: Prove) -> None:
    session = session_of("0-1 a", "2-3 b", "3-4 c", "6-7 d")
    proven(session, move(session.cues, [1, 2], 1500))
    assert times(session) == [(0, 1000), (3500, 4500), (4500, 5500), (6000, 7000)]
    assert session.undo_label == "Move 2 cues by 1.500 s"


def test_words_move_along() -> None:
    cue = Cue(1, 0, 900, "a b", words=(Word("a", 0, 400), Word(" b", None, None)))
    assert moved(cue, 100).words == (Word("a", 100, 500), Word(" b", None, None))


def test_nothing_moves_below_zero() -> None:
    with pytest.raises(EditRefused, match=r"cue 1 begins at 00:00:00\.500"):
        move(cues("0.5-1 a", "2-3 b"), [0, 1], -600)


@pytest.mark.parametrize(
    ("by_ms", "sentence"),
    [(1001, "the next cue: there is room for 1.000 s"), (-1, "the cue before: there is no room")],
)
def test_an_overlap_has_to_be_asked_for(proven: Prove, by_ms: int, sentence: str) -> None:
    session = session_of("0-1 a", "1-2 b", "3-4 c")
    with pytest.raises(OverlapRefused, match=sentence):
        move(session.cues, [1], by_ms)
    proven(session, move(session.cues, [1], by_ms, overlapping=True))
    assert times(session)[1] == (1000 + by_ms, 2000 + by_ms)


def test_cues_moved_past_others_stand_where_they_belong(proven: Prove) -> None:
    session = session_of("0-1 a", "1-2 b", "3-4 c", "5-6 d")
    proven(session, move(session.cues, [0, 1], 3500, overlapping=True))
    assert [cue.text for cue in session.cues] == ["c", "a", "b", "d"]


def test_nothing_chosen_is_nothing_moved() -> None:
    for make in (move, nudge_cues):
        with pytest.raises(EditRefused, match="No cue is selected"):
            make(cues("0-1 a"), [], 100)


@pytest.mark.parametrize(
    ("chosen", "by_ms", "result"),
    [([1], 5000, (3000, 4000)), ([1], -5000, (1000, 2000)), ([0], -5000, (0, 800))],
)
def test_a_nudge_stops_at_those_that_stay(
    proven: Prove, chosen: list[int], by_ms: int, result: tuple[int, int]
) -> None:
    session = session_of("0.2-1 a", "2-3 b", "4-5 c")
    proven(session, nudge_cues(session.cues, chosen, by_ms))
    assert times(session)[chosen[0]] == result


@pytest.mark.parametrize(
    ("chosen", "by_ms", "why"),
    [([0], -10, "nothing is earlier"), ([0], 10, "next cue is in"), ([1], -10, "before is in")],
)
def test_a_nudge_without_room_says_why(chosen: list[int], by_ms: int, why: str) -> None:
    with pytest.raises(EditRefused, match=why):
        nudge_cues(cues("0-1 a", "1-2 b"), chosen, by_ms)


def test_nudges_in_a_row_are_one_step() -> None:
    session = session_of("0-1 a", "2-3 b", "3-4 c")
    first = session.cues
    for _ in range(3):
        session.do(nudge_cues(session.cues, [1, 2], 10))
    assert times(session)[1:] == [(2030, 3030), (3030, 4030)]
    session.undo()
    assert session.cues == first


@given(
    some_cues(),
    st.sets(st.integers(0, 5), min_size=1),
    st.integers(-9000, 9000).filter(bool),
    st.sampled_from(["move", "anyhow", "nudge"]),
)
def test_whatever_is_moved_is_undone_and_moves_as_one(
    talk: tuple[Cue, ...], chosen: set[int], by_ms: int, how: str
) -> None:
    session = Session(Document(talk))
    indexes = {index % len(talk) for index in chosen}
    try:
        if how == "nudge":
            edit = nudge_cues(talk, indexes, by_ms)
        else:
            edit = move(talk, indexes, by_ms, overlapping=how == "anyhow")
    except EditRefused:
        return
    make_and_prove(session, edit)
    ids = {talk[index].id for index in indexes}
    steps = {
        cue.start_ms - before.start_ms
        for before in talk
        if before.id in ids and (cue := session.cue(before.id))
    }
    assert len(steps) == 1
    assert steps == {by_ms} or how == "nudge"
    assert all(session.cue(cue.id) is cue for cue in talk if cue.id not in ids)
    assert list(session.cues) == sorted(session.cues, key=lambda cue: cue.start_ms)
    apart = all(one.end_ms <= other.start_ms for one, other in pairwise(talk))
    if apart and how != "anyhow":
        assert all(one.end_ms <= other.start_ms for one, other in pairwise(session.cues))
