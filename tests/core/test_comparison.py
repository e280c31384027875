from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from editor.core.comparison import differences, taken_over
from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.session import Session
from tests.builders import cues

if TYPE_CHECKING:
    from collections.abc import Sequence

_LISTS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 3), st.sampled_from(["a", "b", "c"])), max_size=12
)


def made(rows: Sequence[tuple[int, int, str]]) -> tuple[Cue, ...]:
    numbers = count(1)
    return tuple(
        Cue(next(numbers), start * 1000, (start + long) * 1000, text)
        for start, long, text in sorted(rows)
    )


def same(one: Sequence[Cue], other: Sequence[Cue]) -> bool:
    return [(cue.start_ms, cue.end_ms, cue.text) for cue in one] == [
        (cue.start_ms, cue.end_ms, cue.text) for cue in other
    ]


def test_only_what_differs_is_told() -> None:
    before = cues("0-2 Good evening", "2-4 you", "4-6 you", "6-8 So it begins")
    after = cues("0-2 Good evening", "6-8 So it began", "8-9 And on")
    told = differences(before, after)
    assert [[cue.text for cue in one.before] for one in told] == [["you", "you", "So it begins"]]
    assert [[cue.text for cue in one.after] for one in told] == [["So it began", "And on"]]
    assert differences(before, before) == []


@given(_LISTS, _LISTS)
def test_taking_over_gives_the_other_and_undo_gives_mine(
    mine: list[tuple[int, int, str]], theirs: list[tuple[int, int, str]]
) -> None:
    session = Session(Document(made(mine)))
    before = session.cues
    session.do(taken_over(before, made(theirs), session.fresh_id, "Take over"))
    assert same(session.cues, made(theirs))
    assert len({cue.id for cue in session.cues}) == len(session.cues)
    session.undo()
    assert session.cues == before


@given(_LISTS)
def test_what_is_the_same_is_not_touched(rows: list[tuple[int, int, str]]) -> None:
    mine = made(rows)
    edit = taken_over(mine, tuple(mine), lambda: 1, "Take over")
    assert not edit.splices
