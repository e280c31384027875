from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core import merging
from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.session import Session
from tests.builders import cues
from tests.core.conftest import make_and_prove
from tests.core.transcripts import letters, session_of, some_cues, texts, times

Prove: TypeAlias = Callable[[Session, Edit], None]


def test_merge_neighbours(proven: Prove) -> None:
    session = session_of("0-1 one", "1-5 two", "2-3 three", "6-7 four")
    session.select_index(3)
    proven(session, merging.merge(session.cues, 0, 2))
    assert texts(session) == ["one two three", "four"]
    assert times(session)[0] == (0, 5000)
    assert session.active_index == 0


@pytest.mark.parametrize(("first", "last"), [(0, 0), (1, 0), (1, 2)])
def test_merging_fewer_than_two_is_refused(first: int, last: int) -> None:
    with pytest.raises(EditRefused, match="two or more"):
        merging.merge(cues("0-1 a", "1-2 b"), first, last)


def spoken(*lines: tuple[str, str]) -> tuple[Cue, ...]:
    """Return cues of a second each, from their speakers and texts."""
    return tuple(
        Cue(number, number * 1000, number * 1000 + 1000, text, speaker)
        for number, (speaker, text) in enumerate(lines, 1)
    )


@pytest.mark.parametrize(
    ("lines", "speaker", "text"),
    [
        ([("Ann", "one"), ("Ann", "two")], "Ann", "one two"),
        ([("Ann", "one"), ("", "two")], "Ann", "one two"),
        ([("", "one"), ("Bob", "two")], "Bob", "one two"),
        ([("Ann", "one"), ("Bob", "two")], "", "- one\n- two"),
        ([("Ann", "a"), ("Ann", "b"), ("Bob", "c")], "", "- a b\n- c"),
        ([("Ann", "- one"), ("Bob", "two")], "", "- one\n- two"),
        ([("Ann", "- a\n- b"), ("Bob", "c")], "", "- a\n- b\n- c"),
    ],
)
def test_a_merge_keeps_one_speaker_and_tells_several_apart(
    lines: list[tuple[str, str]], speaker: str, text: str
) -> None:
    (merged,) = merging.merge(spoken(*lines), 0, len(lines) - 1).splices[0].inserted
    assert (merged.speaker, merged.text) == (speaker, text)


@given(some_cues(least=2), st.data())
def test_any_merge_loses_nothing_and_can_be_undone(
    talk: tuple[Cue, ...], data: st.DataObject
) -> None:
    session = Session(Document(talk))
    first = data.draw(st.integers(0, len(talk) - 2))
    last = data.draw(st.integers(first + 1, len(talk) - 1))
    make_and_prove(session, merging.merge(talk, first, last))
    merged, run = session.cues[first], talk[first : last + 1]
    assert letters(merged.text) == letters(*(cue.text for cue in run))
    assert (merged.start_ms, merged.end_ms) == (run[0].start_ms, max(cue.end_ms for cue in run))
    assert merged.words == tuple(word for cue in run for word in cue.words)
    assert session.cues == (*talk[:first], merged, *talk[last + 1 :])
