from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.checks.confidence import low_confidence, scored_together
from editor.checks.inspection import Check, Inspection
from editor.checks.scene import Scene
from editor.core.cue import Cue
from editor.core.edit import Splice
from editor.core.finding import Category, Finding
from editor.core.words import Scores, Word

GOOD = Scores(-0.2, 0.05, 1.6, 0.0)
NAN, INF = math.nan, math.inf


def talk(*scores: Scores | None) -> tuple[Cue, ...]:
    return tuple(
        Cue(at + 1, at * 3000, at * 3000 + 2800, f"This is number {at}.", scores=one)
        for at, one in enumerate(scores)
    )


def spoken(*words: Word) -> tuple[Cue, ...]:
    return (Cue(1, 0, 4000, " ".join(word.text for word in words), words=words),)


def said(*likely: float | None, lasts_ms: int = 300) -> tuple[Cue, ...]:
    return spoken(
        *(Word(f"w{at}", at * 400, at * 400 + lasts_ms, one) for at, one in enumerate(likely))
    )


def found(cues: tuple[Cue, ...]) -> list[Finding]:
    return low_confidence(Scene.whole(cues))


def test_a_window_is_one_finding() -> None:
    bad = Scores(-1.32, 0.2, 2.0, 1.0, window_ms=3000)
    (one,) = found(talk(replace(GOOD, window_ms=0), bad, bad, bad, replace(GOOD, window_ms=12_000)))
    assert (one.kind, one.category, one.fixes) == ("low-confidence", Category.LISTEN, ())
    assert (one.first, one.last, one.start_ms, one.end_ms) == (1, 3, 3000, 11_800)
    assert one.reason == (
        "The recogniser itself was unsure of these 3 cues: a mean log-probability of -1.32 and an "
        "attempt at temperature 1.0."
    )
    assert one.evidence == {"avg_logprob": -1.32, "temperature": 1.0}


@pytest.mark.parametrize(
    ("scores", "names"),
    [
        (Scores(-1.01), {"avg_logprob"}),
        (Scores(temperature=0.8), {"temperature"}),
        (Scores(compression_ratio=2.41), {"compression_ratio"}),
        (Scores(-0.9, 0.85), {"no_speech_prob"}),
        (Scores(-3, 0.95, 14.5, 1.0), {"avg_logprob", "temperature", "compression_ratio"}),
    ],
)
def test_each_score_speaks_for_itself(scores: Scores, names: set[str]) -> None:
    (one,) = found(talk(scores))
    assert names <= set(one.evidence)
    assert 0 < one.confidence <= 0.49
    assert "of this cue: " in one.reason


@pytest.mark.parametrize(
    "scores",
    [
        None,
        Scores(),
        GOOD,
        Scores(-1.0, 0.6, 2.4, 0.6),
        # A loop, as confident as it is wrong.
        Scores(-0.04, 0.01, 2.2, 0.0),
        # Whoever speaks softly: no speech, so it says, and very sure of its words.
        Scores(-0.25, 0.95),
        Scores(no_speech_prob=0.99),
        Scores(NAN, NAN, NAN, NAN, 0),
        Scores(-INF, INF, INF, INF, -5),
        Scores(0.4, 7.0, -3.0, 40.0),
        Scores(-1e9, -1.0, 1e30, -1.0),
    ],
)
def test_ordinary_and_impossible_scores_say_nothing(scores: Scores | None) -> None:
    assert found(talk(scores, scores)) == []


def test_windows_that_are_not_numbered_are_told_by_their_scores() -> None:
    one, other = Scores(-1.5, 0.2), Scores(-1.25, 0.3)
    assert [(item.first, item.last) for item in found(talk(one, one, other))] == [(0, 1), (2, 2)]
    zero = [replace(scores, window_ms=0) for scores in (one, one, other)]
    assert [(item.first, item.last) for item in found(talk(*zero))] == [(0, 1), (2, 2)]
    alone = Scores(-1.5)
    assert [(item.first, item.last) for item in found(talk(alone, alone))] == [(0, 0), (1, 1)]


def test_a_value_that_is_none_does_not_part_a_window() -> None:
    bad = [Scores(no_speech_prob=nan, temperature=1.0, window_ms=0) for nan in (NAN, -NAN, NAN)]
    assert [(item.first, item.last) for item in found(talk(*bad))] == [(0, 2)]


