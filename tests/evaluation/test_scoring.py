from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from editor.checks import Inspection
from editor.core.finding import Category, Finding, Fix
from tests.builders import cues
from tests.evaluation.limits import LOOPS, heard, on_stream, on_text, voiced
from tests.evaluation.marked import Label, Marked, real
from tests.evaluation.scoring import Calibration, alarms, bucket, covered, held, right, score

if TYPE_CHECKING:
    from pathlib import Path


def marked(text: str, name: str = "made") -> Marked:
    """Return a transcript with a cue a word, written as text:label."""
    pairs = [word.split(":") for word in text.split()]
    lines = [f"{at}-{at + 1} {said}" for at, (said, _) in enumerate(pairs)]
    return Marked(name, cues(*lines), tuple(Label(label) for _, label in pairs))


def finding(
    first: int,
    last: int,
    category: Category = Category.HALLUCINATION,
    kind: str = "loop",
    confidence: float = 0.9,
) -> Finding:
    times = (first * 1000, (last + 1) * 1000)
    return Finding(kind, category, first, last, *times, confidence, "text", "Because.")


LOOPED = "a:ok you:halluc You:halluc you:halluc you:halluc b:ok so:halluc c:doubt [x]:tag d:ok"


def test_cues_are_counted_as_right_wrong_or_neither() -> None:
    some = score(marked(LOOPED), [finding(0, 4), finding(7, 7, kind="echo")])
    loop = some.rows[Category.HALLUCINATION, "loop"]
    echo = some.rows[Category.HALLUCINATION, "echo"]
    assert (loop.findings, loop.right, loop.wrong, loop.unjudged) == (1, 4, 1, 0)
    assert (echo.findings, echo.right, echo.wrong, echo.unjudged) == (1, 0, 0, 1)
    assert loop.precision == 0.8
    assert echo.precision is None
    assert (some.unsaid, some.recall, some.alarms) == (5, 0.8, 1)
    assert some.per_thousand == pytest.approx(1000 / 3)


def test_runs_of_four_equal_texts_are_trivial_and_can_be_left_out() -> None:
    talk = marked(LOOPED)
    assert talk.trivial == {1, 2, 3, 4}
    some = score(talk, [finding(1, 6)], talk.trivial)
    row = some.rows[Category.HALLUCINATION, "loop"]
    assert (row.right, row.wrong) == (1, 1)
    assert (some.unsaid, some.recall) == (1, 1.0)
    assert score(talk, [finding(1, 4)], talk.trivial).rows == {}


def test_a_run_of_three_is_not_trivial_and_neither_is_a_real_one() -> None:
    assert not marked("you:halluc you:halluc you:halluc me:halluc").trivial
    assert not marked("no:ok no:ok no:ok no:ok no:ok").trivial


def test_a_cue_suspected_twice_is_one_false_alarm() -> None:
    talk = marked("a:ok b:ok")
    both = [finding(0, 1), finding(0, 0, kind="no-voice")]
    assert score(talk, both).alarms == 2
    assert [index for index, _ in alarms(talk, both)] == [0, 1, 0]


@pytest.mark.parametrize("category", [Category.TIMING, Category.PUBLISHING, Category.LISTEN])
def test_what_judges_real_speech_is_no_false_alarm(category: Category) -> None:
    some = score(marked("a:ok b:halluc"), [finding(0, 1, category, "stretched")])
    row = some.rows[category, "stretched"]
    assert (some.alarms, some.recall, row.unjudged, row.spoken) == (0, 0.0, 2, 1)


def test_a_gap_is_counted_but_covers_no_cue() -> None:
    gap = replace(finding(0, 1, Category.LOST_SPEECH, "hole"), gap=True)
    some = score(marked("a:ok b:ok"), [gap])
    assert not covered(gap)
    assert some.rows[Category.LOST_SPEECH, "hole"].findings == 1
    assert some.alarms == 0


