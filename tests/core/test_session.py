from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from editor.checks import Inspection
from editor.core import decisions, edits, splitting
from editor.core.cue import Cue
from editor.core.document import Document, Source
from editor.core.edit import Edit, Splice
from editor.core.selection import Selection
from editor.core.session import Change, Session
from tests.builders import cues
from tests.core.conftest import state_of

LOOP = tuple(f"{at}-{at + 0.9} you" for at in range(8))


def session_of(*lines: str) -> Session:
    inspection = Inspection()
    session = Session(Document(cues(*lines)), inspection)
    session.set_findings(inspection.run(session.cues))
    return session


def typed(session: Session, *texts: str, index: int = 0) -> None:
    for text in texts:
        session.do(edits.set_text(session.cues, index, text))


def is_clean(session: Session) -> bool:
    return session.is_clean


def steps_back(session: Session) -> int:
    count = 0
    while session.undo():
        count += 1
    return count


# -- gestures ------------------------------------------------------------------------------


def test_typing_on_is_one_step() -> None:
    session = session_of("0-1 a")
    typed(session, "ab", "abc", "abcd")
    assert session.undo()
    assert session.cues[0].text == "a"
    assert not session.undo()
    assert session.redo()
    assert session.cues[0].text == "abcd"


def test_a_drag_past_another_cue_and_back_is_one_step() -> None:
    session = session_of("0-1 a", "2-3 b")
    first = session.cues
    for start in (500, 1500, 2500, 3000, 1800, 400):
        index = session.index_of(1)
        assert index is not None
        session.do(edits.retime(session.cues, index, start, start + 1000))
        assert list(session.cues) == sorted(session.cues, key=lambda cue: cue.start_ms)
    last = session.cues
    assert steps_back(session) == 1
    assert session.cues == first
    session.redo()
    assert session.cues == last


def test_another_cue_text_and_times_are_steps_of_their_own() -> None:
    session = session_of("0-1 a", "1-2 b")
    typed(session, "ab")
    typed(session, "bc", index=1)
    typed(session, "abc")
    session.do(edits.retime(session.cues, 0, 0, 900))
    assert steps_back(session) == 4


def test_what_ends_a_gesture() -> None:
    session = session_of("0-1 a", "1-2 b")
    typed(session, "ab")
    session.end_gesture()
    typed(session, "abc")
    session.select_index(1)
    session.select_index(0)
    typed(session, "abcd")
    session.undo()
    session.redo()
    typed(session, "abcde")
    assert steps_back(session) == 4


def test_selecting_more_does_not_end_a_gesture() -> None:
    session = session_of("0-1 a", "1-2 b")
    typed(session, "ab")
    session.select(Selection(1, frozenset({1, 2})))
    typed(session, "abc")
    assert steps_back(session) == 1


def test_steps_never_merge_across_a_save() -> None:
    session = session_of("0-1 a")
    typed(session, "ab")
    session.saved(session.document)
    typed(session, "abc")
    assert not session.is_clean
    session.undo()
    assert session.cues[0].text == "ab"
    assert session.is_clean


# -- clean ---------------------------------------------------------------------------------


def test_clean_is_a_place_in_the_history() -> None:
    session = session_of("0-1 a", "1-2 b", "2-3 c")
    assert is_clean(session)
    session.do(edits.remove(session.cues, [0]))
    session.saved(session.document)
    session.do(edits.remove(session.cues, [0]))
    assert not is_clean(session)
    session.undo()
    assert is_clean(session)
    session.undo()
    assert not is_clean(session)
    session.redo()
    assert is_clean(session)


def test_what_was_saved_and_undone_and_edited_over_is_gone() -> None:
    session = session_of("0-1 a", "1-2 b", "2-3 c")
    session.do(edits.remove(session.cues, [0]))
    session.saved(session.document)
    session.undo()
    session.do(edits.remove(session.cues, [1]))
    assert not is_clean(session)
    session.undo()
    assert not is_clean(session)
    session.saved(session.document)
    assert is_clean(session)


def test_saving_elsewhere_changes_the_source_alone() -> None:
    session = session_of("0-1 a")
    typed(session, "b")
    source = Source(Path("talk.vtt"), "webvtt")
    session.saved(replace(session.document, cues=(), source=source))
    assert session.document.source == source
    assert session.cues[0].text == "b"
    session.undo()
    assert session.document.source == source


# -- the door ------------------------------------------------------------------------------


def test_an_edit_that_does_not_fit_changes_nothing() -> None:
    session = session_of(*LOOP)
    before = state_of(session)
    fits, stale = Splice(0, session.cues[:1], ()), Splice(3, session.cues[:1], ())
    with pytest.raises(ValueError, match="not the ones"):
        session.do(Edit("Stale", (fits, stale)))
    assert state_of(session) == before
    assert session.cue(1) is session.cues[0]
    assert session.undo_label is None


def test_an_edit_without_effect_is_no_step() -> None:
    session = session_of("0-1 a")
    session.do(Edit("Nothing", selection=Selection()))
    assert session.undo_label is None
    assert session.selection == Selection.only(1)


def test_a_new_step_drops_those_undone() -> None:
    session = session_of("0-1 a", "1-2 b")
    session.do(edits.remove(session.cues, [0]))
    session.undo()
    typed(session, "x")
    assert session.redo_label is None
    assert not session.redo()


