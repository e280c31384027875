from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor import formats
from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.errors import EditRefused
from editor.core.session import Session
from editor.repairs.reflow.guesses import accept, guesses, stretches
from tests.core.conftest import make_and_prove

if TYPE_CHECKING:
    from pathlib import Path


def said(*texts: str) -> tuple[Cue, ...]:
    """Return cues with a pause of a second after each."""
    return tuple(Cue(at + 1, at * 3000, at * 3000 + 2000, text) for at, text in enumerate(texts))


SMALL = [f"and then we go on to the place {'abcdefghijklmnopqrstuvwxyz'[at]}" for at in range(24)]


def test_a_stretch_is_all_in_small_letters_but_for_a_stray_capital() -> None:
    ends = ("We end.", "We end here.", "We end now.")
    some = said("We begin.", *SMALL[:12], "and then I say", *SMALL[12:], *ends, *SMALL[:9])
    assert stretches(some, 0, len(some) - 1) == [(1, 25)]
    assert stretches(some, 0, len(some) - 1, fewest=5) == [(1, 25), (29, 37)]
    assert stretches(some, 29, 31) == [(29, 31)]


def test_what_is_written_in_sentences_is_none() -> None:
    some = said(*(f"So {text}." for text in SMALL))
    assert stretches(some, 0, len(some) - 1, fewest=1) == []
    assert list(guesses(some, 0, len(some) - 1)) == []


def test_a_loop_is_none_of_it() -> None:
    some = said(*SMALL, *["you"] * 40)
    assert stretches(some, 0, len(some) - 1) == [(0, 23)]


def test_each_cue_is_taken_or_left() -> None:
    session = Session(Document(said("so i went home", "my house is small", "is it vik")))
    found = list(guesses(session.cues, 0, 2, ["Vik"]))
    assert [(one.after.text, one.stops) for one in found] == [
        ("So I went home.", True),
        ("My house is small.", True),
        ("Is it Vik?", True),
    ]
    make_and_prove(session, accept(session.cues, found[::2]))
    assert [cue.text for cue in session.cues] == [
        "So I went home.",
        "my house is small",
        "Is it Vik?",
    ]
    assert session.undo_label == "Guess sentences in 2 cues"
    assert session.active_index == 0


def test_who_hesitates_has_not_finished() -> None:
    (one,) = guesses(said("so we went um"), 0, 0)
    assert one.after.text == "So we went um"
    assert not one.stops


def test_what_was_changed_since_is_refused() -> None:
    some = said("so i went home", "i stay")
    found = list(guesses(some, 0, 1))
    with pytest.raises(EditRefused, match="have changed since"):
        accept((some[0], replace(some[1], text="i stayed")), found)
    with pytest.raises(EditRefused, match="Nothing is ticked"):
        accept(some, [])


@given(st.lists(st.text("ab I.\n", max_size=9), min_size=1, max_size=40))
def test_stretches_are_apart_and_in_order(texts: list[str]) -> None:
    some = said(*texts)
    ends = [end for each in stretches(some, 0, len(some) - 1, 1) for end in each]
    assert ends == sorted(ends)
    assert all(0 <= end < len(some) for end in ends)
    for one in guesses(some, 0, len(some) - 1, fewest=1):
        kept = one.after.text.replace(".", "").replace("?", "").casefold()
        assert kept == one.before.text.replace(".", "").replace("?", "").casefold()


@pytest.mark.shared
def test_of_a_real_talk_only_the_part_in_small_letters_is_guessed(shared: Path) -> None:
    some = formats.read(shared / "transcripts" / "000_d659595ea8d00c2c.txt").cues
    places = stretches(some, 0, len(some) - 1)
    assert (125, 1407) in places
    assert sum(high - low for low, high in places if low > 1917) < 100
    clean = formats.read(shared / "transcripts" / "003_cd4366f941fe7227.txt").cues
    assert list(guesses(clean, 0, len(clean) - 1)) == []
