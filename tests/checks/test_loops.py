from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from editor.checks.repeats.loops import loops
from editor.checks.scene import Scene
from editor.core.cue import Cue
from editor.core.finding import Category, Finding, Fix
from tests.builders import cues
from tests.checks.witness import Heard

if TYPE_CHECKING:
    from editor.core.span import Span


PLACES = ("bank", "shop", "school", "beach", "sea")
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")


def every(step_ms: int, *texts: str, shown_ms: int = 0) -> tuple[Cue, ...]:
    """Return cues on a beat, each shown until the next or for a time."""
    return tuple(
        Cue(at + 1, at * step_ms, at * step_ms + (shown_ms or step_ms), text)
        for at, text in enumerate(texts)
    )


def uneven(*texts: str) -> tuple[Cue, ...]:
    """Return cues without any beat."""
    starts = [0]
    for at in range(len(texts)):
        starts.append(starts[-1] + (900, 2340, 1500, 3810, 600)[at % 5])
    return tuple(
        Cue(at + 1, starts[at], starts[at + 1] - 100, text) for at, text in enumerate(texts)
    )


def found_in(cues_: tuple[Cue, ...]) -> list[tuple[int, int]]:
    return [(item.first, item.last) for item in loops(Scene.whole(cues_))]


def only(cues_: tuple[Cue, ...]) -> Finding:
    (finding,) = loops(Scene.whole(cues_))
    return finding


class Recording:
    """A witness that heard the same everywhere."""

    def __init__(self, level: float | None, voiced: float | None) -> None:
        self._level, self._voiced = level, voiced

    @property
    def duration_ms(self) -> int | None:
        return 3_600_000

    def level_dbfs(self, span: Span) -> float | None:  # noqa: ARG002
        return self._level

    def voiced_ms(self, span: Span) -> int | None:
        return None if self._voiced is None else round(span.duration_ms * self._voiced)

    def unsure_ms(self, span: Span) -> int | None:  # noqa: ARG002
        return None

    def voices(self, span: Span) -> tuple[Span, ...] | None:  # noqa: ARG002
        return None


# -- loops ---------------------------------------------------------------------------------


def test_a_loop_is_one_finding_with_its_numbers() -> None:
    finding = only(every(3500, *["[Break]"] * 3028))
    assert finding.kind == "loop"
    assert finding.category is Category.HALLUCINATION
    assert (finding.first, finding.last, finding.count) == (0, 3027, 3028)
    assert (finding.start_ms, finding.end_ms) == (0, 10_598_000)
    assert finding.confidence == 0.99
    assert finding.subject == "[Break]"
    assert finding.reason == "The same text 3,028 times in a row, every 3.5 s, for 2 h 56 min."
    assert finding.evidence == {
        "repeats": 3028,
        "beat_ms": 3500,
        "period": 1,
        "duration_ms": 10_598_000,
    }
    assert finding.fixes == (Fix.REMOVE, Fix.GAP_MARKER)


@pytest.mark.parametrize(
    ("text", "count"),
    [("you", 6), ("Thank you.", 4), ("ありがとうございました", 4), ("はい", 6), ("1, 2", 4)],
)
def test_how_often_is_too_often(text: str, count: int) -> None:
    assert found_in(uneven(*[text] * count)) == [(0, count - 1)]
    assert found_in(uneven(*[text] * (count - 1))) == []


def test_case_punctuation_and_apostrophes_do_not_hide_a_loop() -> None:
    texts = ("You", "you.", "YOU!", "you", "“You”", "you…")
    assert found_in(uneven("Hello", *texts, "Bye")) == [(1, 6)]
    assert found_in(uneven("I don’t know", "I don't know.", "i DON'T know", "I don't know!"))


@pytest.mark.parametrize(
    ("texts", "subject"),
    [(("dude", "guys"), "dude / guys"), (("a", "b", "b"), "a / b / b")],
)
def test_texts_in_turn(texts: tuple[str, ...], subject: str) -> None:
    finding = only(uneven("Hello", *texts * 4, "Bye"))
    assert (finding.first, finding.last) == (1, 4 * len(texts))
    assert finding.subject == subject
    assert finding.evidence["repeats"] == 4
    assert finding.evidence["period"] == len(texts)
    assert f"The same {len(texts)} texts in turn 4 times" in finding.reason
    assert found_in(uneven("Hello", *texts * 3, "Bye")) == []


def test_a_period_cut_short_belongs_to_the_loop() -> None:
    assert found_in(uneven(*("dude", "guys") * 4, "dude", "Bye")) == [(0, 8)]