def test_an_edit_that_leaves_the_selection_drops_only_what_is_gone() -> None:
    session = session_of("0-1 a", "1-2 b", "2-3 c")
    session.select(Selection(2, frozenset({1, 2, 3})))
    session.do(Edit("Drop", (Splice(1, session.cues[1:2], ()),)))
    assert session.selection == Selection(None, frozenset({1, 3}))
    session.undo()
    assert session.selection == Selection(2, frozenset({1, 2, 3}))


def test_ids_are_never_used_again() -> None:
    session = session_of("0-2 one two", "2-4 three four")
    given = {1, 2, session.fresh_id(), session.fresh_id()}
    session.do(splitting.split(session.cues, 0, session.fresh_id(), caret=4))
    session.undo()
    fresh = session.fresh_id()
    assert fresh not in given
    assert fresh not in {cue.id for cue in session.cues}
    session.redo()
    assert fresh not in {cue.id for cue in session.cues}


def test_keeping_twice_and_undoing_once_still_keeps() -> None:
    session = session_of(*LOOP)
    (finding,) = session.findings
    session.do(decisions.keep(session.cues, [finding]))
    session.do(decisions.keep(session.cues, [finding]))
    session.undo()
    assert not session.open_findings
    session.undo()
    assert session.open_findings == (finding,)


def test_without_an_inspector_findings_stay_out() -> None:
    session = Session(Document(cues(*LOOP)))
    session.do(edits.remove(session.cues, [7]))
    assert not session.findings
    session.use(Inspection())
    session.undo()
    assert [finding.count for finding in session.findings] == [8]


# -- looking up ----------------------------------------------------------------------------


def test_index_of_among_equal_starts() -> None:
    session = session_of("0-1 a", "1-2 b", "1-3 c", "1-4 d", "2-3 e")
    assert [session.index_of(cue.id) for cue in session.cues] == [0, 1, 2, 3, 4]
    assert session.index_of(99) is None


def test_index_at() -> None:
    session = session_of("0-1 a", "1-5 long", "2-3 inside", "7-8 b")
    asked = (0, 999, 1000, 2000, 2999, 3000, 4999, 5000, 6999, 7000, 8000)
    assert [session.index_at(ms) for ms in asked] == [0, 0, 1, 2, 2, 1, 1, None, None, 3, None]
    assert Session().index_at(0) is None


# -- loading and telling -------------------------------------------------------------------


def test_load_begins_anew() -> None:
    session = session_of(*LOOP)
    session.do(decisions.keep(session.cues, [session.findings[0]]))
    session.load(Document(cues("0-1 a", "1-2 b")))
    assert session.is_clean
    assert (session.findings, session.verdicts, session.undo_label) == ((), (), None)
    assert session.selection == Selection.only(1)
    assert session.fresh_id() == 3
    session.load(Document())
    assert session.selection == Selection()
    assert session.active_index is None


class Listener:
    """Writes down what a session tells, and looks at it while it does."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.told: list[str] = []
        self.changes: list[Change] = []
        session.changed.connect(self._changed)
        session.selection_changed.connect(lambda _: self._tell("selection"))
        session.review_changed.connect(lambda _: self._tell("review"))
        session.clean_changed.connect(lambda clean: self._tell(f"clean {clean}"))

    def _changed(self, change: Change) -> None:
        self.changes.append(change)
        self._tell("cues")

    def _tell(self, what: str) -> None:
        ids = {cue.id for cue in self.session.cues}
        assert self.session.selection.selected <= ids
        assert all(finding.last < len(ids) for finding in self.session.findings)
        self.told.append(what)

    def take(self) -> list[str]:
        told, self.told = self.told, []
        return told


def test_listeners_hear_what_changed_once_all_of_it_has() -> None:
    session = session_of(*LOOP)
    listener = Listener(session)
    edit = decisions.remove(session.cues, [session.findings[0]])
    session.do(edit)
    assert listener.take() == ["cues", "selection", "review", "clean False"]
    assert listener.changes == [Change(edit.splices)]
    session.undo()
    assert listener.take() == ["cues", "selection", "review", "clean True"]
    assert listener.changes[1] == Change(edit.reversed().splices)
    session.do(decisions.keep(session.cues, [session.findings[0]]))
    assert listener.take() == ["review"]  # a verdict alone would write no file otherwise
    session.select(session.selection)
    assert listener.take() == []
    session.select_index(3)
    assert listener.take() == ["selection"]
    session.load(Document(cues("0-1 a")))
    assert listener.take() == ["cues", "selection", "review", "clean True"]
    assert listener.changes[2].reloaded


def test_selecting_what_is_gone_selects_nothing() -> None:
    session = session_of("0-1 a", "1-2 b")
    session.select(Selection(7, frozenset({7, 2})))
    assert session.selection == Selection(None, frozenset({2}))
    session.select_index(None)
    assert session.selection == Selection()


def test_cue_by_id() -> None:
    session = session_of("0-1 a")
    assert session.cue(1) == Cue(1, 0, 1000, "a")
    assert session.cue(2) is None


def test_a_change_tells_whether_cues_came_or_went() -> None:
    session = Session(Document(cues("0-2 one two", "3-4 three")))
    kept: list[bool] = []
    session.changed.connect(lambda change: kept.append(change.keeps_all))
    session.do(edits.retime(session.cues, 0, 5000, 6000))  # past the other one
    session.do(splitting.split(session.cues, 1, session.fresh_id(), caret=4))
    session.undo()
    session.do(edits.set_text(session.cues, 0, "four"))
    assert kept == [True, False, False, True]
