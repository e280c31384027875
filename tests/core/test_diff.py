from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.diff import Fate, Piece, words

KEPT, IN, OUT = Fate.KEPT, Fate.INSERTED, Fate.DELETED
TEXTS = st.text("ab 'é.\n日本คํहि<i>", max_size=25)


@pytest.mark.parametrize(
    ("before", "after", "pieces"),
    [
        ("so it is", "so it is", [(KEPT, "so it is")]),
        ("so it was", "so it is", [(KEPT, "so it "), (OUT, "was"), (IN, "is")]),
        ("thank you all", "many thanks all", [(OUT, "thank you"), (IN, "many thanks"), (KEPT, " all")]),
        ("one two\nthree", "one\ntwo three",
         [(KEPT, "one"), (OUT, " "), (IN, "\n"), (KEPT, "two"), (OUT, "\n"), (IN, " "),
          (KEPT, "three")]),
        ("don't", "don’t", [(OUT, "don't"), (IN, "don’t")]),
        ("日本語", "日本人", [(KEPT, "日本"), (OUT, "語"), (IN, "人")]),
        ("", "new", [(IN, "new")]),
        ("old", "", [(OUT, "old")]),
        ("", "", []),
    ],
)  # fmt: skip
def test_words_kept_put_in_and_taken_out(
    before: str, after: str, pieces: list[tuple[Fate, str]]
) -> None:
    assert words(before, after) == [Piece(*piece) for piece in pieces]


def test_texts_too_long_to_compare_are_replaced_as_a_whole() -> None:
    before, after = "a " * 2000, "b " * 2000
    assert words(before, after) == [Piece(OUT, before), Piece(IN, after)]
    assert words(before, before) == [Piece(KEPT, before)]


@given(TEXTS, TEXTS)
def test_the_pieces_spell_both_texts(before: str, after: str) -> None:
    pieces = words(before, after)
    assert "".join(piece.text for piece in pieces if piece.fate is not IN) == before
    assert "".join(piece.text for piece in pieces if piece.fate is not OUT) == after
    assert all(piece.text for piece in pieces)
