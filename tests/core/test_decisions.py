from __future__ import annotations

import pytest

from editor.core import decisions
from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.edits import GAP_TEXT, mark_lost, mark_span_lost
from editor.core.errors import EditRefused
from editor.core.finding import Category, Finding, Fix
from editor.core.session import Session
from editor.core.span import Span
from editor.core.verdict import Answer
from editor.core.words import Word
from tests.builders import cues


def finding(first: int, last: int, of: tuple[Cue, ...], **more: object) -> Finding:
    facts: dict[str, object] = {
        "kind": "loop",
        "category": Category.HALLUCINATION,
        "first": first,
        "last": last,
        "start_ms": of[first].start_ms,
        "end_ms": of[last].end_ms,
        "confidence": 0.9,
        "subject": of[first].text,
        "reason": "As said.",
        "fixes": (Fix.REMOVE,),
    }
    return Finding(**{**facts, **more})  # type: ignore[arg-type]


def undone(session: Session, before: tuple[Cue, ...]) -> None:
    after = session.cues
    assert session.undo()
    assert session.cues == before
    assert session.verdicts == ()
    assert session.redo()
    assert session.cues == after


TALK = cues("0-1 One", "2-3 you", "3-4 you", "5-6 Two", "7-8 you", "9-10 Three")


def test_removing_several_findings_is_one_step() -> None:
    session = Session(Document(TALK))
    session.do(decisions.remove(TALK, [finding(1, 2, TALK), finding(4, 4, TALK)]))
    assert [cue.text for cue in session.cues] == ["One", "Two", "Three"]
    assert [verdict.answer for verdict in session.verdicts] == [Answer.REMOVE] * 2
    assert session.undo_label == "Remove 3 cues"
    undone(session, TALK)


def test_a_gap_cannot_be_removed_and_takes_no_neighbour_with_it() -> None:
    hole = finding(0, 1, TALK, kind="hole", gap=True, start_ms=1000, end_ms=2000)
    with pytest.raises(EditRefused, match="between two cues"):
        decisions.remove(TALK, [hole])
    both = decisions.remove(TALK, [hole, finding(4, 4, TALK)])
    assert [cue.text for splice in both.splices for cue in splice.removed] == ["you"]


def test_markers_in_place_of_cues_and_in_a_gap() -> None:
    session = Session(Document(TALK))
    hole = finding(3, 4, TALK, kind="hole", gap=True, start_ms=6000, end_ms=7000)
    run = finding(1, 2, TALK)
    session.do(decisions.mark_gaps(TALK, [hole, run], [101, 102]))
    assert [(cue.start_ms, cue.end_ms, cue.text) for cue in session.cues] == [
        (0, 1000, "One"),
        (2000, 4000, GAP_TEXT),
        (5000, 6000, "Two"),
        (6000, 7000, GAP_TEXT),
        (7000, 8000, "you"),
        (9000, 10000, "Three"),
    ]
    undone(session, TALK)


@pytest.mark.parametrize(("first", "start_ms", "end_ms"), [(0, 0, 500), (5, 10_000, 12_000)])
def test_a_marker_before_the_first_cue_and_after_the_last(
    first: int, start_ms: int, end_ms: int
) -> None:
    late = tuple(Cue(cue.id, cue.start_ms + 600, cue.end_ms + 600, cue.text) for cue in TALK)
    of = late if first == 0 else TALK
    session = Session(Document(of))
    hole = finding(first, first, of, kind="hole", gap=True, start_ms=start_ms, end_ms=end_ms)
    session.do(decisions.mark_gaps(of, [hole], [77]))
    marker = session.cues[0 if first == 0 else -1]
    assert (marker.id, marker.start_ms, marker.end_ms) == (77, start_ms, end_ms)
    undone(session, of)


def test_trimming_leaves_what_was_said_with_the_time_of_its_words() -> None:
    words = tuple(
        Word(text, at * 500, at * 500 + 400)
        for at, text in enumerate([" so", " it", " goes.", " it", " goes."])
    )
    talk = (Cue(1, 0, 3000, "so it goes. it goes.", words=words),)
    session = Session(Document(talk))
    session.do(decisions.trim(talk, [finding(0, 0, talk, leaves="so it goes.")]))
    (cue,) = session.cues
    assert (cue.text, cue.start_ms, cue.end_ms, len(cue.words)) == ("so it goes.", 0, 1400, 3)
    undone(session, talk)


