"""How playback comes out: louder, quieter, muted, and the pause in a loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QToolButton

from editor.ui.panes.choices import Choices
from editor.ui.panes.volume import VolumeButton
from tests.media.making import KINDS, noise, write_media

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.media.player import Player
    from editor.ui.window import Window


@pytest.fixture
def player(talk: Window, qtbot: QtBot, tmp_path: Path) -> Player:
    """Return the player behind a window with a recording; whether it can sound does not matter."""
    path = tmp_path / "talk.wav"
    write_media(path, noise(2_000, 16_000), KINDS[path.name])
    talk.files.media_chosen.emit(path)
    qtbot.waitUntil(lambda: talk.transport.can_try, timeout=30_000)
    found = talk.transport._player
    assert found is not None
    return found


def button(window: Window) -> VolumeButton:
    found = window.toolbar.findChild(VolumeButton, "volume")
    assert isinstance(found, VolumeButton)
    return found


def test_keys_make_it_quieter_and_louder_also_while_typing(
    talk: Window, qtbot: QtBot, player: Player
) -> None:
    talk.session.select_index(0)
    talk.focus_text()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(talk.text.box, Qt.Key.Key_Down, both)
    assert talk.settings.get("play.volume") == pytest.approx(0.9)
    assert player.volume == pytest.approx(0.9**3)
    for _ in range(20):
        qtbot.keyClick(talk.text.box, Qt.Key.Key_Down, both)
    assert player.volume == 0
    for _ in range(20):
        qtbot.keyClick(talk.text.box, Qt.Key.Key_Up, both)
    assert player.volume == 1
    assert talk.text.box.toPlainText() == talk.session.cues[0].text


def test_mute_is_silence_until_it_is_lifted_or_the_volume_is_set(
    talk: Window, player: Player
) -> None:
    talk.transport.output.set_volume(0.5)
    talk.actions_map.trigger("play.mute")
    assert player.volume == 0
    assert "muted" in button(talk).toolTip()
    talk.actions_map.trigger("play.mute")
    assert player.volume == pytest.approx(0.125)
    assert "50 %" in button(talk).toolTip()
    talk.actions_map.trigger("play.mute")
    talk.actions_map.trigger("play.louder")
    assert player.volume == pytest.approx(0.6**3)
    assert talk.settings.get("play.volume") == pytest.approx(0.6)


def test_the_slider_and_the_wheel_set_the_volume(talk: Window, player: Player) -> None:
    shown = button(talk)
    shown.slider.setValue(40)
    assert player.volume == pytest.approx(0.4**3)
    turned = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    shown.wheelEvent(turned)
    assert talk.settings.get("play.volume") == pytest.approx(0.5)
    assert shown.slider.value() == 50


def test_the_slider_drops_down_with_the_focus_and_follows_the_keys(
    talk: Window, qtbot: QtBot
) -> None:
    shown = button(talk)
    menu = shown.menu()
    menu.popup(QPoint(0, 0))
    qtbot.waitUntil(shown.slider.isVisible)
    qtbot.keyClick(shown.slider, Qt.Key.Key_Left)
    assert talk.settings.get("play.volume") == pytest.approx(0.95)
    mute = menu.findChild(QToolButton, "mute")
    assert isinstance(mute, QToolButton)
    mute.click()
    assert talk.transport.output.is_muted
    menu.close()


def test_a_volume_of_another_time_is_kept_and_mute_is_not(talk: Window, player: Player) -> None:
    talk.settings.set("play.volume", 0.3)
    talk.transport.output.serve(player)
    assert player.volume == pytest.approx(0.027)
    talk.settings.set("play.volume", 7.0)  # a file that was edited by hand
    assert talk.transport.output.volume == 1


def test_the_pause_of_a_loop_is_chosen(talk: Window, qtbot: QtBot, player: Player) -> None:
    assert player.pause_ms == 500
    talk.actions_map.trigger("play.loop_pause")
    (menu,) = talk.findChildren(Choices)
    told = [(entry.text(), entry.isChecked()) for entry in menu.actions()[1:]]
    assert told == [
        ("None", False), ("0.25 s", False), ("0.5 s", True), ("1 s", False), ("2 s", False),
    ]  # fmt: skip
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert player.pause_ms == 1000
    assert talk.settings.get("play.loop_pause") == 1000
