from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core import edits, exchange, merging, moving, placing, splitting, styling
from editor.core.document import Document, Source
from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.reverting import revert
from editor.core.session import Session
from tests.core.conftest import make_and_prove
from tests.core.transcripts import letters, session_of, some_cues, texts, times

if TYPE_CHECKING:
    from editor.core.cue import Cue

Prove: TypeAlias = Callable[[Session, Edit], None]


def reverted(session: Session, *indexes: int) -> Edit:
    return revert(session.cues, indexes, session)


def test_text_times_and_speaker_come_back(proven: Prove) -> None:
    session = session_of("0-1 a", "2-3 b", "4-5 c")
    first = session.cues
    session.do(edits.set_text(session.cues, 1, "other"))
    session.do(moving.move(session.cues, [1], 2500, overlapping=True))
    session.do(styling.assign(session.cues, [2], "Ann"))
    proven(session, reverted(session, 2))
    assert session.cues == first
    assert session.selection.active == 2


@pytest.mark.parametrize("which", [0, 1, 2])
def test_any_part_of_what_was_split_brings_the_whole_back(proven: Prove, which: int) -> None:
    session = session_of("0-6 one two three", "6-7 next")
    first = session.cues
    for caret in (8, 4):
        session.do(splitting.split(session.cues, 0, session.fresh_id(), caret=caret))
    assert texts(session) == ["one", "two", "three", "next"]
    proven(session, reverted(session, which))
    assert session.cues == first


def test_what_was_merged_comes_apart(proven: Prove) -> None:
    session = session_of("0-1 a", "1-2 b", "2-3 c", "4-5 d")
    first = session.cues
    session.do(merging.merge(session.cues, 0, 2))
    proven(session, reverted(session, 0))
    assert session.cues == first
    assert session.selection.selected == {1, 2, 3}


def test_a_marker_gives_way_to_what_it_stands_for(proven: Prove) -> None:
    session = session_of("0-1 a", "1-2 b", "2-3 c")
    first = session.cues
    session.do(edits.mark_lost(session.cues, 0, 1, session.fresh_id()))
    proven(session, reverted(session, 0))
    assert session.cues == first


def test_a_cue_removed_stays_removed_when_its_neighbour_is_reverted(proven: Prove) -> None:
    session = session_of("0-1 a", "1-2 b")
    session.do(edits.remove(session.cues, [1]))
    session.do(edits.set_text(session.cues, 0, "A"))
    proven(session, reverted(session, 0))
    assert texts(session) == ["a"]


def test_several_cues_are_one_step(proven: Prove) -> None:
    session = session_of("0-1 a", "1-2 b", "2-3 c")
    first = session.cues
    for index in range(3):
        session.do(edits.set_text(session.cues, index, "x"))
    proven(session, reverted(session, 0, 1, 2))
    assert session.cues == first
    assert session.undo_label == "Revert 3 cues"


def test_nothing_to_revert_is_said() -> None:
    session = session_of("0-1 a", "5-6 b")
    with pytest.raises(EditRefused, match="as it was read"):
        reverted(session, 0)
    session.do(placing.insert_at(session.cues, 2000, session.fresh_id()))
    with pytest.raises(EditRefused, match="nothing it was"):
        reverted(session, 1)


def cut_and_merged() -> Session:
    session = session_of(
        "0-4 ago, between the skylight and the boiler,",
        "4-7 and nobody was sure that it would work.",
        "7-8 next",
    )
    session.do(splitting.split(session.cues, 0, session.fresh_id(), caret=12))
    session.do(merging.merge(session.cues, 1, 2))
    return session


@pytest.mark.parametrize("which", [0, 1])
def test_a_half_that_was_merged_with_the_next_cue_comes_apart_whole(
    proven: Prove, which: int
) -> None:
    session = cut_and_merged()
    assert len(session.cues) == 3
    proven(session, reverted(session, which))
    assert session.cues == tuple(session.original(cue_id) for cue_id in (1, 2, 3))


@pytest.mark.parametrize("which", [0, 1])
def test_cues_that_gave_each_other_words_go_back_together(proven: Prove, which: int) -> None:
    session = session_of("0-2 one two", "2-4 three four", "4-6 five")
    first = session.cues
    session.do(exchange.give_last_word(session.cues, 0))
    proven(session, reverted(session, which))
    assert session.cues == first