def test_trimming_without_word_times_keeps_the_time() -> None:
    talk = cues("0-3 so it goes. it goes.")
    session = Session(Document(talk))
    session.do(decisions.trim(talk, [finding(0, 0, talk, leaves="so it goes.")]))
    assert (session.cues[0].text, session.cues[0].end_ms) == ("so it goes.", 3000)
    undone(session, talk)


def test_shrinking_several_cues_keeps_them_sorted() -> None:
    talk = (Cue(1, 0, 20_000, "Well"), Cue(2, 5000, 6000, "no"), Cue(3, 30_000, 60_000, "so"))
    session = Session(Document(talk))
    shrunk = [
        finding(0, 0, talk, keeps=Span(9000, 11_000)),
        finding(2, 2, talk, keeps=Span(40_000, 41_000)),
    ]
    session.do(decisions.shrink(talk, shrunk))
    assert [(cue.id, cue.start_ms, cue.end_ms) for cue in session.cues] == [
        (2, 5000, 6000),
        (1, 9000, 11_000),
        (3, 40_000, 41_000),
    ]
    undone(session, talk)


def test_unifying_changes_only_what_differs() -> None:
    talk = cues("0-1 [Music]", "1-2 (music)", "2-3 So")
    session = Session(Document(talk))
    run = finding(0, 1, talk, kind="tag", category=Category.TAG)
    edit = decisions.unify(talk, [run], {0: "[Music]", 1: "[Music]"})
    assert len(edit.splices) == 1
    session.do(edit)
    assert [cue.text for cue in session.cues] == ["[Music]", "[Music]", "So"]
    undone(session, talk)


def test_what_would_change_nothing_is_refused() -> None:
    for make in (decisions.trim, decisions.shrink):
        with pytest.raises(EditRefused, match="Nothing would change"):
            make(TALK, [finding(0, 0, TALK)])


def test_cues_marked_as_lost_give_way_to_one_marker() -> None:
    session = Session(Document(TALK))
    session.do(mark_lost(TALK, 1, 2, 50))
    assert [cue.text for cue in session.cues] == ["One", GAP_TEXT, "Two", "you", "Three"]
    assert session.selection.active == 50
    undone(session, TALK)


def test_a_loop_once_kept_stays_kept_when_voices_are_found_under_it() -> None:
    session = Session(Document(TALK))
    loop = finding(1, 2, TALK)
    session.set_findings([loop])
    session.do(decisions.keep(TALK, [loop]))
    over = finding(1, 2, TALK, kind="loop-over-speech", category=Category.LOST_SPEECH)
    session.set_findings([over])
    assert session.open_findings == ()


def test_several_kept_at_once_are_one_step() -> None:
    session = Session(Document(TALK))
    both = [finding(1, 2, TALK), finding(4, 4, TALK)]
    session.set_findings(both)
    session.do(decisions.keep(TALK, both))
    assert session.open_findings == ()
    assert session.undo_label == "Keep 2"
    session.undo()
    assert session.open_findings == tuple(both)


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        ((1000, 5000), ["0 One", "1000 #", "5000 Two", "7000 you", "9000 Three"]),
        ((600, 4800), ["0 One", "1000 #", "5000 Two", "7000 you", "9000 Three"]),
        ((6200, 6800), ["0 One", "2000 you", "3000 you", "5000 Two", "6200 #", "7000 you", "9000 Three"]),
        ((11_000, 12_000), ["0 One", "2000 you", "3000 you", "5000 Two", "7000 you", "9000 Three", "11000 #"]),
    ],
)  # fmt: skip
def test_a_stretch_of_time_marked_as_lost(span: tuple[int, int], expected: list[str]) -> None:
    session = Session(Document(TALK))
    session.do(mark_span_lost(TALK, Span(*span), 50))
    shown = [f"{cue.start_ms} {cue.text.replace(GAP_TEXT, '#')}" for cue in session.cues]
    assert shown == expected
    undone(session, TALK)


def test_a_stretch_that_other_cues_fill_is_refused() -> None:
    with pytest.raises(EditRefused, match="take up all of the time"):
        mark_span_lost(TALK, Span(200, 400), 50)