def test_a_category_is_right_about_its_own_labels_only() -> None:
    tag, lost = finding(0, 0, Category.TAG), finding(0, 0, Category.LOST_SPEECH)
    assert [right(tag, label) for label in (Label.TAG, Label.TAGLOOP, Label.HALLUC)] == [
        True,
        True,
        False,
    ]
    assert [right(lost, label) for label in (Label.LOST, Label.TAG, Label.INVENTED)] == [
        True,
        True,
        False,
    ]
    assert right(finding(0, 0), Label.INVENTED) is True
    assert right(finding(0, 0), Label.LOST) is False
    assert right(finding(0, 0), Label.DOUBT) is None


def test_a_tag_inside_a_cue_is_not_judged_by_the_label_of_the_cue() -> None:
    inside = replace(finding(0, 0, Category.TAG, "tag"), fixes=(Fix.TRIM,), leaves="So")
    assert right(inside, Label.OK) is None
    assert score(marked("So:ok"), [inside]).alarms == 0


def test_confidence_is_counted_by_finding_and_by_most_of_its_cues() -> None:
    talk = marked("a:halluc b:halluc c:ok d:doubt e:ok")
    assert held(talk, finding(0, 2)) is True
    assert held(talk, finding(2, 2)) is False
    assert held(talk, finding(3, 3)) is None
    counted = Calibration()
    counted.take(talk, [finding(0, 2), finding(2, 2), finding(3, 3), finding(4, 4, confidence=0.5)])
    assert list(counted.rows()) == [("0.50-0.60", 1, 0.5, 0.0), ("0.90-0.95", 2, 0.9, 0.5)]


def test_a_bound_belongs_to_the_bucket_above_and_one_to_the_last() -> None:
    assert [bucket(value) for value in (0.0, 0.49, 0.5, 0.9, 0.95, 1.0)] == [0, 0, 1, 5, 6, 6]


def test_scores_of_two_transcripts_add_up() -> None:
    some, other = score(marked("a:ok b:ok"), [finding(0, 0)]), score(marked("c:halluc"), [])
    some.add(other)
    assert (some.alarms, some.per_thousand, some.recall) == (1, 500.0, 0.0)


def test_the_limits_say_what_is_missed() -> None:
    talk = marked("a:ok [x]:tag you:halluc", name="made")
    found = [finding(0, 0)]
    answers = [limit.reached for limit in on_text(talk, found, score(talk, found))]
    assert answers == [False, False]
    found = [finding(1, 1, Category.TAG, "tag")]
    assert all(limit.reached for limit in on_text(talk, found, score(talk, found)))
    assert [heard("noise", found, 100).reached for found in (97, 98)] == [False, True]
    assert [voiced("x", wrong, 2000).reached for wrong in (2, 3)] == [True, False]


def test_the_loops_of_the_stream_are_compared_exactly() -> None:
    talk = Marked("000_", cues("0-1 a"), (Label.OK,))
    exact = [finding(*loop) for loop in LOOPS]
    assert [limit.reached for limit in on_stream(talk, exact)] == [True, False]
    assert not next(on_stream(talk, exact[:-1])).reached
    assert not next(on_stream(talk, [*exact, finding(5, 9)])).reached


def test_as_many_labels_as_cues_are_asked_for() -> None:
    with pytest.raises(ValueError, match="1 cues but 2 labels"):
        Marked("made", cues("0-1 a"), (Label.OK, Label.OK))


@pytest.mark.shared
def test_the_real_transcripts_are_labelled_throughout(shared: Path) -> None:
    talks = real()
    assert [len(talk.cues) for talk in talks] == [8817, 1736, 1214]
    stream = talks[0]
    assert [(run[0], run[-1]) for run in stream.runs()] == [
        (0, 96),
        (1687, 2404),
        (2835, 3423),
        (5789, 8816),
    ]
    assert score(stream, Inspection().run(stream.cues)).cues[Label.TAGLOOP] == 3028
