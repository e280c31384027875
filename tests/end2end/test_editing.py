"""I correct the text, split where I type, and merge."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.end2end.conftest import saved, saved_anew

if TYPE_CHECKING:
    from pathlib import Path

    from tests.end2end.conftest import Desk

pytestmark = pytest.mark.end2end

_FIRST_SPOKEN = 8  # cues before it are the loop, so this many steps down from the first


def _to_the_first_spoken(desk: Desk) -> None:
    desk.press(*["alt+Down"] * _FIRST_SPOKEN)


def test_text_is_typed_in_place(desk: Desk, subtitles: Path) -> None:
    before = subtitles.read_bytes()
    with desk.open(subtitles):
        _to_the_first_spoken(desk)
        desk.press("F2", "ctrl+Home")
        desk.screen.write("Well, ")
        desk.press("ctrl+s")
        left = saved_anew(subtitles, before)
    assert left[_FIRST_SPOKEN].text == "Well, Good evening, and thank you all for coming"


def test_typing_is_one_step_to_undo(desk: Desk, subtitles: Path) -> None:
    before = subtitles.read_bytes()
    with desk.open(subtitles):
        _to_the_first_spoken(desk)
        desk.press("F2", "ctrl+Home")
        desk.screen.write("Well, ")
        desk.press("ctrl+s")
        saved_anew(subtitles, before)
        typed = subtitles.read_bytes()
        desk.press("ctrl+z", "ctrl+s")
        saved_anew(subtitles, typed)
    assert subtitles.read_bytes() == before


def test_a_cue_is_split_at_the_caret(desk: Desk, subtitles: Path) -> None:
    before = subtitles.read_bytes()
    whole = saved(subtitles)[_FIRST_SPOKEN]
    with desk.open(subtitles):
        _to_the_first_spoken(desk)
        desk.press("F2", "ctrl+Home", "ctrl+Right", "ctrl+Right", "ctrl+Right", "ctrl+alt+v")
        desk.screen.write("I ")  # the second half is being typed in
        desk.press("ctrl+s")
        left = saved_anew(subtitles, before)
    first, second = left[_FIRST_SPOKEN : _FIRST_SPOKEN + 2]
    assert second.text.startswith("I ")
    assert f"{first.text} {second.text[2:]}" == whole.text
    assert first.text.startswith("Good evening")
    assert (first.start_ms, first.end_ms, second.end_ms) == (
        whole.start_ms,
        second.start_ms,
        whole.end_ms,
    )


def test_a_cue_is_merged_with_the_next(desk: Desk, subtitles: Path) -> None:
    before = subtitles.read_bytes()
    one, two = saved(subtitles)[_FIRST_SPOKEN : _FIRST_SPOKEN + 2]
    with desk.open(subtitles):
        _to_the_first_spoken(desk)
        desk.press("ctrl+shift+m", "ctrl+s")
        left = saved_anew(subtitles, before)
    merged = left[_FIRST_SPOKEN]
    assert merged.text.split() == [*one.text.split(), *two.text.split()]
    assert (merged.start_ms, merged.end_ms) == (one.start_ms, two.end_ms)
