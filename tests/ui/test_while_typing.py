"""Playing while the text is typed, with a player that keeps in mind what it was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from editor.core.span import Span
    from editor.media.player import Player
    from editor.ui.window import Window

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Tape:
    """Stands for a player where there is no sound device: plays until told otherwise."""

    unavailable: str | None = None
    volume, speed, pause_ms = 1.0, 1.0, 0

    def __init__(self) -> None:
        self.asked: list[tuple[str, int, int | None]] = []
        self.playing = False
        self.position_ms: int | None = None

    def play(self, span: Span) -> None:
        self._begin("play", span.start_ms, span.end_ms)

    def play_from(self, at_ms: int) -> None:
        self._begin("from", at_ms, None)

    def loop(self, span: Span, _pause_ms: int | None = None) -> None:
        self._begin("loop", span.start_ms, span.end_ms)

    def _begin(self, how: str, start_ms: int, end_ms: int | None) -> None:
        self.asked.append((how, start_ms, end_ms))
        self.playing, self.position_ms = True, start_ms

    def stop(self) -> None:
        self.playing, self.position_ms = False, None

    def close(self) -> None:
        self.stop()


@pytest.fixture
def tape(talk: Window) -> Tape:
    """Return what plays in a window whose text has the focus, at its second cue, 2 s to 4 s."""
    made = Tape()
    talk.transport._player = cast("Player", made)
    talk.transport._reason = ""
    talk.session.select_index(1)
    talk.text.put_caret(0)
    talk.show_status()
    return made


def test_tab_plays_and_stops_and_goes_on_a_little_earlier(
    talk: Window, qtbot: QtBot, tape: Tape
) -> None:
    qtbot.keyClick(talk.text.box, Qt.Key.Key_Tab)
    assert tape.asked == [("from", 2_000, None)]
    tape.position_ms = 3_000
    qtbot.keyClick(talk.text.box, Qt.Key.Key_Tab)
    assert not tape.playing
    assert talk.transport.playhead_ms == 3_000
    qtbot.keyClick(talk.text.box, Qt.Key.Key_Tab)
    assert tape.asked[1:] == [("from", 2_700, None)]
    assert talk.text.box.hasFocus()
    assert talk.session.cues[1].text == "and thank you for coming"


def test_shift_tab_goes_back_two_seconds_and_plays(talk: Window, qtbot: QtBot, tape: Tape) -> None:
    talk.transport.set_playhead(3_500)
    qtbot.keyClick(talk.text.box, Qt.Key.Key_Backtab, SHIFT)
    assert tape.asked == [("from", 1_500, None)]
    tape.position_ms = 1_600
    qtbot.keyClick(talk.text.box, Qt.Key.Key_Backtab, SHIFT)
    assert tape.asked[1:] == [("from", 0, None)]
    assert talk.text.box.hasFocus()


@pytest.mark.parametrize("focus", ["text", "table"])
def test_ctrl_space_plays_and_stops_wherever_the_keyboard_is(
    talk: Window, qtbot: QtBot, tape: Tape, focus: str
) -> None:
    target = {"text": talk.text.box, "table": talk.table}[focus]
    target.setFocus()
    qtbot.keyClick(target, Qt.Key.Key_Space, CTRL)
    assert tape.playing
    qtbot.keyClick(target, Qt.Key.Key_Space, CTRL)
    assert not tape.playing


def test_elsewhere_than_where_it_was_stopped_nothing_is_rolled_back(
    talk: Window, tape: Tape
) -> None:
    talk.actions_map.trigger("play.toggle")
    talk.actions_map.trigger("play.toggle")
    talk.transport.set_playhead(8_000)
    talk.actions_map.trigger("play.toggle")
    assert tape.asked[-1] == ("from", 8_000, None)


def test_what_ended_by_itself_is_not_rolled_back(talk: Window, tape: Tape) -> None:
    talk.actions_map.trigger("play.cue")
    tape.position_ms = 4_000
    talk.transport._tick()
    tape.stop()
    talk.transport._tick()
    talk.actions_map.trigger("play.toggle")
    assert tape.asked[-1] == ("from", 4_000, None)


def test_how_far_it_rolls_back_is_set(talk: Window, tape: Tape) -> None:
    talk.settings.set("play.roll_back", 0)
    for _ in range(3):
        talk.actions_map.trigger("play.toggle")
    assert tape.asked[-1] == ("from", 2_000, None)


def test_tab_leaves_the_text_when_that_is_set(talk: Window, qtbot: QtBot, tape: Tape) -> None:
    talk.actions_map.trigger("play.tab")
    qtbot.keyClick(talk.text.box, Qt.Key.Key_Tab)
    assert not tape.asked
    assert not talk.text.box.hasFocus()


def test_escape_stops_and_then_leaves_the_text(talk: Window, qtbot: QtBot, tape: Tape) -> None:
    talk.actions_map.trigger("play.toggle")
    qtbot.keyClick(talk.text.box, Qt.Key.Key_Escape)
    assert not tape.playing
    assert talk.text.box.hasFocus()
    qtbot.keyClick(talk.text.box, Qt.Key.Key_Escape)
    assert talk.table.hasFocus()


# -- pause while typing --------------------------------------------------------------------


def test_typing_lets_the_sound_go_on_unless_it_is_set(
    talk: Window, qtbot: QtBot, tape: Tape
) -> None:
    talk.actions_map.trigger("play.toggle")
    qtbot.keyClicks(talk.text.box, "So ")
    assert tape.playing


def test_typing_stops_the_sound_until_a_while_after_the_last_key(
    talk: Window, qtbot: QtBot, tape: Tape
) -> None:
    talk.actions_map.trigger("play.pause_typing")
    talk.typing.rest.setInterval(50)
    talk.actions_map.trigger("play.cue")
    tape.position_ms = 3_000
    qtbot.keyClicks(talk.text.box, "So ")
    assert not tape.playing
    with qtbot.waitSignal(talk.transport.began):
        pass
    assert tape.asked == [("play", 2_000, 4_000), ("play", 2_700, 4_000)]
    assert talk.session.cues[1].text == "So and thank you for coming"


def test_a_loop_goes_on_as_a_loop(talk: Window, qtbot: QtBot, tape: Tape) -> None:
    talk.settings.set("play.pause_typing", True)
    talk.typing.rest.setInterval(50)
    talk.actions_map.trigger("play.loop")
    qtbot.keyClick(talk.text.box, Qt.Key.Key_Delete)
    with qtbot.waitSignal(talk.transport.began):
        pass
    assert tape.asked == [("loop", 2_000, 4_000)] * 2


def test_an_input_method_pauses_too(talk: Window, tape: Tape) -> None:
    talk.settings.set("play.pause_typing", True)
    talk.actions_map.trigger("play.toggle")
    event = QInputMethodEvent()
    event.setCommitString("字")
    QApplication.sendEvent(talk.text.box, event)
    assert not tape.playing
    assert talk.typing.rest.isActive()


def test_who_goes_elsewhere_meanwhile_is_not_followed_by_the_sound(
    talk: Window, qtbot: QtBot, tape: Tape
) -> None:
    talk.settings.set("play.pause_typing", True)
    talk.typing.rest.setInterval(0)
    talk.actions_map.trigger("play.toggle")
    qtbot.keyClick(talk.text.box, Qt.Key.Key_X)
    talk.transport.set_playhead(9_000)
    with qtbot.waitSignal(talk.typing.rest.timeout):
        pass
    assert len(tape.asked) == 1
