from __future__ import annotations

from dataclasses import replace

import pytest

from editor.checks.scene import Scene
from editor.checks.sound.stretched import stretched
from editor.core.finding import Category, Finding, Fix
from editor.core.span import Span
from editor.core.words import Word
from tests.builders import cues
from tests.checks.witness import Heard


def found(*lines: str, witness: Heard | None = None) -> list[Finding]:
    return stretched(Scene.whole(cues(*lines), witness))


def test_few_words_for_long_are_wrong_times_and_no_invention() -> None:
    (one,) = found("0-16 Go for it.", "16-18 And so we did, as you can see.")
    assert (one.kind, one.category) == ("stretched", Category.TIMING)
    assert one.confidence == 0.9
    assert one.reason == "3 words shown for 16.0 s, though they take about 1.2 s."
    assert (one.fixes, one.keeps) == ((), None)


@pytest.mark.parametrize(
    "line",
    [
        "0-7 Yes, it is.",
        "0-9 It was a very long time ago that we had to do all of this by hand.",
        "0-12 Wir lasen damals einen ganz langen Satz, langsam und deutlich gesprochen.",
        "0-9 我们今天去公园看花然后回家吃饭再说吧",
        "0-30 [Music]",
        "0-60",
    ],
)
def test_what_may_take_so_long_is_well(line: str) -> None:
    assert found(line) == []


@pytest.mark.parametrize("line", ["0-6 um", "0-8 谢谢大家", "0-12 ja", "0-5.5 You know."])
def test_fillers_and_other_scripts(line: str) -> None:
    assert len(found(line)) == 1


def test_the_time_of_the_next_cue_does_not_count() -> None:
    assert found("0-9 the first part", "2-11 of something that rolls", "5-13 up the screen") != []
    assert [one.first for one in found("0-9 the first part", "2-6 of something that rolls")] == []


def test_it_shrinks_to_the_voice() -> None:
    witness = Heard(speech=((4000, 5500),))
    (one,) = found("0-16 Go for it.", witness=witness)
    assert one.fixes == (Fix.SHRINK,)
    assert one.keeps == Span(3850, 5650)
    assert one.reason.endswith("somebody speaks for 1.5 s of it.")


def test_where_somebody_speaks_all_along_words_are_missing() -> None:
    (one,) = found("0-9 And then the winter", witness=Heard(speech=((0, 8800),)))
    assert (one.fixes, one.keeps) == ((), None)
    assert one.reason.endswith("somebody speaks for 8.8 s of it, so words are missing.")


def test_of_several_sentences_it_keeps_the_one_that_fits() -> None:
    witness = Heard(speech=((100, 1500), (2100, 5000), (5600, 8800)))
    (one,) = found("0-9 And then the winter", witness=witness)
    assert one.keeps == Span(0, 1650)
    assert "words are missing" in one.reason


def test_long_notes_are_sung_so() -> None:
    (one,) = found("0-16 Go for it.", witness=Heard(unsure=((0, 15_000),)))
    assert one.confidence == 0.5
    assert one.reason.endswith("it may be sung.")


def test_it_shrinks_to_its_words_without_a_recording() -> None:
    (cue,) = cues("0-16 Go for it.")
    words = (Word("Go", 4000, 4300), Word(" for", 4300, 4500), Word(" it.", 4500, 5000))
    (one,) = stretched(Scene.whole((replace(cue, words=words),)))
    assert one.keeps == Span(3850, 5150)


@pytest.mark.parametrize(
    "words",
    [
        (Word("Go", 90_000, 91_000), Word(" for", 91_000, 92_000)),
        (Word("Go", 5000, 4000), Word(" for", 4000, 6000)),
        (Word("Go", -500, 400),),
    ],
)
def test_impossible_times_of_words_are_said_and_not_used(words: tuple[Word, ...]) -> None:
    (cue,) = cues("0-16 Go for it.")
    (one,) = stretched(Scene.whole((replace(cue, words=words),)))
    assert one.keeps is None
    assert "the times of its words are of no help" in one.reason
