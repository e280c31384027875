from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor import formats
from editor.core.cue import Cue
from editor.core.words import Word, spells
from editor.formats.format import Parsed
from editor.formats.youtube import rolling
from tests.builders import cues

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.formats.conftest import Reads

ROLLING = """WEBVTT
Kind: captions
Language: en

00:00:00.160 --> 00:00:02.310 align:start position:0%
\x20
hello<00:00:00.400><c> and</c><00:00:00.640><c> welcome</c>

00:00:02.310 --> 00:00:02.320 align:start position:0%
hello and welcome
\x20

00:00:02.320 --> 00:00:04.150 align:start position:0%
hello and welcome
to<00:00:02.560><c> the</c><00:00:02.800><c> show</c>

00:00:04.150 --> 00:00:04.160 align:start position:0%
to the show
\x20

00:00:04.160 --> 00:00:05.000 align:start position:0%
to the show
friends

00:00:05.000 --> 00:00:05.010 align:start position:0%
friends
\x20

00:00:05.010 --> 00:00:07.000 align:start position:0%
friends
\x20

00:00:09.000 --> 00:00:10.000 align:start position:0%
\x20
[Music]
"""
NOTE = (
    "The captions roll, showing each line again under the next; "
    "lines shown again were left out, and 8 cues became 4."
)
LINES = [
    "so today we",
    "talk about the",
    "way that",
    "way that",
    "captions &",
    "roll over",
    "us all",
]


def test_words_keep_the_times_of_their_tags(reads: Reads) -> None:
    document = reads(ROLLING, "talk.en.vtt")
    first, second, third, fourth = document.cues
    assert (first.start_ms, first.end_ms, first.text) == (160, 2310, "hello and welcome")
    assert first.words == (
        Word("hello", 160, 400),
        Word(" and", 400, 640),
        Word(" welcome", 640, 2310),
    )
    assert (second.start_ms, second.text) == (2320, "to the show")
    assert second.words[0] == Word("to", 2320, 2560)
    assert (third.start_ms, third.end_ms, third.text) == (4160, 5000, "friends")
    assert fourth.text == "[Music]"
    assert [cue.id for cue in document.cues] == [1, 2, 3, 4]
    assert document.source.notes == (NOTE,)


def test_colours_around_the_words(reads: Reads) -> None:
    coloured = ROLLING.replace("<c>", "<c.colorE5E5E5>")
    assert reads(coloured).cues == reads(ROLLING).cues


def srt(shown: list[tuple[int, int, str]]) -> str:
    """Write rolling text down as a converter does, times in ms below a minute."""
    return "\n".join(
        f"{number}\n00:00:{a // 1000:02},{a % 1000:03} --> 00:00:{b // 1000:02},{b % 1000:03}\n{t}\n"
        for number, (a, b, t) in enumerate(shown, 1)
    )


def with_short_cues(joint: str) -> str:
    shown = []
    for number, line in enumerate(LINES):
        before = LINES[number - 1] + joint if number else ""
        start = number * 2000
        shown += [(start, start + 1990, before + line), (start + 1990, start + 2000, line)]
    return srt(shown)


def without_short_cues(joint: str) -> str:
    return srt(
        [
            (
                number * 2000,
                number * 2000 + 2000,
                (LINES[number - 1] + joint if number else "") + line,
            )
            for number, line in enumerate(LINES)
        ]
    )


@pytest.mark.parametrize("joint", ["\n", " "])
@pytest.mark.parametrize("flattened", [with_short_cues, without_short_cues])
def test_flattened_captions_say_each_line_once(
    reads: Reads, joint: str, flattened: Callable[[str], str]
) -> None:
    document = reads(flattened(joint), "talk.srt")
    assert [cue.text for cue in document.cues] == LINES
    assert [cue.start_ms for cue in document.cues] == [number * 2000 for number in range(7)]
    assert "became 7" in document.source.notes[-1]


def test_captions_that_begin_in_the_middle(reads: Reads) -> None:
    whole = without_short_cues(" ").split("\n\n")
    document = reads("\n\n".join(whole[1:]), "talk.srt")
    assert [cue.text for cue in document.cues] == [f"{LINES[0]} {LINES[1]}", *LINES[2:]]


LOOPS = [
    ["Thank you."] * 30,
    ["Thank you.", "Thank you. Thank you."] * 15,
    ["So\nSo"] * 30,
    ["Yes. " * number for number in range(1, 30)],
    ["I think", "I think so", "that is", "what I", "what I mean", "by it"],
]


@pytest.mark.parametrize("texts", LOOPS)
def test_a_recogniser_caught_in_a_loop_does_not_roll(texts: list[str]) -> None:
    looping = [Cue(n, n * 1000, n * 1000 + 900, text) for n, text in enumerate(texts, 1)]
    parsed = Parsed(looping)
    assert rolling.rebuilt(parsed) is parsed


def test_one_line_a_cue_keeps_its_times_and_can_be_trimmed() -> None:
    lines = [Cue(n, n * 2000, n * 2000 + 4400, f"line {n}") for n in range(1, 21)]
    parsed = Parsed(lines)
    assert rolling.rebuilt(parsed) is parsed
    edit = rolling.trimmed(lines)
    assert edit is not None
    assert edit.label == "Trim 19 overlapping captions"
    (splice,) = edit.splices
    trimmed = splice.apply(tuple(lines))
    assert [cue.end_ms for cue in trimmed] == [*range(4000, 40_001, 2000), 44_400]
    assert edit.reversed().splices[0].apply(trimmed) == tuple(lines)
    assert rolling.trimmed(trimmed) is None


def test_ordinary_cues_are_not_trimmed() -> None:
    assert rolling.trimmed(()) is None
    assert rolling.trimmed(cues("0-2 a", "1-3 b", "5-6 c")) is None


def test_the_lecture_rolls_without_repeating_and_stays_whole(shared: Path) -> None:
    document = formats.read(next((shared / "transcripts").glob("001_*.txt")))
    assert len(document.cues) == 1736
    assert sum(a.end_ms > b.start_ms for a, b in pairwise(document.cues)) == 1649
    edit = rolling.trimmed(document.cues)
    assert edit is not None
    trimmed = edit.splices[0].apply(document.cues)
    assert [cue.text for cue in trimmed] == [cue.text for cue in document.cues]


@given(st.lists(st.lists(st.sampled_from("abcdefghij"), min_size=1, max_size=5), min_size=5))
def test_no_word_is_lost_of_what_rolls(drawn: list[list[str]]) -> None:
    lines = [f"{number} {' '.join(words)}" for number, words in enumerate(drawn)]
    shown = [
        Cue(n, n * 1000, n * 1000 + 1000, f"{lines[n - 1]}\n{line}" if n else line)
        for n, line in enumerate(lines)
    ]
    assert [cue.text for cue in rolling.rebuilt(Parsed(shown)).cues] == lines


@given(st.lists(st.text("ab <>c:0.\n", max_size=20), max_size=30))
def test_no_text_makes_it_fail(texts: list[str]) -> None:
    found = rolling.rebuilt(Parsed([Cue(n, n * 10, n * 10 + 10, t) for n, t in enumerate(texts)]))
    assert all(spells(cue.words, cue.text) for cue in found.cues if cue.words)
