"""Something is missing or broken, and I can work all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.end2end.conftest import saved, saved_anew

if TYPE_CHECKING:
    from pathlib import Path

    from tests.end2end.conftest import Desk

pytestmark = pytest.mark.end2end


@pytest.mark.parametrize("content", [None, b"", b"not sound at all" * 100])
def test_editing_goes_on_without_a_usable_recording(
    desk: Desk, subtitles: Path, content: bytes | None
) -> None:
    recording = subtitles.with_suffix(".ogg")
    recording.unlink()
    if content is not None:
        recording.write_bytes(content)
    before = subtitles.read_bytes()
    count = len(saved(subtitles))
    with desk.open(subtitles, recorded=False) as program:
        desk.press("F8", "F5", "Delete", "ctrl+s")
        assert len(saved_anew(subtitles, before)) == count - 8
        assert program.process.poll() is None


def test_what_is_open_stays_when_another_cannot_be_opened(desk: Desk, subtitles: Path) -> None:
    broken = subtitles.with_name("broken.srt")
    broken.write_bytes(b"")
    before = subtitles.read_bytes()
    with desk.open(subtitles):
        desk.press("ctrl+o")
        desk.dialog("Open")
        desk.press("ctrl+a")
        desk.screen.write(str(broken))
        desk.press("Return")
        desk.back_in_the_window()
        assert subtitles.name in desk.screen.active_title()
        desk.press("F8", "Delete", "ctrl+s")
        saved_anew(subtitles, before)
    assert broken.read_bytes() == b""
