"""Any order of edits, written down and done again, is the session it was, with its history."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import initialize, rule

from editor.core import decisions, edits, merging, splitting
from editor.core.act import Act, Left
from editor.core.chapters import Chapter
from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.edit import Edit, Splice
from editor.core.finding import Category, Finding, Fix
from editor.core.heard import Heard
from editor.core.selection import Selection
from editor.core.session import Session
from editor.core.span import Span
from editor.core.verdict import Answer, Verdict
from editor.core.words import Scores, Word
from editor.journal.folding import folded
from editor.journal.records import MAGIC, packed, unpacked
from editor.journal.replay import replayed
from editor.journal.replies import Said, of_replies
from editor.journal.values import of_cue
from editor.journal.writing_down import written
from tests.builders import cues
from tests.core.test_session_machine import PIECES, AnyOrder

if TYPE_CHECKING:
    from editor.core.history import Step
    from editor.journal.values import Json


class Whole(NamedTuple):
    """All of a session that a journal gives back; findings are found again."""

    cues: tuple[Cue, ...]
    selection: Selection
    verdicts: tuple[Verdict, ...]
    chapters: tuple[Chapter, ...]
    heard: Heard
    steps: tuple[Step, ...]
    position: int
    clean: int | None
    goes_on: bool


def whole(session: Session) -> Whole:
    history = session._history
    return Whole(
        session.cues,
        session.selection,
        session.verdicts,
        session.chapters,
        session.heard,
        tuple(history._steps),
        history._position,
        history._clean,
        history._open,
    )


class Journal:
    """The bytes of everything a session did from now on."""

    def __init__(self, session: Session) -> None:
        self.document = session.document
        self.data = MAGIC
        session.acted.connect(self.add)

    def add(self, act: Act) -> None:
        self.data += packed(written(act))

    def again(self) -> Session:
        acts = [value for value, _ in unpacked(self.data)]
        session, done = replayed(self.document, acts)
        assert done == len(acts)
        return session


class Journalled(AnyOrder):
    """The same edits, with a journal of them."""

    @initialize(pieces=st.lists(PIECES, min_size=2, max_size=9))
    def open(self, pieces: list[tuple[int, int, str, int]]) -> None:
        super().open(pieces)
        self.journal = Journal(self.session)

    @rule(start=st.integers(0, 40_000), length=st.integers(0, 4000))
    def hear(self, start: int, length: int) -> None:
        self.session.hear(Span(start, start + length))

    @rule(cue_id=st.integers(1, 9), sign=st.sampled_from("yno"))
    def reply(self, cue_id: int, sign: str) -> None:
        said = {"fillers": {(cue_id, "aa"): Said(sign)}}
        self.journal.data += packed({"replied": of_replies(said)})
        self.journal.data += packed({"carried_out": "fillers"})

    @rule()
    def replay(self) -> None:
        assert whole(self.journal.again()) == whole(self.session)

    def teardown(self) -> None:
        if hasattr(self, "journal"):
            assert whole(self.journal.again()) == whole(self.session)


TestJournalled = Journalled.TestCase
TestJournalled.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


# -- what a cue may have -------------------------------------------------------------------

RICH = Cue(
    1, 0, 2000, "Two\nlines <i>ä</i>", "Ann", "id-1", "align:start",
    (Word(" Two", 0, 400, 0.5), Word(" lines", None, None)), Scores(-0.3, 0.1, window_ms=0), (2000,),
)  # fmt: skip


def test_a_cue_comes_back_with_all_that_the_recogniser_said() -> None:
    session = Session(Document((RICH, replace(RICH, id=2, start_ms=2000, end_ms=3000))))
    journal = Journal(session)
    session.do(splitting.split(session.cues, 0, session.fresh_id(), caret=3))
    session.do(merging.merge(session.cues, 1, 2))
    assert whole(journal.again()) == whole(session)


def test_of_a_cue_that_changes_only_the_change_is_written() -> None:
    session = Session(Document((RICH,)))
    journal = Journal(session)
    session.do(edits.set_text(session.cues, 0, "one"))
    ((value, _),) = unpacked(journal.data)
    (inserted,) = value["do"]["splices"][0][4]
    assert inserted == {"was": 1, "text": "one"}


def test_what_a_cue_loses_is_lost_in_the_replay_too() -> None:
    session = Session(Document((RICH,)))
    journal = Journal(session)
    bare = Cue(1, 0, 2000, "")
    session.do(edits.remove(session.cues, [0]))
    session.undo()

    session.do(Edit("Strip", (Splice(0, (RICH,), (bare,)),)))
    assert of_cue(journal.again().cues[0]) == {"id": 1, "start": 0, "end": 2000}


def test_a_long_run_that_goes_is_a_short_record() -> None:
    run = tuple(Cue(at + 1, at * 3500, at * 3500 + 3000, "[Break]") for at in range(3028))
    session = Session(Document(run))
    journal = Journal(session)
    session.do(edits.remove(session.cues, range(3028)))
    assert len(journal.data) < 500
    assert whole(journal.again()) == whole(session)


FINDING = Finding(
    "loop", Category.HALLUCINATION, 0, 1, 0, 2000, 0.97, "you", "Same text.", {"beat": 3.5},
    (Fix.REMOVE, Fix.TRIM), leaves="you", keeps=Span(0, 10),
)  # fmt: skip


def test_a_verdict_comes_back_with_the_finding_as_it_was_judged() -> None:
    session = Session(Document(cues("0-1 you", "1-2 you")))
    journal = Journal(session)
    session.do(decisions.keep(session.cues, [FINDING, replace(FINDING, gap=True, keeps=None)]))
    assert journal.again().verdicts == session.verdicts
    assert session.verdicts[0].finding == FINDING


def test_a_review_taken_up_is_taken_up_again() -> None:
    session = Session(Document(cues("0-1 you", "1-2 you")))
    journal = Journal(session)
    verdict = Verdict.of(FINDING, session.cues, Answer.KEEP)
    selection, chapters = Selection(2, frozenset({1, 2})), (Chapter(0, "Start"),)
    session.resume(Left((verdict,), Heard.of([Span(0, 900)]), selection, chapters))
    assert session.chapters == chapters
    assert whole(journal.again()) == whole(session)


def test_a_save_under_another_name_is_known() -> None:
    session = Session(Document(cues("0-1 you")))
    journal = Journal(session)
    now = replace(session.document.source, path=Path("/some/talk.vtt"), format="vtt", bom=True)
    session.saved(replace(session.document, source=now))
    assert journal.again().document.source == now


# -- typing --------------------------------------------------------------------------------


def test_what_was_typed_is_done_again_as_the_one_step_it_is() -> None:
    session = Session(Document((RICH, *cues("3-4 b"))))
    journal = Journal(session)
    for text in ("T", "Tw", "", "Two", "Two\nlines <i>ä</i>"):
        session.do(edits.set_text(session.cues, 0, text))
    session.do(edits.set_text(session.cues, 1, "other"))
    acts = [value for value, _ in unpacked(journal.data)]
    assert [count for _, count in folded(acts)] == [5, 1]
    assert whole(journal.again()) == whole(session)
    for at in range(len(acts)):
        _, done = replayed(journal.document, acts[:at])
        assert done == at


def test_a_gesture_that_was_ended_is_not_gone_on_with() -> None:
    session = Session(Document(cues("0-1 a")))
    journal = Journal(session)
    for text in ("ab", "abc"):
        session.do(edits.set_text(session.cues, 0, text))
        session.end_gesture()
    assert whole(journal.again()) == whole(session)
    assert session.undo()
    assert session.cues[0].text == "ab"


# -- when it does not fit ------------------------------------------------------------------


def test_a_transcript_that_is_another_ends_the_replay_before_it_harms() -> None:
    session = Session(Document(cues("0-1 a", "1-2 b")))
    journal = Journal(session)
    session.do(edits.set_text(session.cues, 0, "A"))
    session.do(edits.set_text(session.cues, 1, "B"))
    acts = [value for value, _ in unpacked(journal.data)]
    other, done = replayed(Document(cues("0-1 a", "1-2 another")), acts)
    assert [cue.text for cue in other.cues] == ["A", "another"]
    assert done == len(acts) - 1


def test_torn_at_any_byte_it_gives_a_state_there_was() -> None:
    session = Session(Document(cues("0-1 a", "1-2 b", "2-3 c")))
    journal = Journal(session)
    states = [whole(session)]
    session.acted.connect(lambda _: states.append(whole(session)))
    session.do(edits.set_text(session.cues, 0, "ab"))
    session.do(edits.set_text(session.cues, 0, "abc"))
    session.do(edits.remove(session.cues, [1]))
    session.undo()
    session.hear(Span(0, 500))
    session.do(decisions.keep(session.cues, [FINDING]))
    session.saved(session.document)
    for at in range(len(journal.data) + 1):
        acts = [value for value, _ in unpacked(journal.data[:at])]
        again, done = replayed(journal.document, acts)
        assert done == len(acts)
        assert whole(again) == states[done]


def test_what_no_session_does_ends_the_replay() -> None:
    made = Document(cues("0-1 a"))
    broken: tuple[Json, ...] = (
        {},
        {"move": "undo"},
        {"move": "sideways"},
        {"do": {}},
        {"do": {"label": "x", "splices": [[0, 1, [1, 10**12], 0, []]]}},
        {"unheard": 1},
        None,
    )
    for act in broken:
        session, done = replayed(made, [act])
        assert done == 0
        assert session.cues == made.cues
