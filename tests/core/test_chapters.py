from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor.core import chapters, edits
from editor.core.act import Left
from editor.core.chapters import Chapter
from editor.core.document import Document
from editor.core.errors import EditRefused
from editor.core.session import Session
from editor.core.span import Span
from tests.builders import cues

STARTS = st.lists(st.integers(0, 100), unique=True).map(sorted)
MANY = STARTS.map(lambda starts: tuple(Chapter(one, f"Part {one}") for one in starts))


def session() -> Session:
    return Session(Document(cues("0-2 Good evening", "2-4 everybody")))


def put(now: Session, at_ms: int, title: str) -> None:
    now.do(chapters.put(now.chapters, at_ms, title))


def titles(now: Session) -> list[str]:
    return [one.title for one in now.chapters]


def test_they_stand_by_their_starts_and_are_undone_one_by_one() -> None:
    now = session()
    put(now, 2000, "Questions")
    put(now, 0, "Welcome")
    assert titles(now) == ["Welcome", "Questions"]
    assert now.undo_label == "Chapter at 00:00:00"
    now.undo()
    assert titles(now) == ["Questions"]
    now.redo()
    assert titles(now) == ["Welcome", "Questions"]


def test_no_file_would_be_written_otherwise_so_the_transcript_stays_saved() -> None:
    now = session()
    put(now, 0, "Welcome")
    assert now.is_clean


def test_another_title_at_the_same_moment_is_a_rename() -> None:
    now = session()
    put(now, 0, "Welcome")
    put(now, 0, "  Hello\n and\twelcome ")
    assert titles(now) == ["Hello and welcome"]
    assert now.undo_label == "Rename the chapter"
    now.undo()
    assert titles(now) == ["Welcome"]


@pytest.mark.parametrize("title", ["", "  \n", "\x00\x1b"])
def test_without_a_title_there_is_no_chapter(title: str) -> None:
    with pytest.raises(EditRefused, match="needs a title"):
        chapters.put((), 0, title)


def test_the_same_again_is_refused() -> None:
    with pytest.raises(EditRefused, match="Nothing would change"):
        chapters.put((Chapter(0, "Welcome"),), 0, "Welcome ")
    with pytest.raises(EditRefused, match="Nothing would change"):
        chapters.take((Chapter(0, "Welcome"),), [Chapter(0, "Welcome")])


def test_cues_that_go_leave_them_where_they_are() -> None:
    now = session()
    put(now, 2000, "Questions")
    now.do(edits.remove(now.cues, [0, 1]))
    assert now.chapters == (Chapter(2000, "Questions"),)


def test_whoever_follows_them_is_told_of_them_alone() -> None:
    now = session()
    told: list[tuple[Chapter, ...]] = []
    now.chapters_changed.connect(told.append)
    put(now, 0, "Welcome")
    now.do(edits.set_text(now.cues, 0, "Hello"))
    now.undo()
    now.undo()
    now.resume(Left(chapters=(Chapter(5, "Left"),)))
    assert told == [(Chapter(0, "Welcome"),), (), (Chapter(5, "Left"),)]


@given(MANY, MANY)
def test_taken_over_from_elsewhere_they_are_those_and_undo_gives_back(
    before: tuple[Chapter, ...], others: tuple[Chapter, ...]
) -> None:
    if before == others:
        return
    edit = chapters.take(before, reversed(others))
    assert chapters.after(before, edit) == others
    assert chapters.after(others, edit.reversed()) == before


@given(MANY, st.integers(0, 110))
def test_a_moment_lies_in_the_last_that_began(many: tuple[Chapter, ...], at_ms: int) -> None:
    begun = [one for one in many if one.start_ms <= at_ms]
    found = chapters.at(many, at_ms)
    assert (None if found is None else many[found]) == (begun[-1] if begun else None)


@given(MANY, st.integers(0, 100), st.integers(1, 50))
def test_those_of_a_span_are_those_heard_in_it(
    many: tuple[Chapter, ...], start_ms: int, length_ms: int
) -> None:
    span = Span(start_ms, start_ms + length_ms)
    part = chapters.within(many, span)

    def title(of: tuple[Chapter, ...], at_ms: int) -> str:
        found = chapters.at(of, at_ms)
        return "" if found is None else of[found].title

    for at_ms in range(length_ms):
        assert title(part, at_ms) == title(many, start_ms + at_ms)


def test_each_lasts_to_the_next_and_the_last_to_the_end() -> None:
    many = (Chapter(0, "a"), Chapter(5, "b"), Chapter(20, "c"))
    assert chapters.spans_ms(many, 50) == [(0, 5), (5, 20), (20, 50)]
    assert chapters.spans_ms(many, 3)[-1] == (20, 21)
    assert chapters.spans_ms((), 50) == []
