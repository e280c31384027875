from __future__ import annotations

from itertools import pairwise

import pytest

from editor.checks.repeats.echo import echoes
from editor.checks.repeats.seam_echo import seams_with_echoes
from editor.checks.scene import Scene
from editor.core.cue import Cue
from editor.core.evidence import NoEvidence
from editor.core.finding import Category, Finding, Fix
from tests.checks.witness import Heard


def talk(*texts: str, overlap_ms: int = 0) -> tuple[Cue, ...]:
    return tuple(
        Cue(at + 1, at * 4000, at * 4000 + 4000 + overlap_ms, text) for at, text in enumerate(texts)
    )


def found(*texts: str, overlap_ms: int = 0) -> list[Finding]:
    return echoes(Scene.whole(talk(*texts, overlap_ms=overlap_ms)))


def only(*texts: str) -> Finding:
    (finding,) = found(*texts)
    return finding


WORDS = ("we", "drove", "along", "the", "coast", "to", "the", "old", "white", "lighthouse")
BEFORE = "And so we drove along the coast to the old lighthouse."


def test_a_cue_that_begins_with_the_end_of_the_one_before_is_trimmed() -> None:
    finding = only("Well.", BEFORE, "To the old lighthouse, which Nobody had seen.", "Good.")
    assert (finding.kind, finding.category) == ("echo", Category.HALLUCINATION)
    assert (finding.first, finding.last) == (2, 2)
    assert (finding.start_ms, finding.end_ms) == (8000, 12_000)
    assert finding.leaves == "which Nobody had seen."
    assert finding.fixes == (Fix.TRIM, Fix.REMOVE)
    assert finding.reason == "The first 4 of 8 words are the end of the cue before."
    assert finding.evidence == {"words": 8, "repeated": 4}
    assert finding.confidence == 0.5


def test_a_cue_that_is_the_end_of_the_one_before_leaves_nothing() -> None:
    finding = only(BEFORE, "along the coast to the old lighthouse")
    assert finding.reason == "All 7 words are the end of the cue before."
    assert finding.leaves == ""
    assert finding.fixes == (Fix.REMOVE,)
    assert finding.confidence == 0.75


def test_an_echo_from_a_little_further_back() -> None:
    finding = only(
        "You ask it about an image and get the answers back as plain text which lets you",
        "get the answers back as plain text which most of our users do",
    )
    assert finding.reason == "The first 8 of 13 words stand in the cue before."
    assert finding.leaves == "most of our users do"


@pytest.mark.parametrize(
    ("text", "leaves", "which"),
    [
        ("We saw the old lighthouse at dawn, the old lighthouse at dawn.",
         "We saw the old lighthouse at dawn.", "last 5"),
        ("We are at home. We are at home.", "We are at home.", "last 4"),
        ("so what we can see in this picture what we can see in this picture is a dog",
         "so what we can see in this picture is a dog", "same 7"),
        ("<i>We are at home. We are at home.</i>", "We are at home.", "last 4"),
    ],
)  # fmt: skip
def test_a_cue_that_repeats_itself(text: str, leaves: str, which: str) -> None:
    finding = only("Hm.", text)
    assert finding.leaves == leaves
    assert finding.reason.startswith(f"The {which} words come twice in a row in this cue of ")


def test_a_script_without_spaces() -> None:
    finding = only("今日はとても良い天気ですね", "とても良い天気ですねと言いました")
    assert finding.leaves == "と言いました"
    assert found("今日はそうですね", "そうですねと言いました") == []


def test_the_more_words_the_surer() -> None:
    sure = [
        only("Then " + " ".join(WORDS[-n:]), " ".join(WORDS[-n:])).confidence for n in (4, 6, 8, 10)
    ]
    assert sure == [0.5, 0.7, 0.8, 0.9]


