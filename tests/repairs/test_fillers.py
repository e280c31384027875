from __future__ import annotations

import re
from typing import TYPE_CHECKING

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor import formats
from editor.core.cue import Cue, visible_text
from editor.core.document import Document
from editor.core.errors import EditRefused
from editor.core.session import Session
from editor.repairs.comparing.spoken import FILLERS
from editor.repairs.fillers import doubles, fillers, take_out
from editor.repairs.hit import counts
from tests.builders import cues
from tests.core.conftest import make_and_prove

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def without(*lines: str, doubled: bool = False) -> list[str]:
    session = Session(Document(cues(*lines)))
    found = doubles(session.cues) if doubled else fillers(session.cues)
    if found:
        make_and_prove(session, take_out(session.cues, found))
    return [cue.text for cue in session.cues]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("so um we go", "so we go"),
        ("so, um, we go", "so, we go"),
        ("Um, so we go", "So we go"),
        ("We went, uh.", "We went."),
        ("we go um\nhome uh", "we go\nhome"),
        ("the umbrella, a hum", "the umbrella, a hum"),
        ("<i>so um</i> we", "<i>so</i> we"),
        ("No. Um we go", "No. We go"),
        ("um@example.org", "um@example.org"),
    ],
)
def test_a_filler_goes_with_its_comma(text: str, left: str) -> None:
    assert without(f"0-2 {text}") == [left]


def test_a_cue_of_fillers_alone_goes() -> None:
    assert without("0-2 so", "2-3 um, uh", "3-5 - Um", "5-6 on") == ["so", "on"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("the the cat", "the cat"),
        ("The, the cat", "The cat"),
        ("I I I think", "I think"),
        ("in the in the house", "in the house"),
        ("we- we go", "we go"),
        ("it is it is... it is so", "it is so"),
        ("the\nthe cat", "the cat"),
        ("very, very good, no no", "very, very good, no no"),
        ("he had had that that", "he had had that that"),
        ("Go. Go on", "Go. Go on"),
        ("- Here\n- Here", "- Here\n- Here"),
        ("10 10 and 20", "10 10 and 20"),
        ("U.S. U.S.", "U.S. U.S."),
    ],
)
def test_what_is_said_twice_by_mistake_is_said_once(text: str, left: str) -> None:
    assert without(f"0-2 {text}", doubled=True) == [left]


def test_a_word_is_doubled_over_a_cue_but_not_over_a_pause() -> None:
    assert without("0-2 into the", "2-4 the house", doubled=True) == ["into the", "house"]
    assert without("0-2 into the", "9-11 the house", doubled=True) == ["into the", "the house"]


def test_hits_are_counted_and_nothing_is_taken_out_unseen() -> None:
    some = cues("0-2 um the the", "2-4 um uh")
    assert counts(fillers(some)) == {("um", ""): 2, ("uh", ""): 1}
    assert counts(doubles(some)) == {("the", ""): 1}
    assert [hit.found for hit in fillers(some, {"The"})] == ["the", "the"]
    with pytest.raises(EditRefused, match="Nothing is ticked"):
        take_out(some, [])


@given(st.lists(st.text(st.sampled_from("um the, .\n-<i>a"), max_size=16), max_size=5))
def test_what_is_taken_out_leaves_the_rest(texts: list[str]) -> None:
    some = tuple(
        Cue(number, number * 1000, number * 1000 + 1000, f"{text} um the the end")
        for number, text in enumerate(texts, 1)
    )
    session = Session(Document(some))
    for find in (fillers, doubles):
        found = find(session.cues)
        if found:
            make_and_prove(session, take_out(session.cues, found))
    assert fillers(session.cues) == []
    before, after = (_words(each) for each in (some, session.cues))
    # each word that is left stood there, in this order; none is gone altogether
    rest = iter(before)
    assert all(word in rest for word in after)
    assert set(after) - FILLERS == set(before) - FILLERS


def _words(some: Sequence[Cue]) -> list[str]:
    shown = " ".join(visible_text(cue.text).casefold() for cue in some)
    return re.findall(r"[^\W_]+", shown)


@pytest.mark.shared
def test_the_fillers_of_a_real_talk_are_found(shared: Path) -> None:
    some = formats.read(shared / "transcripts" / "000_d659595ea8d00c2c.txt").cues
    session = Session(Document(some))
    found = fillers(session.cues)
    assert len(found) > 1000
    session.do(take_out(session.cues, found))
    assert fillers(session.cues) == []
    assert all(cue.text == " ".join(cue.text.split(" ")) for cue in session.cues)
    assert 100 < len(doubles(session.cues)) < 2000
