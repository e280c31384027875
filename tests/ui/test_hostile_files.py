"""Files of any name, size and kind in the window: used like any other, or refused in a sentence."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from editor import formats
from editor.core import edits
from editor.core.document import Document
from editor.formats.versions import Versions
from editor.settings import Settings
from editor.ui.theme import Theme
from editor.ui.window import Window
from tests.media.making import KINDS, noise, write_media
from tests.test_hostile_paths import EVERY_NAME, large_transcript

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="Windows knows neither such names nor pipes"
)

SRT = "1\n00:00:00,000 --> 00:00:02,000\nHello there\n\n2\n00:00:02,000 --> 00:00:04,000\nagain\n"


def open_in(window: Window, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignals([window.files.opened, window.checks.checked], timeout=20_000):
        window.files.open(path)


@EVERY_NAME
def test_a_file_of_any_name_is_opened_edited_saved_and_kept(
    window: Window, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    path, sound = tmp_path / f"{name}.srt", tmp_path / f"{name}.wav"
    path.write_text(SRT)
    write_media(tmp_path / "sound.wav", noise(4_000, 16_000), KINDS["talk.wav"])
    (tmp_path / "sound.wav").rename(sound)
    open_in(window, qtbot, path)
    qtbot.waitUntil(lambda: window.recording.peaks is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not window.tasks.is_running("peaks"), timeout=20_000)
    assert window.recording.path == sound
    window.session.do(edits.remove(window.session.cues, [0]))
    assert window.files.save()
    assert window.session.is_clean
    assert [cue.text for cue in formats.read(path).cues] == ["again"]
    assert [one.path.read_text() for one in Versions(path).listed()] == [SRT]
    # What is remembered is found again by who reads the settings next.
    window.settings.save()
    again = Settings(tmp_path / "settings.json")
    assert again.get("recent")[0] == str(path)
    window.start_page.greet(again.get("recent"))
    for label in window.findChildren(QLabel):
        if name in label.text():
            assert label.textFormat() is not Qt.TextFormat.RichText


@EVERY_NAME
def test_what_a_crash_left_of_any_name_is_offered_and_restored(
    window: Window, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    path = tmp_path / f"{name}.srt"
    path.write_text(SRT)
    open_in(window, qtbot, path)
    window.session.do(edits.remove(window.session.cues, [0]))
    window.session.load(Document())  # as a crash does: nothing is asked, nothing told
    window.close()
    again = Window(Settings(tmp_path / "settings.json"), Theme("dark"))
    qtbot.addWidget(again, before_close_func=lambda _: again.session.load(Document()))
    again.show()
    open_in(again, qtbot, path)
    assert again.messages.offers == ("Restore", "Not now")
    with qtbot.waitSignal(again.files.opened, timeout=20_000):
        again.messages.choose("Restore")
    assert [cue.text for cue in again.session.cues] == ["again"]
    assert again.session.document.source.path == path


@pytest.mark.parametrize("kind", ["fifo", "/dev/zero"])
def test_what_is_no_ordinary_file_is_refused_while_the_window_goes_on(
    talk: Window, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "stuck"
    if kind == "fifo":
        os.mkfifo(path)
    else:
        path.symlink_to(kind)
    before = talk.session.cues
    with qtbot.waitSignal(talk.messages.changed, timeout=20_000):
        talk.files.open(path)
    assert talk.messages.sentence == f"{path}: this is not an ordinary file."
    assert talk.messages.offers == ("Open another…",)
    assert talk.session.cues == before
    with qtbot.waitSignal(talk.recording.failed, timeout=20_000) as failed:
        talk.files.media_chosen.emit(path)
    assert failed.args[0].startswith(f"{path}: this is not an ordinary file.")
    qtbot.waitUntil(
        lambda: "not an ordinary file" in (talk.transport.unavailable or ""), timeout=20_000
    )
    assert not talk.tasks.is_running("peaks")


def test_a_large_transcript_is_asked_about_and_read_when_wanted(
    talk: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "large.srt"
    large_transcript(path)
    before = talk.session.cues
    with qtbot.waitSignal(talk.messages.changed, timeout=20_000):
        talk.files.open(path)
    assert "with 101 MB it takes long to read" in talk.messages.sentence
    assert talk.messages.offers == ("Read it all the same", "Open another…")
    assert talk.session.cues == before
    with qtbot.waitSignals([talk.files.opened, talk.checks.checked], timeout=60_000):
        talk.messages.choose("Read it all the same")
    assert len(talk.session.cues) == 2_000
