from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from editor.settings import Settings
from editor.ui.panes.key_editor import KeyEditor
from editor.ui.theme import Theme
from editor.ui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def keys(talk: Window, qtbot: QtBot) -> KeyEditor:
    """Return the editor of the keys, opened by its action."""
    talk.actions_map.trigger("help.change_keys")
    found = talk.findChild(KeyEditor)
    assert isinstance(found, KeyEditor)
    qtbot.waitExposed(found)
    return found


def free(window: Window, *keys: str) -> None:
    """Take keys from whatever has them, so that the table may grow."""
    for action in window.keymap.actions:
        had = window.keymap.keys(action.id)
        if set(had) & set(keys):
            window.keymap.set_keys(action.id, [key for key in had if key not in keys])


def shown(keys: KeyEditor) -> list[str]:
    """Return the ids of the actions in sight."""
    return [name for name, item in keys.tree._items.items() if not item.isHidden()]


def record(keys: KeyEditor, qtbot: QtBot, action_id: str) -> None:
    """Choose an action and press Enter on it."""
    keys.tree.choose(action_id)
    qtbot.keyClick(keys.tree, Qt.Key.Key_Return)
    assert keys.change.recorder.isVisible()


def test_a_key_is_found_changed_and_used_with_nothing_but_keys(
    talk: Window, keys: KeyEditor, qtbot: QtBot
) -> None:
    free(talk, "Ctrl+F9")
    qtbot.keyClicks(keys.field, "whole recording")
    assert shown(keys) == ["view.zoom_all"]
    qtbot.keyClick(keys.field, Qt.Key.Key_Return)
    qtbot.keyClick(keys.tree, Qt.Key.Key_Return)
    qtbot.keyClick(keys.change.recorder, Qt.Key.Key_F9, CTRL)
    assert talk.keymap.keys("view.zoom_all") == ("Ctrl+F9",)
    assert "Ctrl+F9" in keys.change.sentence
    assert "Ctrl+F9" in talk.actions_map.by_id["view.zoom_all"].toolTip()
    qtbot.keyClick(keys.tree, Qt.Key.Key_Escape)
    assert not keys.isVisible()
    qtbot.waitUntil(talk.isActiveWindow)
    talk.waveform.show_from(0)
    talk.waveform.zoom(0.1)
    near = talk.waveform.visible_span.duration_ms
    talk.table.setFocus()
    qtbot.keyClick(talk.table, Qt.Key.Key_F9, CTRL)
    assert talk.waveform.visible_span.duration_ms > near


def test_a_clash_is_named_and_nothing_changes_until_it_is_settled(
    talk: Window, keys: KeyEditor, qtbot: QtBot
) -> None:
    record(keys, qtbot, "view.zoom_all")
    qtbot.keyClick(keys.change.recorder, Qt.Key.Key_S, CTRL)
    assert keys.change.sentence == "Ctrl+S is “Save” anywhere: take it away from there?"
    assert talk.keymap.keys("file.save") == ("Ctrl+S",)
    qtbot.keyClick(keys.change.take, Qt.Key.Key_Escape)
    assert keys.isVisible()
    assert not talk.keymap.changes
    record(keys, qtbot, "view.zoom_all")
    qtbot.keyClick(keys.change.recorder, Qt.Key.Key_S, CTRL)
    assert keys.change.take.hasFocus()
    qtbot.keyClick(keys.change.take, Qt.Key.Key_Space)
    assert talk.keymap.keys("view.zoom_all") == ("Ctrl+S",)
    assert talk.keymap.keys("file.save") == ()
    assert talk.actions_map.by_id["file.save"].shortcuts() == []


@pytest.mark.parametrize(
    ("key", "modifiers", "because"),
    [
        (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier, "menu bar"),
        (Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier, "edit the text"),
        (Qt.Key.Key_Left, CTRL, "jumps over a word"),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "one part of the window"),
    ],
)
def test_what_no_action_may_have_is_refused_and_another_key_waited_for(
    talk: Window,
    keys: KeyEditor,
    qtbot: QtBot,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    because: str,
) -> None:
    record(keys, qtbot, "view.zoom_all")
    qtbot.keyClick(keys.change.recorder, key, modifiers)
    assert because in keys.change.sentence
    assert keys.change.recorder.hasFocus()
    qtbot.keyClick(keys.change.recorder, Qt.Key.Key_Control, CTRL)
    qtbot.keyClick(keys.change.recorder, Qt.Key.Key_Escape)
    assert keys.tree.hasFocus()
    assert not talk.keymap.changes


def test_one_more_key_none_and_the_first_ones_again(
    talk: Window, keys: KeyEditor, qtbot: QtBot
) -> None:
    keys.tree.choose("play.cue")
    before = talk.keymap.keys("play.cue")
    qtbot.keyClick(keys.tree, Qt.Key.Key_Insert)
    qtbot.keyClick(keys.change.recorder, Qt.Key.Key_F9, SHIFT)
    assert talk.keymap.keys("play.cue") == (*before, "Shift+F9")
    qtbot.keyClick(keys.tree, Qt.Key.Key_Delete)
    assert talk.keymap.keys("play.cue") == ()
    assert talk.actions_map.key_of("play.cue") == ""
    keys.reset()
    assert talk.keymap.keys("play.cue") == before
    assert not talk.keymap.changes


