from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import hypothesis.strategies as st
import pytest
from hypothesis import example, given

from editor.core.cue import Cue
from editor.core.moving import moved
from editor.core.span import Span
from editor.core.words import Scores, Word, spells
from editor.repairs.cutting import count_inside, cut
from tests.builders import cues

NAMES = st.sampled_from(["Good", "evening,", "everybody", "U.S.", "<i>two</i>", "\N{EN DASH}"])


@st.composite
def talks(draw: st.DrawFn, *, timed: bool | None = None) -> tuple[Cue, ...]:
    """Return cues in the order of their starts, overlapping or apart, with word times or without."""
    made: list[Cue] = []
    start = 0
    for number in range(1, draw(st.integers(1, 6)) + 1):
        start += draw(st.integers(0, 3000))
        names = draw(st.lists(NAMES, min_size=1, max_size=5))
        edges = sorted(draw(st.integers(0, 900)) for _ in range(2 * len(names)))
        ends = [start + edge for edge in edges]
        words = tuple(
            Word(f" {name}", *ends[2 * at : 2 * at + 2])
            for at, name in enumerate(names)
        )  # fmt: skip
        known = draw(st.booleans()) if timed is None else timed
        cue = Cue(number, start, start + 1000, " ".join(names), words=words if known else ())
        made.append(cue)
        start += draw(st.integers(0, 1200))
    return tuple(made)


SPANS = st.builds(
    lambda start, length: Span(start, start + length), st.integers(0, 9000), st.integers(1, 6000)
)


@given(talks(), SPANS)
def test_moved_back_the_cues_inside_are_what_they_were(talk: tuple[Cue, ...], span: Span) -> None:
    inside = [
        replace(cue, id=0)
        for cue in talk
        if span.contains(cue.start_ms) and cue.end_ms <= span.end_ms
    ]
    back = [replace(moved(cue, span.start_ms), id=0) for cue in cut(talk, span)]
    assert [cue for cue in back if cue in inside] == inside


@given(talks(), SPANS)
def test_nothing_is_outside_and_all_is_in_order(talk: tuple[Cue, ...], span: Span) -> None:
    part = cut(talk, span)
    assert count_inside(talk, span) == len(part)
    assert [cue.id for cue in part] == list(range(1, len(part) + 1))
    for cue in part:
        assert 0 <= cue.start_ms < cue.end_ms <= span.duration_ms
        for word in cue.words:
            assert word.start_ms is not None
            assert word.end_ms is not None
            assert cue.start_ms <= word.start_ms <= word.end_ms <= cue.end_ms
    assert all(one.start_ms <= two.start_ms for one, two in pairwise(part))


@given(talks(timed=True), SPANS)
def test_what_is_left_of_a_text_is_what_its_words_spell(talk: tuple[Cue, ...], span: Span) -> None:
    for cue in cut(talk, span):
        assert spells(cue.words, cue.text)


@given(talks(timed=True), st.integers(1, 9000))
def test_of_two_ranges_that_meet_each_word_is_in_one(talk: tuple[Cue, ...], at_ms: int) -> None:
    parts = (*cut(talk, Span(0, at_ms)), *cut(talk, Span(at_ms, 60_000)))
    spoken = [word.text for cue in talk for word in cue.words if word.text != " \N{EN DASH}"]
    found = [word.text for cue in parts for word in cue.words if word.text != " \N{EN DASH}"]
    assert sorted(found) == sorted(spoken)


@given(talks())
@example(cues("0-1 a"))
def test_the_whole_is_the_whole(talk: tuple[Cue, ...]) -> None:
    assert cut(talk, Span(0, 60_000)) == talk


# -- over the edges ------------------------------------------------------------------------


def texts(part: tuple[Cue, ...]) -> list[str]:
    return [cue.text for cue in part]


def test_a_cue_over_the_edge_is_cut_between_the_words_nearest_to_it() -> None:
    words = (Word(" Good", 0, 400), Word(" evening", 400, 1000), Word(" all", 1100, 2000))
    cue = Cue(1, 0, 2000, "<i>Good evening\nall</i>", words=words)
    (head,), (tail,) = cut([cue], Span(0, 1050)), cut([cue], Span(900, 3000))
    assert head == replace(cue, end_ms=1050, text="<i>Good evening</i>", words=words[:2])
    assert tail == replace(
        cue, start_ms=0, end_ms=1100, text="<i>all</i>", words=(Word(" all", 200, 1100),)
    )


def test_a_word_over_the_edge_has_no_time_outside() -> None:
    words = (Word(" Good", 0, 1000), Word(" evening", 1000, 2000))
    (part,) = cut([Cue(1, 0, 2000, "Good evening", words=words)], Span(400, 1900))
    assert part.words == (Word(" Good", 0, 600), Word(" evening", 600, 1500))


@pytest.mark.parametrize(
    ("span", "left"),
    [
        (Span(5000, 9000), ["half"]),
        (Span(5001, 9000), []),
        (Span(0, 5000), ["half"]),
        (Span(0, 4999), []),
        (Span(4500, 4600), ["half"]),  # nothing else is shown in all of the range
    ],
)
def test_without_word_times_it_stays_when_half_of_it_is_inside(span: Span, left: list[str]) -> None:
    assert texts(cut(cues("4-6 half"), span)) == left


def test_a_cue_that_touches_the_range_is_outside() -> None:
    assert cut(cues("0-1 before", "2-3 after"), Span(1000, 2000)) == ()


def test_a_range_between_two_words_has_neither() -> None:
    words = (Word(" Good", 0, 400), Word(" evening", 1600, 2000))
    assert cut([Cue(1, 0, 2000, "Good evening", words=words)], Span(900, 1100)) == ()


def test_the_decoding_window_is_told_from_the_start_of_the_range() -> None:
    def window_ms(span: Span) -> int | None:
        cue = Cue(1, 31_000, 32_000, "a", scores=Scores(-0.5, window_ms=30_000))
        (part,) = cut([cue], span)
        return part.scores.window_ms if part.scores else -1

    assert window_ms(Span(20_000, 60_000)) == 10_000
    assert window_ms(Span(30_500, 60_000)) is None


def test_ten_hours_are_cut_at_once() -> None:
    talk = [Cue(at + 1, at * 4000, at * 4000 + 3500, f"Part {at}") for at in range(9000)]
    part = cut(talk, Span(4_000_000, 8_000_000))
    assert len(part) == 1000
    assert texts(part)[::999] == ["Part 1000", "Part 1999"]
