from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.settings import Settings
from editor.ui import key_files
from editor.ui.key_rules import canonical, refusal
from editor.ui.keymap import Keymap
from tests.ui.test_keymap import KEYS, TABLE

if TYPE_CHECKING:
    from pathlib import Path

KNOWN = {"Cueproof": {}, "Other": {"cue.keep": ("J",)}}


def test_what_is_exported_is_imported_again(tmp_path: Path) -> None:
    keymap = Keymap(TABLE, KNOWN, Settings())
    keymap.replace("Other", {})
    keymap.take("cue.merge", ['Ctrl+"', "Ctrl+\\"])
    keymap.take("cue.split", ["J"])
    path = tmp_path / "keys.toml"
    path.write_text(key_files.written(keymap), "utf-8")
    other = Keymap(TABLE, KNOWN, Settings())
    other.replace(*key_files.read(path, TABLE, KNOWN))
    assert other.preset == "Other"
    assert [other.keys(one.id) for one in TABLE] == [keymap.keys(one.id) for one in TABLE]


@given(st.lists(st.tuples(st.sampled_from([one.id for one in TABLE]), st.sampled_from(KEYS))))
def test_any_keymap_outlives_its_file(
    tmp_path_factory: pytest.TempPathFactory, taken: list[tuple[str, str]]
) -> None:
    keymap = Keymap(TABLE, KNOWN, Settings())
    for action_id, key in taken:
        if not refusal(keymap.action(action_id), key):
            keymap.take(action_id, [key])
    path = tmp_path_factory.getbasetemp() / "keys.toml"
    path.write_text(key_files.written(keymap), "utf-8")
    assert key_files.read(path, TABLE, KNOWN) == (keymap.preset, keymap.changes)


def test_a_file_may_be_written_by_hand(tmp_path: Path) -> None:
    text = '"cue.merge" = ["ctrl+shift+g"]  # any order of modifiers\n[cue]\nkeep = []\n'
    preset, changes = key_files.read(_file(tmp_path, text), TABLE, KNOWN)
    assert preset == "Cueproof"
    assert changes == {"cue.merge": (canonical("Ctrl+Shift+G"),), "cue.keep": ()}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[cue]\n\nmerg = ['F9']", "line 3: there is no action “cue.merg”"),
        ("[cue]\nmerge = 'F9'", "line 2: the keys of “cue.merge” are not a list"),
        ("[cue]\nmerge = ['F9', 9]", "line 2: the keys of “cue.merge” are not a list"),
        ("[cue]\nmerge = ['Hyper+X']", "line 2: “cue.merge” cannot have Hyper+X"),
        ("[cue]\nmerge = ['F10']", "line 2: “cue.merge” cannot have F10: F10 opens the menu bar"),
        ("'cue.merge' = ['M']", "line 1: “cue.merge” cannot have M"),
        (
            "[cue]\nmerge = ['F9']\nkeep = ['f9']",
            "line 3: “cue.keep” and “cue.merge” both have f9",
        ),
        ("[cue\nmerge = ['F9']", "line 1"),
        ("preset = 'Vim'", "is none of “Cueproof”, “Other”"),
        ("preset = ['Vim']", "is none of “Cueproof”"),
    ],
)
def test_a_bad_file_is_named_with_its_line_and_action(tmp_path: Path, text: str, said: str) -> None:
    path = _file(tmp_path, text)
    with pytest.raises(key_files.KeysUnreadable) as problem:
        key_files.read(path, TABLE, KNOWN)
    assert said in str(problem.value)
    assert str(path) in str(problem.value)


def test_a_file_that_is_missing_or_no_text_is_named(tmp_path: Path) -> None:
    with pytest.raises(key_files.KeysUnreadable, match="No such file"):
        key_files.read(tmp_path / "none.toml", TABLE, KNOWN)
    (tmp_path / "sound.toml").write_bytes(b"\xff\xfe\x00\x80")
    with pytest.raises(key_files.KeysUnreadable, match="not text"):
        key_files.read(tmp_path / "sound.toml", TABLE, KNOWN)


def _file(folder: Path, text: str) -> Path:
    path = folder / "keys.toml"
    path.write_text(text, "utf-8")
    return path
