from __future__ import annotations

from itertools import pairwise

import pytest

from editor.checks.repeats.pieces import pieces, spoken_words, weight


@pytest.mark.parametrize(
    "text",
    [
        "So, we'll go -- well-known “places” …",
        "ITALIC and Straße",
        "ご視聴 ありがとう。",
        "ขอบคุณ ครับ",
        "नमस्ते, दुनिया!",
        "GPT-4o und 3.5",
        "我们用 Python 写",
        "",
    ],
)
def test_the_places_hold_the_words(text: str) -> None:
    found = pieces(text)
    assert tuple(piece.word for piece in found) == spoken_words(text)
    assert all(text[piece.start : piece.end].strip() for piece in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_a_character_without_spaces_is_a_piece_of_half_a_word() -> None:
    assert spoken_words("我们 go") == ("我", "们", "go")
    assert weight(spoken_words("我们 go")) == 2


def test_punctuation_is_no_piece() -> None:
    assert pieces("… --") == pieces("'") == ()
