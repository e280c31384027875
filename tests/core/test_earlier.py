from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.cue import Cue
from editor.core.earlier import Earlier
from editor.core.edit import Splice
from tests.builders import cues


def cue(number: int) -> Cue:
    return Cue(number, number, number + 1, "a")


@given(st.integers(0, 12), st.data())
def test_every_place_is_as_it_was(count: int, data: st.DataObject) -> None:
    before = now = tuple(map(cue, range(count)))
    splices = []
    for step in range(data.draw(st.integers(0, 4))):
        start = data.draw(st.integers(0, len(now)))
        stop = data.draw(st.integers(start, len(now)))
        more = tuple(cue(100 * step + 100 + at) for at in range(data.draw(st.integers(0, 3))))
        splices.append(Splice(start, now[start:stop], more))
        now = splices[-1].apply(now)
    earlier = Earlier(now, splices)
    assert len(earlier) == len(before)
    assert tuple(earlier) == before
    assert [earlier[-at] for at in range(1, count + 1)] == list(reversed(before))
    part = data.draw(st.slices(count))
    assert earlier[part] == before[part]


@pytest.mark.parametrize("at", [2, -3])
def test_beyond_the_ends_there_was_none(at: int) -> None:
    with pytest.raises(IndexError):
        Earlier(cues("0-1 a", "1-2 b"), ())[at]
