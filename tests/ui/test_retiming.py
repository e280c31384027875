from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

from editor.core.selection import Selection
from editor.core.span import Span
from tests.builders import cues
from tests.ui.conftest import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from editor.core.cue import Cue
    from editor.ui.window import Window

SPARSE = ("1-2 one", "3-4 two", "5-6 three", "8-9 four")


@pytest.fixture
def sparse(talk: Window, qtbot: QtBot) -> Window:
    """Return the window with four cues that have gaps between them."""
    load(talk, qtbot, cues(*SPARSE))
    talk.session.select_index(1)
    return talk


def times(window: Window) -> list[tuple[int, int]]:
    return [(cue.start_ms, cue.end_ms) for cue in window.session.cues]


def undone(window: Window, before: tuple[Cue, ...]) -> bool:
    """Tell whether one undo gives back what was, with nothing left to undo, and a redo the rest."""
    after = window.session.cues
    window.actions_map.trigger("edit.undo")
    back = window.session.cues == before and window.session.undo_label is None
    window.actions_map.trigger("edit.redo")
    return back and window.session.cues == after


@pytest.mark.parametrize(
    ("action", "at_ms", "result"),
    [
        ("timing.set_start", 2500, [(1000, 2000), (2500, 4000), (5000, 6000), (8000, 9000)]),
        ("timing.set_end", 4500, [(1000, 2000), (3000, 4500), (5000, 6000), (8000, 9000)]),
        ("timing.set_start_joint", 1500, [(1000, 1500), (1500, 4000), (5000, 6000), (8000, 9000)]),
        ("timing.set_end_joint", 5500, [(1000, 2000), (3000, 5500), (5500, 6000), (8000, 9000)]),
        ("timing.set_start_follow", 2500, [(1000, 2000), (2500, 3500), (4500, 5500), (7500, 8500)]),
        ("timing.extend_start", 0, [(1000, 2000), (2000, 4000), (5000, 6000), (8000, 9000)]),
        ("timing.extend_end", 0, [(1000, 2000), (3000, 5000), (5000, 6000), (8000, 9000)]),
        ("timing.lead_in", 0, [(1000, 2000), (2880, 4000), (5000, 6000), (8000, 9000)]),
        ("timing.lead_out", 0, [(1000, 2000), (3000, 4240), (5000, 6000), (8000, 9000)]),
        ("timing.start_earlier_10", 0, [(1000, 2000), (2990, 4000), (5000, 6000), (8000, 9000)]),
        ("timing.start_later_100", 0, [(1000, 2000), (3100, 4000), (5000, 6000), (8000, 9000)]),
        ("timing.end_later_1000", 0, [(1000, 2000), (3000, 5000), (5000, 6000), (8000, 9000)]),
        ("timing.end_earlier_typing", 0, [(1000, 2000), (3000, 3900), (5000, 6000), (8000, 9000)]),
        ("timing.cue_earlier_1000", 0, [(1000, 2000), (2000, 3000), (5000, 6000), (8000, 9000)]),
        ("timing.cue_later_100", 0, [(1000, 2000), (3100, 4100), (5000, 6000), (8000, 9000)]),
    ],
)
def test_each_action_is_one_step(
    sparse: Window,
    act: Callable[[str], None],
    action: str,
    at_ms: int,
    result: list[tuple[int, int]],
) -> None:
    before = sparse.session.cues
    sparse.transport.set_playhead(at_ms)
    act(action)
    assert times(sparse) == result
    assert undone(sparse, before)


def test_a_refusal_is_said(sparse: Window, act: Callable[[str], None]) -> None:
    sparse.transport.set_playhead(4_500)
    act("timing.set_start")
    assert "set the end first" in sparse.messages.sentence
    act("timing.snap")
    assert "open the recording" in sparse.messages.sentence
    assert times(sparse)[1] == (3000, 4000)


