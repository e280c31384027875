from __future__ import annotations

import pytest

from editor.checks.tags.notation import Case, Notation, notation_of, unified, usual_notation
from tests.builders import cues

SQUARE = Notation("[", "]", Case.CAPITAL)


@pytest.mark.parametrize(
    ("text", "notation"),
    [
        ("[Music]", SQUARE),
        ("- [Foreign Language]", SQUARE),
        ("<i>[ Silence ]</i>", SQUARE),
        ("[MUSIC]", Notation("[", "]", Case.UPPER)),
        ("(upbeat music)", Notation("(", ")", Case.LOWER)),
        ("♪ (jazz music) ♪", Notation("(", ")", Case.LOWER)),
        ("**sighs**", Notation("**", "**", Case.LOWER)),
        ("【音楽】", Notation("【", "】", Case.CAPITAL)),
        ("♪♪", None),
        ("♪ music ♪", None),
        ("So [laughs] it is", None),
        ("Music", None),
        ("", None),
    ],
)
def test_how_an_annotation_is_written(text: str, notation: Notation | None) -> None:
    assert notation_of(text) == notation


@pytest.mark.parametrize(
    ("text", "square"),
    [
        ("[Music]", "[Music]"),
        ("[MUSIC]", "[Music]"),
        ("(music)", "[Music]"),
        ("*music*", "[Music]"),
        ("♪ upbeat music ♪", "[Upbeat music]"),
        ("♪ (jazz music) ♪", "[Jazz music]"),
        ("[ Silence ]", "[Silence]"),
        ("[BLANK_AUDIO]", "[Blank audio]"),
        ("- (laughing)", "- [Laughing]"),
        ("<i>(laughing)</i>", "<i>[Laughing]</i>"),
        ("[MUSIC] (applause)", "[Music] [Applause]"),
        ("(speaking in korean)", "[Speaking in Korean]"),
        ("[SPEAKING KOREAN]", "[Speaking Korean]"),
        ("[Foreign Language]", "[Foreign Language]"),
        ("（笑）", "[笑]"),
        ("{\\an8}(music)", "{\\an8}[Music]"),
        ("<i>♪ upbeat music ♪</i>", "[Upbeat music]"),
        ("♪♪", "♪♪"),
        ("(and that is what I meant)", "(and that is what I meant)"),
        ("So (laughs) it is", "So (laughs) it is"),
    ],
)
def test_unifying(text: str, square: str) -> None:
    assert unified(text, SQUARE) == square
    assert unified(square, SQUARE) == square


def test_other_notations() -> None:
    assert unified("[Speaking Korean]", Notation("(", ")", Case.LOWER)) == "(speaking Korean)"
    assert unified("(music)", Notation("[", "]", Case.UPPER)) == "[MUSIC]"


def test_the_usual_notation_is_that_of_most_cues() -> None:
    lines = ["[Music]", "(music)", "(laughs)", "(and so on I think)", "[Music]", "(cheering)", "So"]
    talk = cues(*(f"{at}-{at + 1} {line}" for at, line in enumerate(lines)))
    assert usual_notation(talk) == Notation("(", ")", Case.LOWER)
    assert usual_notation(talk[-1:]) is None
    assert usual_notation(talk[:2]) == usual_notation(talk[1::-1])
