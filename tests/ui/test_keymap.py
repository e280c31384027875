from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from editor.settings import Settings
from editor.ui.actions.action import Action, Context
from editor.ui.actions.table import ACTIONS
from editor.ui.key_files import presets
from editor.ui.key_rules import canonical, pressed, refusal
from editor.ui.keymap import Keymap, KeyRefused, resolved

if TYPE_CHECKING:
    from pathlib import Path

    from editor.ui.keymap import Keys

TABLE = (
    Action("cue.merge", "Merge", print, "Cue", ("Ctrl+M",)),
    Action("cue.split", "Split", print, "Cue", ("Return", "Enter"), Context.CUES),
    Action("cue.keep", "Keep", print, "Cue", ("K",), Context.CUES),
    Action("text.split", "Split here", print, "Cue", ("Ctrl+Return",), Context.TEXT),
)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEYS = ["Ctrl+M", "Ctrl+J", "K", "J", "Return", "F9", "Ctrl+Return", "Alt+Up"]


@pytest.fixture
def keymap(tmp_path: Path) -> Keymap:
    return Keymap(TABLE, {"Other": {"cue.keep": ("J",)}}, Settings(tmp_path / "settings.json"))


# -- presets -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", presets())
def test_a_preset_names_actions_there_are_and_keys_they_may_have(name: str) -> None:
    by_id = {action.id: action for action in ACTIONS}
    for action_id, keys in presets()[name].items():
        assert action_id in by_id
        for key in keys:
            assert canonical(key) == key, key
            assert not refusal(by_id[action_id], key)


@pytest.mark.parametrize("name", presets())
def test_a_preset_gives_every_key_it_names(name: str) -> None:
    preset = presets()[name]
    found = resolved(ACTIONS, preset)
    assert {action_id: found[action_id] for action_id in preset} == dict(preset)


@pytest.mark.parametrize("name", presets())
def test_with_a_preset_no_key_means_two_things(name: str) -> None:
    assert not _clashes(ACTIONS, resolved(ACTIONS, presets()[name]))


def test_the_own_keys_are_those_of_the_table() -> None:
    for action_id, keys in resolved(ACTIONS).items():
        own = next(action.keys for action in ACTIONS if action.id == action_id)
        assert keys == tuple(map(canonical, own))


# -- one keymap ----------------------------------------------------------------------------


def test_a_key_given_is_shown_told_of_and_kept(keymap: Keymap, tmp_path: Path) -> None:
    told: list[None] = []
    keymap.changed.connect(told.append)
    keymap.set_keys("cue.merge", ["Ctrl+J", "ctrl+j", "F9"])
    assert keymap.keys("cue.merge") == ("Ctrl+J", "F9")
    assert keymap.key_of("cue.merge") == "Ctrl+J"
    assert keymap.is_changed("cue.merge")
    assert len(told) == 1
    keymap._settings.save()
    again = Keymap(TABLE, {}, Settings(tmp_path / "settings.json"))
    assert again.keys("cue.merge") == ("Ctrl+J", "F9")


def test_a_key_that_another_has_is_refused_by_its_name(keymap: Keymap) -> None:
    with pytest.raises(KeyRefused, match=r"K is “Keep” in the cues\."):
        keymap.set_keys("cue.split", ["K"])
    assert not keymap.changes


def test_a_key_is_free_where_the_other_never_has_the_focus(keymap: Keymap) -> None:
    keymap.set_keys("text.split", ["Ctrl+J"])
    keymap.set_keys("cue.keep", ["Ctrl+J"])
    assert [one.id for one in keymap.holders("cue.merge", "ctrl+J")] == ["cue.keep", "text.split"]


def test_a_key_taken_leaves_the_other_the_rest(keymap: Keymap) -> None:
    keymap.take("cue.keep", ["Return"])
    assert keymap.keys("cue.keep") == ("Return",)
    assert keymap.keys("cue.split") == ("Enter",)
    with pytest.raises(KeyRefused, match="“Keep” now"):
        keymap.reset("cue.split")
    keymap.reset("cue.keep")
    keymap.reset("cue.split")
    assert keymap.keys("cue.split") == ("Return", "Enter")
    assert not keymap.changes


def test_the_presets_own_keys_are_no_change(keymap: Keymap) -> None:
    keymap.set_keys("cue.keep", ["J"])
    keymap.set_keys("cue.keep", ["K"])
    assert not keymap.changes


def test_a_change_lasts_over_another_preset(keymap: Keymap) -> None:
    keymap.set_keys("cue.merge", ["F9"])
    keymap.replace("Other", keymap.changes)
    assert keymap.keys("cue.merge") == ("F9",)
    assert keymap.keys("cue.keep") == ("J",)
    keymap.reset_all()
    assert keymap.preset == "Other"
    assert keymap.keys("cue.merge") == ("Ctrl+M",)


