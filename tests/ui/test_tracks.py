"""Choosing among the sound tracks of a film, with the window open all the while."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from editor.core.span import Span
from editor.media.decode import SoundTrack
from editor.ui.panes.choices import Choices
from editor.ui.tracks import described
from tests.media.making import FILM_RATE, KINDS, noise, write_film, write_media

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

_BUSY = ("peaks", "tracks", "voice", "checks")


def settle(window: Window, qtbot: QtBot) -> None:
    """Wait until nothing is under way in a window."""
    qtbot.waitUntil(lambda: not any(map(window.tasks.is_running, _BUSY)), timeout=30_000)


def use(window: Window, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(window.recording.completed, timeout=30_000):
        window.files.media_chosen.emit(path)
    settle(window, qtbot)


def entries(window: Window) -> list[str]:
    """Open the chooser as its menu entry does, and return what it offers."""
    window.actions_map.trigger("file.track")
    return [entry.text() for entry in chooser(window).actions()]


def chooser(window: Window) -> Choices:
    (menu,) = window.findChildren(Choices)
    return menu


@pytest.fixture
def film(talk: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    """Return a window with a film of two tracks, the first of them the default."""
    path = tmp_path / "film.mkv"
    write_film(path, duration_ms=6_000)
    use(talk, qtbot, path)
    return talk


def pick(window: Window, qtbot: QtBot, number: int) -> None:
    """Choose the track of a number with the keys."""
    entries(window)
    menu = chooser(window)
    for _ in range(abs(number - window.recording.tracks.used)):
        down = number > window.recording.tracks.used
        qtbot.keyClick(menu, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
    with qtbot.waitSignal(window.recording.completed, timeout=30_000):
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    settle(window, qtbot)


def test_the_chooser_names_every_track_and_marks_the_one_in_use(film: Window) -> None:
    assert entries(film) == [
        "Audio track",
        "1 · PCM, 16 kHz, mono · default",
        "2 · English · Commentary · PCM, 32 kHz, mono",
    ]
    heading, first, second = chooser(film).actions()
    assert not heading.isEnabled()
    assert (first.isChecked(), second.isChecked()) == (True, False)
    assert "track 1 of 2" in film.status.text()


def test_another_track_is_read_anew_with_nothing_closed(film: Window, qtbot: QtBot) -> None:
    film.session.select_index(1)
    film.waveform.show_exactly(Span(1_000, 4_000))
    film.transport.set_playhead(2_500)
    cues, shown = film.session.cues, film.waveform.visible_span
    first, voice = film.recording.peaks, film.listening.voice
    pick(film, qtbot, 1)
    second = film.recording.peaks
    assert first is not None
    assert second is not None
    assert (first.rate, second.rate) == (FILM_RATE, 2 * FILM_RATE)
    assert second.complete
    assert film.listening.voice is not voice
    assert film.listening.voice is not None
    assert film.session.cues is cues
    assert film.session.active_index == 1
    assert film.waveform.visible_span == shown
    assert film.transport.playhead_ms == 2_500
    assert "track 2 of 2" in film.status.text()


def test_a_track_is_remembered_for_its_recording_and_a_new_one_has_its_own(
    film: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path, other = tmp_path / "film.mkv", tmp_path / "other.mkv"
    write_film(other, default=1)
    pick(film, qtbot, 1)
    use(film, qtbot, other)
    assert film.recording.tracks.number is None
    assert film.recording.tracks.used == 1
    use(film, qtbot, path)
    assert film.recording.tracks.used == 1
    pick(film, qtbot, 0)
    assert film.recording.peaks is not None
    assert film.recording.peaks.rate == FILM_RATE
    assert film.recording.tracks.number is None


def test_escape_leaves_the_track_as_it_is(film: Window, qtbot: QtBot) -> None:
    before = film.recording.peaks
    entries(film)
    qtbot.keyClick(chooser(film), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not film.findChildren(Choices))
    assert film.recording.peaks is before


def test_with_one_track_there_is_nothing_to_choose(
    talk: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    action = talk.actions_map.by_id["file.track"]
    assert not action.isEnabled()
    path = tmp_path / "talk.wav"
    write_media(path, noise(2_000, 16_000), KINDS[path.name])
    use(talk, qtbot, path)
    assert not action.isEnabled()
    film = tmp_path / "film.mkv"
    write_film(film)
    use(talk, qtbot, film)
    assert action.isEnabled()
    talk.files.media_chosen.emit(None)
    assert not action.isEnabled()


@pytest.mark.parametrize(
    ("track", "told"),
    [
        (SoundTrack("", "fra", "aac", 44_100, 2, True), "1 · French · AAC, 44.1 kHz, stereo · default"),
        (SoundTrack("Mix", "pt-BR", "opus", 48_000, 6, False), "1 · Portuguese · Mix · Opus, 48 kHz, 6 channels"),
        (SoundTrack("", "qaa", "ac3", 48_000, 1, False), "1 · qaa · AC3, 48 kHz, mono"),
    ],
)  # fmt: skip
def test_a_track_is_told_in_words(track: SoundTrack, told: str) -> None:
    assert described(track, 0) == told
