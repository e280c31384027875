"""The file on the disk is others' too: what was in it is kept, what they do to it is said."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton

from editor import formats
from editor.core import edits
from editor.core.document import Document
from editor.formats import atomic
from editor.formats.versions import Versions
from editor.journal.disk import facts_of, fingerprint_of
from editor.ui import outside
from editor.ui.panes.versions import VersionsDialog
from tests.builders import cues

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

_OURS = ("0-2 Good evening", "2-4 and thank you", "4-6 for coming")


@pytest.fixture
def opened(window: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    """Return a window with a file opened as a person does."""
    path = tmp_path / "talk.srt"
    formats.write(Document(cues(*_OURS)), path)
    with qtbot.waitSignals([window.files.opened, window.checks.checked]):
        window.files.open(path)
    return window


def edit(window: Window, text: str) -> None:
    window.session.do(edits.set_text(window.session.cues, 0, text))


def theirs(window: Window) -> bytes:
    """Change the file as another program would; return its bytes."""
    path = window.session.document.source.path
    assert path
    changed = replace(cues(*_OURS)[2], text="for coming tonight")
    formats.write(Document((*cues(*_OURS)[:2], changed)), path)
    return path.read_bytes()


def texts(window: Window) -> list[str]:
    return [cue.text for cue in window.session.cues]


def test_the_first_save_keeps_what_was_there(opened: Window) -> None:
    path = opened.session.document.source.path
    assert path
    original = path.read_bytes()
    for text in ("Good morning", "Good night"):
        edit(opened, text)
        assert opened.files.save()
    assert [one.path.read_bytes() for one in Versions(path).listed()] == [original]


def test_a_save_that_drops_most_of_the_cues_keeps_what_it_replaces(
    opened: Window, qtbot: QtBot
) -> None:
    path = opened.session.document.source.path
    assert path
    edit(opened, "Good morning")
    assert opened.files.save()
    reviewed = path.read_bytes()
    with qtbot.waitSignals([opened.files.opened, opened.checks.checked]):
        opened.files.open(path)
    for _ in range(2):
        opened.session.do(edits.remove(opened.session.cues, [0]))
    assert opened.files.save()
    kept = [one.path.read_bytes() for one in Versions(path).listed()]
    assert len(kept) == 2
    assert kept[1] == reviewed
    edit(opened, "for coming here")
    assert opened.files.save()
    assert len(Versions(path).listed()) == 2


def test_saving_over_another_transcript_keeps_it_even_where_it_was_saved_here(
    opened: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    first, other = opened.session.document.source.path, tmp_path / "other.srt"
    assert first
    formats.write(Document(cues("0-2 Something else")), other)
    with qtbot.waitSignals([opened.files.opened, opened.checks.checked]):
        opened.files.open(other)
    edit(opened, "An hour's work")
    assert opened.files.save()
    work = other.read_bytes()
    with qtbot.waitSignals([opened.files.opened, opened.checks.checked]):
        opened.files.open(first)
    assert opened.files._save(other)
    assert other.read_bytes() != work
    assert Versions(other).listed()[-1].path.read_bytes() == work


def test_what_a_save_cannot_replace_is_not_copied_aside(opened: Window, tmp_path: Path) -> None:
    recording = tmp_path / "talk.mp3"
    recording.write_bytes(b"hours of sound")
    edit(opened, "Good morning")
    assert not opened.files._save(recording)
    assert "cannot be written as .mp3" in opened.messages.sentence
    assert recording.read_bytes() == b"hours of sound"
    assert Versions(recording).listed() == []


def test_keeping_none_is_a_setting(opened: Window) -> None:
    opened.settings.set("save.versions", 0)
    edit(opened, "Good morning")
    assert opened.files.save()
    path = opened.session.document.source.path
    assert path
    assert Versions(path).listed() == []


def test_what_cannot_be_kept_is_not_replaced_unasked(
    opened: Window, home: Path, qtbot: QtBot
) -> None:
    path = opened.session.document.source.path
    assert path
    original = path.read_bytes()
    (home / "data").mkdir(parents=True, exist_ok=True)
    (home / "data" / "versions").write_text("a file where the folder should be")
    edit(opened, "Good morning")
    assert not opened.files.save()
    assert path.read_bytes() == original
    assert "could not be kept" in opened.messages.sentence
    assert "Errno" not in opened.messages.sentence
    opened.messages.choose("Save without keeping it")
    qtbot.waitUntil(lambda: opened.session.is_clean)
    assert b"Good morning" in path.read_bytes()


def test_a_change_by_another_program_is_noticed(opened: Window, qtbot: QtBot) -> None:
    edit(opened, "Good morning")
    theirs(opened)
    qtbot.waitUntil(lambda: "another program" in opened.messages.sentence)
    assert opened.messages.offers == ("Compare…", "Take theirs", "Keep mine")
    opened.messages.choose("Take theirs")
    assert texts(opened) == ["Good evening", "and thank you", "for coming tonight"]
    assert opened.session.is_clean
    opened.session.undo()
    assert texts(opened) == ["Good morning", "and thank you", "for coming"]


def test_keeping_mine_saves_over_theirs_and_keeps_it(opened: Window, qtbot: QtBot) -> None:
    path = opened.session.document.source.path
    assert path
    original, changed = path.read_bytes(), theirs(opened)
    qtbot.waitUntil(lambda: "another program" in opened.messages.sentence)
    opened.messages.choose("Keep mine")
    edit(opened, "Good morning")
    assert opened.files.save()
    assert b"Good morning" in path.read_bytes()
    assert [one.path.read_bytes() for one in Versions(path).listed()] == [changed]
    assert original != changed


def test_a_save_never_replaces_theirs_unasked(opened: Window) -> None:
    edit(opened, "Good morning")
    changed = theirs(opened)
    assert not opened.files.save()
    path = opened.session.document.source.path
    assert path
    assert path.read_bytes() == changed
    assert opened.messages.offers == ("Compare…", "Take theirs", "Replace theirs")
    opened.messages.choose("Replace theirs")
    assert b"Good morning" in path.read_bytes()
    assert [one.path.read_bytes() for one in Versions(path).listed()] == [changed]


@pytest.mark.parametrize("spelled", ["talk/../talk.srt", "link.srt"])
def test_the_same_file_by_another_name_is_not_saved_over_unasked_either(
    opened: Window, tmp_path: Path, spelled: str
) -> None:
    (tmp_path / "talk").mkdir()
    (tmp_path / "link.srt").symlink_to(tmp_path / "talk.srt")
    edit(opened, "Good morning")
    changed = theirs(opened)
    assert not opened.files._save(tmp_path / spelled)
    assert (tmp_path / "talk.srt").read_bytes() == changed
    assert "another program" in opened.messages.sentence


def test_what_a_program_makes_of_a_save_at_once_is_not_taken_for_one_s_own(
    opened: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = opened.session.document.source.path
    assert path
    edit(opened, "Good morning")
    with monkeypatch.context() as patched:  # in the moment after the file is in its place
        patched.setattr(atomic, "sync_folder", lambda _: path.write_bytes(b"tidied up"))
        assert opened.files.save()
    qtbot.waitUntil(lambda: "another program" in opened.messages.sentence)
    assert not opened.session.is_clean
    edit(opened, "Good night")
    assert not opened.files.save()
    assert path.read_bytes() == b"tidied up"
    opened.messages.choose("Replace theirs")
    assert Versions(path).listed()[-1].path.read_bytes() == b"tidied up"


def test_one_s_own_saves_are_not_others(opened: Window, qtbot: QtBot) -> None:
    edit(opened, "Good morning")
    assert opened.files.save()
    with qtbot.waitSignal(opened.files.outside.looked):
        opened.files.outside.look()
    assert opened.messages.sentence == ""


def test_what_changed_between_reading_and_watching_is_noticed(opened: Window, qtbot: QtBot) -> None:
    path = opened.session.document.source.path
    outside = opened.files.outside
    assert path
    read = fingerprint_of(path)
    theirs(opened)
    outside.attend(path, read)
    assert outside.is_other
    with qtbot.waitSignal(outside.looked):
        outside.look()
    assert "another program" in opened.messages.sentence


def test_a_version_is_compared_and_taken_as_one_step(opened: Window) -> None:
    edit(opened, "Good morning")
    assert opened.files.save()
    opened.actions_map.trigger("file.versions")
    dialog = opened.findChild(VersionsDialog)
    assert isinstance(dialog, VersionsDialog)
    names = dialog.findChild(QListWidget)
    assert isinstance(names, QListWidget)
    assert names.count() == 2
    assert dialog.told == "It has the same cues as yours."
    names.setCurrentRow(1)
    assert dialog.told.startswith("1 cue of this version")
    take = next(
        one for one in dialog.findChildren(QPushButton) if one.text() == "Take this version"
    )
    take.click()
    assert texts(opened)[0] == "Good evening"
    assert not opened.session.is_clean
    opened.session.undo()
    assert texts(opened)[0] == "Good morning"


def test_a_file_that_is_gone_is_said_once_and_saved_again(opened: Window, qtbot: QtBot) -> None:
    path = opened.session.document.source.path
    assert path
    with qtbot.waitSignal(opened.files.outside.looked):
        path.unlink()
    assert opened.messages.sentence == "talk.srt is no longer on the disk. Yours is still here."
    assert opened.messages.offers == ("Save it again", "Save as…")
    assert not opened.session.is_clean
    opened.messages.hide()
    with qtbot.waitSignal(opened.files.outside.looked):
        opened.files.outside.look()
    assert opened.messages.sentence == ""
    edit(opened, "Good morning")
    assert opened.files.save()
    assert b"Good morning" in path.read_bytes()
    assert opened.session.is_clean


def come_back(qtbot: QtBot, window: Window) -> None:
    """Come back to the program from another, where no watcher told what was done there."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with qtbot.waitSignal(window.files.outside.looked):
        application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def test_a_folder_renamed_is_noticed_by_who_comes_back(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    formats.write(Document(cues(*_OURS)), folder / "talk.srt")
    with qtbot.waitSignals([window.files.opened, window.checks.checked]):
        window.files.open(folder / "talk.srt")
    other = folder.rename(tmp_path / "renamed")
    come_back(qtbot, window)
    assert window.messages.sentence == "talk.srt is no longer on the disk. Yours is still here."
    window.messages.hide()
    other.rename(folder)
    formats.write(Document(cues("0-2 Another talk")), folder / "talk.srt")
    come_back(qtbot, window)
    assert "another program" in window.messages.sentence


def test_coming_back_to_the_same_file_reads_nothing(opened: Window, qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for _ in range(2):
        application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        qtbot.waitUntil(lambda: not opened.tasks.is_running("coming back"))
        assert not opened.tasks.is_running("outside")
        assert not opened.files.outside._soon.isActive()
        edit(opened, "Good morning")
        with qtbot.waitSignal(opened.files.outside.looked):
            assert opened.files.save()


def test_nobody_who_comes_back_waits_for_the_disk(
    opened: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []

    def watched(what: Callable[[Path], object]) -> Callable[[Path], object]:
        def watch(path: Path) -> object:
            threads.append(threading.current_thread())
            return what(path)

        return watch

    for name in ("facts_of", "fingerprint_of", "_is_ours"):
        monkeypatch.setattr(outside, name, watched(getattr(outside, name)))
    theirs(opened)
    come_back(qtbot, opened)
    assert "another program" in opened.messages.sentence
    assert len(threads) >= 3
    assert threading.main_thread() not in threads


def test_a_disk_that_does_not_answer_is_asked_once(
    opened: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []
    answers = threading.Event()

    def wait(path: Path) -> tuple[int, ...]:
        asked.append(path)
        assert answers.wait(30)
        return facts_of(path)

    monkeypatch.setattr(outside, "facts_of", wait)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    try:
        for _ in range(3):
            application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        qtbot.waitUntil(lambda: bool(asked))
    finally:
        answers.set()
    qtbot.waitUntil(lambda: not opened.tasks.is_running("coming back"))
    assert len(asked) == 1


def test_what_was_changed_while_it_was_read_is_noticed_without_a_save(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "talk.srt"
    formats.write(Document(cues(*_OURS)), path)
    read = formats.read

    def changed_behind(path: Path, encoding: str | None = None) -> Document:
        document = read(path, encoding)
        formats.write(Document(cues("0-2 Another talk")), path)
        return document

    monkeypatch.setattr(formats, "read", changed_behind)
    with qtbot.waitSignals([window.files.opened, window.files.outside.looked]):
        window.files.open(path)
    assert "another program" in window.messages.sentence


def test_what_is_no_longer_on_the_disk_counts_as_not_saved(opened: Window, qtbot: QtBot) -> None:
    edit(opened, "Good morning")
    assert opened.files.save()
    theirs(opened)
    qtbot.waitUntil(lambda: "another program" in opened.messages.sentence)
    assert not opened.session.is_clean
    opened.messages.choose("Take theirs")
    assert opened.session.is_clean


def test_what_was_only_looked_at_is_not_asked_about_until_it_is_kept(
    opened: Window, qtbot: QtBot
) -> None:
    theirs(opened)
    qtbot.waitUntil(lambda: "another program" in opened.messages.sentence)
    assert opened.session.is_clean
    opened.messages.choose("Keep mine")
    assert not opened.session.is_clean


def test_a_copy_that_cannot_be_written_is_said_in_one_sentence(opened: Window) -> None:
    path = opened.session.document.source.path
    assert path
    copy = Versions(path)._folder / f"0001{path.suffix}"
    (copy / "in the way").mkdir(parents=True)
    edit(opened, "Good morning")
    assert not opened.files.save()
    said = opened.messages.sentence
    assert f"could not be kept: {copy}: " in said
    assert said.endswith(".")
    assert not said.endswith("..")
