from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from editor import formats
from editor.repairs.glossary.sounding import likeness, singular, skeleton
from editor.repairs.glossary.suggestions import suggestions
from tests.builders import cues

if TYPE_CHECKING:
    from pathlib import Path


def test_what_a_recogniser_mixes_up_sounds_alike() -> None:
    assert len({skeleton(word) for word in ("DETR", "debtors", "Deaders", "deader’s")}) == 1
    assert skeleton("Sora") != skeleton("Zoom")
    assert skeleton("Claude") == skeleton("cloud")
    assert skeleton("") == ""
    assert likeness("debtor", "deader") == 0.5
    assert likeness("", "") == 1.0
    assert [singular(word) for word in ("DETRs", "Ann's", "boss", "is")] == [
        "DETR",
        "Ann",
        "boss",
        "is",
    ]


def test_spellings_of_one_name_come_together() -> None:
    some = cues(
        "0-2 We compare RT-deader with debtors.",
        "2-4 All the Deaders are fast, and the debtors too.",
        "4-6 It is Moondream, a moon dream of ours.",
        "6-8 He said Anna and Anna was there.",
    )
    made = suggestions(some)
    assert [(one.right, one.heard) for one in made] == [
        ("Deaders", ("debtors", "deader")),
        ("Moondream", ("moon dream",)),
    ]
    assert made[0].spellings[1] == ("debtors", 2)
    assert made[0].cue_ids == (1, 2)


def test_capitals_that_begin_a_sentence_make_no_name() -> None:
    assert suggestions(cues("0-2 Better go. Butter? Better!", "2-4 - Better with butter.")) == []
    assert suggestions(()) == []


@pytest.mark.shared
def test_the_names_of_the_talk_are_found(shared: Path) -> None:
    some = formats.read(shared / "transcripts" / "003_cd4366f941fe7227.txt").cues
    made = [{spelling for spelling, _ in one.spellings} for one in suggestions(some)]
    assert any({"debtors", "Deaders", "deader"} <= spellings for spellings in made)
    assert any({"PolyGemma", "PolyGemo", "Palagem"} <= spellings for spellings in made)
    assert any({"ChatGPT", "chat GPT"} <= spellings for spellings in made)
    assert len(made) < 30
