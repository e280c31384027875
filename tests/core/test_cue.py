"""A cue is a value, however it was made."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, fields, replace

import pytest

from editor.core.cue import Cue
from editor.core.words import Scores, Word

FULL = Cue(
    7, 10, 20, "Hello.", "Ann", "a1", "align:left", (Word("Hello.", 10, 20, 0.5),), Scores(-0.1), (10,),
)  # fmt: skip


def test_a_cue_has_what_it_was_given_and_nothing_else() -> None:
    assert [getattr(FULL, field.name) for field in fields(Cue)] == [
        7, 10, 20, "Hello.", "Ann", "a1", "align:left", (Word("Hello.", 10, 20, 0.5),), Scores(-0.1), (10,),
    ]  # fmt: skip
    assert Cue(1, 2, 3, "a") == Cue(1, 2, 3, "a", "", "", "", (), None, ())
    assert sorted(Cue.__slots__) == sorted(field.name for field in fields(Cue))
    assert not hasattr(FULL, "__dict__")
    assert type(FULL) is Cue


def test_a_time_is_a_guess_while_it_stands_where_it_was_guessed() -> None:
    assert FULL.has_guessed_times
    assert not replace(FULL, start_ms=11).has_guessed_times
    assert replace(FULL, start_ms=9, guessed=(12, 20)).has_guessed_times


def test_a_cue_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        FULL.text = "Goodbye."  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del FULL.text


def test_a_cue_with_another_value_is_another() -> None:
    other = replace(FULL, text="Goodbye.")
    assert (other.text, other.words) == ("Goodbye.", FULL.words)
    assert other != FULL
    assert replace(other, text="Hello.") == FULL
    assert len({FULL, other, replace(FULL)}) == 2


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_copies_are_equal(protocol: int) -> None:
    assert pickle.loads(pickle.dumps(FULL, protocol)) == FULL
    assert copy.copy(FULL) == copy.deepcopy(FULL) == FULL
    assert type(copy.copy(FULL)) is Cue


def test_a_cue_needs_times_and_text() -> None:
    with pytest.raises(TypeError):
        Cue(1, 2, 3)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Cue(1, 2, 3, "a", colour="red")  # type: ignore[call-arg]
