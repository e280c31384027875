from __future__ import annotations

import pytest

from editor.checks.tags.annotations import Annotation, annotation

TAGS = [
    "[Music]",
    "[MUSIC]",
    "(upbeat music)",
    "(laughing)",
    "[BLANK_AUDIO]",
    "[no audio]",
    "[Music plays in the background]",
    "- [Applause]",
    ">> (laughs)",
    "[Music]\n[Applause]",
    "[MUSIC PLAYING] [CHEERING]",
    "[Music].",
    "*laughs*",
    "**sighs**",
    "♪♪",
    "♪",
    "♪ (jazz music) ♪",
    "♪ upbeat music ♪",
    "{music}",
    "<i>[Music]</i>",
    "（笑）",
    "【音楽】",
    "［拍手］",
    "[музыка]",
    "[Música]",
    "(Gelächter)",
    "[Applaus und Musik]",
]
PLACEHOLDERS = [
    "(speaking in foreign language)",
    "(speaking in a foreign language)",
    "[SPEAKING KOREAN]",
    "[SPEAKS IN JAPANESE]",
    "[Foreign Language]",
    "[foreign]",
    "[INAUDIBLE]",
    "(inaudible 00:12:33)",
    "[Indiscernible]",
    "*unintelligible*",
    "[speaking non-English language]",
    "[unverständlich]",
    "[неразборчиво]",
    "【聞き取れない】",
    "[听不清]",
    "[Music] (speaking in foreign language)",
]
SPEECH = [
    "",
    "music",
    "the same goals of, like, O(n)",
    "[Music] Welcome back.",
    "So [inaudible] is the point",
    "(and that is what I meant)",
    "(I think so)",
    "(You know.)",
    "(right?)",
    "(He never came back from there.)",
    "[I told them we would be late]",
    "(1998)",
    "[1]",
    "(n)",
    "****",
    "♪ Happy birthday to you ♪",
    "♪ Imagine there's no heaven",
    "(one) and (two)",
    "*this* matters",
    "[a very long remark by the editor which describes nothing that can be heard]",
    "- No.",
    "( )",
]


@pytest.mark.parametrize("text", TAGS)
def test_tags(text: str) -> None:
    assert annotation(text) is Annotation.TAG


@pytest.mark.parametrize("text", PLACEHOLDERS)
def test_placeholders_of_lost_speech(text: str) -> None:
    assert annotation(text) is Annotation.PLACEHOLDER


@pytest.mark.parametrize("text", SPEECH)
def test_speech(text: str) -> None:
    assert annotation(text) is None


@pytest.mark.parametrize("text", ["[speaking quietly]", "[talking on the phone]"])
def test_a_way_of_speaking_is_no_lost_speech(text: str) -> None:
    assert annotation(text) is Annotation.TAG


def test_very_many_openers_take_no_time() -> None:
    assert annotation("*" * 50_000) is None
    assert annotation("(" * 50_000) is None
