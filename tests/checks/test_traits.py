from __future__ import annotations

import pytest

from editor.checks.traits import (
    ALL_CAPITALS,
    ARROWS,
    CAPITALS,
    DASHES,
    NOTATION,
    PUNCTUATION,
    noted,
)
from editor.core.cue import Cue


def told(*texts: str) -> dict[str, dict[int, bool]]:
    cues = tuple(Cue(at + 1, at * 1000, at * 1000 + 900, text) for at, text in enumerate(texts))
    return {
        seen.trait.name: dict(zip(seen.indexes, seen.answers, strict=True)) for seen in noted(cues)
    }


@pytest.mark.parametrize(
    ("text", "capital"),
    [
        ("So it was", True),
        ("“So it was", True),
        (">> So it was", True),
        ("and so it was. Then", True),
        ("is it? Yes", True),
        ("so it was.\nThen", True),
        ("so it was in Rome", False),
        ("it costs 3. or 4. ", False),
        ("at the end. ", False),
        ("Он сказал", True),
        ("она сказала", False),
        ("<i>so it was</i>", False),
        ("I was there", None),
        ("I'm there", None),
        ("It was there", True),
        ("1984 was a year", None),
        ("今日は", None),
        ("...", None),
        ("¿", None),
    ],
)
def test_capitals_at_the_beginning_of_sentences(text: str, capital: bool | None) -> None:
    assert told(text)[CAPITALS.name].get(0) is capital


def test_all_capitals() -> None:
    seen = told("WE ARE HERE.", "We are here.", "we are here", "A", "42")
    assert seen[ALL_CAPITALS.name] == {0: True, 1: False, 2: False, 3: False}


@pytest.mark.parametrize("mark", [*".,?!:;", "…", "。", "、", "？", "،", "।"])
def test_punctuation(mark: str) -> None:
    assert told(f"so it was{mark} and", "it's so - well")[PUNCTUATION.name] == {0: True, 1: False}


def test_marks_of_speakers() -> None:
    seen = told(">> Yes.", "&gt;&gt; No.", "- Yes.", "– No.", "-5 degrees", "a >> b", "--- what")
    assert [at for at, has in seen[ARROWS.name].items() if has] == [0, 1]
    assert [at for at, has in seen[DASHES.name].items() if has] == [2, 3]


def test_annotations_tell_of_their_notation_only() -> None:
    seen = told("[Music]", "[Laughs]", "(laughs)", "[MUSIC]", "So.", "♪ ♪", "")
    assert seen[NOTATION.name] == {0: True, 1: True, 2: False, 3: False}
    assert seen[PUNCTUATION.name] == {4: True}


def test_up_to_three_texts_in_turn_are_told_once() -> None:
    assert told(*["a", "b", "c"] * 4)[PUNCTUATION.name] == {0: False, 1: False, 2: False}
    assert len(told(*["a", "b", "c", "d"] * 4)[PUNCTUATION.name]) == 16