def test_snapping_asks_the_voices(
    sparse: Window, act: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Heard:
        def spans(self, _: Span) -> tuple[Span, ...]:
            return (Span(2800, 4300),)

    monkeypatch.setattr(sparse.listening, "voice", Heard())
    before = sparse.session.cues
    act("timing.snap")
    assert times(sparse)[1] == (2800, 4300)
    assert undone(sparse, before)
    act("edit.undo")
    act("timing.snap_end")
    assert times(sparse)[1] == (3000, 4300)


# -- keys that repeat ----------------------------------------------------------------------


def press(window: Window, *, repeat: bool, released: bool = False) -> None:
    """Send the key 4 to the table as a keyboard does that repeats it."""
    kind = QEvent.Type.KeyRelease if released else QEvent.Type.KeyPress
    event = QKeyEvent(kind, Qt.Key.Key_4, Qt.KeyboardModifier.NoModifier, "4", repeat)
    QApplication.sendEvent(window.table, event)


def test_a_key_held_down_is_one_step_and_pressed_again_another(sparse: Window) -> None:
    first = sparse.session.cues
    for _ in range(4):
        press(sparse, repeat=True)
        press(sparse, repeat=True, released=True)  # as X11 repeats
    press(sparse, repeat=False, released=True)
    held = sparse.session.cues
    assert held[1].start_ms == 2600
    press(sparse, repeat=False)
    press(sparse, repeat=False, released=True)
    assert sparse.session.cues[1].start_ms == 2500
    sparse.session.undo()
    assert sparse.session.cues == held
    sparse.session.undo()
    assert sparse.session.cues == first


def test_the_keys_nudge_in_the_table_and_with_alt_in_the_text(sparse: Window, qtbot: QtBot) -> None:
    sparse.table.setFocus()
    qtbot.keyClick(sparse.table, Qt.Key.Key_9)
    qtbot.keyClick(sparse.table, Qt.Key.Key_9, Qt.KeyboardModifier.ShiftModifier)
    assert times(sparse)[1] == (3000, 5000)
    sparse.session.undo()
    assert times(sparse)[1] == (3000, 4100)
    sparse.text.put_caret(0)
    qtbot.keyClick(sparse.text.box, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(
        sparse.text.box,
        Qt.Key.Key_6,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    qtbot.keyClick(sparse.text.box, Qt.Key.Key_4)
    assert times(sparse)[1] == (2890, 4000)
    assert sparse.session.cues[1].text == "4two"


# -- shifting by a typed amount ------------------------------------------------------------


def answer(window: Window, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClicks(window.prompt.line, typed)
    qtbot.keyClick(window.prompt.line, Qt.Key.Key_Return)


def test_the_selected_cues_are_shifted_by_what_is_typed(
    sparse: Window, act: Callable[[str], None], qtbot: QtBot
) -> None:
    before = sparse.session.cues
    sparse.session.select(Selection(2, frozenset({2, 3})))
    sparse.table.setFocus()
    act("timing.shift")
    qtbot.keyClicks(sparse.prompt.line, "-0.5")
    assert sparse.prompt.meant == "2 cues earlier by 0.500 s"
    qtbot.keyClick(sparse.prompt.line, Qt.Key.Key_Return)
    assert times(sparse)[1:3] == [(2500, 3500), (4500, 5500)]
    assert not sparse.prompt.isVisible()
    assert sparse.table.hasFocus()
    assert undone(sparse, before)


def test_all_from_here_on_are_shifted(
    sparse: Window, act: Callable[[str], None], qtbot: QtBot
) -> None:
    act("timing.shift_following")
    answer(sparse, qtbot, "1:00.5")
    assert times(sparse) == [(1000, 2000), (63500, 64500), (65500, 66500), (68500, 69500)]


def test_what_is_no_amount_stays_to_be_mended_and_escape_leaves(
    sparse: Window, act: Callable[[str], None], qtbot: QtBot
) -> None:
    act("timing.shift")
    answer(sparse, qtbot, "soon")
    assert sparse.prompt.isVisible()
    assert "Type seconds" in sparse.prompt.meant
    qtbot.keyClick(sparse.prompt.line, Qt.Key.Key_Escape)
    assert not sparse.prompt.isVisible()
    assert sparse.session.undo_label is None


def test_shifting_below_zero_is_refused(
    sparse: Window, act: Callable[[str], None], qtbot: QtBot
) -> None:
    sparse.session.select_index(0)
    act("timing.shift")
    answer(sparse, qtbot, "-2")
    assert "below zero" in sparse.messages.sentence
    assert sparse.session.undo_label is None


def test_an_overlap_is_refused_and_can_be_asked_for(
    sparse: Window, act: Callable[[str], None], qtbot: QtBot
) -> None:
    before = sparse.session.cues
    act("timing.shift")
    answer(sparse, qtbot, "1.5")
    assert "there is room for 1.000 s" in sparse.messages.sentence
    assert sparse.session.cues == before
    anyway = next(
        button
        for button in sparse.messages.findChildren(QPushButton)
        if button.text() == "Overlap anyway"
    )
    anyway.click()
    assert times(sparse)[1] == (4500, 5500)
    assert undone(sparse, before)