def test_settings_that_make_no_sense_are_passed_over(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("keys.preset", "Nobody's")
    settings.set(
        "keys.changed",
        {
            "gone.action": ["F9"],
            "cue.keep": ["Ctrl+M", "no such key", "J"],
            "cue.merge": ["Ctrl+M"],
        },
    )
    keymap = Keymap(TABLE, {}, settings)
    assert keymap.preset == "Cueproof"
    assert keymap.keys("cue.merge") == ("Ctrl+M",)
    assert keymap.keys("cue.keep") == ("J",)


@given(
    st.lists(
        st.dictionaries(
            st.sampled_from([one.id for one in TABLE]), st.lists(st.sampled_from(KEYS)).map(tuple)
        ),
        max_size=3,
    )
)
def test_however_layers_fall_no_key_means_two_things(layers: list[Keys]) -> None:
    found = resolved(TABLE, *layers)
    assert set(found) == {one.id for one in TABLE}
    assert not _clashes(TABLE, found)


@given(st.lists(st.tuples(st.sampled_from([one.id for one in TABLE]), st.sampled_from(KEYS))))
def test_however_keys_are_taken_the_last_one_holds(taken: list[tuple[str, str]]) -> None:
    keymap = Keymap(TABLE, {}, Settings())
    for action_id, key in taken:
        if not refusal(keymap.action(action_id), key):
            keymap.take(action_id, [key])
            assert keymap.keys(action_id) == (key,)
            assert not keymap.holders(action_id, key)
    assert not _clashes(TABLE, {one.id: keymap.keys(one.id) for one in TABLE})


def _clashes(actions: tuple[Action, ...], keys: Keys) -> list[tuple[str, str, str]]:
    return [
        (key, one.id, other.id)
        for at, one in enumerate(actions)
        for other in actions[at + 1 :]
        for key in keys[one.id]
        if key in keys[other.id] and one.context.meets(other.context)
    ]


# -- keys pressed --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "written"),
    [
        (Qt.Key.Key_M, CTRL | SHIFT, "\r", "Ctrl+Shift+M"),
        (Qt.Key.Key_M, SHIFT, "M", "Shift+M"),
        (Qt.Key.Key_Question, SHIFT, "?", "?"),
        (Qt.Key.Key_Plus, CTRL | SHIFT, "+", "Ctrl++"),
        (Qt.Key.Key_Backtab, SHIFT, "", "Shift+Tab"),
        (Qt.Key.Key_4, Qt.KeyboardModifier.KeypadModifier, "4", "4"),
        (Qt.Key.Key_Space, SHIFT, " ", "Shift+Space"),
        (Qt.Key.Key_Control, CTRL, "", ""),
        (Qt.Key.Key_unknown, CTRL, "", ""),
    ],
)
def test_a_key_pressed_is_written_as_tables_have_it(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, written: str
) -> None:
    assert pressed(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)) == written


@pytest.mark.skipif(sys.platform != "linux", reason="the places of keys are this system's")
@pytest.mark.parametrize(
    ("key", "place", "written"),
    [(Qt.Key.Key_Dollar, 13, "Ctrl+Shift+4"), (Qt.Key.Key_ParenRight, 19, "Ctrl+Shift+0"),
     (Qt.Key.Key_Question, 61, "Ctrl+?")],
)  # fmt: skip
def test_shift_and_a_digit_is_no_other_key_than_the_digit(
    key: Qt.Key, place: int, written: str
) -> None:
    text = chr(key.value)
    event = QKeyEvent(QEvent.Type.KeyPress, key, CTRL | SHIFT, place, 0, 0, text)
    assert pressed(event) == written


# -- rules ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("action_id", "key", "because"),
    [
        ("cue.merge", "F10", "menu bar"),
        ("cue.keep", "F10", "menu bar"),
        ("cue.merge", "Alt+F4", "closes the window"),
        ("cue.merge", "Meta+L", "system"),
        ("cue.merge", "M", "edit the text"),
        ("cue.merge", "Shift+M", "edit the text"),
        ("cue.merge", "?", "edit the text"),
        ("cue.merge", "Space", "edit the text"),
        ("text.split", "Return", "edit the text"),
        ("cue.merge", "Backspace", "edit the text"),
        ("cue.merge", "Ctrl+Left", "jumps over a word"),
        ("text.split", "Ctrl+Down", "jumps"),
        ("cue.merge", "Ctrl+C", "copies"),
        ("cue.keep", "Tab", "from one part"),
        ("cue.keep", "Hyper+X", "is no key"),
        ("cue.keep", "Ctrl+K, Ctrl+M", "is no key"),
    ],
)
def test_a_key_that_is_needed_elsewhere_is_refused(
    keymap: Keymap, action_id: str, key: str, because: str
) -> None:
    assert because in refusal(keymap.action(action_id), key)
    with pytest.raises(KeyRefused):
        keymap.take(action_id, [key])
    assert not keymap.changes


@pytest.mark.parametrize(
    ("action_id", "key"),
    [("cue.keep", "M"), ("cue.keep", "?"), ("cue.keep", "Ctrl+Up"), ("cue.merge", "F9"),
     ("cue.merge", "Shift+F9"), ("text.split", "Tab"), ("text.split", "Shift+Tab"),
     ("cue.merge", "Ctrl++"), ("cue.merge", "Alt+M"), ("cue.merge", "Media Play")],
)  # fmt: skip
def test_any_other_key_may_be_had(keymap: Keymap, action_id: str, key: str) -> None:
    assert not refusal(keymap.action(action_id), key)


def test_no_action_is_given_a_key_it_may_not_have() -> None:
    assert not [line for one in ACTIONS for key in one.keys if (line := refusal(one, key))]
