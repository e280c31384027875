from __future__ import annotations

import pytest

from editor.checks import Inspection
from editor.checks.repeats.inside import repetitions
from editor.checks.repeats.periods import rounds
from editor.checks.scene import Scene
from editor.core.cue import Cue
from editor.core.finding import Category, Finding, Fix
from tests.builders import cues
from tests.checks.witness import Heard


def found(*texts: str, witness: Heard | None = None) -> list[Finding]:
    talk = tuple(Cue(at + 1, at * 4000, at * 4000 + 4000, text) for at, text in enumerate(texts))
    return repetitions(Scene.whole(talk, witness))


def only(*texts: str, witness: Heard | None = None) -> Finding:
    (finding,) = found(*texts, witness=witness)
    return finding


def test_the_same_words_over_and_over_in_one_cue() -> None:
    finding = only("Hello.", "So and the, and the, and the, AND the, and the, end.", "Bye.")
    assert (finding.kind, finding.category) == ("loop", Category.HALLUCINATION)
    assert (finding.first, finding.last) == (1, 1)
    assert (finding.start_ms, finding.end_ms) == (4000, 8000)
    assert finding.subject == "and the"
    assert finding.reason == "“and the” comes 5 times in a row in one cue of 4.0 s."
    assert finding.leaves == "So and the, end."
    assert finding.fixes == (Fix.TRIM, Fix.REMOVE)
    assert finding.confidence == 0.8
    assert finding.evidence == {"repeats": 5, "words": 2, "cues": 1, "duration_ms": 4000}


@pytest.mark.parametrize(
    ("text", "leaves"),
    [
        ("I think I think I think I think I think I know him.", "I think I know him."),
        ("You, you, you, you, you, you, you, you!", "You!"),
        ("Thank you, guys. " * 5, "Thank you, guys."),
        ("そうですね。" * 5, "そうですね。"),
        ("そうですね" * 5 + "終わり", "そうですね終わり"),
        ("はい" * 8, "はい"),
        ("we go to the market on " * 4, "we go to the market on"),
        ("and the and the and the and the and the and", "and the"),
        ("<i>so it so it so it so it so it</i>", "<i>so it</i>"),
        ("हम जाते हम जाते हम जाते हम जाते हम जाते", "हम जाते"),
    ],
)
def test_trimming_leaves_the_words_once_as_they_were_written(text: str, leaves: str) -> None:
    assert only(text).leaves == leaves


@pytest.mark.parametrize(
    "text",
    [
        "the, the, the, the, the thing",
        "no, no, no, no, no, no, no, no, no",
        "No. Yeah. No. Yeah. No. Yeah. No. Yeah.",
        "you know, you know, you know, you know what",
        "one two one two one two one two one two",
        "1, 2, 3, 4, 5, 6, 7, 8, 9, 10",
        "zero zero zero zero zero zero zero zero zero",
        "go go go go go go go go go go",
        "ha ha ha ha ha ha ha ha ha ha ha ha",
        "Row, row, row your boat, gently down the stream, merrily, merrily, merrily, merrily",
        "as much as you want as much as you like as much as you need",
        "はははははははははは",
        "[Music] [Music] [Music] [Music] [Music] [Music] [Music] [Music]",
        "♪ ♪ ♪ ♪ ♪ ♪ ♪ ♪ ♪ ♪",
        "",
    ],
)
def test_people_repeat_themselves_too(text: str) -> None:
    assert found("So.", text, "Good.") == []


def test_words_that_run_on_from_cue_to_cue() -> None:
    finding = only(
        "We go home.",
        "and the and the and",
        "the and the and the",
        "and the and the and the",
        "Now.",
    )
    assert (finding.first, finding.last) == (1, 3)
    assert finding.reason == "“and the” comes 8 times in a row across 3 cues, for 12.0 s."
    assert finding.fixes == (Fix.REMOVE, Fix.GAP_MARKER)
    assert finding.leaves == ""


def test_a_cycle_longer_than_a_cue() -> None:
    words = ("we are going to see how the red fox runs " * 6).split()
    lines = [" ".join(words[at : at + 6]) for at in range(0, 60, 6)]
    finding = only("Well.", *lines, "Right.")
    assert (finding.first, finding.last) == (1, 10)
    assert finding.evidence["repeats"] == 6


def test_real_words_before_a_loop_across_cues_are_not_removed_with_it() -> None:
    begin = "We really like all of it so and the and the"
    run, trim = found(begin, "and the and the and the", "and the and the and the")
    assert (trim.first, trim.last, run.first, run.last) == (0, 0, 1, 2)
    assert trim.leaves == "We really like all of it so and the"
    assert trim.confidence < run.confidence


@pytest.mark.parametrize(
    "texts",
    [
        ("Yeah, yeah.", "Yeah, yeah, yeah.", "Yeah.", "Yeah, yeah."),
        ("RAG.", "Right?", "RAG."),
        ("Thank you. Thank you.", "Thank you. Thank you.", "Thank you. Thank you."),
        # Captions that show a line again while the next one comes.
        (
            "so it is here",
            "so it is here\nand there it goes",
            "and there it goes",
            "and there it goes",
        ),
        ("this is how captions show words",) * 6,
    ],
)
def test_cues_that_say_nothing_new_are_no_loop(texts: tuple[str, ...]) -> None:
    assert found("So.", *texts, "Good.") == []


def test_speech_under_it_was_lost() -> None:
    finding = only("and the " * 20, witness=Heard(speech=((0, 3500),)))
    assert (finding.kind, finding.category) == ("loop-over-speech", Category.LOST_SPEECH)
    assert finding.fixes == (Fix.GAP_MARKER, Fix.TRIM, Fix.REMOVE)
    assert finding.evidence["voiced_ms"] == 3500
    assert finding.reason.endswith("speech was lost here.")


def test_real_words_beside_it_are_what_the_speech_is() -> None:
    text = "So we talked for quite a while and then we saw and the and the and the and the and the"
    assert only(text, witness=Heard(speech=((0, 3500),))).kind == "loop"


def test_a_loop_of_cues_is_not_reported_again() -> None:
    lines = [f"{at}-{at + 1} and the and the and the and the and the" for at in range(9)]
    (finding,) = Inspection().run(cues(*lines))
    assert finding.count == 9


def test_the_longest_reading_counts() -> None:
    words = ["a", "b"] * 9 + ["c"] + ["go", "there"] * 5
    assert [(item.start, item.stop, item.period) for item in rounds(words)] == [
        (0, 18, 2),
        (19, 29, 2),
    ]
