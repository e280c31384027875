"""Whatever a file or a recording claims, the checks answer and never fall over."""

from __future__ import annotations

import math
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.checks import Inspection
from editor.core.cue import Cue
from editor.core.span import Span
from editor.core.words import Scores, Word

MS = st.integers(-(10**9), 10**9)
WILD = st.none() | st.floats(allow_nan=True, allow_infinity=True)
SCORES = st.none() | st.builds(Scores, WILD, WILD, WILD, WILD, st.none() | MS)
WORDS = st.lists(
    st.builds(Word, st.text(max_size=5), st.none() | MS, st.none() | MS, WILD), max_size=4
)
TEXTS = st.text(max_size=40) | st.sampled_from(
    ["Thank you.", "Thanks for watching!", "um", "you", "Untertitel des ZDF, 2017", "\ufffd\ufffd"]
)
KINDS = {"stock-phrase", "no-voice", "past-end", "gibberish", "stretched"}


@dataclass(frozen=True)
class Liar:
    """A recording that may say anything at all, and say it of every span."""

    duration_ms: int | None
    level: float | None
    voiced: int | None
    unsure: int | None
    stretches: tuple[Span, ...] | None

    def level_dbfs(self, span: Span) -> float | None:  # noqa: ARG002
        return self.level

    def voiced_ms(self, span: Span) -> int | None:  # noqa: ARG002
        return self.voiced

    def unsure_ms(self, span: Span) -> int | None:  # noqa: ARG002
        return self.unsure

    def voices(self, span: Span) -> tuple[Span, ...] | None:  # noqa: ARG002
        return self.stretches


LIARS = st.builds(
    Liar,
    st.none() | MS,
    WILD,
    st.none() | MS,
    st.none() | MS,
    st.none() | st.lists(st.builds(Span, MS, MS), max_size=3).map(tuple),
)


@settings(deadline=None)
@given(st.lists(st.tuples(MS, MS, TEXTS, WORDS, SCORES), max_size=12), LIARS)
def test_impossible_times_scores_and_recordings(
    rows: list[tuple[int, int, str, list[Word], Scores | None]], liar: Liar
) -> None:
    talk = tuple(
        Cue(number, start, end, text, words=tuple(words), scores=scores)
        for number, (start, end, text, words, scores) in enumerate(rows)
    )
    for finding in Inspection(liar).run(talk):
        assert 0 <= finding.confidence <= 1
        assert 0 <= finding.first <= finding.last < len(talk)
        assert finding.reason.endswith(".")
        assert "nan" not in finding.reason.split()
        if finding.kind in KINDS:
            assert all(map(math.isfinite, finding.evidence.values()))
        assert finding.keeps is None or finding.keeps.duration_ms > 0
