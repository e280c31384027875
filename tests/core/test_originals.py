from __future__ import annotations

from dataclasses import replace

import pytest

from editor.core import edits, splitting
from editor.core.document import Document, Source
from editor.core.session import Session
from tests.builders import cues


def session_of(*lines: str) -> Session:
    return Session(Document(cues(*lines)))


def changed(session: Session) -> list[int]:
    return [index for index in range(len(session.cues)) if session.is_changed(index)]


# -- what was read -------------------------------------------------------------------------


def test_nothing_is_changed_at_first() -> None:
    session = session_of("0-1 a", "1-2 b")
    assert changed(session) == []
    assert session.original(2) is session.cues[1]


@pytest.mark.parametrize(("start_ms", "end_ms"), [(1100, 2000), (1000, 2100)])
def test_other_times_are_a_change_until_they_are_back(start_ms: int, end_ms: int) -> None:
    session = session_of("0-1 a", "1-2 b")
    session.do(edits.retime(session.cues, 1, start_ms, end_ms))
    assert changed(session) == [1]
    session.undo()
    assert changed(session) == []


def test_another_text_is_a_change_until_it_is_as_it_was() -> None:
    session = session_of("0-1 a", "1-2 b")
    read = session.cues[1]
    session.do(edits.set_text(session.cues, 1, "c"))
    assert changed(session) == [1]
    assert session.original(2) is read
    session.do(edits.set_text(session.cues, 1, "b"))
    assert changed(session) == []


def test_what_was_made_since_has_no_original_and_is_changed() -> None:
    session = session_of("0-2 one two")
    new_id = session.fresh_id()
    session.do(splitting.split(session.cues, 0, new_id, caret=4))
    assert changed(session) == [0, 1]
    assert session.original(new_id) is None


def test_the_original_of_a_removed_cue_is_kept_and_its_id_not_used_again() -> None:
    session = session_of("0-1 a", "1-2 b")
    session.do(edits.remove(session.cues, [1]))
    kept = session.original(2)
    assert kept is not None
    assert kept.text == "b"
    assert session.fresh_id() == 3


def test_a_transcript_taken_up_again_knows_what_was_read() -> None:
    read = cues("0-1 a", "1-2 b")
    session = Session(Document((replace(read[0], text="A"),), Source(as_read=read)))
    assert changed(session) == [0]
    assert session.original(1) is read[0]
    assert session.fresh_id() == 3


def test_saving_does_not_make_it_the_original() -> None:
    session = session_of("0-1 a")
    session.do(edits.set_text(session.cues, 0, "b"))
    session.saved(session.document)
    assert changed(session) == [0]


def test_another_transcript_has_originals_of_its_own() -> None:
    session = session_of("0-1 a")
    session.load(Document(cues("0-1 b")))
    assert changed(session) == []
