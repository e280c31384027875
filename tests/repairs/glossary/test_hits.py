from __future__ import annotations

import random
from itertools import count
from typing import TYPE_CHECKING

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor import formats
from editor.core.cue import Cue, visible_text
from editor.core.document import Document
from editor.core.errors import EditRefused
from editor.core.session import Session
from editor.repairs.glossary.entries import Glossary
from editor.repairs.glossary.hits import hits
from editor.repairs.hit import counts, preview, put_right
from tests.builders import cues
from tests.core.conftest import make_and_prove

if TYPE_CHECKING:
    from pathlib import Path

NAMES = Glossary(
    {
        "debtors": "DETRs",
        "deader": "DETR",
        "rt deader": "RT-DETR",
        "moon dream": "Moondream",
        "mag vat": "MagVIT",
        "vq, gan": "VQGAN",
        "Will": "Wyll",
        "grey": "gray",
        "ann": "Anne",
        "don": "Dawn",
    }
)


def found(*lines: str, names: Glossary = NAMES) -> list[tuple[str, str]]:
    return [(hit.found, hit.right) for hit in hits(cues(*lines), names)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("how debtors are taking over", [("debtors", "DETRs")]),
        ("Debtors, and DEBTORS too", [("Debtors", "DETRs"), ("DEBTORS", "DETRs")]),
        ("the indebtors and debtorship", []),
        ("so RT-deader and an rt deader", [("RT-deader", "RT-DETR"), ("rt deader", "RT-DETR")]),
        ("like LW-deader does", [("deader", "DETR")]),
        ("the moon dreams", []),
        ("akin to VQ, GAN, but", [("VQ, GAN", "VQGAN")]),
        ("Will you, will he", [("Will", "Wyll")]),
        ("Grey, and grey", [("Grey", "Gray"), ("grey", "gray")]),
        ("THE MOON DREAM TEAM", [("MOON DREAM", "MOONDREAM")]),
        ("Ann's, ann’s, Ann'", [("Ann", "Anne"), ("ann", "Anne"), ("Ann", "Anne")]),
        ("don't, Don’t", []),
        ("by debtors_x, xdebtors", []),
        ("the DETRs and Moondream", []),
    ],
)
def test_whole_words_are_found_in_their_case(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(f"0-2 {text}") == expected


@pytest.mark.parametrize(
    "text",
    [
        "see https://debtors.example/deader for more",
        "write to debtors@example.org or ann@deader.co.uk",
        "go to debtors.com/list, then www.debtors.example",
        "call `deader.load()` there",
        "with debtors.fit(x) and deader::new",
        "say --debtors or @debtors or #debtors",
        "it is in /home/ann/debtors and deader.py",
    ],
)
def test_addresses_and_code_are_left_alone(text: str) -> None:
    assert found(f"0-2 {text}") == []


def test_what_only_looks_like_an_address_is_prose() -> None:
    assert found("0-2 (debtors). “Debtors!” - debtors/deader") == [
        ("debtors", "DETRs"),
        ("Debtors", "DETRs"),
        ("debtors", "DETRs"),
        ("deader", "DETR"),
    ]


def test_a_name_runs_over_a_line_and_into_the_next_cue() -> None:
    session = Session(Document(cues("0-2 so the moon\ndream team", "2-4 and mag", "4-6 vat said")))
    both = hits(session.cues, NAMES)
    assert [(hit.found, len(hit.places)) for hit in both] == [("moon\ndream", 1), ("mag\nvat", 2)]
    assert (both[1].start_ms, both[1].end_ms) == (2000, 6000)
    make_and_prove(session, put_right(session.cues, both))
    assert [cue.text for cue in session.cues] == ["so the Moondream team", "and MagVIT", "said"]
    assert session.selection.active == 1


def test_each_is_shown_before_and_after() -> None:
    some = cues(
        "0-2 so the moon\ndream team", "2-4 and mag", "4-6 vat said", "6-8 a mag", "8-10 vat"
    )
    texts = {cue.id: cue.text for cue in some}
    one, two, three = (preview(hit, texts) for hit in hits(some, NAMES))
    assert (one.after, one.new) == ("so the Moondream team", (7, 16))
    assert two.before[slice(*two.old)] == "mag\nvat"
    assert two.after == "and MagVIT\nsaid"
    assert two.after[slice(*two.new)] == "MagVIT"
    assert (three.before, three.after) == ("a mag\nvat", "a MagVIT")


def test_a_name_does_not_run_over_a_pause_a_dash_or_another_speaker() -> None:
    assert found("0-2 the moon", "9-12 dream on") == []
    assert found("0-2 the moon", "2-4 - dream on") == []
    one, other = cues("0-2 the moon", "2-4 dream on")
    spoken = (one, Cue(2, other.start_ms, other.end_ms, other.text, "Ann"))
    assert hits(spoken, NAMES) == []


def test_a_cue_whose_only_word_goes_to_the_one_before_goes_too() -> None:
    session = Session(Document(cues("0-2 the mag", "2-4 vat")))
    make_and_prove(session, put_right(session.cues, hits(session.cues, NAMES)))
    assert [cue.text for cue in session.cues] == ["the MagVIT"]


def test_markup_stays_and_only_what_is_chosen_changes() -> None:
    session = Session(Document(cues("0-2 <i>the debtors</i> of deader", "2-4 debtors")))
    everything = hits(session.cues, NAMES)
    assert counts(everything) == {("debtors", "DETRs"): 2, ("deader", "DETR"): 1}
    make_and_prove(session, put_right(session.cues, everything[:2]))
    assert [cue.text for cue in session.cues] == ["<i>the DETRs</i> of DETR", "debtors"]


def test_cues_that_changed_since_are_left_alone() -> None:
    old = hits(cues("0-2 the debtors"), NAMES)
    with pytest.raises(EditRefused, match="changed since"):
        put_right(cues("0-2 debtors all"), old)
    with pytest.raises(EditRefused, match="changed since"):
        put_right((), old)
    with pytest.raises(EditRefused, match="Nothing is ticked"):
        put_right(cues("0-2 the debtors"), [])


def test_what_is_right_as_it_was_heard_is_left_alone() -> None:
    names = Glossary({"Will": "Wyll", "Will Smith": "Will Smith", "grey cup": "grey cup"})
    assert found("0-2 Will met Will Smith", "2-4 Grey Cup", names=names) == [("Will", "Wyll")]


def test_signs_without_spaces_are_found_anywhere() -> None:
    names = Glossary({"東京都": "東京"})
    assert found("0-2 昨日東京都へ行った", names=names) == [("東京都", "東京")]


_TEXTS = st.text(st.sampled_from("moon dream mag vat-.,\n'debtors@<i>/"), max_size=24)


@given(st.lists(_TEXTS, max_size=6))
def test_what_is_found_stands_there_and_is_not_found_again(texts: list[str]) -> None:
    numbers = count(1)
    some = tuple(
        Cue(number, number * 1000, number * 1000 + 900, f"{text} debtors moon")
        for number, text in zip(numbers, texts, strict=False)
    )
    session = Session(Document(some))
    chosen = hits(some, NAMES)
    if chosen:
        make_and_prove(session, put_right(some, chosen))
        assert not [hit for hit in hits(session.cues, NAMES) if hit.heard == "debtors"]


@given(st.lists(_TEXTS, min_size=2, max_size=4))
def test_what_is_shown_is_what_is_done(texts: list[str]) -> None:
    some = tuple(
        Cue(number, number * 1000, number * 1000 + 900, f"{text} debtors moon")
        for number, text in enumerate(texts, 1)
    )
    visible = {cue.id: visible_text(cue.text) for cue in some}
    for hit in hits(some, NAMES):
        shown = preview(hit, visible)
        session = Session(Document(some))
        session.do(put_right(some, [hit]))
        ids = {place.cue_id for place in hit.places}
        left = [visible_text(cue.text) for cue in session.cues if cue.id in ids]
        assert shown.after == "\n".join(left)
        assert shown.after[slice(*shown.new)] == hit.right
        assert shown.before[slice(*shown.old)].split() == hit.found.split()


@pytest.mark.shared
def test_all_hits_of_a_long_day_can_be_put_right_at_once(shared: Path) -> None:
    some = formats.read(shared / "transcripts" / "000_d659595ea8d00c2c.txt").cues
    words = sorted({word for cue in some for word in cue.text.lower().split() if word.isalpha()})
    chance = random.Random(1)
    pairs = [f"{chance.choice(words)} {chance.choice(words)}" for _ in range(100)]
    names = Glossary({heard: f"{heard}x" for heard in [*chance.sample(words, 200), *pairs]})
    session = Session(Document(some))
    chosen = hits(some, names)
    assert len(chosen) > 500
    make_and_prove(session, put_right(some, chosen))
    heard = {one.heard for one in chosen}
    assert not [one for one in hits(session.cues, names) if one.heard in heard]