def test_two_loops_side_by_side_are_two() -> None:
    assert found_in(uneven(*["you"] * 8, *["Thank you."] * 5)) == [(0, 7), (8, 12)]


def test_a_run_that_changes_its_order_is_one() -> None:
    finding = only(uneven(*("oh", "no") * 5, *["no"] * 9))
    assert (finding.first, finding.last) == (0, 18)
    assert finding.subject == "oh / no"
    assert finding.reason.startswith("The same 2 texts in 19 cues in a row, for ")


@pytest.mark.parametrize(
    "texts",
    [
        ("Thank you, dude.", "Thank you, guys.", "Thank you, guys.") * 3,
        ("I am going to the next slide", "I'm going to the next slide") * 4,
        ("dude", "dude", "guys", "dude", "guys", "guys", "dude", "guys") * 3,
        ("wonderland", "wonderlands", "wonderland", "wonderlan") * 4,
        tuple(f"so we have to go right down to the {place}" for place in PLACES) * 2,
        tuple(f"we all go to the {place}" for place in (*PLACES[:3], "sea", "sea", *PLACES, "sea")),
    ],
)
def test_small_variations_do_not_hide_a_loop(texts: tuple[str, ...]) -> None:
    assert found_in(uneven("Hello", *texts, "Bye")) == [(1, len(texts))]


def test_a_loop_may_spell_one_letter_a_cue() -> None:
    finding = only(uneven("So.", *"thanks" * 4, "Bye."))
    assert (finding.first, finding.last) == (1, 24)
    assert finding.reason.startswith("24 cues in a row hold one letter each, for ")
    assert only(uneven(*"ご視聴ありがとう" * 3)).count == 24


@pytest.mark.parametrize(
    "texts",
    [
        tuple(f"{number}" for number in range(1, 30)),
        tuple(f"That is chapter number {number}." for number in range(1, 30)),
        NUMBERS,
        tuple(f"step number {word} is this" for word in NUMBERS[:6]),
        tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        (
            "I",
            "I want",
            "I want to",
            "I want to go",
            "I want to go there",
            "I want to go there now",
        ),
        tuple("I want to go to the big red house over there"[:at] for at in range(20, 44)),
        ("Okay.", "Um.", "Okay.", "Okay.", "Um.", "Um.", "Okay.", "Okay.", "Um."),
        ("We shall fight on the beaches", "we shall fight on the landing grounds") * 3,
        ("Row, row, row your boat", "gently down the stream", "merrily, merrily", "life is a dream")
        * 4,
        ("We want bread.", "We want peace.", "We want time."),
        tuple(f"Give us back our old {place}." for place in PLACES * 2)[:9],
    ],
)
def test_counting_growing_and_singing_are_no_loops(texts: tuple[str, ...]) -> None:
    assert found_in(uneven("So", *texts, "Good")) == []


def test_a_loop_of_symbols() -> None:
    assert found_in(uneven(*["..."] * 6)) == [(0, 5)]


# -- what timing gives away ----------------------------------------------------------------


def test_window_long_repeats_need_fewer() -> None:
    finding = only(every(30_000, *["Tack."] * 3, shown_ms=29_980))
    assert "each lasts one whole window of the recogniser" in finding.reason
    assert found_in(every(30_000, "Tack.", "Tack.", shown_ms=29_980)) == []


def test_flashes_need_fewer() -> None:
    finding = only(every(40, *["yeah"] * 3))
    assert "too briefly to be read" in finding.reason
    assert "every 0.04 s" in finding.reason


def test_an_exact_beat_needs_one_less_and_is_surer() -> None:
    assert found_in(every(2060, *["you"] * 5)) == [(0, 4)]
    assert found_in(every(2060, *["you"] * 4)) == []
    exact, loose = only(every(2060, *["you"] * 12)), only(uneven(*["you"] * 12))
    assert exact.confidence > loose.confidence
    assert "about every" in loose.reason
    assert "about every" not in exact.reason


def test_a_beat_of_whole_seconds_proves_nothing() -> None:
    assert found_in(every(1000, *["you"] * 5)) == []
    assert found_in(every(1000, *["you"] * 6)) == [(0, 5)]


def test_the_more_repeats_the_surer() -> None:
    sureness = [only(uneven(*["you"] * count)).confidence for count in (6, 9, 20, 100, 900)]
    assert sureness == sorted(sureness)
    assert sureness[0] == 0.8
    assert sureness[-1] == 0.99


# -- what the recording adds ---------------------------------------------------------------


