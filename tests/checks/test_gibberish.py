from __future__ import annotations

import pytest

from editor.checks.scene import Scene
from editor.checks.survey import survey
from editor.checks.words.gibberish import gibberish, no_words
from editor.core.cue import Cue
from editor.core.finding import Category, Finding, Fix
from tests.checks.witness import Heard


def scene(*texts: str, witness: Heard | None = None) -> Scene:
    witness = witness or Heard()
    talk = tuple(Cue(at + 1, at * 3000, at * 3000 + 2900, text) for at, text in enumerate(texts))
    return Scene(talk, 0, len(talk), witness, survey(talk, witness))


def found(*texts: str) -> list[Finding]:
    return gibberish(scene(*texts))


def english(count: int) -> list[str]:
    return [f"Number {at} is the one after the last." for at in range(count)]


@pytest.mark.parametrize(
    "text",
    [
        "!!!!!!!!!!!!",
        "- - - - - - - -",
        "xtjsct zvcpfhpqw bzgcr mdwlpmvld",
        "Wooooooooooooooooooooooooooooooooooo",
        "and lililililililililililililili",
        "so Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
        "\ufffd\ufffd\ufffd o \ufffd",
        "прoдoлжение следyет",
        "абв漢字где",
    ],
)
def test_what_is_no_word(text: str) -> None:
    (one,) = found(*english(3), text)
    assert (one.kind, one.category, one.first) == ("gibberish", Category.HALLUCINATION, 3)
    assert 0.5 < one.confidence < 0.95
    assert one.fixes == (Fix.REMOVE,)


@pytest.mark.parametrize(
    "text",
    [
        "...",
        "?!",
        "♪♪♪♪♪♪♪♪",
        "Pfft. Brrrr. Zzzzzzzzzzzzz.",
        "Die Geschwindigkeitsbegrenzungen.",
        "Rechtsschutzversicherungsgesellschaften und Angstschweiß überall",
        "https://example.org/averyveryverylongaddressinonepiece is it",
        "someverylongnameofsomebody@averylongdomainofsomebody.example",
        "Tシャツ と IT業界 の話",
        "AI가 DNA는 PDF를",
        "Это PDFка, USBшный",
        "μm and 5µl of α-helix",
        "สวัสดีครับยินดีต้อนรับสู่รายการของเราวันนี้",
        "naïve café in Łódź",
        "f(x) = 2",
        "1987",
    ],
)
def test_what_is_one(text: str) -> None:
    assert no_words(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "我们今天去公园看花。",
        "Спасибо большое всем вам.",
        "ありがとう、また明日。",
        "감사합니다 여러분",
    ],
)
def test_a_lone_cue_in_another_script(text: str) -> None:
    (one,) = found(*english(5), text, *english(5))
    assert (one.first, one.last, one.confidence) == (5, 5, 0.8)
    assert "letters, which the cues around do not use" in one.reason


def test_with_a_voice_it_may_be_a_quotation() -> None:
    (one,) = gibberish(
        scene(*english(5), "我们今天去公园看花。", witness=Heard(speech=((0, 18_000),)))
    )
    assert one.confidence == 0.6


def test_a_script_that_is_at_home_is_not_suspected() -> None:
    bilingual = [
        *english(6),
        *["我们今天去公园看花。"] * 4,
        *english(6),
        "然后我们回家吃饭再说吧。",
    ]
    assert found(*bilingual) == []


def test_a_stretch_in_another_script_is_not_suspected() -> None:
    guest = [f"Я говорю по-русски, раз {at}." for at in range(3)]
    assert found(*english(200), *guest, *english(200)) == []


@pytest.mark.parametrize("text", ["Да.", "谢谢", "Ω", "Microsoft Windows"])
def test_an_answer_or_a_name_is_not_suspected(text: str) -> None:
    assert found(*english(5), text, *english(5)) == []


def test_a_latin_name_among_russian_is_not_suspected_and_a_sentence_is_a_hint() -> None:
    talk = [f"Это номер {at}, самый последний." for at in range(8)]
    assert found(*talk, "Microsoft Windows", *talk) == []
    (one,) = found(*talk, "The weather is lovely today.", *talk)
    assert one.confidence == 0.5


@pytest.mark.parametrize(
    "text",
    [
        "Ac mae'r ysgol yn y dref.",
        "Ce n'est pas ce que nous avons dit.",
        "Wir haben das nicht gewusst.",
    ],
)
def test_a_lone_sentence_in_another_language(text: str) -> None:
    talk = [f"That was what they had when I was there, at {at}." for at in range(9)]
    (one,) = found(*talk, text, *talk)
    assert (one.first, one.last, one.confidence) == (9, 9, 0.7)
    assert "which the rest of the transcript is not in" in one.reason


@pytest.mark.parametrize(
    "text",
    ["C'est la vie.", "Mein lieber Schwan!", "A je ne sais quoi of sorts.", "Via Alessandro"],
)
def test_a_turn_of_phrase_is_not_suspected(text: str) -> None:
    talk = [f"That was what they had when I was there, at {at}." for at in range(9)]
    assert found(*talk, text, *talk) == []


def test_a_stretch_in_another_language_is_not_suspected() -> None:
    talk = [f"That was what they had when I was there, at {at}." for at in range(200)]
    guest = [f"Wir haben das nicht gewusst, auch wenn es {at} war." for at in range(3)]
    assert found(*talk, *guest, *talk) == []


def test_english_is_quoted_everywhere() -> None:
    talk = [f"Wir haben das nicht gewusst, auch wenn es {at} war." for at in range(9)]
    assert found(*talk, "That is not what it was for you.", *talk) == []


def test_where_the_language_is_not_known_none_is_another() -> None:
    talk = [f"Bere loturak galdu ditu {at} aldiz gaur." for at in range(30)]
    assert found(*talk, "Ce n'est pas ce que nous avons dit.", *talk) == []


def test_japanese_is_one_script() -> None:
    talk = ["これはとても大切なことです", "カタカナデカクコトモアル", "漢字文化圏東京都千代田区"]
    assert found(*talk * 3) == []