def test_a_bare_letter_goes_to_what_never_works_in_the_text(
    talk: Window, keys: KeyEditor, qtbot: QtBot
) -> None:
    free(talk, "I")
    record(keys, qtbot, "review.keep")
    qtbot.keyClick(keys.change.recorder, Qt.Key.Key_I)
    assert talk.keymap.keys("review.keep") == ("I",)
    keys.close()
    talk.actions_map.trigger("review.next")
    assert [one.text() for one in talk.panel.findChildren(QPushButton, "review.keep")] == ["Keep"]
    button = talk.panel.findChild(QPushButton, "review.keep")
    assert isinstance(button, QPushButton)
    assert "(I)" in button.toolTip()
    talk.session.select_index(1)
    talk.text.put_caret(0)
    qtbot.keyClicks(talk.text.box, "I ")
    assert talk.session.cues[1].text == "I and thank you for coming"


def test_the_text_leaves_new_keys_to_the_program(
    talk: Window, keys: KeyEditor, qtbot: QtBot
) -> None:
    free(talk, "Ctrl+U")
    record(keys, qtbot, "edit.undo")
    qtbot.keyClick(keys.change.recorder, Qt.Key.Key_U, CTRL)
    keys.close()
    qtbot.waitUntil(talk.isActiveWindow)
    talk.session.select_index(1)
    talk.text.put_caret(0)
    qtbot.keyClicks(talk.text.box, "So ")
    qtbot.keyClick(talk.text.box, Qt.Key.Key_U, CTRL)
    assert talk.session.cues[1].text == "and thank you for coming"


def test_a_key_pressed_finds_what_has_it(keys: KeyEditor, qtbot: QtBot) -> None:
    keys.by_key.setChecked(True)
    qtbot.keyClick(keys.field, Qt.Key.Key_S, CTRL)
    assert shown(keys) == ["file.save"]
    qtbot.keyClick(keys.field, Qt.Key.Key_K)
    assert shown(keys) == ["review.keep"]
    qtbot.keyClick(keys.field, Qt.Key.Key_Escape)
    assert not keys.by_key.isChecked()
    assert keys.isVisible()
    qtbot.keyClicks(keys.field, "xyzzy")
    assert shown(keys) == []
    assert "No action" in keys.change.sentence
    assert keys.tree.chosen == ""


def test_a_preset_is_chosen_and_shown_everywhere(talk: Window, keys: KeyEditor) -> None:
    keys.choose_preset("Aegisub")
    assert talk.keymap.preset == keys.preset.currentText() == "Aegisub"
    assert talk.actions_map.by_id["play.cue_bare"].shortcuts()[0].toString() == "S"
    keys.choose_preset("Cueproof")
    assert talk.actions_map.by_id["play.cue_bare"].shortcuts() == []


def test_keys_go_through_a_file_to_another_window(
    talk: Window, keys: KeyEditor, qtbot: QtBot, tmp_path: Path
) -> None:
    talk.keymap.take("file.save", ["Ctrl+Alt+S"])
    keys.choose_preset("Subtitle Edit")
    path = tmp_path / "mine.toml"
    keys.export_to(path)
    assert "mine.toml" in keys.change.sentence
    keys.choose_preset("Cueproof")
    keys.reset_all()
    assert talk.actions_map.key_of("file.save") == "Ctrl+S"
    keys.import_from(path)
    assert talk.keymap.preset == "Subtitle Edit"
    assert talk.actions_map.key_of("file.save") == "Ctrl+Alt+S"


def test_a_bad_file_is_explained_and_changes_nothing(
    talk: Window, keys: KeyEditor, tmp_path: Path
) -> None:
    path = tmp_path / "bad.toml"
    path.write_text("[file]\nsave = ['F10']\n", "utf-8")
    keys.import_from(path)
    assert "line 2: “file.save” cannot have F10" in keys.change.sentence
    assert not talk.keymap.changes
    keys.export_to(tmp_path / "none" / "mine.toml")
    assert "there is no such folder" in keys.change.sentence


def test_changed_keys_are_there_the_next_time(
    talk: Window, keys: KeyEditor, qtbot: QtBot, tmp_path: Path
) -> None:
    talk.keymap.take("file.save", ["Ctrl+Alt+S"])
    keys.close()
    again = Window(Settings(tmp_path / "settings.json"), Theme("dark"))
    qtbot.addWidget(again)
    assert again.actions_map.key_of("file.save") == "Ctrl+Alt+S"


def test_the_editor_is_opened_once(talk: Window, keys: KeyEditor) -> None:
    talk.actions_map.trigger("help.change_keys")
    assert talk.findChildren(KeyEditor) == [keys]
