"""What was answered in a list is there again: after a kill, and when a transcript is opened anew."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import hypothesis.strategies as st
import pytest
from hypothesis import given
from PySide6.QtCore import Qt

from editor import formats
from editor.core import edits
from editor.core.document import Document
from editor.core.span import Span
from editor.glossaries import Where
from editor.journal import shelf
from editor.ui import batches
from editor.ui.batches import counterparts
from editor.ui.batches.proposal import Batch, Proposal, Reply
from editor.ui.panes.recovered import amount
from editor.ui.tongue import told
from tests.builders import cues
from tests.ui.conftest import load
from tests.ui.test_find import seek
from tests.ui.windows import close, die, logs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.core.cue import Cue
    from editor.ui.window import Window
    from tests.ui.windows import Open

TALK = (
    "0-3 so um we begin um here",
    "3-6 and the the rest um follows",
    "6-9 do they sting? No, never um ever.",
    "9-12 um um that is all. Or was it",
    "12-15 very nearly um all?",
    "15-18 so um we begin um here",
    "18-21 ANN: um who told debtors?",
)
THEIRS = cues(
    "0-3 so we began here",
    "3-6 and the rest then follows",
    "6-9 do they sting? No, never ever.",
    "9-12 this is all. Or was it",
    "12-15 very nearly all?",
    "15-18 so we began here",
    "18-21 ANN: who tells DETRs?",
)
Y, N = Qt.Key.Key_Y, Qt.Key.Key_N


# -- questions -----------------------------------------------------------------------------


def marked(**asked: object) -> str:
    one = Proposal("key", 1, Span(0, 1), "", "")
    return replace(one, **asked).question[1]  # type: ignore[arg-type]


texts = st.text(max_size=6) | st.sampled_from(["\ud800", "\n", '"', "é", "e\u0301"])
places = st.tuples(st.integers(0, 9), st.integers(0, 9))
questions = st.fixed_dictionaries(
    {"before": texts, "after": texts, "old": places, "new": places},
    optional={"more": st.lists(places, max_size=2).map(tuple),
              "asks": st.lists(texts | st.integers(-9, 9), max_size=4).map(tuple)},
)  # fmt: skip


@given(questions, questions)
def test_questions_have_one_mark_if_they_ask_the_same_and_only_then(
    one: dict[str, object], other: dict[str, object]
) -> None:
    def asked(of: dict[str, object]) -> object:
        seen = [of[name] for name in ("before", "after", "old", "new")]
        return of.get("asks") or (*seen, of.get("more", ()))

    assert marked(**one) == marked(**dict(one))
    assert (marked(**one) == marked(**other)) == (asked(one) == asked(other))


def test_a_mark_is_the_same_in_every_process() -> None:
    assert marked(before="Ja", after="Já\n", old=(0, 2), new=(0, 3)) == "6a9de05cf24c"
    assert marked(asks=("a", 1, "ß")) == "0ce62219e01c"


def begin(window: Window, qtbot: QtBot, what: str) -> None:
    """List what an action proposes."""
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        if what == "compare":
            counterparts.with_version(window, THEIRS, "theirs")
        elif what == "replace":
            seek(window, qtbot, "um")
            window.cue_pane.bar.replacement.setText("hm")
            window.cue_pane.list_replacements()
        else:
            window.actions_map.trigger(what)


# A stretch in small letters is as long as this.
SMALL = tuple(f"{at}-{at + 2} and {word} it goes um on" for at, word in
              zip(range(30, 80, 2), "abcdefghijklmnopqrstuvwxy", strict=True))  # fmt: skip
LISTS = ("text.fillers", "text.sentences", "text.break_anew", "text.voices", "text.marks",
         "review.glossary", "replace", "compare")  # fmt: skip


@pytest.mark.parametrize("what", LISTS)
def test_a_list_asks_the_same_of_the_same_cues_whatever_their_ids_and_times(
    window: Window, qtbot: QtBot, tmp_path: Path, what: str
) -> None:
    def listed(some: tuple[Cue, ...]) -> list[Proposal]:
        load(window, qtbot, some, tmp_path / "talk.srt")
        if not window.glossary.known():
            assert not window.glossary.add({"debtors": "DETRs", "um": "hmm"}, Where.PROJECT)
        window.actions_map.trigger("find.replace")
        begin(window, qtbot, what)
        return window.cue_pane.proposals.model.listed

    talk = cues(*TALK, *SMALL) if what == "text.sentences" else cues(*TALK)
    first = listed(talk)
    moved = (replace(cue, id=cue.id * 37 % 101, start_ms=cue.start_ms + 3210,
                     end_ms=cue.end_ms + 3210) for cue in talk)  # fmt: skip
    other = listed(tuple(moved))
    assert first
    assert [one.question[1] for one in first] == [one.question[1] for one in other]
    own = [one.question for one in first if not one.continues]
    assert max(Counter(own).values()) == 1


def test_each_list_has_a_name_of_its_own() -> None:
    for module in pkgutil.iter_modules(batches.__path__, f"{batches.__name__}."):
        importlib.import_module(module.name)
    made = {one for one in _all(Batch) if one.__module__.startswith(batches.__name__)}
    names = [one.name for one in made if not one.__subclasses__()]
    assert len(set(names)) == len(names) == len(LISTS)
    assert all(names)


def _all(kind: type[Batch]) -> Iterator[type[Batch]]:
    for one in kind.__subclasses__():
        yield one
        yield from _all(one)


# -- windows -------------------------------------------------------------------------------


@pytest.fixture
def talk_file(tmp_path: Path) -> Path:
    path = tmp_path / "talk.srt"
    formats.write(Document(cues(*TALK)), path)
    return path


def restore(window: Window, qtbot: QtBot) -> None:
    assert window.messages.offers == ("Restore", "Not now")
    with qtbot.waitSignals([window.files.opened, window.checks.checked], timeout=10_000):
        window.messages.choose("Restore")


def press(window: Window, qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(window.cue_pane.proposals.view, key)


def said(window: Window) -> str:
    """Return what is replied to each row that is listed, as letters."""
    model = window.cue_pane.proposals.model
    return "".join(model.reply(row).name[0] for row in range(model.rowCount()))


def listed_anew(window: Window, qtbot: QtBot, what: str = "text.fillers") -> str:
    begin(window, qtbot, what)
    return said(window)


def test_what_was_answered_before_a_kill_comes_back_with_the_edits(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    first = opened(talk_file)
    first.session.do(edits.remove(first.session.cues, [0]))
    begin(first, qtbot, "text.fillers")
    press(first, qtbot, N, Y, Y, N)
    before = said(first)
    assert before.startswith("NYYN")
    die(first)
    (found,) = shelf.left_behind()
    assert told(amount(found)) == "1 edit and 4 answers"
    again = opened(talk_file)
    assert "1 edit and 4 answers in talk.srt" in again.messages.sentence
    restore(again, qtbot)
    assert listed_anew(again, qtbot) == before
    assert len(again.session.cues) == len(TALK) - 1


def test_answers_alone_come_back_without_a_question_and_stay(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    first = opened(talk_file)
    begin(first, qtbot, "text.fillers")
    press(first, qtbot, N, Y, Qt.Key.Key_Escape)
    die(first)
    second = opened(talk_file)
    assert second.messages.offers == ()
    assert listed_anew(second, qtbot).startswith("NYO")
    press(second, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, N)
    die(second)
    third = opened(talk_file)
    assert listed_anew(third, qtbot).startswith("NYNO")
    close(third)
    assert logs() == []
    assert listed_anew(opened(talk_file), qtbot).startswith("NYNO")


def test_closed_with_the_list_open_or_not_the_answers_are_there_again(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    first = opened(talk_file)
    begin(first, qtbot, "text.fillers")
    press(first, qtbot, N, Y, Qt.Key.Key_Escape)
    begin(first, qtbot, "replace")
    press(first, qtbot, N, N)
    close(first)
    again = opened(talk_file)
    assert listed_anew(again, qtbot).startswith("NYO")
    assert listed_anew(again, qtbot, "replace").startswith("NNY")
    die(again)
    assert listed_anew(opened(talk_file), qtbot).startswith("NYO")


def test_after_cues_went_and_times_moved_each_answer_is_at_its_cue(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    first = opened(talk_file)
    begin(first, qtbot, "text.fillers")
    press(first, qtbot, N, Y, N, Y, Y)
    rows = first.cue_pane.proposals.model.listed
    answers = {
        (one.before, one.old): first.cue_pane.proposals.model.reply(row)
        for row, one in enumerate(rows)
        if one.cue_id != first.session.cues[0].id and one.before != rows[0].before
    }
    assert {Reply.YES, Reply.NO} < set(answers.values())
    press(first, qtbot, Qt.Key.Key_Escape)
    first.session.do(edits.remove(first.session.cues, [0]))
    first.session.do(edits.retime(first.session.cues, 0, 3500, 5500))
    assert first.files.save()
    close(first)
    again = opened(talk_file)
    assert listed_anew(again, qtbot)
    model = again.cue_pane.proposals.model
    now = {(one.before, one.old): model.reply(row) for row, one in enumerate(model.listed)}
    # The last cue but one says what the first one said, and was not asked about.
    assert {asked: now[asked] for asked in answers} == answers
    assert [now[one.before, one.old] for one in rows if one.before == rows[0].before] == [
        Reply.OPEN
    ] * 4


def test_a_file_changed_elsewhere_keeps_the_answers_on_the_cues_still_there(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    first = opened(talk_file)
    begin(first, qtbot, "text.fillers")
    press(first, qtbot, N, N, N, Y)
    close(first)
    formats.write(Document(cues("0-1 New um", *TALK[1:3])), talk_file)
    again = opened(talk_file)
    assert listed_anew(again, qtbot) == "ONYO"


def test_a_voice_that_was_named_is_named_again(opened: Open, talk_file: Path, qtbot: QtBot) -> None:
    first = opened(talk_file)
    first.cast.meet("Ann")
    begin(first, qtbot, "text.voices")
    before = [one.after for one in first.cue_pane.proposals.model.listed]
    with qtbot.waitSignal(first.cue_pane.proposing.settled):
        press(first, qtbot, Qt.Key.Key_1)  # the first there is
    press(first, qtbot, Qt.Key.Key_Escape)
    begin(first, qtbot, "text.voices")
    named = [one.after for one in first.cue_pane.proposals.model.listed]
    assert named == [f"Ann: {before[0]}", *before[1:]]
    die(first)
    for leave in (die, close):
        again = opened(talk_file)
        assert listed_anew(again, qtbot, "text.voices").startswith("Y")
        assert [one.after for one in again.cue_pane.proposals.model.listed] == named
        leave(again)
    last = opened(talk_file)
    begin(last, qtbot, "text.voices")
    press(last, qtbot, Qt.Key.Key_Return)
    assert "Ann" in {cue.speaker for cue in last.session.cues}


def test_a_piece_of_several_rows_has_its_one_answer_again(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    first = opened(talk_file)
    begin(first, qtbot, "text.break_anew")
    model = first.cue_pane.proposals.model
    row = next(row for row, one in enumerate(model.listed) if one.continues)
    first.cue_pane.proposals.view.setCurrentIndex(model.index(row))
    press(first, qtbot, N)
    before = said(first)
    assert "N" in before
    die(first)
    (found,) = shelf.left_behind()
    assert found.answers == 1
    assert listed_anew(opened(talk_file), qtbot, "text.break_anew") == before


def test_what_was_done_and_undone_is_listed_with_its_answer(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    first = opened(talk_file)
    begin(first, qtbot, "text.fillers")
    count = first.cue_pane.proposals.model.rowCount()
    press(first, qtbot, *[Y] * count, Qt.Key.Key_Return)
    assert not first.cue_pane.is_listing
    first.session.undo()
    die(first)
    again = opened(talk_file)
    assert "2 edits in talk.srt" in again.messages.sentence
    restore(again, qtbot)
    assert listed_anew(again, qtbot) == "Y" * count


def test_another_transcript_has_no_answers(opened: Open, talk_file: Path, qtbot: QtBot) -> None:
    first = opened(talk_file)
    begin(first, qtbot, "text.fillers")
    press(first, qtbot, N, Y)
    other = talk_file.with_name("other.srt")
    formats.write(Document(cues(*TALK, "30-31 More um")), other)
    with qtbot.waitSignals([first.files.opened, first.checks.checked], timeout=10_000):
        first.files.open(other)
    assert set(listed_anew(first, qtbot)) == {"O"}
    with qtbot.waitSignals([first.files.opened, first.checks.checked], timeout=10_000):
        first.files.open(talk_file)
    assert listed_anew(first, qtbot).startswith("NYO")
