from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor import profiles
from editor.checks import Inspection
from editor.checks.publishing.measure import measured
from editor.checks.publishing.mended_text import (
    forbidden_in,
    has_stray_spaces,
    permitted,
    spaced,
)
from editor.checks.publishing.profile import Limits, Profile
from editor.checks.publishing.rules import judging
from editor.core import queue
from editor.core.cue import Cue
from editor.core.edit import Splice
from editor.core.finding import Category
from tests.builders import cues

if TYPE_CHECKING:
    from collections.abc import Sequence

HOUSE = Profile(
    "house",
    "House",
    reading_cps=20,
    lines_characters=42,
    lines_most=2,
    lines_balance=0.3,
    lines_one_if_fits=True,
    time_shortest_ms=833,
    time_longest_ms=7000,
    gaps_frame_rate=24,
    gaps_frames=2,
    gaps_close_frames=12,
    text_ellipsis="…",
    text_tags=("i",),
    text_forbidden="♥\ufffd",
    numbers_spelled_to=10,
    numbers_language="English",
    speakers_dash="-",
    speakers_forbidden=("arrows", "colon"),
    scripts={
        "japanese": Limits(13, 4),
        "chinese": Limits(16, 9),
        "korean": Limits(16, 12),
        "thai": Limits(35, 17),
    },
)


def kinds(*lines: str, profile: Profile = HOUSE) -> list[str]:
    return [one.kind for one in judging(profile)(cues(*lines), 0)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("0-2 A plain line, and nothing else.", []),
        ("0-1 Thirty characters in one second", ["too-fast"]),
        ("0-3 " + "a" * 43, ["too-long-line"]),
        (
            "0-5 One line that is long enough here.\nTwo lines as they should be\nThree",
            ["too-many-lines"],
        ),
        ("0-2 Two short\nlines.", ["needless-break"]),
        ("0-4 Well\nand this is a line of forty characters.", ["unbalanced"]),
        ("0-4 -Well.\n-And this is a line of forty characters.", []),
        ("0-0.8 Hm.", ["too-short"]),
        ("0-0.84 Hm.", []),
        ("0-7.001 Slow.", ["too-long"]),
        ("0-2 ", ["empty"]),
        ("0-2 <i> </i>", ["empty"]),
        ("0-2 Two  spaces.", ["double-spaces"]),
        ("0-2 At the end. ", ["double-spaces"]),
        ("0-2 I ♥ it.", ["forbidden-character"]),
        ("0-2 Hid\u200bden.", ["forbidden-character"]),
        ("0-2 Well...", ["ellipsis"]),
        ("0-2 Well…", []),
        ("0-2 <b>Loud.</b>", ["tags"]),
        ("0-2 <i>Far away.</i>", []),
        ("0-2 <i>Far away.", ["italics"]),
        ("0-4 - So are you coming with us today?\n- No.", ["speaker-style"]),
        ("0-2 >> And then?", ["speaker-style"]),
        ("0-2 JOHN: And then?", ["speaker-style"]),
        ("0-2 There is this: a colon.", []),
        ("0-2 We had 3 of them.", ["number"]),
        ("0-2 We had 12 of them.", []),
        ("0-2 At 3 pm it was 4% of $5.", []),
        ("0-2 Version 2.5, at 10:30, 7-8 km", []),
        ("0-2 He said (and left.", ["unclosed"]),
        ('0-2 "And then', ["unclosed"]),
        ("0-2 It’s John’s, isn't it?", []),
    ],
)
def test_what_one_cue_breaks(line: str, found: list[str]) -> None:
    assert kinds(line) == found


@pytest.mark.parametrize(
    ("second", "found"),
    [
        ("1.5-4 On.", ["overlap"]),
        ("2-4 On.", ["gap-too-small"]),
        ("2.042-4 On.", ["gap-too-small"]),
        ("2.083-4 On.", []),  # two frames of 24, rounded down to ms as every format does
        ("2.2-4 On.", ["gap-to-close"]),
        ("2.5-4 On.", []),
    ],
)
def test_the_gap_is_counted_in_frames(second: str, found: list[str]) -> None:
    assert kinds("0-2 So.", second) == found


def test_a_gap_at_another_frame_rate() -> None:
    assert kinds("0-2 So.", "2.042-4 On.", profile=replace(HOUSE, gaps_frame_rate=50)) == []


def test_cues_may_touch_where_that_is_allowed() -> None:
    touching = replace(HOUSE, gaps_touching=True)
    assert kinds("0-2 So.", "2-4 On.", profile=touching) == []


