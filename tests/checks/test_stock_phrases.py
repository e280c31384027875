from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from editor.checks.scene import Scene
from editor.checks.words.stock_phrases import stock_phrases
from editor.core.finding import Category, Finding, Fix
from editor.core.words import Scores
from tests.builders import cues
from tests.checks.witness import Heard

if TYPE_CHECKING:
    from editor.core.cue import Cue

TALK = ("0-3 This is what we found.", "3-6 And here is how it works.")


def found(*lines: str, witness: Heard | None = None) -> list[Finding]:
    return stock_phrases(Scene.whole(cues(*lines), witness))


def scored(scores: Scores) -> tuple[Cue, ...]:
    before, it, after = cues(TALK[0], "3-4.5 Thank you.", "4.5-8 The next one is older.")
    return before, replace(it, scores=scores), after


def test_a_credit_needs_no_second_sign() -> None:
    (one,) = found(*TALK, "6-8 Untertitelung des ZDF, 2020", "8-11 And so it goes on from here.")
    assert (one.kind, one.category) == ("stock-phrase", Category.HALLUCINATION)
    assert (one.first, one.last, one.start_ms, one.end_ms) == (2, 2, 6000, 8000)
    assert (one.confidence, one.fixes) == (0.97, (Fix.REMOVE,))


def test_a_credit_behind_real_words_is_trimmed() -> None:
    (one,) = found(*TALK, "6-9 And that was all. Subtitles by the Amara.org community")
    assert one.fixes == (Fix.TRIM,)
    assert one.leaves == "And that was all."


def test_a_credit_over_a_voice_is_less_sure() -> None:
    (one,) = found("0-4 Subtitles by the Amara.org community", witness=Heard(speech=((0, 3900),)))
    assert one.confidence == 0.75
    assert "somebody speaks meanwhile" in one.reason


@pytest.mark.parametrize(
    "line",
    [
        "6-7 Thank you.",
        "6-8 Thank you for listening.",
        "6-8 Thanks for watching!",
        "6-7 Okay.",
        "6-7 you",
        "6-7 Danke.",
    ],
)
def test_in_the_middle_of_a_talk_it_was_said(line: str) -> None:
    assert found(*TALK, line, "8-11 Now to the questions you had.") == []


@pytest.mark.parametrize("line", ["6-7 Thank you.", "6-8 Thank you for listening.", "6-7 Bye."])
def test_the_last_words_of_a_talk_were_said(line: str) -> None:
    assert found(*TALK, line) == []


@pytest.mark.parametrize("line", ["20-21 Thank you.", "6.5-8 Thank you so much for joining us."])
def test_a_courtesy_beside_one_gap_may_have_been_said(line: str) -> None:
    assert found(*TALK, line, "21.5-25 We go on with the second part.") == []


def test_a_courtesy_alone_between_gaps_is_a_hint() -> None:
    (one,) = found(*TALK, "15-16 Thank you.", "40-44 We go on with the second part.")
    assert 0.4 < one.confidence < 0.6
    assert "it stands alone" in one.reason


def test_a_farewell_to_viewers_at_the_end_is_suspect() -> None:
    (one,) = found(*TALK, "6-8 Thanks for watching!")
    assert 0.5 <= one.confidence < 0.7
    assert "at the end" in one.reason


def test_a_farewell_beside_music_is_suspect() -> None:
    (one,) = found(*TALK, "6-9 [Music]", "9-12 Thanks for watching!", "12-15 Good evening.")
    assert one.confidence > 0.6
    assert "beside a sound" in one.reason


def test_a_whole_window_is_nearly_enough() -> None:
    (one,) = found(*TALK, "6-35.98 Thank you.", "36-39 Now to the questions you had.")
    assert one.confidence > 0.8
    assert "30.0 s, a whole window" in one.reason


def test_where_nobody_speaks_all_of_them_are_suspect() -> None:
    witness = Heard(speech=((0, 5900), (14_000, 20_000)), level=-70.0)
    lines = ("6.5-8 Thanks for watching!", "8-9.5 Thank you.", "9.5-11 you")
    sure = found(*TALK, *lines, "14-20 Good evening to all of you.", witness=witness)
    assert [one.first for one in sure] == [2, 3, 4]
    assert [one.confidence for one in sure] == [0.97, 0.93, 0.85]
    assert "nobody speaks during its 1.5 s" in sure[0].reason


@pytest.mark.parametrize("line", ["9-11 Thanks for watching!", "15-16 Thank you."])
def test_with_a_voice_under_it_it_was_said(line: str) -> None:
    witness = Heard(speech=((0, 6000), (9000, 10_900), (15_000, 15_800)))
    assert found(*TALK, line, witness=witness) == []


def test_far_more_voice_than_a_phrase_takes_was_something_else() -> None:
    witness = Heard(speech=((0, 34_000),))
    (one,) = found(*TALK, "6-35.98 Thank you.", witness=witness)
    assert one.confidence == 0.5
    assert "so other words were lost" in one.reason


def test_bad_scores_are_a_second_sign() -> None:
    (one,) = stock_phrases(Scene.whole(scored(Scores(avg_logprob=-1.1, no_speech_prob=0.6))))
    assert one.confidence >= 0.5
    assert one.evidence["avg_logprob"] == -1.1


@pytest.mark.parametrize(
    "scores",
    [
        Scores(avg_logprob=-0.2, no_speech_prob=0.01, temperature=0.0),
        Scores(avg_logprob=float("nan"), no_speech_prob=float("nan")),
        Scores(avg_logprob=float("-inf"), no_speech_prob=float("inf")),
        Scores(no_speech_prob=17.0, temperature=float("nan")),
    ],
)
def test_good_scores_and_impossible_ones_are_none(scores: Scores) -> None:
    assert stock_phrases(Scene.whole(scored(scores))) == []
