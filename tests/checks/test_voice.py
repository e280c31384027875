from __future__ import annotations

import pytest

from editor.checks import Inspection
from editor.checks.scene import Scene
from editor.checks.sound.voice import no_voice
from editor.checks.survey import survey
from editor.core.finding import Category, Finding, Fix
from tests.builders import cues
from tests.checks.witness import Heard

TALK = ("0-3 This is what we found.", "3-6 And here is how it works.")
LATER = "20-23 So much for the first part."


def found(*lines: str, witness: Heard) -> list[Finding]:
    return no_voice(Scene.whole(cues(*lines), witness))


def test_a_run_over_silence_is_one_finding() -> None:
    witness = Heard(speech=((100, 5900), (20_100, 22_900)), level=-80.0)
    (one,) = found(
        *TALK,
        "7-10 The house was sold again.",
        "10-13 Nobody knew why it was.",
        LATER,
        witness=witness,
    )
    assert (one.kind, one.category) == ("no-voice", Category.HALLUCINATION)
    assert (one.first, one.last, one.start_ms, one.end_ms) == (2, 3, 7000, 13_000)
    assert one.confidence == 0.97
    assert one.reason == "The recording is silent under 2 cues in a row, for 6.0 s."
    assert one.evidence["voiced_ms"] == 0
    assert one.fixes == (Fix.REMOVE,)


def test_between_voices_the_voices_are_the_neighbours() -> None:
    witness = Heard(speech=((0, 5950), (8050, 11_000)))
    lines = ("6-8 The house was sold again.", "8-11 And so we came to live here.")
    (one,) = found(*TALK, *lines, witness=witness)
    assert (one.first, one.last) == (2, 2)
    assert one.reason == "The recording has no voice under the cue, for 2.0 s."


def test_a_neighbours_voice_may_run_on_into_a_cue() -> None:
    talk = (*TALK, "6-10 Nobody would have thought that it was so.", "10-13 We did not either.")
    assert len(found(*talk, witness=Heard(speech=((0, 6400), (9700, 13_000))))) == 1
    assert found(*talk, witness=Heard(speech=((0, 6400), (7000, 7900), (9700, 13_000)))) == []


@pytest.mark.parametrize("text", ["Go for it.", "Yes."])
def test_a_few_words_may_be_what_runs_on_there(text: str) -> None:
    talk = (*TALK, f"6-10 {text}", "10-13 We did not either.")
    assert found(*talk, witness=Heard(speech=((0, 6500), (9950, 13_000)))) == []


def test_quick_speech_without_a_pause_is_nobodys_but_its_own() -> None:
    talk = (*TALK, "6-6.9 If you do not have to come up with it", "6.9-9 it will be good.")
    assert found(*talk, witness=Heard(speech=((0, 9000),))) == []


def test_times_half_a_second_off_are_no_silence() -> None:
    witness = Heard(speech=((600, 3400), (3600, 6400), (7000, 7300), (9500, 9800)))
    assert found(*TALK, "6.6-7.0 Yes.", "8-9.2 No.", witness=witness)[1:] == []


def test_a_short_word_beside_a_voice_may_be_in_it() -> None:
    witness = Heard(speech=((0, 5900), (6900, 9000)))
    assert found(*TALK, "6-6.8 Yes.", "6.8-9 That is how it was.", witness=witness) == []


def test_a_short_word_alone_is_less_sure() -> None:
    (one,) = found(
        *TALK, "12-12.6 Yes.", LATER, witness=Heard(speech=((0, 6000), (20_000, 23_000)))
    )
    assert one.confidence == 0.75


def test_a_filler_drawn_out_over_nothing_is_sure() -> None:
    witness = Heard(speech=((0, 6000), (20_000, 23_000)), level=-75.0)
    (one,) = found(*TALK, "8-19 um", LATER, witness=witness)
    assert one.confidence == 0.97


def test_singing_is_said_to_be_perhaps_a_voice() -> None:
    witness = Heard(speech=((0, 6000),), unsure=((7000, 19_000),))
    (one,) = found(*TALK, "7-12 The house was sold again.", "12-13 Oh.", witness=witness)
    assert (one.first, one.last) == (2, 3)
    assert one.confidence < 0.5
    assert "sounds like a voice, but probably nobody speaks" in one.reason