@pytest.mark.parametrize(
    ("text", "script", "characters"),
    [
        ("Hello", "latin", 5),
        ("これはペンです", "japanese", 7),
        ("ｱｲｳえ", "japanese", 2.5),
        ("这是一支笔", "chinese", 5),
        ("이것은 펜", "korean", 4.5),
        ("ที่นี่", "thai", 2),  # vowels and tones above do not count
        ("مُحَمَّد", "arabic", 4),  # nor do vowel marks
        ("שָׁלוֹם", "hebrew", 4),
        ("naïve café", "latin", 10),
        ("nai\u0308ve", "latin", 5),
    ],
)
def test_characters_are_counted_as_readers_of_the_script_do(
    text: str, script: str, characters: float
) -> None:
    assert measured(text)[0] == script
    assert measured(text).characters == characters


def test_each_script_has_its_own_limits() -> None:
    assert kinds("0-4 これは十三文字より長いひとつの行なのです") == ["too-fast", "too-long-line"]
    assert kinds("0-5 这不是一条太长的字幕，也不太快") == []
    assert kinds("0-9 " + "ที่" * 36)[:2] == ["too-long", "too-long-line"]


SIGNS = st.text(st.sampled_from("ab \n\t\u00a0\u200b\u00ad\u0007\u200dé…"), max_size=12)


@given(SIGNS)
def test_what_is_seen_at_a_glance_is_what_is_mended(text: str) -> None:
    assert has_stray_spaces(text) == (spaced(text) != text)
    assert bool(forbidden_in(text, HOUSE)) == (permitted(text, HOUSE) != text)


def test_a_quotation_goes_on_over_cues() -> None:
    talk = cues("0-2 “And then", "2.2-4 he said", "4.2-6 no more.”", "6.2-8 “Alone")
    assert [
        [one.kind for one in judging(HOUSE)(talk, at) if one.kind == "unclosed"] for at in range(3)
    ] == [
        [],
        [],
        [],
    ]


def test_words_a_minute() -> None:
    bbc = replace(HOUSE, reading_cps=None, reading_wpm=180)
    assert kinds("0-1 one two three four", profile=bbc) == ["too-fast"]
    assert kinds("0-1.4 one two three four", profile=bbc) == []


def test_without_a_profile_nothing_is_different() -> None:
    talk = cues("0-1 Thirty characters in one second", "0.5-9 Two  spaces...")
    assert Inspection().run(talk) == Inspection(profile=profiles.load("as-is")).run(talk)


def test_a_rule_broken_does_not_hide_a_loop() -> None:
    talk = tuple(Cue(at + 1, at * 1000, at * 1000 + 1000, "you") for at in range(20))
    found = Inspection(profile=HOUSE).run(talk)
    assert {one.category for one in found} == {Category.PUBLISHING, Category.HALLUCINATION}
    led = queue.covering(found, 3)
    assert led is not None
    assert led.kind == "loop"
    assert queue.ordered(found)[0].kind == "loop"


# -- looking again after an edit -----------------------------------------------------------

TEXTS = st.sampled_from(
    [
        *(
            "you",
            "Thank you.",
            "“And then",
            "he said”",
            "(so",
            "on)",
            "",
            '"',
            "a  b",
            "Well...",
            "Well…",
        ),
        *(
            "A long line that has more than forty-two characters",
            "- Yes.\n- No.",
            "<i>x",
            "3 of them",
        ),
        *("これは十三文字より長いひとつの行なのです", "two\nlines", "[Music]"),
    ]
)
CUES = st.lists(st.tuples(TEXTS, st.integers(1, 60), st.integers(-10, 20)), max_size=14)
EDITS = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 4), CUES), min_size=1, max_size=3)


def laid_out(shape: Sequence[tuple[str, int, int]], first_id: int = 1) -> tuple[Cue, ...]:
    made, at = [], 1000
    for number, (text, tenths, gap) in enumerate(shape):
        made.append(Cue(first_id + number, at, at + tenths * 100, text))
        at = max(at, at + tenths * 100 + gap * 40)
    return tuple(made)


@settings(max_examples=150, deadline=None)
@given(CUES, EDITS)
def test_looking_where_an_edit_reached_finds_what_looking_at_all_finds(
    shape: list[tuple[str, int, int]],
    changes: list[tuple[int, int, list[tuple[str, int, int]]]],
) -> None:
    inspection = Inspection(whole=(), profile=HOUSE)
    before = after = laid_out(shape)
    splices: list[Splice] = []
    for at, count, instead in changes:
        index = min(at, len(after))
        new = laid_out(instead, 1000 * (len(splices) + 1))
        splices.append(Splice(index, after[index : index + count], new))
        after = splices[-1].apply(after)
    found = inspection.run(before)
    assert inspection.update(found, after, splices) == inspection.run(after)
    undone = [splice.reversed() for splice in reversed(splices)]
    assert inspection.update(inspection.run(after), before, undone) == found
