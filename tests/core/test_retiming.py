from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.document import Document
from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.retiming import Edge, extend, lead, nudge, set_edge
from editor.core.session import Session
from tests.builders import cues
from tests.core.conftest import make_and_prove
from tests.core.transcripts import session_of, some_cues, times

if TYPE_CHECKING:
    from editor.core.cue import Cue

Prove: TypeAlias = Callable[[Session, Edit], None]
EDGES = st.sampled_from(Edge)
START, END = Edge.START, Edge.END


# -- set at a moment -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edge", "at_ms", "result"), [(START, 1500, (1500, 3000)), (END, 2500, (2000, 2500))]
)
def test_an_edge_is_set(proven: Prove, edge: Edge, at_ms: int, result: tuple[int, int]) -> None:
    session = session_of("0-1 a", "2-3 b", "4-5 c")
    proven(session, set_edge(session.cues, 1, edge, at_ms))
    assert times(session) == [(0, 1000), result, (4000, 5000)]
    assert session.undo_label == f"Set {edge.value}"


@pytest.mark.parametrize(("edge", "at_ms"), [(START, 3000), (START, 3500), (END, 2000), (END, 0)])
def test_a_cue_keeps_some_time(edge: Edge, at_ms: int) -> None:
    with pytest.raises(EditRefused, match=f"set the {edge.opposite.value} first"):
        set_edge(cues("0-1 a", "2-3 b"), 1, edge, at_ms)


@pytest.mark.parametrize(
    ("edge", "at_ms", "where"), [(START, 500, "the cue before"), (END, 4500, "the next cue")]
)
def test_an_edge_set_in_a_neighbour_is_refused_unless_that_gives_way(
    proven: Prove, edge: Edge, at_ms: int, where: str
) -> None:
    session = session_of("0-1 a", "2-3 b", "4-5 c")
    with pytest.raises(EditRefused, match=f"lies in {where}"):
        set_edge(session.cues, 1, edge, at_ms)
    proven(session, set_edge(session.cues, 1, edge, at_ms, with_neighbour=True))
    assert all(one[1] <= other[0] for one, other in pairwise(times(session)))
    assert edge.of(session.cues[1]) == at_ms


def test_edges_that_touch_go_together_either_way(proven: Prove) -> None:
    session = session_of("0-2 a", "2-4 b", "5-6 c")
    proven(session, set_edge(session.cues, 1, START, 2500, with_neighbour=True))
    assert times(session) == [(0, 2500), (2500, 4000), (5000, 6000)]
    proven(session, set_edge(session.cues, 1, END, 4500, with_neighbour=True))
    assert times(session) == [(0, 2500), (2500, 4500), (5000, 6000)]


def test_a_neighbour_is_never_left_without_time() -> None:
    with pytest.raises(EditRefused, match="which would have no time"):
        set_edge(cues("1-2 a", "2-4 b"), 1, START, 1000, with_neighbour=True)


# -- nudge ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edge", "by_ms", "result"),
    [
        (START, -100, (1900, 3000)),
        (START, -5000, (1000, 3000)),
        (START, 100, (2100, 3000)),
        (START, 5000, (2999, 3000)),
        (END, 100, (2000, 3100)),
        (END, 5000, (2000, 4000)),
        (END, -5000, (2000, 2001)),
    ],
)
def test_a_nudge_stops_at_the_neighbour_and_leaves_some_time(
    proven: Prove, edge: Edge, by_ms: int, result: tuple[int, int]
) -> None:
    session = session_of("0-1 a", "2-3 b", "4-5 c")
    proven(session, nudge(session.cues, 1, edge, by_ms))
    assert times(session)[1] == result


@pytest.mark.parametrize(
    ("index", "edge", "by_ms", "why"),
    [
        (0, START, -10, "nothing is earlier"),
        (0, END, 10, "the next cue is in the way"),
        (1, START, -10, "the cue before is in the way"),
        (2, END, -10, "no time left"),
    ],
)
def test_a_nudge_without_room_says_why(index: int, edge: Edge, by_ms: int, why: str) -> None:
    talk = cues("0-1 a", "1-2 b", "3-3.001 c")
    with pytest.raises(EditRefused, match=why):
        nudge(talk, index, edge, by_ms)


