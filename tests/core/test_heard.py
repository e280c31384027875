from __future__ import annotations

import hypothesis.strategies as st
from hypothesis import given

from editor.core import edits
from editor.core.act import Left
from editor.core.document import Document
from editor.core.heard import Heard
from editor.core.session import Session
from editor.core.span import Span
from tests.builders import cues

TIMES = st.integers(0, 60)
SPANS = st.builds(Span, TIMES, TIMES)


def moments(spans: list[Span] | tuple[Span, ...]) -> set[int]:
    return {at for span in spans for at in range(span.start_ms, span.end_ms)}


def added(spans: list[Span]) -> Heard:
    heard = Heard()
    for span in spans:
        heard = heard.plus(span)
    return heard


# -- laws ----------------------------------------------------------------------------------


@given(st.lists(SPANS))
def test_it_holds_exactly_the_moments_that_were_added(spans: list[Span]) -> None:
    assert moments(added(spans).spans) == moments(spans)


@given(st.lists(SPANS))
def test_its_spans_are_in_order_apart_and_not_empty(spans: list[Span]) -> None:
    edges = [at for span in added(spans).spans for at in (span.start_ms, span.end_ms)]
    assert edges == sorted(set(edges))


@given(st.lists(SPANS).flatmap(lambda spans: st.tuples(st.just(spans), st.permutations(spans))))
def test_the_order_of_listening_does_not_matter(orders: tuple[list[Span], list[Span]]) -> None:
    spans, shuffled = orders
    assert added(spans) == added(shuffled) == Heard.of(shuffled)


@given(st.lists(SPANS), SPANS)
def test_what_is_added_twice_changes_nothing(spans: list[Span], span: Span) -> None:
    heard = added(spans).plus(span)
    assert heard.plus(span) is heard


@given(st.lists(SPANS), SPANS)
def test_it_counts_each_moment_once(spans: list[Span], asked: Span) -> None:
    heard = added(spans)
    assert heard.total_ms == len(moments(spans))
    assert heard.within_ms(asked) == len(moments(spans) & moments([asked]))


# -- a cue is heard when most of it was ----------------------------------------------------


def test_most_of_a_cue_is_enough() -> None:
    heard = Heard.of([Span(1000, 1800)])
    assert heard.includes(Span(1000, 2000))
    assert not heard.includes(Span(1000, 2001))
    assert not heard.includes(Span(900, 2000))


def test_a_cue_without_duration_is_heard_when_its_moment_was() -> None:
    assert Heard.of([Span(0, 10)]).includes(Span(5, 5))
    assert not Heard.of([Span(0, 10)]).includes(Span(10, 10))


# -- in a session --------------------------------------------------------------------------


def test_a_session_tells_what_was_heard_and_only_news() -> None:
    session = Session(Document(cues("0-1 a")))
    told: list[Heard] = []
    session.heard_changed.connect(told.append)
    session.hear(Span(0, 400))
    session.hear(Span(100, 300))
    assert told == [Heard.of([Span(0, 400)])]
    assert session.heard == told[0]


def test_undoing_an_edit_does_not_unhear_anything() -> None:
    session = Session(Document(cues("0-1 a")))
    session.do(edits.set_text(session.cues, 0, "b"))
    session.hear(Span(0, 400))
    session.undo()
    assert session.heard.total_ms == 400


def test_another_document_was_not_heard_yet() -> None:
    session = Session(Document(cues("0-1 a")))
    session.hear(Span(0, 400))
    told: list[Heard] = []
    session.heard_changed.connect(told.append)
    session.load(Document(cues("0-1 b")))
    assert told == [Heard()]
    assert session.heard == Heard()


def test_what_was_heard_before_can_be_given_back() -> None:
    session = Session(Document(cues("0-1 a")))
    before = Heard.of([Span(0, 10), Span(20, 30)])
    session.resume(Left(heard=before))
    assert session.heard == before
