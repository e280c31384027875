"""I make the keys mine without leaving the keyboard, and find them so the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.end2end.conftest import saved, saved_anew

if TYPE_CHECKING:
    from pathlib import Path

    from tests.end2end.conftest import Desk

pytestmark = pytest.mark.end2end

_OWN = "ctrl+shift+F7"


def _change_keys(desk: Desk, searched: str, *keys: str) -> None:
    desk.press("ctrl+shift+p")
    desk.screen.write("change keys")
    desk.press("Return")
    desk.dialog("Keys")
    desk.screen.write(searched)
    desk.press("Return", "Return", *keys, "Escape")
    desk.back_in_the_window()


def test_a_key_of_my_own_works_at_once_and_the_next_time(desk: Desk, subtitles: Path) -> None:
    before, count = subtitles.read_bytes(), len(saved(subtitles))
    with desk.open(subtitles) as program:
        _change_keys(desk, "remove del", _OWN)
        desk.press("F8", _OWN, "ctrl+s")
        left = saved_anew(subtitles, before)
        assert len(left) == count - 8
        desk.press("ctrl+q")
        assert program.process.wait(10) == 0
    before = subtitles.read_bytes()
    with desk.open(subtitles):
        desk.press("alt+1", "alt+Down", _OWN, "ctrl+s")
        assert len(saved_anew(subtitles, before)) == len(left) - 1


def test_a_key_taken_from_another_is_not_its_key_any_more(desk: Desk, subtitles: Path) -> None:
    before = subtitles.read_bytes()
    with desk.open(subtitles):
        _change_keys(desk, "merge ctrl+shift+m", "ctrl+z", "space")
        desk.press("F2", "x", "ctrl+z", "ctrl+s")  # merges, and takes nothing back
        left = saved_anew(subtitles, before)
    assert left[0].text.startswith("x")
    assert len(left) < 35
