from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.cue import visible_text
from editor.core.italics import is_italic, with_italics

PLAIN = st.text("ab \n", min_size=1, max_size=12)
PIECES = st.sampled_from(
    ["a", "b", " ", "\n", "<i>", "</i>", "<b>", "</b>", r"{\an8}", "<00:01.000>"]
)
MARKED = st.lists(PIECES, max_size=14).map("".join)


@pytest.mark.parametrize(
    ("text", "start", "stop", "italic", "made"),
    [
        ("a b c", 2, 3, True, "a <i>b</i> c"),
        ("a b c", 1, 4, True, "a <i>b</i> c"),
        ("<i>a b c</i>", 5, 6, False, "<i>a</i> b <i>c</i>"),
        ("<i>a</i> b", 0, 10, True, "<i>a b</i>"),
        ("one\ntwo", 0, 7, True, "<i>one\ntwo</i>"),
        ("<b>one</b> two", 0, 14, True, "<b><i>one</i></b> <i>two</i>"),
        (r"{\an8}up", 0, 8, True, r"{\an8}<i>up</i>"),
        ("<I>a</I>", 0, 8, False, "a"),
        ("a", 1, 1, True, "a"),
    ],
)
def test_italics(text: str, start: int, stop: int, italic: bool, made: str) -> None:
    assert with_italics(text, start, stop, italic=italic) == made


@pytest.mark.parametrize(
    ("text", "answer"),
    [("<i>a\nb</i>", True), ("<i>a</i> b", False), ("a", False), ("", False), ("<i> </i>", False)],
)
def test_what_is_in_italics(text: str, answer: bool) -> None:
    assert is_italic(text) is answer


@given(PLAIN)
def test_in_italics_and_out_again_gives_the_text_back(text: str) -> None:
    inside = with_italics(text, 0, len(text), italic=True)
    assert visible_text(inside) == text
    assert is_italic(inside) is bool(text.strip())
    assert with_italics(inside, 0, len(inside), italic=False) == text


@given(MARKED, st.integers(0, 40), st.integers(0, 40), st.booleans())
def test_only_italics_change_and_they_nest(text: str, one: int, other: int, italic: bool) -> None:
    start, stop = sorted((one, other))
    made = with_italics(text, start, stop, italic=italic)
    assert visible_text(made) == visible_text(text)
    inside = False
    for piece in made.replace("<i>", "\0<i>\0").replace("</i>", "\0</i>\0").split("\0"):
        if piece in {"<i>", "</i>"}:
            assert inside is (piece == "</i>")
            inside = not inside
        elif inside:
            assert "<b>" not in piece
            assert "</b>" not in piece
    assert not inside
