from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.cue import Cue
from editor.core.edit import Edit, Splice
from editor.core.errors import CueproofError, TranscriptUnreadable
from editor.core.evidence import NoEvidence
from editor.core.finding import Category, Finding
from editor.core.selection import Selection
from editor.core.span import Span
from tests.builders import cues

SPANS = st.builds(Span, st.integers(0, 99), st.integers(0, 99))


@given(SPANS, SPANS)
def test_overlap_is_what_both_hold(one: Span, other: Span) -> None:
    shared = sum(one.contains(ms) and other.contains(ms) for ms in range(100))
    assert one.overlap_ms(other) == other.overlap_ms(one) == shared


@given(SPANS, st.integers(0, 99), st.integers(0, 99))
def test_a_clamped_span_lies_between(span: Span, low: int, more: int) -> None:
    part = span.clamped(low, low + more)
    assert low <= part.start_ms <= part.end_ms <= low + more


def test_a_span_is_half_open() -> None:
    span = Span(10, 20)
    assert (span.contains(10), span.contains(20), span.duration_ms) == (True, False, 10)
    assert Cue(1, 10, 20, "a").span == span
    assert Cue(1, 10, 20, "a").duration_ms == 10


@given(st.integers(0, 5), st.integers(0, 5), st.integers(0, 4))
def test_a_splice_turned_round_is_its_own_undo(index: int, count: int, new: int) -> None:
    talk = cues(*(f"{at}-{at + 1} {at}" for at in range(5)))
    splice = Splice(index, talk[index : index + count], cues(*["9-10 new"] * new))
    assert splice.reversed().apply(splice.apply(talk)) == talk
    assert splice.reversed().reversed() == splice


def test_a_splice_refuses_cues_it_does_not_know() -> None:
    talk = cues("0-1 a", "1-2 b")
    with pytest.raises(ValueError, match="cues at 1 are not"):
        Splice(1, talk[:1], ()).apply(talk)


def test_edits_in_a_row_fold_when_they_touch_the_same_cues() -> None:
    a, b, c = cues("0-1 a", "0-1 b", "0-1 c")
    folded = Edit("x", (Splice(0, (a,), (b,)),)).followed_by(Edit("x", (Splice(0, (b,), (c,)),)))
    assert folded.splices == (Splice(0, (a,), (c,)),)
    apart = Edit("x", (Splice(0, (a,), (b,)),)).followed_by(Edit("y", (Splice(1, (b,), (c,)),)))
    assert (len(apart.splices), apart.label) == (2, "y")


def test_a_finding_counts_its_cues() -> None:
    run = Finding("loop", Category.HALLUCINATION, 3, 7, 100, 900, 0.9, "you", "Seen.")
    assert (run.count, run.span) == (5, Span(100, 900))
    hole = Finding("hole", Category.LOST_SPEECH, 3, 4, 1, 9, 0.9, "", "Heard.", gap=True)
    assert hole.count == 0


def test_a_selection_of_one_or_none() -> None:
    assert Selection.only(3) == Selection(3, frozenset({3}))
    assert Selection.only(None) == Selection()


def test_a_file_problem_reads_as_a_sentence_and_keeps_its_facts() -> None:
    problem = TranscriptUnreadable(Path("talk.srt"), "it is empty", "Choose another.")
    assert str(problem) == "talk.srt: it is empty. Choose another."
    assert (problem.path, problem.reason) == (Path("talk.srt"), "it is empty")
    assert isinstance(problem, CueproofError)


def test_without_a_recording_nothing_is_known() -> None:
    witness, span = NoEvidence(), Span(0, 1000)
    known = (witness.duration_ms, witness.level_dbfs(span), witness.voiced_ms(span))
    assert known == (None, None, None)
