from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from editor.settings import Settings
from editor.ui import palette
from editor.ui.actions.action import Action

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

TABLE = (
    Action("cue.merge", "Merge with the next", print, "Cue"),
    Action("view.next", "Next cue", print, "View"),
    Action("review.next", "Next finding", print, "Review"),
    Action("review.bare", "Next finding", print, ""),
)


def found(typed: str, recent: tuple[str, ...] = (), off: tuple[str, ...] = ()) -> list[str]:
    hits = palette.meant(TABLE, typed, recent, lambda name: name not in off)
    return [action.id for action in hits]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("", ["cue.merge", "view.next", "review.next"]),
        ("next", ["view.next", "review.next", "cue.merge"]),
        ("find next", ["review.next"]),
        ("NEXT  fin", ["review.next"]),
        ("mrg", ["cue.merge"]),
        ("xt fin", ["review.next"]),
        ("q", []),
    ],
)
def test_words_are_found_in_any_order_and_in_parts(typed: str, wanted: list[str]) -> None:
    assert found(typed) == wanted


def test_what_was_run_last_leads_and_what_cannot_be_run_ends() -> None:
    assert found("", ("review.next",)) == ["review.next", "cue.merge", "view.next"]
    assert found("next", (), ("view.next",)) == ["review.next", "cue.merge", "view.next"]


def test_the_commands_run_last_are_remembered_once_each() -> None:
    settings = Settings()
    for name in "abcabcdefghijk":
        palette.remember(settings, name)
    assert settings.get("palette.recent") == list("kjihgfed")


def test_a_command_run_is_first_the_next_time(talk: Window, qtbot: QtBot) -> None:
    talk.actions_map.trigger("view.palette")
    qtbot.keyClicks(talk.search, "recording whole")
    qtbot.keyClick(talk.search, Qt.Key.Key_Return)
    talk.search.clear()
    talk.actions_map.trigger("view.palette")
    assert talk.search.hits[0].label == "View: Show the whole recording"
    assert talk.search.hits[0].hint == talk.actions_map.key_of("view.zoom_all")


def test_what_makes_no_sense_now_is_last_says_why_and_does_nothing(
    talk: Window, qtbot: QtBot
) -> None:
    talk.actions_map.trigger("view.palette")
    qtbot.keyClicks(talk.search, "marked play")
    assert [hit.why_not for hit in talk.search.hits] == ["no sound, or nothing is marked"]
    qtbot.keyClick(talk.search, Qt.Key.Key_Return)
    assert talk.search.hasFocus()
    qtbot.keyClick(talk.search, Qt.Key.Key_Escape)
    talk.search.clear()
    talk.actions_map.trigger("view.palette")
    off = [bool(hit.why_not) for hit in talk.search.hits]
    assert off == sorted(off)


def test_the_focus_goes_back_to_where_it_was(talk: Window, qtbot: QtBot) -> None:
    talk.session.select_index(1)
    talk.text.put_caret(4)
    talk.actions_map.trigger("view.palette")
    qtbot.keyClick(talk.search, Qt.Key.Key_Escape)
    assert talk.text.box.hasFocus()


@pytest.mark.parametrize("width", [1024, 1280, 1600])
def test_what_it_says_of_itself_is_never_cut(talk: Window, width: int) -> None:
    talk.resize(width, 800)
    box = talk.search
    said = box.fontMetrics().horizontalAdvance(box.placeholderText())
    assert said < box.width() - 40
    assert box.toolTip().endswith("Ctrl+Shift+P")
    assert "Ctrl+Shift+P" in box.placeholderText() or width < 1600


def test_it_shows_keys_of_the_person(talk: Window) -> None:
    talk.keymap.take("view.palette", ["Ctrl+Alt+P"])
    assert talk.search.toolTip().endswith("Ctrl+Alt+P")
    talk.actions_map.trigger("view.palette")
    own = [hit.hint for hit in talk.search.hits if hit.label == "View: Run a command or find text"]
    assert own == ["Ctrl+Alt+P"]
