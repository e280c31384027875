from __future__ import annotations

from dataclasses import replace
from itertools import count

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor.core.cue import Cue, visible_text
from editor.core.document import Document
from editor.core.errors import EditRefused
from editor.core.session import Session
from editor.repairs.changes_of_voice import Answer, Suspected, parted, suspected
from tests.builders import cues
from tests.core.conftest import make_and_prove

NAMES = ("", "Ann", "Bob")


def places(*lines: str) -> list[tuple[int, int, str]]:
    return [(one.cue_id, one.caret, str(one.why)) for one in suspected(cues(*lines))]


def told(some: tuple[Cue, ...], *answers: Answer) -> list[tuple[str, str]]:
    session = Session(Document(some))
    make_and_prove(session, parted(some, answers, session.fresh_id, lambda _: ()))
    return [(cue.speaker, cue.text) for cue in session.cues]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("0-2 Do they sting?", "2-3 Yes."), [(2, 0, "after a question")]),
        (("0-2 Do they sting?", "2-3 When it is hot."), []),
        (("0-2 Do they sting?", "4-5 When it is hot."), [(2, 0, "after a question")]),
        (("0-2 That is all.", "2-3 Thank you."), [(2, 0, "a short answer")]),
        (("0-2 That is all", "2-3 okay"), []),
        (("0-2 Please welcome Ann.", "2-3 I am late."), [(2, 0, "the word is given over")]),
        (("0-2 Bees", "2-3 >> Where?"), [(2, 0, "marked")]),
        (("0-2 Bees", "2-3 >> ANN: Where?"), []),
        (("0-2 Do they sting? No, never.",), [(1, 15, "after a question")]),
        (("0-2 - Where?\n- Here.",), [(1, 9, "marked")]),
        (("0-2 Why?", "2-3 [Music]", "3-4 Yes."), [(3, 0, "after a question")]),
        (("0-2 Yes.", "2-3 Yes.", "3-4 Yes."), []),
    ],
)
def test_where_a_voice_may_change(
    lines: tuple[str, ...], expected: list[tuple[int, int, str]]
) -> None:
    assert places(*lines) == expected


def test_who_is_known_is_not_asked_for() -> None:
    some = cues("0-2 Do they sting?", "2-3 Yes.")
    named = (replace(some[0], speaker="Ann"), replace(some[1], speaker="Bob"))
    assert list(suspected(named)) == []


def test_a_cue_of_two_voices_is_split_and_each_named() -> None:
    some = cues("0-4 Do they sting? No, never.", "4-5 Not me.", "5-6 >> Thanks.")
    (inside,) = [one for one in suspected(some) if one.caret]
    assert told(some, Answer(inside, "Ann")) == [
        ("", "Do they sting?"),
        ("Ann", "No, never."),
        ("Ann", "Not me."),
        ("", ">> Thanks."),
    ]


def test_a_name_goes_on_where_the_voice_is_said_to_be_the_same() -> None:
    some = cues("0-2 Bees?", "2-3 >> Yes.", "3-4 - Thanks.", "4-5 ANN: Hm.", "5-6 >> Well.")
    first, same, *_ = suspected(some)
    session = Session(Document(some))
    edit = parted(some, [Answer(first, "Bea")], session.fresh_id, lambda _: (), [same])
    make_and_prove(session, edit)
    assert [cue.speaker for cue in session.cues] == ["", "Bea", "Bea", "", ""]


def test_a_voice_without_a_name_is_marked() -> None:
    some = cues("0-2 Do they sting?", "2-3 <i>Yes.</i>")
    assert told(some, Answer(next(suspected(some)))) == [
        ("", "Do they sting?"),
        ("", ">> <i>Yes.</i>"),
    ]


def test_a_name_takes_the_place_of_a_mark() -> None:
    some = cues("0-2 Do they sting?", "2-3 >> Yes.")
    assert told(some, Answer(next(suspected(some)), "Ann"))[1] == ("Ann", "Yes.")


def test_nothing_chosen_and_cues_that_have_changed_are_refused() -> None:
    some = cues("0-2 Do they sting?", "2-3 Yes.")
    place = next(suspected(some))
    with pytest.raises(EditRefused, match="ticked"):
        parted(some, [], count(9).__next__, lambda _: ())
    with pytest.raises(EditRefused, match="changed since"):
        parted(some[:1], [Answer(place)], count(9).__next__, lambda _: ())


LINES = ("Do they sting? No.", ">> Where?", "- Here.\n- There.", "Yes.", "that is all", "[Music]")


@given(
    st.lists(st.sampled_from(LINES), min_size=1, max_size=12),
    st.lists(st.sampled_from((None, *NAMES)), min_size=24, max_size=24),
)
def test_no_word_is_lost_and_none_changes_its_place(
    texts: list[str], replies: list[str | None]
) -> None:
    some = tuple(Cue(at + 1, at * 2000, at * 2000 + 1900, text) for at, text in enumerate(texts))
    found: list[Suspected] = list(suspected(some))
    answers = [
        Answer(place, name) for place, name in zip(found, replies, strict=False) if name is not None
    ]
    if not answers:
        return
    session = Session(Document(some))
    make_and_prove(session, parted(some, answers, session.fresh_id, lambda _: ()))
    assert _words(session.cues) == _words(some)
    assert len({cue.id for cue in session.cues}) == len(session.cues)
    assert len(session.cues) == len(some) + sum(bool(answer.place.caret) for answer in answers)


def _words(some: tuple[Cue, ...]) -> list[str]:
    return [
        word for cue in some for word in visible_text(cue.text).split() if word not in {">>", "-"}
    ]
