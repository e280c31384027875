"""Something is missing or broken, and I can work all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.display import display
from tests.end2end.conftest import Desk, saved, saved_anew

if TYPE_CHECKING:
    from pathlib import Path

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


def test_a_small_screen_shows_the_whole_window(tmp_path: Path, subtitles: Path) -> None:
    with display(1024, 600) as small, Desk(small, tmp_path, {}).open(subtitles):
        (window,) = small.windows("Cueproof")
        told = small.xdotool("getwindowgeometry", "--shell", window).splitlines()
        has = {name: int(value) for name, _, value in (line.partition("=") for line in told)}
        assert has["WIDTH"] <= 1024
        assert has["HEIGHT"] <= 600 - 20  # there is a title bar above


@pytest.mark.parametrize(
    "lacking",
    [
        {"QT_XCB_GL_INTEGRATION": "none"},
        {"LIBGL_DRIVERS_PATH": "/nonexistent", "__EGL_VENDOR_LIBRARY_DIRS": "/nonexistent"},
    ],
    ids=["no GL in Qt", "no driver"],
)
def test_editing_needs_no_driver_of_the_graphics_card(
    desk: Desk, subtitles: Path, lacking: dict[str, str]
) -> None:
    before = subtitles.read_bytes()
    bare = Desk(desk.screen, desk.folder, {**desk.sound, **lacking})
    with bare.open(subtitles) as program:
        bare.press("F8", "Delete", "ctrl+s")
        saved_anew(subtitles, before)
        assert program.errors.read_bytes() == b""
