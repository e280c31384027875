from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor import formats
from editor.checks.style import styles
from editor.core.cue import Cue
from editor.core.evidence import NoEvidence
from editor.core.finding import Category, Finding

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def talk(texts: Iterable[str]) -> tuple[Cue, ...]:
    return tuple(Cue(at + 1, at * 3000, at * 3000 + 2800, text) for at, text in enumerate(texts))


def found(*texts: str) -> list[Finding]:
    return styles(talk(texts), NoEvidence())


def places(findings: Iterable[Finding]) -> list[tuple[int, int]]:
    return [(one.first, one.last) for one in findings]


def plain(count: int) -> list[str]:
    return [f"So this is what we found in case {at}, and then." for at in range(count)]


def bare(count: int) -> list[str]:
    return [f"so this is what we found in case {at} and then" for at in range(count)]


def test_a_region_is_one_finding_that_says_what_changed() -> None:
    (one,) = found(*plain(300), *bare(201), *plain(300))
    assert (one.kind, one.category, one.fixes) == ("style-change", Category.PUBLISHING, ())
    assert (one.first, one.last, one.gap) == (300, 500, False)
    assert (one.start_ms, one.end_ms) == (900_000, 1_502_800)
    assert one.confidence == 0.55
    assert one.reason == (
        "From here on, for 201 cues, nothing begins with a capital and there is no punctuation."
    )
    assert one.evidence["capitals_inside"] == 0
    assert one.evidence["capitals_outside"] == 1


def test_at_the_beginning_and_at_the_end() -> None:
    (one,) = found(*bare(40), *plain(100))
    assert (one.first, one.last) == (0, 39)
    assert one.reason.startswith("From the beginning, for 40 cues, nothing begins")
    (one,) = found(*plain(100), *bare(40))
    assert (one.first, one.last) == (100, 139)


@pytest.mark.parametrize(
    ("there", "said"),
    [
        ("SO THIS IS WHAT WE FOUND IN CASE {}, AND THEN.", "everything is in capitals"),
        ("so this is what we found in case {}, and then.", "nothing begins with a capital"),
        ("So this is what we found in case {} and then", "there is no punctuation"),
        ("- So this is what we found in case {}, and then.", "a dash marks a new speaker"),
        (">> So this is what we found in case {}, and then.", "“>>” marks a new speaker"),
        ("&gt;&gt; Yes, this is what we found, {}.", "“>>” marks a new speaker"),
    ],
)
def test_each_trait_that_comes(there: str, said: str) -> None:
    (one,) = found(*plain(120), *(there.format(at) for at in range(60)), *plain(120))
    assert (one.first, one.last) == (120, 179)
    assert one.reason == f"From here on, for 60 cues, {said}."


def test_a_trait_that_goes() -> None:
    marked = [f"- {text}" for text in plain(200)]
    (one,) = found(*marked, *plain(60), *marked)
    assert (one.first, one.last) == (200, 259)
    assert one.reason == "From here on, for 60 cues, no dash marks a new speaker."


def test_the_notation_of_tags() -> None:
    def with_tags(tag: str, count: int) -> list[str]:
        return [
            text if at % 5 else tag.format("music" if at % 2 else "laughs")
            for at, text in enumerate(plain(count))
        ]

    (one,) = found(*with_tags("[{}]", 200), *with_tags("({})", 60))
    assert (one.first, one.last) == (200, 255)
    assert one.reason == ("From here on, for 56 cues, sounds are described in another notation.")


def test_a_region_within_another_is_said_with_it() -> None:
    lower = [text.lower() for text in plain(100)]
    (one,) = found(*plain(300), *lower, *bare(40), *plain(300))
    assert (one.first, one.last) == (300, 439)
    assert one.reason == (
        "From here on, for 140 cues, nothing begins with a capital and in parts there is no "
        "punctuation."
    )


def test_a_few_cues_of_another_style_inside_do_not_part_a_region() -> None:
    (one,) = found(*plain(300), *bare(100), *plain(5), *bare(100), *plain(300))
    assert (one.first, one.last) == (300, 504)
    assert "hardly any punctuation" in one.reason


def test_at_most_a_handful() -> None:
    mixed = [text for at in range(12) for text in (*plain(60), *bare(30 + at))]
    assert len(found(*mixed, *plain(60))) == 6


NAMES = ["ask Anna", "at MIT", "I think so", "in Japan", "I'm in Rome", "with GPT and I"]


@pytest.mark.parametrize(
    "texts",
    [
        [],
        plain(300),
        bare(300),
        # Too few to be a part of its own.
        [*plain(200), *bare(15), *plain(200)],
        # One sentence over many cues, and lists.
        [f"and so on {at}" if at % 5 else f"It was {at}. We saw" for at in range(300)],
        # Names, and "I", in a text that begins nothing with a capital.
        [*bare(200), *(f"{NAMES[at % 6]} {at}" for at in range(60)), *bare(200)],
        # A loop is one cue, however often it comes.
        [*plain(100), *["you"] * 700, *plain(100)],
        [*plain(100), *["thank you", "you", "okay"] * 100, *plain(100)],
        # Scripts without case, digits, and nothing at all.
        [*(f"今日は{at}。" for at in range(100)), *(f"明日は、{at}。" for at in range(100))],
        [*(str(at) for at in range(1000, 1100))],
        [""] * 300,
        # One sound or another among the speech.
        [*plain(100), "[Music]", *plain(60), "(laughs)", *plain(60), "[Applause]"],
    ],
)
def test_ordinary_writing_is_no_change(texts: list[str]) -> None:
    assert found(*texts) == []


def test_a_speaker_who_goes_on_for_long_is_no_change() -> None:
    turns = [f">> {text}" if at % 7 == 0 else text for at, text in enumerate(plain(300))]
    assert found(*turns, *plain(30), *turns) == []


TEXTS = st.text(max_size=12) | st.sampled_from(
    [*plain(3), *bare(3), "[Music]", "(laughs)", "- No."]
)


@given(st.lists(st.tuples(st.lists(TEXTS, min_size=1, max_size=4), st.integers(1, 40)), max_size=6))
def test_whatever_the_text_regions_are_apart_and_long(runs: list[tuple[list[str], int]]) -> None:
    cues = talk(
        f"{text} {at}" if at % 2 else text
        for texts, times in runs
        for at in range(times)
        for text in texts
    )
    last = -1
    for one in styles(cues, NoEvidence()):
        assert one.count >= 20
        assert 0 <= one.first <= one.last < len(cues)
        assert one.first >= last
        last = one.first
        assert one.reason.endswith(".")


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "most"),
    [("000_d659595ea8d00c2c", 3), ("001_e09abd4ec4295ec9", 0), ("003_cd4366f941fe7227", 1)],
)
def test_real_transcripts_have_a_handful(shared: Path, name: str, most: int) -> None:
    cues = formats.read(shared / "transcripts" / f"{name}.txt").cues
    findings = styles(cues, NoEvidence())
    assert len(findings) <= most
    if name.startswith("000"):
        # A loop in which nothing can be told of the writing follows the part without punctuation.
        assert findings[0].first == 0
        assert 1680 <= findings[0].last <= 2404
