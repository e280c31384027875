from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from editor import formats
from editor.core.chapters import Chapter, put
from editor.core.document import Document
from editor.core.selection import Selection
from editor.core.span import Span
from editor.formats.versions import Versions
from editor.media.decode import probe
from editor.ui.panes.cut_question import CutQuestion
from tests.builders import cues
from tests.media.making import Kind, noise, write_media
from tests.ui.conftest import TALK

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

    Act = Callable[[str], None]

RATE = 16_000


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where a person says the range is saved."""
    target = tmp_path / "part.srt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "SRT (*.srt)"))
    return target


@pytest.fixture
def heard(talk: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    """Return a window with a recording of 24 s."""
    path = tmp_path / "talk.wav"
    write_media(path, noise(24_000, RATE), Kind("wav", "pcm_s16le", RATE))
    with qtbot.waitSignal(talk.recording.completed, timeout=30_000):
        talk.files.media_chosen.emit(path)
    return talk


def asked(window: Window, act: Act) -> CutQuestion:
    act("file.cut")
    question = window.findChild(CutQuestion)
    assert isinstance(question, CutQuestion)
    return question


def done(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.tasks.is_running("cut"), timeout=30_000)


def shown(path: Path) -> list[tuple[int, int, str]]:
    return [(cue.start_ms, cue.end_ms, cue.text) for cue in formats.read(path).cues]


# -- which range ---------------------------------------------------------------------------


def test_what_is_marked_comes_before_the_cues_selected(talk: Window, act: Act) -> None:
    talk.session.select(Selection(2, frozenset({1, 2})))
    talk.waveform.select(Span(500, 3_500))
    talk.session.do(put((), 4_000, "Music"))
    question = asked(talk, act)
    assert [name for name, _ in question.offered] == [
        "What is marked", "The 2 selected cues", "Chapter “Music”", "Everything",
    ]  # fmt: skip
    assert question.span == Span(500, 3_500)
    for row, span in ((1, Span(0, 4_000)), (2, Span(4_000, 24_000)), (3, Span(0, 24_000))):
        question.ranges.activated.emit(row)
        assert question.span == span


def test_with_nothing_chosen_it_is_the_chapter_under_the_playhead(talk: Window, act: Act) -> None:
    for at_ms, title in ((0, "Welcome"), (4_000, "Music")):
        talk.session.do(put(talk.session.chapters, at_ms, title))
    talk.session.select_index(None)
    talk.transport.set_playhead(9_000)
    question = asked(talk, act)
    assert question.ranges.currentText() == "Chapter “Music”"
    assert question.span == Span(4_000, 24_000)


def test_it_says_what_would_be_in_it(talk: Window, act: Act) -> None:
    question = asked(talk, act)
    question.start.setText("1.5")
    question.end.setText("0:06")
    assert question.told == "2 cues in 4.5 s, with times from zero."
    assert question.can_save
    for start, end, told in (
        ("6", "2", "Type two times"),
        ("soon", "2", "Type two times"),
        ("-2", "2", "Type two times"),
        ("7", "9", "No cue is shown in this range."),
    ):
        question.start.setText(start)
        question.end.setText(end)
        assert question.told.startswith(told)
        assert not question.can_save


def test_without_a_recording_there_is_no_audio_to_choose(talk: Window, act: Act) -> None:
    talk.settings.set("cut.audio", ".mp3")
    question = asked(talk, act)
    assert not question.audio.isEnabled()
    assert question.ending == ""


# -- exporting it --------------------------------------------------------------------------


def test_a_range_is_saved_with_times_from_zero(
    talk: Window, act: Act, qtbot: QtBot, place: Path
) -> None:
    before = talk.session.document
    talk.waveform.select(Span(1_000, 4_000))
    asked(talk, act).accept()
    done(talk, qtbot)
    assert shown(place) == [(0, 1_000, TALK[0][4:]), (1_000, 3_000, TALK[1][4:])]
    assert talk.messages.sentence == "part.srt is saved: 2 cues."
    assert talk.session.document == before
    assert talk.session.is_clean


def test_its_audio_lies_beside_it_and_the_kind_is_remembered(
    heard: Window, act: Act, qtbot: QtBot, place: Path
) -> None:
    heard.waveform.select(Span(1_000, 4_000))
    question = asked(heard, act)
    question.audio.setCurrentIndex(question.audio.findData(".flac"))
    question.accept()
    done(heard, qtbot)
    assert probe(place.with_suffix(".flac")).duration_ms == 3_000
    assert heard.messages.sentence == "part.srt is saved: 2 cues. Its audio is in part.flac."
    assert "writing" not in heard.status.text()
    assert asked(heard, act).ending == ".flac"


def test_audio_that_is_there_is_replaced_only_when_asked_for(
    heard: Window, act: Act, qtbot: QtBot, place: Path
) -> None:
    audio = place.with_suffix(".wav")
    audio.write_text("somebody's own")
    heard.settings.set("cut.audio", ".wav")
    asked(heard, act).accept()
    assert "there is audio of this name already" in heard.messages.sentence
    assert not place.exists()
    heard.messages.choose("Replace it")
    done(heard, qtbot)
    assert probe(audio).duration_ms == 2_000


def test_nothing_it_is_made_from_is_replaced(
    heard: Window, act: Act, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard.settings.set("cut.audio", ".wav")
    for name in ("talk.srt", "talk.vtt"):  # the transcript, and its audio would be the recording
        target = str(tmp_path / name)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, it=target: (it, ""))
        asked(heard, act).accept()
        assert "would replace what it is made from" in heard.messages.sentence
        assert not heard.tasks.is_running("cut")
    assert probe(tmp_path / "talk.wav").duration_ms == 24_000


def test_what_stood_there_before_is_kept(talk: Window, act: Act, qtbot: QtBot, place: Path) -> None:
    place.write_text("somebody's own")
    asked(talk, act).accept()
    done(talk, qtbot)
    (kept,) = Versions(place).listed()
    assert kept.path.read_text() == "somebody's own"


def test_what_its_format_cannot_hold_is_said(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, target = tmp_path / "talk.vtt", str(tmp_path / "part.sbv")
    path.write_text("WEBVTT\n\n00:00.000 --> 00:02.000 align:start\nGood evening\n")
    with qtbot.waitSignal(window.files.opened):
        window.files.open(path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, ""))
    window.actions_map.trigger("file.cut")
    question = window.findChild(CutQuestion)
    assert isinstance(question, CutQuestion)
    question.accept()
    done(window, qtbot)
    lost = formats.losses(formats.read(path), formats.format_for_suffix(".sbv"))  # type: ignore[arg-type]
    assert lost
    assert all(sentence in window.messages.sentence for sentence in lost)


def test_stopped_it_leaves_the_transcript_and_no_half_audio(
    heard: Window, act: Act, qtbot: QtBot, place: Path
) -> None:
    heard.settings.set("cut.audio", ".flac")
    heard.waveform.select(Span(0, 24_000))
    # The moment it is offered, before the next share is told.
    heard.messages.changed.connect(
        lambda: heard.messages.choose("Stop") if "Stop" in heard.messages.offers else None
    )
    asked(heard, act).accept()
    done(heard, qtbot)
    assert heard.messages.sentence == "part.srt is saved; its audio was stopped."
    heard.tasks.close()
    assert place.exists()
    assert not list(place.parent.glob("*.tmp"))


def test_what_cannot_be_written_is_said_with_another_try(
    talk: Window, act: Act, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = str(tmp_path / "none" / "part.srt")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, ""))
    asked(talk, act).accept()
    done(talk, qtbot)
    assert "there is no such folder" in talk.messages.sentence
    assert talk.messages.offers == ("Another name…",)


def test_a_chapter_is_exported_whole(
    window: Window, qtbot: QtBot, tmp_path: Path, place: Path
) -> None:
    path = tmp_path / "talk.srt"
    formats.write(Document(cues("0-2 a", "2-4 b", "4-9 c")), path)
    with qtbot.waitSignal(window.files.opened):
        window.files.open(path)
    window.session.do(put((), 2_000, "Second"))
    assert window.session.chapters == (Chapter(2_000, "Second"),)
    window.actions_map.trigger("file.cut")
    question = window.findChild(CutQuestion)
    assert isinstance(question, CutQuestion)
    question.ranges.activated.emit([name for name, _ in question.offered].index("Chapter “Second”"))
    question.accept()
    done(window, qtbot)
    assert shown(place) == [(0, 2_000, "b"), (2_000, 7_000, "c")]