def test_nudges_in_a_row_are_one_step() -> None:
    session = session_of("0-1 a", "2-3 b")
    first = session.cues
    for _ in range(5):
        session.do(nudge(session.cues, 1, START, -100))
    assert times(session)[1] == (1500, 3000)
    session.undo()
    assert session.cues == first
    assert session.undo_label is None


# -- extend, lead-in and lead-out ----------------------------------------------------------


def test_edges_are_drawn_out_to_the_neighbours(proven: Prove) -> None:
    session = session_of("0-1 a", "2-3 b", "4-5 c")
    proven(session, extend(session.cues, [1], END))
    proven(session, extend(session.cues, [1], START))
    assert times(session) == [(0, 1000), (1000, 4000), (4000, 5000)]


@pytest.mark.parametrize(("index", "edge"), [(0, START), (1, END), (0, END)])
def test_without_a_gap_nothing_is_extended(index: int, edge: Edge) -> None:
    with pytest.raises(EditRefused, match="no gap"):
        extend(cues("0-1 a", "1-2 b"), [index], edge)


def test_several_cues_are_extended_at_once(proven: Prove) -> None:
    session = session_of("0-1 a", "2-3 b", "3-5 c", "6-7 d")
    proven(session, extend(session.cues, [0, 1, 2], END))
    assert times(session) == [(0, 2000), (2000, 3000), (3000, 6000), (6000, 7000)]


def test_a_lead_takes_what_the_gap_allows(proven: Prove) -> None:
    session = session_of("0.05-1 a", "1.1-2 b", "3-4 c")
    proven(session, lead(session.cues, [0, 1, 2], START, 120))
    assert times(session) == [(0, 1000), (1000, 2000), (2880, 4000)]
    proven(session, lead(session.cues, [0, 1, 2], END, 240))
    assert times(session) == [(0, 1000), (1000, 2240), (2880, 4240)]


def test_cues_led_towards_each_other_share_the_gap(proven: Prove) -> None:
    session = session_of("0-1 a", "1.3-2 b")
    proven(session, lead(session.cues, [0, 1], END, 240))
    proven(session, lead(session.cues, [0, 1], START, 120))
    assert times(session) == [(0, 1240), (1240, 2240)]


@pytest.mark.parametrize(
    ("index", "edge", "why"), [(0, START, "nothing is earlier"), (1, START, "in the way")]
)
def test_a_lead_without_room_says_why(index: int, edge: Edge, why: str) -> None:
    with pytest.raises(EditRefused, match=why):
        lead(cues("0-1 a", "1-2 b"), [index], edge, 120)


# -- laws ----------------------------------------------------------------------------------

MAKERS: tuple[Callable[[tuple[Cue, ...], int, Edge, int], Edit], ...] = (
    lambda talk, index, edge, ms: set_edge(talk, index, edge, abs(ms)),
    lambda talk, index, edge, ms: set_edge(talk, index, edge, abs(ms), with_neighbour=True),
    nudge,
    lambda talk, index, edge, ms: extend(talk, {index, abs(ms) % len(talk)}, edge),
    lambda talk, index, edge, ms: lead(talk, {index, abs(ms) % len(talk)}, edge, abs(ms)),
)


@given(some_cues(), st.sampled_from(MAKERS), st.integers(0, 5), EDGES, st.integers(-9000, 9000))
def test_whatever_is_done_to_times_is_undone_and_leaves_cues_in_order(
    talk: tuple[Cue, ...],
    make: Callable[[tuple[Cue, ...], int, Edge, int], Edit],
    index: int,
    edge: Edge,
    ms: int,
) -> None:
    session = Session(Document(talk))
    apart = all(one.end_ms <= other.start_ms for one, other in pairwise(talk))
    try:
        edit = make(talk, index % len(talk), edge, ms)
    except EditRefused:
        return
    if edit.splices:
        make_and_prove(session, edit)
    assert list(session.cues) == sorted(session.cues, key=lambda cue: cue.start_ms)
    assert all(0 <= cue.start_ms < cue.end_ms for cue in session.cues)
    if apart:
        assert all(one.end_ms <= other.start_ms for one, other in pairwise(session.cues))
    untimed = [(cue.id, cue.text, cue.speaker, cue.words) for cue in talk]
    assert sorted(untimed) == sorted(
        (cue.id, cue.text, cue.speaker, cue.words) for cue in session.cues
    )
