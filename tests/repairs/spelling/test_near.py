from __future__ import annotations

import hypothesis.strategies as st
from hypothesis import given

from editor.repairs.spelling.lexicon import Lexicon
from editor.repairs.spelling.near import Near
from tests.repairs.spelling.lists import english, looked_at


def near(*texts: str, names: dict[str, str] | None = None) -> Near:
    known = names or {}
    lines = [f"{at}-{at + 1} {text}" for at, text in enumerate(texts)]
    lexicon = Lexicon([english()], names=known.values())
    return Near(looked_at(*lines, names=known.values()), lexicon, known)


def test_the_glossary_knows_best() -> None:
    found = near("how Deaders work", names={"deaders": "DETRs", "moon dream": "Moondream"})
    assert found.of("Deaders")[0] == "DETRs"
    assert near("x", names={"a": "Moondream"}).of("Moondreem")[0] == "Moondream"


def test_what_is_said_more_often_is_near() -> None:
    often = ("PolyGemma is here",) * 4
    assert near(*often, "a PolyGemo").of("PolyGemo")[0] == "PolyGemma"
    assert "PolyGemo" not in near(*often, "a PolyGemo").in_transcript("PolyGemma")
    assert near("PolyGemma", "a PolyGemo").in_transcript("PolyGemo") == []


def test_a_capital_may_be_all_that_is_missing() -> None:
    assert near("we asked sarah").of("sarah")[0] == "Sarah"
    assert near("so i'm here").of("i'm")[0] == "I'm"
    assert near("a detr, and a DETR", "detr").of("detr")[0] == "DETR"


def test_a_name_is_not_put_into_small_letters() -> None:
    found = near(*("katryn said",) * 3, "and Katryn")
    assert "katryn" not in found.of("Katryn")
    assert found.of("katryn")[0] == "Katryn"


def test_words_are_not_cut_into_crumbs() -> None:
    found = near("deaders and Moondream").of("deaders")
    assert "readers" in found
    assert "deader s" not in found
    assert near("Moondream").of("Moondream") == ["Moon dream", "Moon-dream"]
    assert near("alot").of("alot")[0] == "a lot"
    assert "in fact" in near("in the talk").of("infact")
    assert near("LLMs").of("LLMs") == ["Elms", "Lams", "Alms"]


def test_short_words_are_not_near_by_chance() -> None:
    assert near(*("as an at",) * 9, "some gx").in_transcript("ax") == []


@given(st.text(max_size=120))
def test_anything_can_be_asked_for(word: str) -> None:
    found = near("PolyGemma and deaderz", "PolyGemma again").of(word)
    assert len(found) == len(set(found)) <= 9
    assert word not in found


def test_what_was_learnt_is_known() -> None:
    lexicon = Lexicon([english()])
    assert not lexicon.knows("Qwx")
    lexicon.learn("qwx")
    assert lexicon.knows("Qwx")


def test_the_first_dictionary_with_an_answer_is_asked() -> None:
    assert Lexicon([english("en_GB"), english()]).near("coulour")[0] == "colour"
    assert Lexicon([]).near("word") == []
