"""A review that is left and taken up again; work that a crash would have taken."""

from __future__ import annotations

import json
import os
import shutil
from typing import TYPE_CHECKING

import pytest

from editor import formats, paths
from editor.core import edits
from editor.core.document import Document
from editor.core.finding import Category
from editor.core.heard import Heard
from editor.core.span import Span
from editor.core.verdict import Answer
from editor.formats import atomic
from editor.journal import shelf
from editor.journal.log import DECLINED
from editor.ui.panes.recovered import RecoveredDialog
from tests.builders import cues
from tests.ui.conftest import LOOP, TALK
from tests.ui.windows import close, die, logs

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.windows import Open

THEIRS = b"1\n00:00:01,000 --> 00:00:02,000\nTidied up\n"
MORE = (
    *LOOP,
    "22-24 So it begins",
    *(f"{at}-{at + 1} [Break]" for at in range(30, 42)),
    "42-44 and ends",
)


@pytest.fixture
def talk_file(tmp_path: Path) -> Path:
    path = tmp_path / "talk.srt"
    formats.write(Document(cues(*TALK, *MORE)), path)
    return path


# -- left and taken up ---------------------------------------------------------------------


def test_verdicts_place_and_sight_are_there_again(opened: Open, talk_file: Path) -> None:
    first = opened(talk_file)
    first.review.step(1)
    first.review.decide(Answer.KEEP)
    assert first.review.current is not None
    first.review.filter(Category.HALLUCINATION)
    first.waveform.show_stretch(Span(12_000, 20_000))
    first.session.hear(Span(1000, 3000))
    before = (
        first.session.verdicts,
        first.session.to_review,
        first.review.place,
        first.session.selection,
        first.review.progress,
        first.waveform.visible_span,
    )
    close(first)
    again = opened(talk_file)
    assert again.session.verdicts
    assert before == (
        again.session.verdicts,
        again.session.to_review,
        again.review.place,
        again.session.selection,
        again.review.progress,
        again.waveform.visible_span,
    )
    assert again.review.category is Category.HALLUCINATION
    assert again.session.heard == Heard.of([Span(1000, 3000)])
    assert again.session.undo_label is None


def test_a_run_unfolded_is_unfolded_again(opened: Open, talk_file: Path) -> None:
    first = opened(talk_file)
    first.review.step(1)
    first.table.toggle_active()
    rows = first.table.cue_model.rowCount()
    close(first)
    assert opened(talk_file).table.cue_model.rowCount() == rows > len(TALK) + 4


def test_after_a_save_the_cues_are_known_by_their_places(opened: Open, talk_file: Path) -> None:
    first = opened(talk_file)
    first.session.do(edits.remove(first.session.cues, [0, 1]))
    first.review.step(1)
    first.review.decide(Answer.KEEP)
    assert first.files.save()
    covered = [first.session.index_of(one) for one in sorted(first.session.verdicts[0].cue_ids)]
    close(first)
    again = opened(talk_file)
    (verdict,) = again.session.verdicts
    assert [again.session.index_of(one) for one in sorted(verdict.cue_ids)] == covered
    assert len(again.session.to_review) == len(again.session.findings) - 1


def test_a_file_changed_outside_keeps_the_verdicts_on_the_cues_still_there(
    opened: Open, talk_file: Path
) -> None:
    first = opened(talk_file)
    first.review.step(1)
    for _ in range(2):
        first.review.decide(Answer.KEEP)
    assert len(first.session.verdicts) == 2
    close(first)
    formats.write(Document(cues("0-1 New", *TALK[1:], *LOOP, "22-24 So it begins")), talk_file)
    again = opened(talk_file)
    (verdict,) = again.session.verdicts
    assert {again.session.cue(one).text for one in verdict.cue_ids} == {"you"}  # type: ignore[union-attr]


def test_a_file_moved_takes_its_review_along(opened: Open, talk_file: Path, tmp_path: Path) -> None:
    first = opened(talk_file)
    first.review.step(1)
    first.review.decide(Answer.KEEP)
    close(first)
    moved = tmp_path / "elsewhere" / "renamed.srt"
    moved.parent.mkdir()
    shutil.move(talk_file, moved)
    assert len(opened(moved).session.verdicts) == 1


