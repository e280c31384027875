from __future__ import annotations

import re

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor.core.around_markup import changed, written_place
from editor.core.cue import Cue, markup, visible_text
from editor.core.document import Document
from editor.core.errors import EditRefused
from editor.core.session import Session
from editor.search.matching import in_parts, matches
from editor.search.pattern import Pattern, PatternProblem, Query
from editor.search.replacing import Replacement, replace_text, replacements
from tests.builders import cues

TALK = cues(
    "0-2 Colour me surprised",
    "2-4 by <i>the colour</i> of",
    "4-6 [Music]",
    "6-8 <b>col</b>our, colour",
)
COLOUR = Pattern(Query("colour"))


def made(session: Session, sought: str, replacement: str) -> list[Replacement]:
    pattern = Pattern(Query(sought, is_regex=True))
    return list(replacements(session.cues, matches(session.cues, pattern), pattern, replacement))


# -- where ---------------------------------------------------------------------------------


def test_matches_are_those_of_the_visible_text() -> None:
    assert matches(TALK, COLOUR) == {1: ((0, 6),), 2: ((7, 13),), 4: ((0, 6), (8, 14))}
    assert matches(TALK, COLOUR, within={2, 3}) == {2: ((7, 13),)}
    assert matches(TALK, Pattern(Query("<i>"))) == {}


def test_parts_make_up_the_whole() -> None:
    many = tuple(Cue(at, at, at + 1, f"cue {at}") for at in range(5_001))
    parts = list(in_parts(many, Pattern(Query("cue 5"))))
    assert len(parts) == 3
    whole = {cue_id: places for part in parts for cue_id, places in part.items()}
    assert whole == matches(many, Pattern(Query("cue 5")))


def test_the_written_place_takes_in_the_markup_between() -> None:
    text = "by <i>the <b>col</b>our</i> of"
    start, end = written_place(text, 7, 13)
    assert text[start:end] == "col</b>our"
    assert written_place(text, 0, 0) == (0, 0)
    assert written_place("{\\an8}", 0, 0) == (0, 0)


# -- around markup -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "change", "expected"),
    [
        ("a <i>word</i> here", (2, 6, "phrase"), "a <i>phrase</i> here"),
        ("<b>col</b>our", (0, 6, "color"), "<b>col</b>or"),
        ("<i>um</i>, well", (0, 4, ""), "well"),
        ("<i>you</i> know", (0, 8, "we do"), "<i>we do</i>"),
        ("<00:01.000>one <00:02.000>two", (0, 7, "one too"), "<00:01.000>one <00:02.000>too"),
        ("{\\an8}yes", (0, 0, "- "), "{\\an8}- yes"),
        ("yes</i>", (3, 3, "!"), "yes!</i>"),
        ("a < b", (2, 3, ">"), "a > b"),
    ],
)
def test_markup_stays_where_it_was(text: str, change: tuple[int, int, str], expected: str) -> None:
    assert changed(text, [change]) == expected


PIECES = st.lists(
    st.sampled_from(["<i>", "</i>", "<b>", "</b>", "{\\an8}", "<00:01.000>"]) | st.text("abc \n"),
    max_size=8,
).map("".join)


@given(PIECES, st.data(), st.text("xyab", max_size=4))
def test_a_change_is_what_it_says_and_all_markup_is_kept(
    text: str, data: st.DataObject, new: str
) -> None:
    seen = visible_text(text)
    start = data.draw(st.integers(0, len(seen)))
    end = data.draw(st.integers(start, len(seen)))
    done = changed(text, [(start, end, new)])
    assert visible_text(done) == seen[:start] + new + seen[end:]
    tags = [text[first:last] for first, last in markup(text)]
    left = [done[first:last] for first, last in markup(done)]
    assert [tag for tag in left if tag[1:] not in {"i>", "b>", "/i>", "/b>"}] == [
        tag for tag in tags if tag[1:] not in {"i>", "b>", "/i>", "/b>"}
    ]


WORDS = st.lists(st.sampled_from(["ab", "ba", "a", "b", " ", "\n"]), max_size=10).map("".join)


@given(WORDS, st.sampled_from(["a", "ab", "b+", "(a)(b)", "^b", "a$", r"\bab\b"]))
def test_without_markup_it_replaces_as_pythons_own_would(text: str, sought: str) -> None:
    pattern = Pattern(Query(sought, is_regex=True, match_case=True))
    cue = Cue(1, 0, 1, text)
    found = matches((cue,), pattern)
    chosen = list(replacements((cue,), found, pattern, r"[\g<0>]x"))
    done = changed(text, [(one.start, one.end, one.new) for one in chosen])
    assert done == re.sub(sought, r"[\g<0>]x", text, flags=re.MULTILINE)


# -- the edit ------------------------------------------------------------------------------


def test_everything_ticked_is_one_step() -> None:
    session = Session(Document(TALK))
    chosen = list(replacements(TALK, matches(TALK, COLOUR), COLOUR, "color"))
    assert [one.old for one in chosen] == ["Colour", "colour", "colour", "colour"]
    session.do(replace_text(session.cues, chosen[1:], "colour"))
    assert session.undo_label == "Replace 3 × “colour”"
    assert [cue.text for cue in session.cues] == [
        "Colour me surprised",
        "by <i>the color</i> of",
        "[Music]",
        "<b>col</b>or, color",
    ]
    after = session.cues
    session.undo()
    assert session.cues == TALK
    session.redo()
    assert session.cues == after


def test_what_would_stay_the_same_is_not_listed() -> None:
    session = Session(Document(TALK))
    assert [one.cue.id for one in made(session, "colou?r", "colour")] == [1]


def test_groups_and_their_faults() -> None:
    session = Session(Document(cues("0-1 4. July")))
    session.do(replace_text(session.cues, made(session, r"(\d)\. (\w+)", r"\2 \1"), "x"))
    assert session.cues[0].text == "July 4"
    with pytest.raises(PatternProblem):
        made(session, "July", r"\1")


def test_nothing_ticked_or_cues_changed_since_is_refused() -> None:
    session = Session(Document(TALK))
    chosen = made(session, "me", "you")
    with pytest.raises(EditRefused, match="Nothing is ticked"):
        replace_text(session.cues, [], "me")
    session.do(replace_text(session.cues, chosen, "me"))
    with pytest.raises(EditRefused, match="have changed since"):
        replace_text(session.cues, chosen, "me")


def test_thousands_scattered_are_one_stretch() -> None:
    many = tuple(Cue(at, at * 10, at * 10 + 9, "odd" if at % 2 else "even") for at in range(4_000))
    session = Session(Document(many))
    session.do(replace_text(session.cues, made(session, "odd", "strange"), "odd"))
    assert sum(cue.text == "strange" for cue in session.cues) == 2_000
    session.undo()
    assert session.cues == many
