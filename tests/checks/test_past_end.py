from __future__ import annotations

import pytest

from editor.checks.scene import Scene
from editor.checks.sound.past_end import past_end
from editor.checks.survey import survey
from editor.core.finding import Category, Finding, Fix
from editor.core.span import Span
from tests.builders import cues
from tests.checks.witness import Heard


def found(
    *lines: str, end_ms: int | None, speech: tuple[tuple[int, int], ...] = ()
) -> list[Finding]:
    talk, witness = cues(*lines), Heard(speech=speech, duration_ms=end_ms)
    return past_end(Scene(talk, 0, len(talk), witness, survey(talk, witness)))


def test_cues_that_begin_after_the_end_are_one_finding() -> None:
    lines = ("80-88 The last thing we saw.", "90-95 Thank you.", "95-100 you", "110-115 you")
    (one,) = found(*lines, end_ms=89_200)
    assert (one.kind, one.category) == ("past-end", Category.HALLUCINATION)
    assert (one.first, one.last, one.end_ms) == (1, 3, 115_000)
    assert one.confidence == 0.98
    assert one.reason == "3 cues begin after the recording ends, at 00:01:29."
    assert one.fixes == (Fix.REMOVE,)


def test_a_cue_that_begins_in_time_is_only_too_long() -> None:
    (one,) = found("80-110 That is all we have.", end_ms=89_000)
    assert (one.category, one.fixes) == (Category.TIMING, (Fix.SHRINK,))
    assert one.keeps == Span(80_000, 89_000)
    assert one.reason == "The cue ends 21.0 s after the recording."


def test_a_cue_that_has_no_time_for_its_words_is_suspected() -> None:
    (one,) = found("88.9-92 And that is all that we have for today.", end_ms=89_000)
    assert (one.category, one.fixes) == (Category.HALLUCINATION, (Fix.REMOVE,))
    assert one.confidence < 0.9
    assert one.reason.endswith("which leaves 0.1 s for its words.")


def test_a_voice_till_the_end_says_that_it_is_real() -> None:
    (one,) = found("88.7-92 So goodbye to you all.", end_ms=89_000, speech=((88_700, 89_000),))
    assert one.category is Category.TIMING


@pytest.mark.parametrize("end_ms", [None, 0, -5, 10_000, 9_500, 9_001])
def test_within_a_second_or_not_known_is_well(end_ms: int | None) -> None:
    assert found("0-5 Good morning.", "5-10 It is early.", end_ms=end_ms) == []


def test_a_recording_of_another_length_is_said_once_and_nothing_is_offered() -> None:
    lines = [f"{at * 3}-{at * 3 + 2.8} Then came number {at}." for at in range(100)]
    (one,) = found(*lines, end_ms=102_000)
    assert (one.first, one.last, one.category) == (34, 99, Category.TIMING)
    assert (one.confidence, one.fixes) == (0.5, ())
    assert "another recording" in one.reason