def test_another_recording_was_not_heard(
    opened: Open, talk_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    shutil.copy(paths.sample()[1], tmp_path / "talk.ogg")
    first = opened(talk_file)
    qtbot.waitUntil(lambda: first.recording.path is not None)
    first.session.hear(Span(1000, 3000))
    close(first)
    with (tmp_path / "talk.ogg").open("ab") as file:
        file.write(b"more")
    assert opened(talk_file).session.heard == Heard()


def test_changes_given_up_leave_the_review_as_it_was_saved(opened: Open, talk_file: Path) -> None:
    first = opened(talk_file)
    first.review.step(1)
    first.review.decide(Answer.KEEP)
    kept = first.session.verdicts
    first.review.decide(Answer.REMOVE)
    first.keeper.leave()
    die(first)
    again = opened(talk_file)
    assert again.session.verdicts == kept
    assert again.messages.offers == ()
    assert [one.declined for one in shelf.left_behind()] == [True]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"version": 99}', b"\0" * 100])
def test_a_broken_state_is_put_aside_with_one_remark(
    opened: Open, talk_file: Path, content: bytes
) -> None:
    first = opened(talk_file)
    first.review.step(1)
    first.review.decide(Answer.KEEP)
    close(first)
    (state,) = (paths.data_dir() / "reviews").glob("*.json")
    state.write_bytes(content)
    again = opened(talk_file)
    assert again.session.verdicts == ()
    assert "begins anew" in again.messages.sentence
    assert state.with_suffix(".broken").read_bytes() == content


def test_the_sample_is_new_each_time(opened: Open) -> None:
    first = opened(paths.sample()[0])
    first.session.hear(Span(0, 1000))
    close(first)
    assert opened(paths.sample()[0]).session.heard == Heard()
    assert not (paths.data_dir() / "reviews").exists()


# -- work that was not saved ---------------------------------------------------------------


def test_only_opening_and_looking_around_leaves_nothing(opened: Open, talk_file: Path) -> None:
    first = opened(talk_file)
    first.session.select_index(5)
    first.session.select_index(7)
    die(first)
    assert logs() == []


def test_after_a_save_and_a_close_nothing_is_left(opened: Open, talk_file: Path) -> None:
    first = opened(talk_file)
    first.session.do(edits.set_text(first.session.cues, 0, "Changed"))
    assert first.files.save()
    close(first)
    assert list(shelf.folder().iterdir()) == []


