from __future__ import annotations

from typing import TYPE_CHECKING

import av
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.core.span import Span
from tests.media.making import KINDS, noise, write_media

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window


@pytest.fixture
def heard(talk: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    """Return a window with a recording of noise, decoded and listened to."""
    path = tmp_path / "talk.wav"
    write_media(path, noise(24_000, 16_000), KINDS[path.name])
    with qtbot.waitSignals([talk.recording.completed, talk.listening.learned], timeout=30_000):
        talk.files.media_chosen.emit(path)
    busy = ("peaks", "voice", "checks")
    qtbot.waitUntil(lambda: not any(map(talk.tasks.is_running, busy)), timeout=30_000)
    return talk


def test_what_was_listened_to_is_drawn_and_weighed(heard: Window) -> None:
    voice = heard.listening.voice
    assert voice is not None
    assert voice.complete
    heard.actions_map.trigger("review.next")
    assert heard.panel.evidence.findChild(QWidget, "voice-bar") is not None


def test_the_spectrogram_is_computed_for_what_is_in_sight(heard: Window, qtbot: QtBot) -> None:
    plain = heard.waveform.grab().toImage()
    with qtbot.waitSignal(heard.spectrogram.grown):
        heard.actions_map.trigger("view.spectrogram")
    qtbot.waitUntil(lambda: not heard.tasks.is_running("spectrum"))
    assert heard.waveform.grab().toImage() != plain
    heard.actions_map.trigger("view.spectrogram")
    assert heard.waveform.grab().toImage() == plain


def test_the_page_turns_with_the_playhead_until_the_person_scrolls(heard: Window) -> None:
    pane = heard.waveform
    pane.show_from(0)
    pane.follow()
    pane.set_playhead(20_000, follow=True)
    assert pane.visible_span.contains(20_000)
    wheel(heard, 240)
    shown = pane.visible_span
    assert not shown.contains(20_000)
    pane.set_playhead(20_500, follow=True)
    assert pane.visible_span == shown
    pane.follow()
    pane.set_playhead(21_000, follow=True)
    assert pane.visible_span.contains(21_000)


def wheel(window: Window, turn: int) -> None:
    """Turn the wheel with Shift held, as somebody does who scrolls back."""
    for _ in range(10):
        window.waveform.wheelEvent(
            QWheelEvent(
                QPointF(300, 50),
                QPointF(300, 50),
                QPoint(0, 0),
                QPoint(0, turn * 3),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.ShiftModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
        )


def test_dragging_on_the_ruler_moves_the_playhead(heard: Window, qtbot: QtBot) -> None:
    pane = heard.waveform
    pane.show_from(0)
    qtbot.mousePress(pane, Qt.MouseButton.LeftButton, pos=QPoint(100, 5))
    qtbot.mouseMove(pane, pos=QPoint(400, 5))
    qtbot.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=QPoint(400, 5))
    at_400 = pane.visible_span.duration_ms * 400 / pane.width()
    assert heard.transport.playhead_ms == pytest.approx(at_400, abs=20)
    assert pane.selection is None


@pytest.mark.parametrize("ending", [".wav", ".flac", ".mp3", ".opus"])
def test_what_is_marked_is_exported(
    heard: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    target = tmp_path / f"clip{ending}"
    heard.waveform.select(Span(2000, 5000))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    heard.files.extracts.ask_file()
    qtbot.waitUntil(lambda: not heard.tasks.is_running("clip"))
    with av.open(str(target)) as made:
        assert (made.duration or 0) / 1e6 == pytest.approx(3.0, abs=0.1)


def test_an_ending_of_no_audio_file_is_said(
    heard: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "clip.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    heard.files.extracts.ask_file()
    qtbot.waitUntil(lambda: "clip.txt" in heard.messages.sentence)
    assert not target.exists()