def test_speech_under_a_loop_was_lost() -> None:
    (finding,) = loops(Scene.whole(every(3500, *["you"] * 50), Recording(-23.46, 0.61)))
    assert finding.reason.endswith(
        "; somebody speaks for 1 min 47 s of it, 61%, so speech was lost here."
    )
    assert finding.evidence["voiced_ms"] == round(50 * 3500 * 0.61)
    assert finding.evidence["level_dbfs"] == -23.5
    assert (finding.kind, finding.category) == ("loop-over-speech", Category.LOST_SPEECH)
    assert finding.fixes == (Fix.GAP_MARKER, Fix.REMOVE)
    assert (finding.first, finding.last) == (0, 49)


@pytest.mark.parametrize(
    ("voiced", "kind"), [(0.0, "loop"), (0.09, "loop"), (0.11, "loop-over-speech")]
)
def test_how_much_speech_is_lost_speech(voiced: float, kind: str) -> None:
    (finding,) = loops(Scene.whole(every(3500, *["you"] * 50), Recording(-23.46, voiced)))
    assert finding.kind == kind


def test_a_minute_of_speech_is_much_in_a_long_run() -> None:
    run = every(3500, *["you"] * 500)
    kinds = [loops(Scene.whole(run, Recording(None, share)))[0].kind for share in (0.04, 0.06)]
    assert kinds == ["loop", "loop-over-speech"]


def test_what_only_sounds_like_a_voice_is_no_lost_speech() -> None:
    run = every(3500, *["you"] * 50)
    (finding,) = loops(Scene.whole(run, Heard(unsure=((0, 100_000),))))
    assert finding.kind == "loop"
    assert finding.reason.endswith(
        "; something that sounds like a voice is heard for 1 min 40 s of it."
    )
    assert finding.evidence["unsure_ms"] == 100_000


def test_a_level_that_is_no_number_is_not_known() -> None:
    (finding,) = loops(Scene.whole(every(3500, *["you"] * 9), Recording(float("nan"), None)))
    assert "level_dbfs" not in finding.evidence


def test_somebody_may_have_said_a_short_run() -> None:
    run = uneven(*["Thank you."] * 4)
    (heard,) = loops(Scene.whole(run, Recording(None, 0.7)))
    assert heard.confidence < only(run).confidence


def test_silence_under_a_loop_makes_it_surer() -> None:
    run = uneven(*["you"] * 6)
    (heard,) = loops(Scene.whole(run, Recording(None, 0.0)))
    assert heard.confidence > only(run).confidence
    assert "hardly anybody speaks" in heard.reason
    assert "level_dbfs" not in heard.evidence


# -- what people say -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "texts",
    [
        ("Yeah.", "Yeah.", "Yeah."),
        ("no", "no", "no", "no", "no"),
        ("RAG.", "Right?", "RAG."),
        ("U.S.", "U.S."),
        ("That is,", "That is,", "that is it."),
        ("Okay.", "Okay.", "Okay.", "Okay."),
        ("Yes.", "No.", "Yes.", "No.", "Yes.", "No."),
        ("Thank you.", "Thank you.", "Thank you very much."),
        ("", "", "", "", "", "", "", ""),
        ("♪♪",) * 8,
        ("[Music]",) * 19,
    ],
)
def test_real_talk_repeats_too(texts: tuple[str, ...]) -> None:
    assert found_in(uneven("So", *texts, "Good")) == []


def test_music_noted_once_per_window_is_no_loop() -> None:
    assert found_in(every(30_000, *["[Music]"] * 40)) == []


def test_tags_quick_after_each_other_need_no_exact_beat() -> None:
    starts = [at * 2000 + at // 3 * 500 for at in range(40)]
    music = tuple(Cue(at + 1, ms, ms + 1900, "[Music]") for at, ms in enumerate(starts))
    assert found_in(music) == [(0, 39)]


def test_music_noted_without_a_beat_is_no_loop() -> None:
    starts = [at * at * 100 for at in range(60)]
    music = tuple(Cue(at + 1, ms, ms + 100, "[Music]") for at, ms in enumerate(starts))
    assert found_in(music) == []


def test_a_sentence_shown_once_per_word_is_said_once() -> None:
    assert found_in(every(300, *["this is how captions show words"] * 6)) == []
    marked = ["<b>so</b> it goes on", "so <b>it</b> goes on", "so it <b>goes</b> on"]
    assert found_in(every(300, *marked, "so it goes <b>on</b>")) == []


def test_placeholders_of_lost_speech_repeat_by_right() -> None:
    assert found_in(every(3920, *["(speaking in foreign language)"] * 90)) == []


def test_no_cues_no_loops() -> None:
    assert found_in(()) == []
    assert found_in(cues("0-1 Hello")) == []