def test_work_not_saved_is_offered_and_comes_back_whole(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    first = opened(talk_file)
    first.session.do(edits.set_text(first.session.cues, 0, "Changed"))
    first.review.step(1)
    first.review.decide(Answer.KEEP)
    first.review.decide(Answer.REMOVE)
    first.session.undo()
    first.session.hear(Span(0, 700))
    before = first.session.cues, first.session.verdicts, first.session.heard
    labels = first.session.undo_label, first.session.redo_label
    disk = talk_file.read_bytes()
    die(first)
    again = opened(talk_file)
    assert again.messages.offers == ("Restore", "Not now")
    assert "edits and" in again.messages.sentence
    assert "talk.srt" in again.messages.sentence
    assert talk_file.read_bytes() == disk
    with qtbot.waitSignals([again.files.opened, again.checks.checked], timeout=10_000):
        again.messages.choose("Restore")
    assert before == (again.session.cues, again.session.verdicts, again.session.heard)
    assert labels == (again.session.undo_label, again.session.redo_label)
    assert not again.session.is_clean
    again.session.redo()
    again.session.undo()
    while again.session.undo():
        pass
    assert [cue.text for cue in again.session.cues] == [
        cue.text for cue in formats.read(talk_file).cues
    ]


def test_what_was_saved_and_is_lost_with_its_file_is_offered(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    first, before = opened(talk_file), talk_file.read_bytes()
    first.session.do(edits.set_text(first.session.cues, 0, "An hour's work"))
    assert first.files.save()
    talk_file.write_bytes(before)
    qtbot.waitUntil(lambda: "another program" in first.messages.sentence)
    die(first)
    again = opened(talk_file)
    assert again.messages.offers == ("Restore", "Not now")
    with qtbot.waitSignal(again.files.opened):
        again.messages.choose("Restore")
    assert again.session.cues[0].text == "An hour's work"
    assert not again.session.is_clean


def test_a_save_that_a_kill_left_unnoted_is_no_work_that_was_not_saved(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    first = opened(talk_file)
    first.session.do(edits.set_text(first.session.cues, 0, "One"))
    formats.write(first.session.document, talk_file)  # and killed before that is written down
    die(first)
    again = opened(talk_file)
    assert again.messages.sentence == ""
    assert again.session.cues[0].text == "One"
    assert again.session.is_clean
    assert again.session.undo_label
    assert not again.files.outside.is_other
    again.session.do(edits.set_text(again.session.cues, 0, "Two"))
    die(again)
    (found,) = shelf.left_behind()
    assert found.edits == 1
    last = opened(talk_file)
    with qtbot.waitSignal(last.files.opened):
        last.messages.choose("Restore")
    assert last.session.cues[0].text == "Two"
    assert last.files.save()
    close(last)
    assert logs() == []


def test_older_work_that_is_saved_hides_none_that_is_not(opened: Open, talk_file: Path) -> None:
    first = opened(talk_file)
    first.session.do(edits.set_text(first.session.cues, 0, "One"))
    saved = first.session.document
    die(first)
    (old,) = logs()
    away = old.rename(old.with_suffix(".away"))
    second = opened(talk_file)
    second.session.do(edits.set_text(second.session.cues, 0, "Two"))
    die(second)
    away.rename(old)
    assert len(logs()) == 2
    formats.write(saved, talk_file)
    third = opened(talk_file)
    assert third.messages.offers == ("Restore", "Not now")
    assert third.session.undo_label is None


def test_a_save_left_unnoted_is_told_from_another_window_too(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    first = opened(talk_file)
    first.session.do(edits.set_text(first.session.cues, 0, "One"))
    formats.write(first.session.document, talk_file)
    die(first)
    again = opened(paths.sample()[0])
    with qtbot.waitSignal(again.files.opened):
        again.messages.choose("Restore")
    assert again.session.is_clean
    assert again.session.undo()
    assert again.files.save()


def test_what_is_restored_and_killed_again_is_offered_again(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    first = opened(talk_file)
    first.session.do(edits.set_text(first.session.cues, 0, "One"))
    die(first)
    second = opened(talk_file)
    with qtbot.waitSignal(second.files.opened):
        second.messages.choose("Restore")
    second.session.do(edits.set_text(second.session.cues, 1, "Two"))
    die(second)
    (found,) = shelf.left_behind()
    assert found.edits == 2
    third = opened(talk_file)
    with qtbot.waitSignal(third.files.opened):
        third.messages.choose("Restore")
    assert [cue.text for cue in third.session.cues[:2]] == ["One", "Two"]
    assert third.files.save()
    close(third)
    assert logs() == []


def test_a_recording_that_is_decoded_already_is_left_alone(
    opened: Open, talk_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    shutil.copy(paths.sample()[1], tmp_path / "talk.ogg")
    first = opened(talk_file)
    first.session.do(edits.set_text(first.session.cues, 0, "One"))
    die(first)
    second = opened(talk_file)
    busy = ("peaks", "voice", "checks")
    qtbot.waitUntil(lambda: not any(map(second.tasks.is_running, busy)), timeout=30_000)
    peaks, voice = second.recording.peaks, second.listening.voice
    assert peaks is not None
    with qtbot.waitSignals([second.files.opened, second.checks.checked], timeout=10_000):
        second.messages.choose("Restore")
    assert second.recording.peaks is peaks
    assert second.listening.voice is voice


def test_an_offer_stands_behind_what_else_is_said(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    first = opened(talk_file)
    first.session.do(edits.set_text(first.session.cues, 0, "One"))
    die(first)
    second = opened(talk_file)
    second.messages.say("Something else.")
    second.messages.hide()
    qtbot.waitUntil(lambda: second.messages.offers == ("Restore", "Not now"))
    second.messages.hide()
    second.messages.say("Something else.")
    second.messages.hide()
    qtbot.wait(50)
    assert second.messages.offers == ()


def test_a_window_that_only_looks_on_leaves_the_review_alone(opened: Open, talk_file: Path) -> None:
    first = opened(talk_file)
    first.review.step(1)
    first.review.decide(Answer.KEEP)
    second = opened(talk_file)
    first.keeper.leave()
    second.keeper.leave()
    for window in (first, second):
        die(window)
    assert len(opened(talk_file).session.verdicts) == 1


def test_what_was_declined_is_kept_and_not_offered_again(opened: Open, talk_file: Path) -> None:
    first = opened(talk_file)
    first.session.do(edits.set_text(first.session.cues, 0, "One"))
    die(first)
    second = opened(talk_file)
    second.messages.choose("Not now")
    die(second)
    third = opened(talk_file)
    assert third.messages.offers == ()
    (found,) = shelf.left_behind()
    assert found.declined
    month = 31 * 86_400
    os.utime(found.log, (found.at - month, found.at - month))
    assert shelf.left_behind() == [found]  # the days count from when it was declined
    declined = found.log.with_suffix(DECLINED)
    os.utime(declined, (found.at - month, found.at - month))
    assert shelf.left_behind() == []
    assert logs() == []


def test_what_nobody_was_asked_about_stays_however_long(opened: Open, talk_file: Path) -> None:
    first = opened(talk_file)
    first.session.do(edits.set_text(first.session.cues, 0, "One"))
    die(first)
    (log,) = logs()
    os.utime(log, (0, 0))
    assert "talk.srt" in opened(talk_file).messages.sentence
    assert logs() == [log]


def test_a_journal_that_would_bring_nothing_back_goes_in_time(
    opened: Open, talk_file: Path
) -> None:
    first = opened(talk_file)
    first.session.do(edits.set_text(first.session.cues, 0, "One"))
    assert first.files.save()
    die(first)
    (log,) = logs()
    assert len(shelf.left_behind()) == 1
    os.utime(log, (0, 0))
    assert shelf.left_behind() == []
    assert logs() == []
    log.write_bytes(b"no journal at all")
    assert shelf.left_behind() == []
    assert logs() == [log]
    os.utime(log, (0, 0))
    assert shelf.left_behind() == []
    assert logs() == []


def test_verdicts_alone_come_back_without_a_question(opened: Open, talk_file: Path) -> None:
    first = opened(talk_file)
    first.review.step(1)
    first.review.decide(Answer.KEEP)
    verdicts = first.session.verdicts
    die(first)
    assert len(logs()) == 1
    again = opened(talk_file)
    assert again.session.verdicts == verdicts
    assert again.session.undo_label
    assert again.messages.offers == ()
    close(again)
    assert logs() == []
    assert opened(talk_file).session.verdicts == verdicts


def test_a_file_changed_or_gone_since_does_not_take_the_work_along(
    opened: Open, talk_file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    first = opened(talk_file)
    first.session.do(edits.set_text(first.session.cues, 0, "One"))
    texts = [cue.text for cue in first.session.cues]
    die(first)
    talk_file.write_text("1\n00:00:01,000 --> 00:00:02,000\nAnother\n", "utf-8")
    again = opened(talk_file)
    with qtbot.waitSignal(again.files.opened):
        again.messages.choose("Restore")
    assert [cue.text for cue in again.session.cues] == texts
    assert "changed since" in again.messages.sentence
    die(again)
    talk_file.unlink()
    last = opened(paths.sample()[0])
    with qtbot.waitSignal(last.files.opened):
        last.messages.choose("Restore")
    assert "no longer there" in last.messages.sentence
    assert last.files.save()
    assert [cue.text for cue in formats.read(talk_file).cues] == texts


def test_work_on_another_transcript_is_offered_too(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    first = opened(talk_file)
    first.session.do(edits.set_text(first.session.cues, 0, "One"))
    die(first)
    again = opened(paths.sample()[0])
    assert "talk.srt" in again.messages.sentence
    with qtbot.waitSignal(again.files.opened):
        again.messages.choose("Restore")
    assert again.session.document.source.path == talk_file
    assert again.session.cues[0].text == "One"


def test_a_log_torn_anywhere_is_no_obstacle(opened: Open, talk_file: Path) -> None:
    first = opened(talk_file)
    first.session.do(edits.set_text(first.session.cues, 0, "One"))
    die(first)
    (log,) = logs()
    whole = log.read_bytes()
    for length in (0, 5, len(whole) // 2, len(whole) - 1):
        log.write_bytes(whole[:length])
        assert all(one.edits <= 1 for one in shelf.left_behind())


def test_a_state_holds_no_text_but_that_of_findings(opened: Open, talk_file: Path) -> None:
    first = opened(talk_file)
    first.session.hear(Span(0, 1000))
    close(first)
    (state,) = (paths.data_dir() / "reviews").glob("*.json")
    assert json.loads(state.read_bytes())["heard"] == [[0, 1000]]
    assert "Good evening" not in state.read_text("utf-8")


def test_what_was_left_is_listed_brought_back_or_forgotten(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    first = opened(talk_file)
    first.session.do(edits.set_text(first.session.cues, 0, "One"))
    die(first)
    second = opened(paths.sample()[0])
    second.messages.choose("Not now")
    dialog = RecoveredDialog(second, shelf.left_behind())
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.take()
    assert chosen.args is not None
    with qtbot.waitSignal(second.files.opened):
        second.keeper.restore(chosen.args[0])
    assert second.session.cues[0].text == "One"
    die(second)
    dialog = RecoveredDialog(second, shelf.left_behind())
    with qtbot.assertNotEmitted(dialog.removed):
        dialog.forget()
        dialog.forget()
        dialog.reject()
    dialog = RecoveredDialog(second, shelf.left_behind())
    dialog.forget()
    with qtbot.waitSignal(dialog.removed) as removed:
        dialog.reject()
    assert removed.args is not None
    assert removed.args[0].path == talk_file


def test_work_that_another_window_brought_back_is_not_forgotten(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    first = opened(talk_file)
    first.session.do(edits.set_text(first.session.cues, 0, "One"))
    die(first)
    second = opened(paths.sample()[0])
    second.keeper.ask()
    dialog = second.findChild(RecoveredDialog)
    assert isinstance(dialog, RecoveredDialog)
    dialog.forget()
    third = opened(talk_file)
    with qtbot.waitSignal(third.files.opened):
        third.messages.choose("Restore")
    before = logs()
    with qtbot.waitSignal(dialog.removed):
        dialog.reject()
    assert logs() == before


def test_with_nothing_left_the_menu_says_so(opened: Open, talk_file: Path) -> None:
    window = opened(talk_file)
    window.actions_map.trigger("file.recovered")
    assert "no earlier work" in window.messages.sentence


# -- two windows ---------------------------------------------------------------------------


def test_the_second_window_looks_on_until_it_takes_over(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    first = opened(talk_file)
    second = opened(talk_file)
    assert "in another window" in second.messages.sentence
    second.session.select_index(0)
    second.actions_map.trigger("cue.remove")
    assert second.session.is_clean
    assert "another window" in second.messages.sentence
    assert second.text.box.isReadOnly()
    second.keeper.custody.take_over()
    qtbot.waitUntil(lambda: second.keeper.custody.is_ours)
    qtbot.waitUntil(lambda: not first.keeper.custody.is_ours)
    assert "taken over" in first.messages.sentence
    second.actions_map.trigger("cue.remove")
    assert not second.session.is_clean


def test_a_window_that_closes_lets_the_next_one_have_the_file(
    opened: Open, talk_file: Path
) -> None:
    close(opened(talk_file))
    assert opened(talk_file).keeper.custody.is_ours


def test_what_was_made_of_a_save_at_once_is_asked_about_after_a_crash(
    opened: Open, talk_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = opened(talk_file)
    first.session.do(edits.set_text(first.session.cues, 0, "One"))
    with monkeypatch.context() as patched:  # in the moment after the file is in its place
        patched.setattr(atomic, "sync_folder", lambda _: talk_file.write_bytes(THEIRS))
        assert first.files.save()
    first.session.do(edits.set_text(first.session.cues, 0, "Two"))
    die(first)
    again = opened(talk_file)
    with qtbot.waitSignal(again.files.opened):
        again.messages.choose("Restore")
    assert again.session.cues[0].text == "Two"
    assert not again.files.save()
    assert talk_file.read_bytes() == THEIRS
