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
from editor.core.retiming import Edge
from editor.core.session import Session
from editor.core.snapping import around, snap
from editor.core.span import Span
from tests.builders import cues
from tests.core.conftest import make_and_prove
from tests.core.transcripts import session_of, some_cues, times

if TYPE_CHECKING:
    from editor.core.cue import Cue

Prove: TypeAlias = Callable[[Session, Edit], None]


def test_edges_go_to_the_nearest_voice(proven: Prove) -> None:
    session = session_of("0-1 a", "2-4 b", "6-7 c")
    voices = {1: (Span(1700, 2200), Span(2300, 4400), Span(4600, 5000))}
    proven(session, snap(session.cues, voices))
    assert times(session) == [(0, 1000), (1700, 4400), (6000, 7000)]
    assert session.undo_label == "Snap to the voice"


@pytest.mark.parametrize(("edge", "result"), [(Edge.START, (1700, 4000)), (Edge.END, (2000, 4400))])
def test_one_edge_alone(proven: Prove, edge: Edge, result: tuple[int, int]) -> None:
    session = session_of("0-1 a", "2-4 b")
    proven(session, snap(session.cues, {1: (Span(1700, 4400),)}, [edge]))
    assert times(session)[1] == result


def test_a_voice_over_a_neighbour_is_not_his() -> None:
    with pytest.raises(EditRefused, match="No voice begins"):
        snap(cues("0-2 a", "2-4 b", "4-5 c"), {1: (Span(1500, 4500),)})


def test_a_voice_a_second_away_is_another() -> None:
    talk = cues("0-1 a", "5-6 b")
    span = around(talk[1])
    with pytest.raises(EditRefused, match="within a second"):
        snap(talk, {1: (Span(span.start_ms, span.end_ms),)})


def test_edges_at_the_voice_already_say_so() -> None:
    with pytest.raises(EditRefused, match="already"):
        snap(cues("0-1 a"), {0: (Span(0, 1000),)})


def test_without_voices_it_says_what_to_do() -> None:
    with pytest.raises(EditRefused, match="open the recording"):
        snap(cues("0-1 a"), {0: None})


def test_nothing_chosen_is_nothing_snapped() -> None:
    with pytest.raises(EditRefused, match="No cue is selected"):
        snap(cues("0-1 a"), {})


@given(some_cues(), st.lists(st.integers(0, 2000), max_size=12), st.sets(st.integers(0, 5)))
def test_whatever_snaps_is_undone_and_overlaps_no_more(
    talk: tuple[Cue, ...], steps: list[int], chosen: set[int]
) -> None:
    edges = [sum(steps[: count + 1]) for count in range(len(steps))]
    voices = [Span(one, other) for one, other in zip(edges[::2], edges[1::2], strict=False)]
    session = Session(Document(talk))
    try:
        edit = snap(talk, {index % len(talk): voices for index in chosen})
    except EditRefused:
        return
    make_and_prove(session, edit)
    assert list(session.cues) == sorted(session.cues, key=lambda cue: cue.start_ms)
    assert all(cue.duration_ms > 0 for cue in session.cues)
    if all(one.end_ms <= other.start_ms for one, other in pairwise(talk)):
        assert all(one.end_ms <= other.start_ms for one, other in pairwise(session.cues))
