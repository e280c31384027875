"""I leave, and nothing I did is lost without my being asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.end2end.conftest import saved

if TYPE_CHECKING:
    from pathlib import Path

    from tests.end2end.conftest import Desk

pytestmark = pytest.mark.end2end


def test_unsaved_changes_are_asked_about(desk: Desk, subtitles: Path) -> None:
    before = subtitles.read_bytes()
    with desk.open(subtitles) as program:
        desk.press("F8", "Delete", "ctrl+q")
        desk.dialog("Unsaved")
        desk.press("Escape")
        desk.back_in_the_window()
        assert program.process.poll() is None
        desk.press("ctrl+q")
        desk.dialog("Unsaved")
        desk.press("Tab", "space")  # from Save, which Return would press, to Discard
        assert program.process.wait(10) == 0
    assert subtitles.read_bytes() == before


def test_saving_on_the_way_out_saves(desk: Desk, subtitles: Path) -> None:
    count = len(saved(subtitles))
    with desk.open(subtitles) as program:
        desk.press("F8", "Delete", "ctrl+q")
        desk.dialog("Unsaved")
        desk.press("Return")
        assert program.process.wait(10) == 0
    assert len(saved(subtitles)) == count - 8


def test_without_changes_nothing_is_asked(desk: Desk, subtitles: Path) -> None:
    with desk.open(subtitles) as program:
        desk.press("ctrl+q")
        assert program.process.wait(10) == 0
