from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

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
