from __future__ import annotations

from itertools import pairwise

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor.core.cue import Cue
from editor.core.evidence import NoEvidence
from editor.core.span import Span
from editor.repairs.reflow.stream import Token, tokens

SCRIPTS = {
    "latin": "One two three four. ",
    "accents in parts": "Une e\u0301te\u0301 de\u0301ja\u0300. ",
    "chinese": "一二三四五六七八九。",
    "japanese": "今日はとても寒いです。",
    "korean": "오늘은 매우 춥습니다. ",
    "thai": "วันนี้ อากาศ หนาวมาก ",
    "hebrew with vowels": "הַיּוֹם קַר מְאוֹד. ",
    "arabic with vowels": "اَلْيَوْمُ بَارِدٌ جِدًّا. ",
    "markup": "<i>One</i> two <b>三四</b>. ",
}
pieces = st.sampled_from([*SCRIPTS.values(), "\n", " ", "a", "<i>", "\u0301", "{\\an8}"])


class Heard(NoEvidence):
    """A recording in which somebody speaks twice in every cue."""

    def voices(self, span: Span) -> tuple[Span, ...]:
        third = span.duration_ms // 3
        return (
            Span(span.start_ms, span.start_ms + third),
            Span(span.end_ms - third, span.end_ms),
        )


def timed(text: str, start_ms: int, end_ms: int, evidence: NoEvidence) -> list[Token]:
    return list(tokens((Cue(1, start_ms, end_ms, text),), 0, 0, evidence))


@pytest.mark.parametrize("sentence", SCRIPTS.values(), ids=SCRIPTS)
def test_what_is_said_five_times_takes_a_fifth_each_time(sentence: str) -> None:
    row = timed(5 * sentence, 10_000, 20_000, NoEvidence())
    each = len(row) // 5
    assert len(row) == 5 * each
    for at in range(5):
        assert abs(row[at * each].start_ms - (10_000 + 2000 * at)) <= 120


@given(
    st.lists(pieces, min_size=1, max_size=12).map("".join),
    st.integers(0, 10_000),
    st.integers(1, 10_000),
    st.sampled_from([NoEvidence(), Heard()]),
)
def test_words_follow_each_other_from_the_start_of_a_cue_to_its_end(
    text: str, start_ms: int, duration_ms: int, evidence: NoEvidence
) -> None:
    end_ms = start_ms + duration_ms
    row = timed(text, start_ms, end_ms, evidence)
    if not row:
        return
    assert (row[0].start_ms, row[-1].end_ms) == (start_ms, end_ms)
    assert all(start_ms <= one.start_ms <= one.end_ms <= end_ms for one in row)
    assert all(one.end_ms == other.start_ms for one, other in pairwise(row))


@given(st.sampled_from([*SCRIPTS.values()]), st.integers(2, 9))
def test_no_word_is_left_without_time(sentence: str, count: int) -> None:
    row = timed(count * sentence, 0, 60_000, NoEvidence())
    assert all(one.start_ms < one.end_ms for one in row)
