from __future__ import annotations

from dataclasses import replace

from editor.checks import Inspection
from editor.checks.guessed import guessed_times
from editor.checks.scene import Scene
from editor.core import edits, merging, moving, splitting
from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.queue import is_hint
from editor.core.session import Session

TALK = (
    Cue(1, 0, 2000, "Nobody guessed here."),
    Cue(2, 2000, 3500, "It began when it began,", guessed=(3500,)),
    Cue(3, 3500, 5100, "then somebody went on", guessed=(3500, 5100)),
    Cue(4, 5100, 7000, "to where it is known.", guessed=(5100,)),
    Cue(5, 7000, 8200, "This is another one", guessed=(8200,)),
    Cue(6, 8200, 9000, "with an end.", guessed=(8200,)),
)


def found(cues: tuple[Cue, ...]) -> list[tuple[int, int]]:
    return [(one.first, one.last) for one in guessed_times(Scene.whole(cues))]


def test_guesses_are_told_from_one_measured_moment_to_the_next() -> None:
    first, second = guessed_times(Scene.whole(TALK))
    assert [(one.first, one.last) for one in (first, second)] == [(1, 3), (4, 5)]
    assert (first.start_ms, first.end_ms, first.evidence) == (2000, 7000, {"moments": 4})
    assert first.reason.startswith("4 starts and ends here were never measured")
    assert is_hint(first)
    assert found(TALK[:1]) == []


def test_a_time_set_by_hand_is_no_guess_any_more() -> None:
    moved = (*TALK[:4], replace(TALK[4], end_ms=8100), replace(TALK[5], start_ms=8100))
    assert found(moved) == [(1, 3)]
    assert found((*TALK[:4], replace(TALK[4], end_ms=8100), TALK[5]))[1:] == [(5, 5)]


def test_a_guess_stays_one_where_cues_are_moved_split_or_merged() -> None:
    session = Session(Document(TALK))
    session.do(moving.nudge_cues(session.cues, range(6), 300))
    assert found(session.cues) == [(1, 3), (4, 5)]
    session.do(merging.merge(session.cues, 2, 3))
    assert found(session.cues) == [(1, 2), (3, 4)]
    session.do(splitting.split(session.cues, 1, session.fresh_id(), caret=9))
    assert session.cues[2].has_guessed_times


def test_looking_where_an_edit_reached_finds_the_same() -> None:
    inspection = Inspection(whole=())
    session = Session(Document(TALK), inspection)
    session.set_findings(inspection.run(TALK))
    for edit in (
        edits.set_text(TALK, 2, "then others went on"),
        edits.remove(TALK, [3]),
    ):
        session.do(edit)
        assert session.findings == inspection.run(session.cues)
        session.undo()
        assert session.findings == inspection.run(TALK)
