from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.placing import duplicate, insert_after, insert_at, insert_before, paste
from editor.core.selection import Selection
from editor.core.session import Session
from editor.core.words import Word
from tests.builders import cues
from tests.core.conftest import make_and_prove
from tests.core.transcripts import session_of, some_cues, texts, times

Prove: TypeAlias = Callable[[Session, Edit], None]


def test_a_cue_is_inserted_into_the_gap_after_or_before(proven: Prove) -> None:
    session = session_of("1-2 a", "3-4 b", "9-10 c")
    proven(session, insert_after(session.cues, 0, session.fresh_id()))
    assert times(session)[1] == (2000, 3000)
    proven(session, insert_before(session.cues, 3, session.fresh_id()))
    assert times(session)[3] == (7000, 9000)
    proven(session, insert_before(session.cues, 0, session.fresh_id()))
    assert times(session)[0] == (0, 1000)
    assert texts(session) == ["", "a", "", "b", "", "c"]
    assert session.active_index == 0


def test_the_last_gap_ends_with_the_recording() -> None:
    talk = cues("1-2 a")
    assert insert_after(talk, 0, 9).splices[0].inserted[0].end_ms == 4000
    assert insert_after(talk, 0, 9, 2500).splices[0].inserted[0].end_ms == 2500


def test_a_cue_shown_for_long_leaves_no_gap_behind_those_it_covers() -> None:
    talk = cues("0-9 long", "1-2 a", "10-11 b")
    (made,) = insert_after(talk, 1, 9).splices[0].inserted
    assert (made.start_ms, made.end_ms) == (9000, 10_000)


def test_where_there_is_no_gap_nothing_is_inserted() -> None:
    talk = cues("0-1 a", "1-2 b")
    with pytest.raises(EditRefused, match="no time between"):
        insert_after(talk, 0, 9)
    with pytest.raises(EditRefused, match="no time between"):
        insert_before(talk, 1, 9)
    with pytest.raises(EditRefused, match="shown here already"):
        insert_at(talk, 500, 9)


def test_a_cue_at_the_playhead_lasts_as_its_text_needs(proven: Prove) -> None:
    session = session_of("0-1 a", "20-21 b")
    proven(session, insert_at(session.cues, 5000, session.fresh_id(), text="x" * 60))
    proven(session, insert_at(session.cues, 2000, session.fresh_id()))
    proven(session, insert_at(session.cues, 19_000, session.fresh_id(), text="Hello there"))
    assert times(session)[1:4] == [(2000, 4000), (5000, 9020), (19_000, 20_000)]


def test_copies_stand_behind_their_cues_and_are_selected(proven: Prove) -> None:
    session = session_of("0-1 a", "1-2 b", "2-3 c")
    proven(session, duplicate(session.cues, [2, 0], [8, 9]))
    assert texts(session) == ["a", "a", "b", "c", "c"]
    assert session.selection == Selection(8, frozenset({8, 9}))
    assert session.undo_label == "Duplicate 2 cues"


def test_what_is_pasted_keeps_its_distances(proven: Prove) -> None:
    session = session_of("0-1 a", "12-13 b", "20-21 c")
    copied = (
        Cue(1, 500, 900, "x", words=(Word(" x", 500, 800), Word("?", None, None))),
        Cue(2, 6500, 7000, "y"),
    )
    proven(session, paste(session.cues, copied, 10_000, [8, 9]))
    assert texts(session) == ["a", "x", "b", "y", "c"]
    assert times(session)[1] == (10_000, 10_400)
    assert times(session)[3] == (16_000, 16_500)
    assert session.cues[1].words == (Word(" x", 10_000, 10_300), Word("?", None, None))


def test_nothing_copied_is_refused() -> None:
    with pytest.raises(EditRefused, match="copy some first"):
        paste(cues("0-1 a"), (), 0, [])
    with pytest.raises(EditRefused, match="nothing to duplicate"):
        duplicate(cues("0-1 a"), [], [])


@given(some_cues(), st.data())
def test_an_inserted_cue_overlaps_none_and_can_be_undone(
    talk: tuple[Cue, ...], data: st.DataObject
) -> None:
    session = Session(Document(talk))
    index = data.draw(st.integers(0, len(talk) - 1))
    new_id = session.fresh_id()
    insert = data.draw(st.sampled_from([insert_after, insert_before, None]))
    try:
        at_ms = data.draw(st.integers(0, 30_000))
        edit = insert(talk, index, new_id) if insert else insert_at(talk, at_ms, new_id)
    except EditRefused:
        return
    make_and_prove(session, edit)
    made = session.cue(new_id)
    assert made
    assert made.duration_ms > 0
    assert not any(made.span.overlap_ms(cue.span) for cue in talk)


@given(some_cues(), some_cues(), st.integers(0, 30_000))
def test_any_paste_keeps_what_was_there_and_can_be_undone(
    talk: tuple[Cue, ...], copied: tuple[Cue, ...], at_ms: int
) -> None:
    session = Session(Document(talk))
    ids = [session.fresh_id() for _ in copied]
    make_and_prove(session, paste(talk, copied, at_ms, ids))
    assert [cue for cue in session.cues if cue.id not in ids] == list(talk)
    pasted = [cue for cue in session.cues if cue.id in ids]
    assert [(cue.text, cue.duration_ms) for cue in pasted] == [
        (cue.text, cue.duration_ms) for cue in copied
    ]
    assert pasted[0].start_ms == at_ms
    assert list(session.cues) == sorted(session.cues, key=lambda cue: cue.start_ms)