def test_improbable_words() -> None:
    (one,) = found(said(0.2, 0.35, 0.3, 0.9, 0.3))
    assert one.evidence == {"word_probability": 0.3}
    assert one.reason == (
        "The recogniser itself was unsure of this cue: words of a median probability of 0.30."
    )
    assert found(said(0.2, 0.45, 0.5, 0.9, 0.3)) == []


def test_words_of_odd_lengths() -> None:
    (one,) = found(said(0.9, 0.9, 0.8, 0.9, lasts_ms=0))
    assert one.evidence == {"word_anomaly": 7.98}
    (one,) = found(spoken(Word("you", 0, 3200, 0.9)))
    assert one.evidence == {"word_anomaly": 1.2}
    assert found(spoken(Word("Yes.", 0, 180, 0.6), Word("?!", 0, 0, 0.01))) == []
    assert found(said(0.9, 0.9, 0.9, lasts_ms=80)) == []


def test_of_a_window_with_doubtful_words_only_those_are_meant() -> None:
    window = replace(GOOD, window_ms=0)
    poor = said(0.1, 0.1, 0.1, 0.3)[0].words
    cues = talk(window, window, window, window)
    cues = (cues[0], replace(cues[1], words=poor), replace(cues[2], words=poor), cues[3])
    (one,) = found(cues)
    assert (one.first, one.last) == (1, 2)
    assert set(one.evidence) == {"word_probability", "word_anomaly"}


@pytest.mark.parametrize("likely", [None, NAN, INF, -0.1, 1.5])
def test_words_of_unknown_probability_say_nothing(likely: float | None) -> None:
    assert found(said(*[likely] * 8, lasts_ms=0)) == []
    assert found(said(*[likely] * 8, lasts_ms=-400)) == []


def test_what_is_reported_already_needs_no_second_reason() -> None:
    bad = Scores(-1.4, 0.2, 2.6, 1.0, window_ms=0)
    loop = tuple(replace(cue, text="Thank you.") for cue in talk(*[bad] * 9))
    assert {one.kind for one in Inspection().run(loop)} == {"loop"}
    assert {one.kind for one in Inspection().run(talk(*[bad] * 9))} == {"low-confidence"}


VALUES = st.sampled_from([None, NAN, INF, -INF, -1.5, -0.9, -0.2, 0.0, 0.05, 0.7, 1.0, 2.5, 1e300])
WINDOWS = st.sampled_from([None, 0, 0, 30_000, -1])
SCORES = st.none() | st.builds(Scores, VALUES, VALUES, VALUES, VALUES, WINDOWS)
MS = st.none() | st.integers(-(10**12), 10**12)
WORD = st.builds(Word, st.sampled_from(["", " a", "...", "word"]), MS, MS, VALUES)
# Cues of one window have the very same scores, or equal ones.
STRETCHES = st.lists(
    st.tuples(SCORES, st.lists(WORD, max_size=5).map(tuple), st.integers(1, 6)), max_size=6
)
EDITS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 9), STRETCHES), max_size=4)
Rows = list[tuple[Scores | None, tuple[Word, ...], int]]


def cues_of(rows: Rows, first_id: int = 1) -> tuple[Cue, ...]:
    flat = [(scores, words) for scores, words, times in rows for _ in range(times)]
    return tuple(
        Cue(first_id + at, at * 2000, at * 2000 + 1900, f"It is {at}.", words=words, scores=scores)
        for at, (scores, words) in enumerate(flat)
    )


@settings(max_examples=200, deadline=None)
@given(STRETCHES, EDITS)
def test_looking_where_an_edit_reached_finds_what_looking_at_all_finds(
    rows: Rows, changes: list[tuple[int, int, Rows]]
) -> None:
    inspection = Inspection(checks=(Check(low_confidence, scored_together),), whole=())
    before = after = cues_of(rows)
    splices: list[Splice] = []
    for at, count, instead in changes:
        index = min(at, len(after))
        new = cues_of(instead, first_id=10_000 * (len(splices) + 1))
        splices.append(Splice(index, after[index : index + count], new))
        after = splices[-1].apply(after)
    updated = inspection.update(inspection.run(before), after, splices)
    assert updated == inspection.run(after)
    for one in updated:
        assert 0 < one.confidence < 0.5
        assert all(map(math.isfinite, one.evidence.values()))
        assert one.evidence
        assert not {"nan", "inf"} & set(one.reason.replace(".", " ").split())
