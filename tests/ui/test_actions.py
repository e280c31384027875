from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from editor.paths import resource
from editor.ui.actions.action import Context
from editor.ui.actions.table import ACTIONS, MENUS

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.ui.window import Window


def test_every_id_is_used_once() -> None:
    counts = Counter(action.id for action in ACTIONS)
    assert max(counts.values()) == 1


def test_no_key_means_two_things_where_the_focus_is() -> None:
    taken = [(_key(key), one) for one in ACTIONS for key in one.keys]
    clashes = [
        (key, one.id, other.id)
        for (key, one), (same, other) in combinations(taken, 2)
        if key == same and one.context.meets(other.context)
    ]
    assert not clashes


def test_every_key_is_one_qt_understands() -> None:
    for action in ACTIONS:
        for key in action.keys:
            assert _key(key), f"{action.id}: {key}"


def test_no_bare_letter_acts_while_text_has_the_focus() -> None:
    for action in ACTIONS:
        if action.context.meets(Context.TEXT):
            assert not [key for key in action.keys if len(key) == 1 or key == "Space"], action.id


def test_f10_and_word_jumps_are_left_to_the_system() -> None:
    jumps = {"Ctrl+Left", "Ctrl+Right", "Ctrl+Up", "Ctrl+Down"}
    for action in ACTIONS:
        assert "F10" not in action.keys, action.id
        if action.context.meets(Context.TEXT):
            assert not jumps & set(action.keys), action.id


def test_every_icon_is_drawn() -> None:
    for action in ACTIONS:
        if action.icon:
            assert resource("icons", f"{action.icon}.svg").is_file(), action.id


def test_every_listed_action_is_in_its_menu(window: Window) -> None:
    bar = window.menuBar()
    listed = {
        menu.title(): {entry.text() for entry in menu.actions() if not entry.isSeparator()}
        for menu in bar.findChildren(QMenu)
        if menu.title()
    }
    assert tuple(entry.text() for entry in bar.actions()) == MENUS
    for action in ACTIONS:
        if action.menu:
            there = listed[action.submenu or action.menu]
            assert window.actions_map.by_id[action.id].text() in there


def test_nothing_to_edit_disables_what_edits(window: Window) -> None:
    for name in ("file.save", "edit.undo", "cue.merge", "review.next", "play.cue"):
        assert not window.actions_map.by_id[name].isEnabled(), name


def _key(key: str) -> str:
    return QKeySequence(key).toString()


def test_the_playhead_is_moved_by_key_and_stays_in_the_recording(
    talk: Window, act: Callable[[str], None]
) -> None:
    talk.session.select_index(2)
    start = talk.session.cues[2].start_ms
    act("play.forward")
    act("play.back_little")
    assert talk.transport.playhead_ms == start + 900
    for _ in range(60):
        act("play.back")
    assert talk.transport.playhead_ms == 0
    for _ in range(200):
        act("play.forward")
    assert talk.transport.playhead_ms == talk.waveform.duration_ms
