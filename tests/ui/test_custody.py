"""Two windows on one file, and a file that changed while its work lay in a journal."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from editor import formats
from editor.core import edits
from editor.core.document import Document
from editor.core.verdict import Answer
from editor.formats.versions import Versions
from editor.journal import shelf
from editor.journal.lock import Lock
from tests.builders import cues
from tests.ui.test_find import seek
from tests.ui.windows import die

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.journal.shelf import Found
    from editor.ui.window import Window
    from tests.ui.windows import Open as OpenPath

    Open = Callable[[], Window]

_OURS = ("0-2 Good evening", "2-4 and thank you", "4-6 for coming")
_REFUSED = "This window only looks on: the transcript is open in another window."


@pytest.fixture
def talk_file(tmp_path: Path) -> Path:
    path = tmp_path / "talk.vtt"
    formats.write(Document(cues(*_OURS)), path)
    return path


@pytest.fixture
def opened(opened: OpenPath, talk_file: Path) -> Open:
    """Open the file in one more window."""
    return lambda: opened(talk_file)


def edit(window: Window, text: str) -> None:
    window.session.do(edits.set_text(window.session.cues, 0, text))


def first_text(window: Window) -> str:
    return window.session.cues[0].text


def take_over(window: Window, other: Window, qtbot: QtBot) -> None:
    window.actions_map.trigger("file.take_over")
    qtbot.waitUntil(lambda: window.keeper.custody.is_ours)
    qtbot.waitUntil(lambda: not other.keeper.custody.is_ours)


def test_a_save_after_restoring_asks_about_what_changed_meanwhile(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    first = opened()
    edit(first, "Good morning")
    die(first)
    changed = replace(cues(*_OURS)[2], text="for coming tonight")
    formats.write(Document((*cues(*_OURS)[:2], changed)), talk_file)
    theirs = talk_file.read_bytes()
    again = opened()
    with qtbot.waitSignal(again.files.opened):
        again.messages.choose("Restore")
    assert first_text(again) == "Good morning"
    assert not again.files.save()
    assert talk_file.read_bytes() == theirs
    assert again.messages.offers == ("Compare…", "Take theirs", "Replace theirs")
    again.messages.choose("Replace theirs")
    assert b"Good morning" in talk_file.read_bytes()


def left_for_later(opened: Open) -> Found:
    """Leave an edit in a journal, and decline it in the next window."""
    first = opened()
    edit(first, "Good morning")
    die(first)
    (found,) = shelf.left_behind()
    return found


def restored(window: Window, found: Found, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.files.opened):
        window.keeper.restore(found)


def test_what_was_saved_from_here_before_restoring_is_no_other_program_s(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    found = left_for_later(opened)
    window = opened()
    window.messages.choose("Not now")
    edit(window, "Good night")
    assert window.files.save()
    saved = talk_file.read_bytes()
    restored(window, found, qtbot)
    assert first_text(window) == "Good morning"
    with qtbot.waitSignal(window.files.outside.looked):
        window.files.outside.look()
    assert window.messages.sentence == (
        "talk.vtt was saved from Cueproof in the meantime. What is here is as it was."
    )
    assert window.messages.offers == ("Compare…", "Take what was saved", "Keep this")
    assert not window.files.save()
    assert window.messages.sentence == (
        "talk.vtt was saved from Cueproof in the meantime, so it was not saved over."
    )
    assert window.messages.offers == ("Compare…", "Take what was saved", "Replace it")
    assert talk_file.read_bytes() == saved


def test_what_was_saved_from_here_is_kept_when_restored_work_replaces_it(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    found = left_for_later(opened)
    window = opened()
    window.messages.choose("Not now")
    edit(window, "Good night")
    assert window.files.save()
    saved = talk_file.read_bytes()
    restored(window, found, qtbot)
    assert not window.files.save()
    window.messages.choose("Replace it")
    assert b"Good morning" in talk_file.read_bytes()
    assert Versions(talk_file).listed()[-1].path.read_bytes() == saved
    number = len(Versions(talk_file).listed())
    edit(window, "Good day")
    assert window.files.save()
    assert len(Versions(talk_file).listed()) == number


def test_what_was_saved_from_here_can_be_taken_after_restoring(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    found = left_for_later(opened)
    window = opened()
    window.messages.choose("Not now")
    edit(window, "Good night")
    assert window.files.save()
    restored(window, found, qtbot)
    assert not window.files.save()
    window.messages.choose("Take what was saved")
    assert first_text(window) == "Good night"
    assert window.session.is_clean
    window.session.undo()
    assert first_text(window) == "Good morning"


def test_another_transcript_opened_while_one_is_read_leaves_that_to_other_windows(
    window: Window, talk_file: Path, qtbot: QtBot
) -> None:
    lock = Lock(talk_file)
    assert lock.take()  # as the program does before it has a window
    window.keeper.custody.expect(lock)
    window.files.open(talk_file)
    with qtbot.waitSignal(window.files.opened):
        window.files.open_sample()
    assert window.files.is_sample
    other = Lock(talk_file)
    assert other.take()
    other.let_go()


def test_a_window_keeps_the_lock_it_began_with(
    window: Window, talk_file: Path, qtbot: QtBot
) -> None:
    lock = Lock(talk_file)
    assert lock.take()
    window.keeper.custody.expect(lock)
    with qtbot.waitSignal(window.files.opened):
        window.files.open(talk_file)
    assert not Lock(talk_file).take()
    window.close()
    lock = Lock(talk_file)
    assert lock.take()
    lock.let_go()


@pytest.mark.skipif(os.name == "nt", reason="what is open cannot be removed on Windows")
def test_what_is_kept_is_made_again_where_somebody_removes_it(
    opened: Open, talk_file: Path, home: Path, qtbot: QtBot
) -> None:
    window = opened()
    edit(window, "Good morning")
    qtbot.waitUntil(lambda: shelf.at_work(talk_file) is not None)
    shutil.rmtree(home / "data")
    window.session.do(edits.set_text(window.session.cues, 1, "and welcome"))
    qtbot.waitUntil(lambda: shelf.at_work(talk_file) is not None)
    qtbot.waitUntil(lambda: Lock(talk_file).is_taken)
    assert window.keeper.custody.is_ours
    assert window.messages.sentence == ""
    die(window)
    again = opened()
    assert "2 edits in talk.vtt" in again.messages.sentence
    with qtbot.waitSignal(again.files.opened):
        again.messages.choose("Restore")
    assert [cue.text for cue in again.session.cues[:2]] == ["Good morning", "and welcome"]


def test_every_refusal_offers_what_to_do(opened: Open, qtbot: QtBot) -> None:
    opened()
    second = opened()
    for act in ("cue.remove", "cue.merge_previous", "timing.extend_start", "edit.undo"):
        second.messages.hide()
        second.actions_map.by_id[act].setEnabled(True)
        second.actions_map.trigger(act)
        assert second.messages.sentence == _REFUSED, act
        assert second.messages.offers == ("Take over", "Save as…")
    second.messages.hide()
    qtbot.keyClick(second.text.box, Qt.Key.Key_Right)
    assert second.messages.sentence == ""
    qtbot.keyClicks(second.text.box, "a")
    assert second.messages.sentence == _REFUSED
    assert second.session.is_clean
    second.messages.choose("Take over")
    qtbot.waitUntil(lambda: second.keeper.custody.is_ours)


def test_replacing_where_one_looks_on_is_refused_in_a_sentence(opened: Open, qtbot: QtBot) -> None:
    opened()
    second = opened()
    second.actions_map.trigger("find.replace")
    bar = second.cue_pane.bar
    seek(second, qtbot, "thank")
    bar.replacement.setText("bless")
    second.messages.hide()
    for _ in range(2):  # the first may only go to the match
        bar.replace_here()
    assert second.messages.sentence == _REFUSED
    assert second.session.is_clean


def test_taking_over_is_an_action_where_one_looks_on(opened: Open, qtbot: QtBot) -> None:
    first, second = opened(), opened()
    for window, looks_on in ((first, False), (second, True)):
        assert window.actions_map.by_id["file.take_over"].isEnabled() == looks_on
    take_over(second, first, qtbot)
    for window, looks_on in ((first, True), (second, False)):
        assert window.actions_map.by_id["file.take_over"].isEnabled() == looks_on
    assert first.messages.offers == ("Take over", "Save as…")


def test_what_the_other_window_did_not_save_is_offered(opened: Open, qtbot: QtBot) -> None:
    first = opened()
    second = opened()
    edit(first, "Good morning")
    take_over(second, first, qtbot)
    assert "1 edit made in the other window is not saved" in second.messages.sentence
    assert second.messages.offers == ("Restore here", "Go on without")
    with qtbot.waitSignals([second.files.opened, second.checks.checked], timeout=10_000):
        second.messages.choose("Restore here")
    assert first_text(second) == first_text(first) == "Good morning"
    assert second.keeper.custody.is_ours
    assert second.files.save()
    second.session.undo()
    assert first_text(second) == "Good evening"


def test_a_verdict_of_the_other_window_is_offered_too(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    loop = (f"{second}-{second + 1} you" for second in range(10, 22))
    formats.write(Document(cues(*_OURS, *loop)), talk_file)
    first = opened()
    second = opened()
    first.review.step(1)
    first.review.decide(Answer.KEEP)
    (verdict,) = first.session.verdicts
    take_over(second, first, qtbot)
    assert "1 verdict made in the other window is not saved" in second.messages.sentence
    with qtbot.waitSignals([second.files.opened, second.checks.checked], timeout=10_000):
        second.messages.choose("Restore here")
    assert second.session.verdicts == (verdict,)


def test_going_on_without_what_was_not_saved_leaves_it_where_it_is(
    opened: Open, qtbot: QtBot
) -> None:
    first, second = opened(), opened()
    edit(first, "Good morning")
    take_over(second, first, qtbot)
    second.messages.choose("Go on without")
    assert first_text(second) == "Good evening"
    assert first_text(first) == "Good morning"


def test_who_looks_on_follows_what_the_other_window_saves(opened: Open, qtbot: QtBot) -> None:
    first, second = opened(), opened()
    second.messages.hide()
    edit(first, "Good morning")
    assert first.files.save()
    qtbot.waitUntil(lambda: first_text(second) == "Good morning")
    assert second.session.is_clean
    assert second.messages.sentence == ""
    assert not second.keeper.custody.is_ours
    second.session.undo()
    assert first_text(second) == "Good morning"


def test_what_is_not_saved_here_stays_when_the_other_window_saves(
    opened: Open, qtbot: QtBot
) -> None:
    first, second = opened(), opened()
    edit(first, "Good morning")
    take_over(second, first, qtbot)
    edit(second, "Good night")
    assert second.files.save()
    qtbot.waitUntil(lambda: "The other window saved talk.vtt" in first.messages.sentence)
    assert first.messages.offers == ("Compare…", "Save as…")
    assert first_text(first) == "Good morning"


def test_saving_where_one_looks_on_offers_the_own_name_and_spares_the_file(
    opened: Open, talk_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened()
    second = opened()
    asked: list[str] = []

    def answer(*given: object) -> tuple[str, str]:
        asked.extend(map(str, given[2:]))
        return str(talk_file), "WebVTT (*.vtt)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    before = talk_file.read_bytes()
    assert not second.files.save()
    assert asked[0] == str(talk_file)
    assert asked[2] in asked[1].split(";;")
    assert ".vtt" in asked[2]
    assert talk_file.read_bytes() == before
    assert second.messages.sentence == _REFUSED
    assert second.messages.offers == ("Take over", "Save as…")


def test_another_transcript_is_not_saved_over_the_one_of_another_window(
    opened: Open, talk_file: Path, qtbot: QtBot
) -> None:
    opened()
    second = opened()
    other = talk_file.with_name("other.vtt")
    formats.write(Document(cues("0-2 Something else")), other)
    with qtbot.waitSignals([second.files.opened, second.checks.checked], timeout=10_000):
        second.files.open(other)
    assert second.keeper.custody.is_ours
    before = talk_file.read_bytes()
    edit(second, "Something new")
    assert not second.files._save(talk_file)
    assert talk_file.read_bytes() == before
    assert second.messages.sentence == (
        "talk.vtt is open in another window, so it was not saved over."
    )
    assert second.messages.offers == ("Save as…",)
    assert not second.session.is_clean
    assert second.files.save()