def test_a_word_that_may_have_been_said_is_the_faintest_hint() -> None:
    witness = Heard(speech=((0, 6000),), unsure=((8000, 8700),))
    (one,) = found(*TALK, "7-10 Oh.", witness=witness)
    assert one.confidence == 0.3


def test_more_words_than_the_voice_has_time_for_are_a_hint() -> None:
    text = "7-11 and so the whole of the north side was sold to them twice"
    said = ((0, 6000), (20_000, 23_000))
    (one,) = found(*TALK, text, LATER, witness=Heard(speech=(*said, (8000, 8900))))
    assert one.confidence == 0.4
    assert one.reason == "There is 0.9 s of voice under 13 words: nobody speaks so fast."
    assert found(*TALK, text, LATER, witness=Heard(speech=(*said, (8000, 10_200)))) == []


def test_what_may_be_lyrics_is_a_hint_only() -> None:
    witness = Heard(speech=((0, 6000),), unsure=((7000, 19_000),))
    lines = ("7-10 Row your boat now", "10-13 Down along the stream", "13-16 Merrily it goes on")
    (one,) = found(*TALK, *lines, witness=witness)
    assert one.confidence == 0.35


def test_a_click_is_no_voice_and_a_word_is() -> None:
    talk = (*TALK, "7-10 Nobody would have thought that it was so.", LATER)
    said = ((0, 6000), (20_000, 23_000))
    assert len(found(*talk, witness=Heard(speech=(*said, (8000, 8100))))) == 1
    assert found(*talk, witness=Heard(speech=(*said, (8000, 9400)))) == []


def test_tags_and_blank_cues_say_nothing() -> None:
    witness = Heard(speech=((0, 6000),))
    assert found(*TALK, "8-10 [Music]", "10-12", "12-14 …", witness=witness) == []


class Unheard(Heard):
    """A recording of which only the level is known."""

    def voiced_ms(self, span: object) -> None:  # noqa: ARG002
        return None

    unsure_ms = voices = voiced_ms


@pytest.mark.parametrize(
    ("level", "count"), [(-90.0, 1), (float("-inf"), 1), (-50.0, 0), (float("nan"), 0), (None, 0)]
)
def test_digital_silence_speaks_without_a_voice_detector(level: float | None, count: int) -> None:
    suspected = found(*TALK, witness=Unheard(level=level))
    assert len(suspected) == count
    assert all(one.confidence == 0.85 for one in suspected)


def test_no_evidence_no_finding() -> None:
    assert no_voice(Scene.whole(cues(*TALK))) == []


def test_a_recording_that_does_not_belong_is_said_once() -> None:
    lines = [f"{at * 3}-{at * 3 + 2.8} There were {at} of them at the door." for at in range(40)]
    talk = cues(*lines)
    witness = Heard(speech=((0, 12_000),))
    scene = Scene(talk, 0, len(talk), witness, survey(talk, witness))
    (one,) = no_voice(scene)
    assert (one.first, one.last, one.category) == (0, 0, Category.LISTEN)
    assert "90% of the cues" in one.reason
    assert one.fixes == ()
    kinds = {item.kind for item in Inspection(witness).run(talk)}
    assert kinds <= {"no-voice", "window-join"}


def test_loops_over_silence_are_no_reason_to_doubt_the_recording() -> None:
    lines = [f"{at * 3}-{at * 3 + 2.8} Thank you." for at in range(60)]
    lines += [f"{at * 3}-{at * 3 + 2.8} There were {at} of them here." for at in range(60, 70)]
    lines += ["210-213 Nobody has ever said this."]
    witness = Heard(speech=((180_000, 210_000),))
    suspected = Inspection(witness).run(cues(*lines))
    assert [(one.kind, one.first, one.last) for one in suspected] == [
        ("loop", 0, 59),
        ("no-voice", 70, 70),
    ]


def test_cues_far_apart_are_each_a_doubt_of_its_own() -> None:
    witness = Heard(speech=((100, 5900), (3_020_000, 3_023_000)), level=-80.0)
    first, second = found(
        *TALK,
        "7-10 The house was sold again.",
        "3000-3003 Nobody knew why it was.",
        "3020-3023 Later they found out.",
        witness=witness,
    )
    assert (first.first, first.last, second.first, second.last) == (2, 2, 3, 3)
