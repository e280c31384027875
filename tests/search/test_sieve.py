from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor.core import edits
from editor.core.document import Document
from editor.core.finding import Category, Finding
from editor.core.session import Session
from editor.core.span import Span
from editor.search.sieve import Sieve, counted, sifted
from tests.builders import cues


def finding(first: int, last: int, *, gap: bool = False, count: int = 0) -> Finding:
    category = Category.PUBLISHING if count else Category.HALLUCINATION
    return Finding("loop", category, first, last + count, 0, 1, 0.9, "", "", gap=gap)


@pytest.fixture
def session() -> Session:
    return Session(Document(cues("0-1 a", "1-2 b", "2-3 c", "3-4 d", "4-5 e")))


def test_all_of_them_pass_at_first(session: Session) -> None:
    assert sifted(session, Sieve.ALL) == {0, 1, 2, 3, 4}
    assert counted(session) == {
        Sieve.ALL: 5,
        Sieve.FLAGGED: 0,
        Sieve.CHANGED: 0,
        Sieve.UNHEARD: 5,
        Sieve.LOST: 0,
    }


def test_flagged_are_those_under_a_finding_each_once(session: Session) -> None:
    session.set_findings([finding(0, 1), finding(1, 1), finding(3, 4, gap=True)])
    assert sifted(session, Sieve.FLAGGED) == {0, 1, 3}
    assert counted(session)[Sieve.FLAGGED] == 3


def test_a_region_flags_no_cue_of_its_own() -> None:
    session = Session(Document(cues(*(f"{at}-{at + 1} x" for at in range(40)))))
    session.set_findings([finding(0, 0, count=30)])
    assert sifted(session, Sieve.FLAGGED) == frozenset()


def test_changed_are_those_not_as_they_were_read(session: Session) -> None:
    session.do(edits.set_text(session.cues, 1, "B"))
    session.do(edits.retime(session.cues, 4, 4000, 4500))
    assert sifted(session, Sieve.CHANGED) == {1, 4}
    session.undo()
    assert sifted(session, Sieve.CHANGED) == {1}


def test_unheard_are_those_of_which_little_was_played(session: Session) -> None:
    session.hear(Span(1000, 3100))
    assert sifted(session, Sieve.UNHEARD) == {0, 3, 4}


@given(st.lists(st.builds(Span, st.integers(0, 6000), st.integers(0, 6000))))
def test_unheard_and_heard_are_one_question(spans: list[Span]) -> None:
    session = Session(Document(cues("0-1 a", "1-2.5 b", "2-3 c", "3-3 d", "5-6 e")))
    for span in spans:
        session.hear(span)
    assert sifted(session, Sieve.UNHEARD) == {
        index for index, cue in enumerate(session.cues) if not session.heard.includes(cue.span)
    }


def test_marked_lost_are_the_markers(session: Session) -> None:
    session.do(edits.mark_lost(session.cues, 1, 2, session.fresh_id()))
    assert sifted(session, Sieve.LOST) == {1}
