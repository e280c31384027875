from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from editor.ui.key_rows import Row, grouped
from editor.ui.key_sections import HEADING_HEIGHT, ROW_HEIGHT, Section, columns, sections

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window


def words(window: Window) -> set[str]:
    return {label.text() for label in window.cheat_sheet.findChildren(QLabel)}


def test_one_key_shows_the_keys_and_escape_gives_the_focus_back(talk: Window, qtbot: QtBot) -> None:
    talk.session.select_index(1)
    talk.text.put_caret(3)
    qtbot.keyClick(talk.text.box, Qt.Key.Key_F1)
    assert talk.cheat_sheet.isVisible()
    assert {"Undo", "Ctrl+Z", "Keep: it was said", "K"} <= words(talk)
    qtbot.keyClick(talk.cheat_sheet, Qt.Key.Key_Escape)
    assert not talk.cheat_sheet.isVisible()
    assert talk.text.box.hasFocus()
    assert talk.text.caret == 3


def test_the_key_that_shows_it_hides_it(talk: Window, qtbot: QtBot) -> None:
    talk.table.setFocus()
    qtbot.keyClick(talk.table, Qt.Key.Key_F1)
    qtbot.keyClick(talk.cheat_sheet, Qt.Key.Key_F1)
    assert not talk.cheat_sheet.isVisible()
    assert talk.table.hasFocus()


def test_it_shows_the_keys_of_the_person_at_once(talk: Window) -> None:
    talk.actions_map.trigger("help.keys")
    assert "Ctrl+Alt+Y" not in words(talk)
    talk.keymap.take("file.save", ["Ctrl+Alt+Y"])
    assert "Ctrl+Alt+Y" in words(talk)


def test_it_is_no_dialog_keys_go_on_working(talk: Window, qtbot: QtBot) -> None:
    talk.session.select_index(0)
    talk.actions_map.trigger("help.keys")
    qtbot.keyClick(talk.cheat_sheet, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert talk.session.active_index == 1
    assert talk.cheat_sheet.isVisible()


@pytest.mark.parametrize("preset", ["Cueproof", "Subtitle Edit", "Aegisub"])
def test_every_key_there_is_stands_in_it_once(talk: Window, preset: str) -> None:
    talk.keymap.replace(preset, {})
    listed = [
        (section.title.split(" · ")[0], key)
        for section in sections(talk.keymap)
        for row in section.rows
        for key in row.keys
    ]
    assert len(listed) == len(set(listed))
    wanted = [key for one in talk.keymap.actions for key in talk.keymap.keys(one.id)]
    assert sorted(key for _, key in listed) == sorted(wanted)


def test_rows_that_differ_in_one_word_share_one_as_long_as_it_fits() -> None:
    keys = {"Next match": "F3", "Previous match": "Shift+F3", "Slower": "F4", "Faster": "F5",
            "Speaker 1": "Ctrl+1", "Speaker 2": "Ctrl+2", "Speaker 3": "Ctrl+3",
            "Copy all that was said to the list": "F6", "Take all that was said to the list": "F7",
            "Move it in": "I", "Move it out": "O", "Move it away": "Y"}  # fmt: skip
    made = grouped([Row(label, (key,)) for label, key in keys.items()])
    assert [(row.label, row.joined) for row in made] == [
        ("Next, previous match", 2), ("Slower", 1), ("Faster", 1), ("Speaker 1–3", 3),
        ("Copy all that was said to the list", 1), ("Take all that was said to the list", 1),
        ("Move it in, out", 2), ("Move it away", 1),
    ]  # fmt: skip
    assert [key for row in made for key in row.keys] == list(keys.values())


@given(st.lists(st.integers(1, 30), max_size=12), st.integers(1, 7))
def test_columns_hold_everything_in_order_and_are_level(sizes: list[int], count: int) -> None:
    made = [
        Section(str(at), tuple(Row(str(row), ("F9",)) for row in range(size)))
        for at, size in enumerate(sizes)
    ]
    filled = columns(made, count)
    assert len(filled) <= count
    rows = [(part.title, row) for column in filled for part in column for row in part.rows]
    assert rows == [(section.title, row) for section in made for row in section.rows]
    for part in (part for column in filled for part in column):
        assert len(part.rows) >= min(3, len(made[int(part.title)].rows))
    level = sum(section.height for section in made) / count
    tallest = max(sum(part.height for part in column) for column in filled)
    assert tallest <= level + (count + 5) * (ROW_HEIGHT + HEADING_HEIGHT)


def test_it_fits_a_small_window_and_grows_with_it(talk: Window) -> None:
    talk.resize(1280, 800)
    talk.actions_map.trigger("help.keys")
    card = talk.cheat_sheet._card
    assert talk.rect().contains(card.geometry())
    narrow = card.width()
    talk.resize(1_900, 1_000)
    assert talk.cheat_sheet.size() == talk.size()
    assert card.width() > narrow