def test_a_cue_with_too_little_voice_for_its_words_makes_it_surer() -> None:
    cues = talk(BEFORE, "along the coast to the old lighthouse")
    silent = Heard(speech=((0, 4000), (4000, 4300)))
    spoken = Heard(speech=((0, 8000),))
    unsure = Heard(speech=((0, 4000),), unsure=((4000, 8000),))
    sure = [echoes(Scene.whole(cues, item))[0].confidence for item in (silent, spoken, unsure)]
    assert sure == [0.9, 0.75, 0.75]


@pytest.mark.parametrize(
    "texts",
    [
        ("And so we drove to the", "drove to the coast"),
        ("So like the shadow of an original fox,", "the shadow of an original armadillo,"),
        ("Could you explain to me how --", "explain to me how I might do that?"),
        ("Is it coming from the laptop now?", "- It is coming from the laptop now."),
        (
            "So, it doesn't have any of the bells and whistles.",
            "It doesn't have any of the fancy losses.",
        ),
        ("I use it a lot.", "You use it a lot for that."),
        ("We will go.", "We will go.", "We will go."),
        ("U.S.", "U.S."),
        ("I want to go", "I want to go to the big sea"),
        ("no, no, no, no, no", "no, no, no, no, no"),
        ("[Music plays in the background]", "[Music plays in the background]"),
        ("if you go to if you go to the shop", "I see somebody I see somebody"),
        ("", "", "Hello"),
    ],
)
def test_people_begin_again_too(texts: tuple[str, ...]) -> None:
    assert found("So.", *texts, "Good.") == []


def test_another_speaker_answers_with_the_same_words() -> None:
    asked, answered = talk(BEFORE, "along the coast to the old lighthouse")
    named = Cue(2, 4000, 8000, answered.text, speaker="Ann")
    assert echoes(Scene.whole((asked, named))) == []


def test_captions_that_roll_repeat_by_design() -> None:
    lines = [f"line {n} of what was said today" for n in "abcdefgh"]
    rolling = [f"{one}\n{other}" for one, other in pairwise(lines)]
    assert found(*rolling) == []
    painted = [" ".join(WORDS[:n]) for n in range(1, 10)]
    assert found(*painted) == []
    shown = [text for line in lines for text in (line, line)]
    assert found(*shown) == []


def test_two_rolling_captions_alone() -> None:
    assert found("Hm.", f"So.\n{BEFORE}", f"{BEFORE}\nThen we went home.", "Good.", "Fine.") == []


def test_captions_that_overlap_in_time_roll_too() -> None:
    assert found(BEFORE, "along the coast to the old lighthouse", overlap_ms=1500) == []


def windows(*, echo: str) -> tuple[Cue, ...]:
    """Return windows of 29.5 s whose first cue lasts 1.5 s and the others 2 s."""
    cues: list[Cue] = []
    at_ms = 620
    for window in range(16):
        for part in range(15):
            length = 1500 if part == 0 else 2000
            text = f"w{window}p{part} goes here and there"
            if window == 9 and part in {0, 4}:
                text = echo if part == 0 else "It was actually hardware efficiency."
            cues.append(Cue(len(cues) + 1, at_ms, at_ms + length, text))
            at_ms += length
    return tuple(cues)


def test_a_window_that_begins_with_words_from_close_by() -> None:
    cues = windows(echo="actually hardware efficiency")
    echo = next(item for item in seams_with_echoes(cues, NoEvidence()) if item.kind == "echo")
    assert (echo.first, echo.last) == (135, 135)
    assert echo.fixes == (Fix.REMOVE,)
    assert echo.confidence == 0.5
    assert "3 words that stand 4 cues later too" in echo.reason
    cues = windows(echo="actually hardware efficiency we see")
    echo = next(item for item in seams_with_echoes(cues, NoEvidence()) if item.kind == "echo")
    assert echo.leaves == "we see"


@pytest.mark.parametrize(
    "text", ["It was", "hardware comes", "we see some more of the actual world"]
)
def test_a_window_that_begins_with_other_words(text: str) -> None:
    found = seams_with_echoes(windows(echo=text), NoEvidence())
    assert {item.kind for item in found} == {"window-join"}
