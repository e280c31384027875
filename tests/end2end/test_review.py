"""I am led to what nobody said, remove it, change my mind, and save."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.display import until
from tests.end2end.conftest import saved, saved_anew

if TYPE_CHECKING:
    from pathlib import Path

    from tests.end2end.conftest import Desk

pytestmark = pytest.mark.end2end

_LOOP = 8


def test_a_loop_is_one_finding_and_goes_with_one_key(desk: Desk, subtitles: Path) -> None:
    before = subtitles.read_bytes()
    cues = saved(subtitles)
    assert [cue.text for cue in cues[:_LOOP]] == ["you"] * _LOOP
    with desk.open(subtitles):
        desk.press("F8", "Delete", "ctrl+s")
        left = saved_anew(subtitles, before)
    assert [cue.text for cue in left] == [cue.text for cue in cues[_LOOP:]]


def test_removing_is_undone_and_done_again(desk: Desk, subtitles: Path) -> None:
    before = subtitles.read_bytes()
    with desk.open(subtitles):
        desk.press("F8", "Delete", "ctrl+s")
        saved_anew(subtitles, before)
        without = subtitles.read_bytes()
        desk.press("ctrl+z", "ctrl+s")
        saved_anew(subtitles, without)
        assert subtitles.read_bytes() == before
        desk.press("ctrl+y", "ctrl+s")
        saved_anew(subtitles, before)
        assert subtitles.read_bytes() == without


def test_what_was_said_is_kept(desk: Desk, subtitles: Path) -> None:
    before = subtitles.read_bytes()
    cues = saved(subtitles)
    with desk.open(subtitles):
        # The loop is kept; past a hole and a placeholder, Delete removes an invented farewell.
        desk.press("F8", "k", "F8", "F8", "Delete", "ctrl+s")
        left = saved_anew(subtitles, before)
    assert [cue.text for cue in left] == [
        cue.text for cue in cues if cue.text != "Thanks for watching!"
    ]


def test_a_console_transcript_is_saved_as_what_its_new_name_says(desk: Desk, talk: Path) -> None:
    target = talk.with_name("corrected.vtt")
    console = talk.read_bytes()
    with desk.open(talk):
        desk.press("F8", "Delete", "ctrl+shift+s")
        desk.dialog("Save")
        desk.press("ctrl+a")
        desk.screen.write(str(target))
        desk.press("Return")
        until(target.exists, "corrected.vtt")
        desk.back_in_the_window()
    assert target.read_text("utf-8").startswith("WEBVTT")
    assert saved(target)[0].text == "Good evening, and thank you all for coming"
    assert talk.read_bytes() == console
