from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import pytest

from editor.checks import Inspection
from editor.core import decisions, edits
from editor.core.document import Document
from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.selection import Selection
from editor.core.session import Session
from editor.core.verdict import Answer
from tests.builders import cues

Prove: TypeAlias = Callable[[Session, Edit], None]


def session_of(*lines: str) -> Session:
    inspection = Inspection()
    session = Session(Document(cues(*lines)), inspection)
    session.set_findings(inspection.run(session.cues))
    return session


def texts(session: Session) -> list[str]:
    return [cue.text for cue in session.cues]


def times(session: Session) -> list[tuple[int, int]]:
    return [(cue.start_ms, cue.end_ms) for cue in session.cues]


# -- remove --------------------------------------------------------------------------------


def test_remove_takes_cues_wherever_they_stand(proven: Prove) -> None:
    session = session_of("0-1 a", "1-2 b", "2-3 c", "3-4 d", "4-5 e")
    proven(session, edits.remove(session.cues, [3, 0, 1]))
    assert texts(session) == ["c", "e"]
    assert session.undo_label == "Remove 3 cues"


@pytest.mark.parametrize(
    ("gone", "active"), [([1], "c"), ([2], "b"), ([0, 1], "c"), ([0, 2], "b"), ([0, 1, 2], None)]
)
def test_after_a_removal_the_next_cue_is_active(
    proven: Prove, gone: list[int], active: str | None
) -> None:
    session = session_of("0-1 a", "1-2 b", "2-3 c")
    session.select_index(gone[0])
    proven(session, edits.remove(session.cues, gone))
    index = session.active_index
    assert (None if index is None else session.cues[index].text) == active
    assert session.selection == Selection.only(session.selection.active)


def test_undoing_a_removal_selects_what_was_selected(proven: Prove) -> None:
    session = session_of("0-1 a", "1-2 b", "2-3 c")
    selected = Selection(active=2, selected=frozenset({2, 3}))
    session.select(selected)
    proven(session, edits.remove(session.cues, [1, 2]))
    session.undo()
    assert session.selection == selected


def test_undoing_gives_back_that_nothing_was_selected(proven: Prove) -> None:
    session = session_of("0-1 a", "1-2 b")
    session.select(Selection())
    proven(session, edits.remove(session.cues, [0]))
    assert session.selection == Selection.only(2)
    session.undo()
    assert session.selection == Selection()


def test_removing_nothing_is_refused() -> None:
    with pytest.raises(EditRefused, match="nothing to remove"):
        edits.remove(cues("0-1 a"), [])


# -- text and times ------------------------------------------------------------------------


def test_set_text(proven: Prove) -> None:
    session = session_of("0-1 Helo", "1-2 b")
    proven(session, edits.set_text(session.cues, 0, "Hello"))
    assert texts(session) == ["Hello", "b"]


def test_the_same_text_is_no_step() -> None:
    session = session_of("0-1 Hello")
    session.do(edits.set_text(session.cues, 0, "Hello"))
    assert session.undo_label is None


def test_retime_in_place(proven: Prove) -> None:
    session = session_of("0-1 a", "1-2 b", "4-5 c")
    proven(session, edits.retime(session.cues, 1, 1500, 3000))
    assert times(session) == [(0, 1000), (1500, 3000), (4000, 5000)]


@pytest.mark.parametrize(
    ("index", "start_ms", "order"),
    [(0, 2500, "bca"), (2, 0, "acb"), (0, 2000, "bca"), (2, 500, "acb"), (0, 1000, "abc")],
)
def test_a_cue_that_is_moved_past_others_changes_places(
    proven: Prove, index: int, start_ms: int, order: str
) -> None:
    session = session_of("0-1 a", "1-2 b", "2-3 c")
    proven(session, edits.retime(session.cues, index, start_ms, start_ms + 700))
    assert "".join(texts(session)) == order


@pytest.mark.parametrize(("start_ms", "end_ms"), [(1000, 1000), (2000, 1000), (-1, 1000)])
def test_impossible_times_are_refused(start_ms: int, end_ms: int) -> None:
    with pytest.raises(EditRefused, match="end after it starts"):
        edits.retime(cues("0-1 a"), 0, start_ms, end_ms)


def test_the_same_times_are_no_step() -> None:
    session = session_of("0-1 a")
    session.do(edits.retime(session.cues, 0, 0, 1000))
    assert session.undo_label is None


def test_room_ends_at_the_neighbours() -> None:
    talk = cues("0-1 a", "1.5-2 b", "3-4 c")
    span = edits.room(talk, 1)
    assert (span.start_ms, span.end_ms) == (1000, 3000)
    overlapping = cues("0-2 a", "1-4 b", "3-5 c")
    span = edits.room(overlapping, 1)
    assert (span.start_ms, span.end_ms) == (1000, 4000)
    assert edits.room(talk, 0).start_ms == 0
    assert edits.room(talk, 2).end_ms > 1_000_000


# -- answers to findings -------------------------------------------------------------------

LOOP = [f"{at}-{at + 0.9} you" for at in range(1, 9)]


def test_removing_a_finding_is_one_step_and_a_verdict(proven: Prove) -> None:
    session = session_of("0-1 Hello", *LOOP, "9-10 Bye")
    (finding,) = session.findings
    proven(session, decisions.remove(session.cues, [finding]))
    assert texts(session) == ["Hello", "Bye"]
    assert session.findings == ()
    assert [verdict.answer for verdict in session.verdicts] == [Answer.REMOVE]
    assert session.verdicts[0].cue_ids == frozenset(range(2, 10))


def test_a_kept_finding_is_decided_and_its_cues_stay(proven: Prove) -> None:
    session = session_of("0-1 Hello", *LOOP)
    (finding,) = session.findings
    proven(session, decisions.keep(session.cues, [finding]))
    assert session.findings == (finding,)
    assert session.open_findings == ()
    assert len(session.cues) == 9


def test_a_gap_marker_takes_the_place_of_a_run(proven: Prove) -> None:
    session = session_of("0-1 Hello", *LOOP, "9-10 Bye")
    (finding,) = session.findings
    proven(session, decisions.mark_gaps(session.cues, [finding], [session.fresh_id()]))
    assert texts(session) == ["Hello", edits.GAP_TEXT, "Bye"]
    assert times(session)[1] == (1000, 8900)
    assert session.active_index == 1
    assert session.findings == ()


# -- edges dragged together ------------------------------------------------------------------


def test_an_edge_takes_the_touching_edge_along(proven: Prove) -> None:
    session = Session(Document(cues("0-2 One", "2-4 two", "5-6 three")))
    proven(session, edits.retime_joint(session.cues, 1, 1500, 4000))
    assert [(cue.start_ms, cue.end_ms) for cue in session.cues] == [
        (0, 1500),
        (1500, 4000),
        (5000, 6000),
    ]


def test_a_neighbour_apart_stays_where_it_is(proven: Prove) -> None:
    session = Session(Document(cues("0-2 One", "3-4 two", "4-6 three")))
    proven(session, edits.retime_joint(session.cues, 1, 3000, 5000))
    assert [(cue.start_ms, cue.end_ms) for cue in session.cues] == [
        (0, 2000),
        (3000, 5000),
        (5000, 6000),
    ]


def test_a_neighbour_is_never_squeezed_to_nothing() -> None:
    talk = cues("0-2 One", "2-4 two", "4-6 three")
    with pytest.raises(EditRefused, match="must end after it starts"):
        edits.retime_joint(talk, 1, 2000, 6000)
