from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.checks import Inspection
from editor.checks.inspection import Check
from editor.checks.scene import Scene
from editor.checks.sound.holes import holes
from editor.core.cue import Cue
from editor.core.edit import Splice
from editor.core.finding import Category, Finding, Fix
from tests.builders import cues
from tests.checks.witness import Heard

if TYPE_CHECKING:
    from editor.core.evidence import Evidence

TALK = cues("0-4 So we begin", "14-17.02 and then we end", "17.02-19 all right")


def found_in(talk: tuple[Cue, ...], heard: Evidence | None = None) -> list[Finding]:
    return holes(Scene.whole(talk, heard))


# -- what is heard -------------------------------------------------------------------------


def test_speech_in_a_gap_is_a_hole_with_its_numbers() -> None:
    (hole,) = found_in(TALK, Heard(speech=((5000, 11_000),)))
    assert (hole.kind, hole.category, hole.gap) == ("hole", Category.LOST_SPEECH, True)
    assert (hole.first, hole.last, hole.count) == (0, 1, 0)
    assert (hole.start_ms, hole.end_ms) == (4000, 14_000)
    assert hole.reason == "Nothing was written for 10.0 s, but somebody speaks for 6.0 s of it."
    assert hole.evidence == {"gap_ms": 10_000, "voiced_ms": 6000}
    assert hole.confidence > 0.9
    assert hole.fixes == (Fix.GAP_MARKER,)
    assert hole.subject == "So we begin … and then we end"


@pytest.mark.parametrize(
    "heard",
    [
        Heard(),
        Heard(unsure=((4000, 14_000),)),
        Heard(speech=((6000, 7400),)),
        Heard(speech=((0, 4400), (13_600, 19_000))),
        None,
    ],
    ids=["silence", "like a voice", "a word", "the neighbours' ends", "no recording"],
)
def test_a_long_gap_alone_is_none(heard: Evidence | None) -> None:
    assert found_in(TALK, heard) == []


def test_the_more_speech_the_surer() -> None:
    sure = [found_in(TALK, Heard(speech=((4400, 4400 + ms),)))[0] for ms in (2000, 4000, 8000)]
    assert [one.confidence for one in sure] == sorted({one.confidence for one in sure})


def test_a_few_words_in_a_long_break_need_to_be_more() -> None:
    talk = cues("0-4 Break now", "604-606 We are back")
    assert found_in(talk, Heard(speech=((100_000, 104_000),))) == []
    (hole,) = found_in(talk, Heard(speech=((100_000, 110_000),)))
    assert hole.confidence <= 0.8


def test_a_pause_of_less_than_three_seconds_is_none() -> None:
    talk = cues("0-4 So", "6.9-8 yes")
    assert found_in(talk, Heard(speech=((0, 8000),))) == []


def test_a_cue_that_reaches_over_those_after_it_leaves_no_gap() -> None:
    talk = cues("0-20 It goes on and on", "1-4 yes", "14-17 no")
    assert found_in(talk, Heard(speech=((0, 20_000),))) == []


def test_before_the_first_cue_and_after_the_last() -> None:
    talk = cues("20-24 So we begin", "24-27 and end")
    heard = Heard(speech=((0, 60_000),), duration_ms=60_000)
    head, tail = found_in(talk, heard)
    assert (head.first, head.last, head.start_ms, head.end_ms) == (0, 0, 0, 20_000)
    assert (tail.first, tail.last, tail.start_ms, tail.end_ms) == (1, 1, 27_000, 60_000)
    assert head.subject == "… So we begin"
    assert tail.subject == "and end …"
    assert len(found_in(talk, Heard(speech=((0, 60_000),)))) == 1
    assert found_in(talk, Heard(speech=((20_000, 27_000),), duration_ms=20_000)) == []


# -- without a recording -------------------------------------------------------------------


def test_a_gap_beside_a_placeholder_is_likely_one() -> None:
    talk = cues("0-4 So", "4-7.92 [SPEAKING KOREAN]", "30-33 And", "40-44 (inaudible)", "44-45 yes")
    after, before = found_in(talk)
    assert (after.first, after.last, before.first, before.last) == (1, 2, 2, 3)
    assert after.confidence > before.confidence
    assert after.reason == (
        "Nothing was written for 22.1 s, right after a cue that stands for speech not transcribed."
    )


def test_silence_beside_a_placeholder_is_none() -> None:
    assert found_in(cues("0-3.92 [SPEAKING KOREAN]", "30-33 And"), Heard()) == []


def test_after_music_or_a_marker_of_the_reviewer_it_is_none() -> None:
    assert found_in(cues("0-3.92 [Music]", "32-33 And")) == []
    assert found_in(cues("0-3.92 [speech not transcribed]", "32-33 And")) == []


def test_the_text_goes_on_where_a_window_ends() -> None:
    (fixed,) = found_in(cues("50.14-54.3 What was that", "60-63.12 And so"))
    assert fixed.confidence < 0.5
    assert "exactly where a 30 s window of the recogniser ends" in fixed.reason
    talk = cues("1-7.31 Hello", "7.31-9 all", "9-12 right", "37.31-40 And so")
    assert [one.first for one in found_in(talk)] == [2]


def test_whole_seconds_meet_windows_by_accident() -> None:
    assert found_in(cues("50-54 What was that", "60-63.5 And so")) == []
    assert found_in(cues("50.14-54.3 What was that", "61-63.12 And so")) == []


def test_no_cues_no_holes() -> None:
    assert found_in((), Heard(speech=((0, 60_000),), duration_ms=60_000)) == []


# -- looking again after an edit -----------------------------------------------------------

TEXTS = st.sampled_from(["[INAUDIBLE]", "one", "two", "three"])
STEPS = st.sampled_from([2000, 2000, 7310, 30_000])
RUNS = st.lists(st.tuples(STEPS, st.integers(100, 9000), TEXTS), max_size=12)
SPEECH = tuple((ms, ms + 9000) for ms in range(0, 900_000, 31_000))


@settings(max_examples=200, deadline=None)
@given(RUNS, RUNS, st.integers(0, 12), st.integers(0, 6), st.booleans())
def test_looking_where_an_edit_reached(
    before: list[tuple[int, int, str]],
    instead: list[tuple[int, int, str]],
    at: int,
    count: int,
    heard: bool,
) -> None:
    old = timed(before, 1)
    at = min(at, len(old))
    start_ms = old[at - 1].start_ms if at else 0
    new = timed(instead, 1000, start_ms)
    end_ms = new[-1].start_ms if new else start_ms
    stop = min(at + count, len(old))
    while stop < len(old) and old[stop].start_ms < end_ms:
        stop += 1
    splice = Splice(at, old[at:stop], new)
    evidence = Heard(speech=SPEECH, duration_ms=400_000) if heard else None
    inspection = Inspection(evidence, checks=(Check(holes),), whole=())
    after = splice.apply(old)
    assert inspection.update(inspection.run(old), after, [splice]) == inspection.run(after)


def timed(run: list[tuple[int, int, str]], first_id: int, start_ms: int = 0) -> tuple[Cue, ...]:
    found: list[Cue] = []
    for step, shown, text in run:
        start_ms += step
        found.append(Cue(first_id + len(found), start_ms, start_ms + shown, text))
    return tuple(found)