def test_neighbours_changed_in_one_step_are_reverted_one_by_one(proven: Prove) -> None:
    session = session_of("0-2 one two", "2-4 three two", "4-6 five")
    session.do(styling.change_case(session.cues, [0, 1, 2]))
    second = session.cues[1]
    proven(session, reverted(session, 0))
    assert session.cues[1] is second


@pytest.mark.parametrize("at_ms", [1000, 9000])
def test_what_was_pasted_has_no_past(at_ms: int) -> None:
    session = session_of("0-4 one two", "4-6 three")
    new_id = session.fresh_id()
    session.do(placing.paste(session.cues, session.cues[1:], at_ms, [new_id]))
    index = session.index_of(new_id)
    assert index is not None
    assert not session.lineage.of(new_id)
    with pytest.raises(EditRefused, match="nothing it was"):
        reverted(session, index)


def test_undo_takes_back_where_a_cue_comes_from() -> None:
    session = cut_and_merged()
    assert session.lineage.of(4) == {1, 2}
    session.undo()
    assert session.lineage.of(4) == {1}
    session.undo()
    assert not session.lineage.of(4)
    session.redo()
    assert session.lineage.of(4) == {1}


def test_a_transcript_taken_up_again_comes_apart_by_time(proven: Prove) -> None:
    read = session_of("0-1 a", "1-2 b").cues
    session = Session(Document((replace(read[0], end_ms=2000, text="a b"),), Source(as_read=read)))
    proven(session, reverted(session, 0))
    assert session.cues == read


@given(some_cues(), st.data())
def test_no_word_is_lost_or_doubled_by_reverting(
    talk: tuple[Cue, ...], data: st.DataObject
) -> None:
    session = Session(Document(talk))
    spoken = sorted(letters(*(cue.text for cue in talk)).lower())
    kinds = st.sampled_from(["move", "split", "merge", "give", "take", "case", "balance", "revert"])
    for _ in range(data.draw(st.integers(1, 10))):
        index = data.draw(st.integers(0, len(session.cues) - 1))
        kind = data.draw(kinds)
        own = session.lineage.of(session.cues[index].id)
        with contextlib.suppress(EditRefused):
            make_and_prove(session, _edit(session, index, kind))
            if kind == "revert":
                assert all(session.cue(one) is session.original(one) for one in own)
        assert sorted(letters(*texts(session)).lower()) == spoken
        assert len({cue.id for cue in session.cues}) == len(session.cues)
    with contextlib.suppress(EditRefused):
        session.do(reverted(session, *range(len(session.cues))))
    assert sorted(session.cues, key=lambda cue: cue.id) == list(talk)


@given(some_cues(), st.data())
def test_after_any_edits_reverting_all_that_changed_is_undone(
    talk: tuple[Cue, ...], data: st.DataObject
) -> None:
    session = Session(Document(talk))
    for _ in range(data.draw(st.integers(1, 4))):
        index = data.draw(st.integers(0, len(session.cues) - 1))
        kind = data.draw(st.sampled_from(["text", "move", "split", "merge"]))
        try:
            session.do(_edit(session, index, kind))
        except EditRefused:
            continue
        session.end_gesture()
    index = data.draw(st.integers(0, len(session.cues) - 1))
    own = session.original(session.cues[index].id)
    try:
        edit = reverted(session, index)
    except EditRefused:
        assert own is None or not session.is_changed(index)
        return
    make_and_prove(session, edit)
    assert own is None or session.cue(own.id) is own
    assert list(session.cues) == sorted(session.cues, key=lambda cue: cue.start_ms)
    assert len({cue.id for cue in session.cues}) == len(session.cues)


def _edit(session: Session, index: int, kind: str) -> Edit:
    cues = session.cues
    make: dict[str, Callable[[], Edit]] = {
        "text": lambda: edits.set_text(cues, index, "something else"),
        "move": lambda: moving.move(cues, [index], 700, overlapping=True),
        "merge": lambda: merging.merge(cues, index, index + 1),
        "give": lambda: exchange.give_last_word(cues, index),
        "take": lambda: exchange.give_first_word(cues, index),
        "case": lambda: styling.change_case(cues, [index]),
        "balance": lambda: styling.balance(cues, [index], lambda _: 6),
        "revert": lambda: reverted(session, index),
        "split": lambda: splitting.split(
            cues, index, session.fresh_id(), at_ms=sum(times(session)[index]) // 2
        ),
    }
    return make[kind]()
