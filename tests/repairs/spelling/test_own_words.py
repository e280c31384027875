from __future__ import annotations

from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor.repairs.spelling.own_words import WordsUnreadable, parsed, refusal, written

PATH = Path("words.txt")


@given(st.frozensets(st.text(max_size=100).filter(lambda word: not refusal(word))))
def test_a_list_is_read_as_it_was_written(words: frozenset[str]) -> None:
    assert parsed(written(words), PATH) == words


def test_remarks_and_blank_lines_are_let_pass() -> None:
    assert parsed("\ufeff# mine\n\n DETR \nnaïve\r\n", PATH) == {"DETR", "naïve"}


@pytest.mark.parametrize("line", ["two words", "12", "x" * 91, "-"])
def test_a_line_that_is_no_word_is_named(line: str) -> None:
    with pytest.raises(WordsUnreadable, match=r"words\.txt: line 3: .*[^.]\. Nothing of it"):
        parsed(f"# mine\nDETR\n{line}\n", PATH)
