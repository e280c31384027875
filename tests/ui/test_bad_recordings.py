"""Recordings with something wrong: each is told in a line, and everything else goes on."""

from __future__ import annotations

import shutil
import wave
from typing import TYPE_CHECKING, Any

import av
import numpy as np
import pytest
from PySide6.QtWidgets import QPushButton

from editor.core import edits
from editor.ui.panes.choices import Choices
from tests.media.making import (
    ENCRYPTED,
    FILM_RATE,
    KINDS,
    Kind,
    noise,
    write_changing,
    write_film,
    write_media,
)

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

_BUSY = ("peaks", "tracks", "voice", "checks", "sound")


def use(window: Window, qtbot: QtBot, path: Path) -> None:
    """Open a recording, good or bad, and wait until all that can be known of it is."""
    window.files.media_chosen.emit(path)
    qtbot.waitUntil(lambda: not any(map(window.tasks.is_running, _BUSY)), timeout=30_000)


def works(window: Window) -> bool:
    """Edit, undo, scroll and zoom, as if nothing were wrong."""
    before = window.session.cues
    window.session.do(edits.remove(before, [0]))
    removed = len(window.session.cues)
    window.actions_map.trigger("view.zoom_all")
    window.waveform.grab()
    window.actions_map.trigger("edit.undo")
    return removed == len(before) - 1 and window.session.cues == before


def silent_film(path: Path) -> None:
    with av.open(str(path), "w", format="mp4") as container:
        video: Any = container.add_stream("mpeg4", rate=25)
        video.width = video.height = 64
        picture = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), "rgb24")
        picture.pts = 0
        container.mux(video.encode(picture))
        container.mux(video.encode(None))


def locked(path: Path) -> None:
    write_media(path, noise(2_000, 44_100), KINDS["talk.m4a"], ENCRYPTED)


def without_length(path: Path) -> None:
    with wave.open(str(path), "wb") as sound:
        sound.setparams((1, 2, 16_000, 0, "NONE", ""))


@pytest.mark.parametrize(
    ("write", "told"),
    [
        (silent_film, "the recording has no sound"),
        (locked, "locked by copy protection (DRM)"),
        (without_length, "no sound could be decoded"),
        (lambda path: path.touch(), "the file is empty"),
        (lambda path: path.write_bytes(b"\x00" * 5_000), "this is not a recording"),
    ],
)
def test_what_cannot_be_heard_is_told_where_one_looks(
    talk: Window,
    qtbot: QtBot,
    tmp_path: Path,
    write: Any,  # noqa: ANN401
    told: str,
) -> None:
    path = tmp_path / "bad.mp4"
    write(path)
    use(talk, qtbot, path)
    assert told in talk.messages.sentence
    assert str(path) in talk.messages.sentence
    assert told in talk.transport.unavailable
    assert told in talk.status.text()
    assert not talk.actions_map.by_id["play.cue"].isEnabled()
    assert works(talk)
    good = tmp_path / "good.wav"
    write_media(good, noise(2_000, 16_000), KINDS["talk.wav"])
    use(talk, qtbot, good)
    assert talk.recording.peaks is not None
    assert talk.recording.peaks.duration_ms == 2_000
    assert talk.actions_map.by_id["play.cue"].isEnabled()


def test_another_track_is_offered_when_the_first_cannot_be_heard(
    talk: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "film.mp4"
    write_film(path, codec="aac")
    path.write_bytes(path.read_bytes().replace(b"mp4a", b"drms", 1))
    use(talk, qtbot, path)
    assert "copy protection" in talk.messages.sentence
    assert talk.messages.offers == ("Audio track…",)
    talk.messages.choose()
    (menu,) = talk.findChildren(Choices)
    with qtbot.waitSignal(talk.recording.completed, timeout=30_000):
        menu.actions()[2].trigger()
    menu.close()
    assert talk.recording.peaks is not None
    assert talk.recording.peaks.rate == 2 * FILM_RATE


@pytest.mark.parametrize(
    "kinds",
    [
        [Kind("mp3", "libmp3lame", 44_100, 96_000), Kind("mp3", "libmp3lame", 22_050, 64_000, channels=2)],
        [Kind("mp3", "libmp3lame", 44_100, 96_000, channels=2), Kind("mp3", "libmp3lame", 44_100, 96_000)],
    ],
    ids=["rate-and-channels", "fewer-channels"],
)  # fmt: skip
def test_a_stream_that_changes_midway_is_seen_and_listened_to_whole(
    talk: Window, qtbot: QtBot, tmp_path: Path, kinds: list[Kind]
) -> None:
    path = tmp_path / "changing.mp3"
    write_changing(path, kinds)
    use(talk, qtbot, path)
    assert talk.recording.peaks is not None
    assert talk.recording.peaks.duration_ms == pytest.approx(8_000, abs=200)
    assert talk.listening.voice is not None
    assert talk.listening.voice.complete
    assert works(talk)


def test_a_recording_cut_off_says_where_and_shows_what_there_is(
    talk: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "cut.flac"
    write_media(path, noise(24_000, 44_100), KINDS["talk.flac"])
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    use(talk, qtbot, path)
    peaks = talk.recording.peaks
    assert peaks is not None
    seconds = peaks.duration_ms // 1000
    assert 8 <= seconds <= 16
    assert f"ends at 00:00:{seconds:02d} although 00:00:24 is announced" in talk.messages.sentence
    assert talk.actions_map.by_id["play.cue"].isEnabled()
    assert works(talk)


def test_damage_says_where_it_begins_and_shows_what_is_around_it(
    talk: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "damaged.m4a"
    write_media(path, noise(24_000, 44_100), KINDS["talk.m4a"])
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 20_000] = np.random.default_rng(5).bytes(20_000)
    path.write_bytes(data)
    use(talk, qtbot, path)
    told = talk.messages.sentence
    assert "packets from 00:00:1" in told
    assert told.endswith("are damaged and could not be decoded.")
    assert talk.recording.peaks is not None
    assert talk.recording.peaks.duration_ms == pytest.approx(24_000, abs=500)
    assert works(talk)


@pytest.fixture
def heard(talk: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    path = tmp_path / "talk.wav"
    write_media(path, noise(6_000, 16_000), KINDS[path.name])
    use(talk, qtbot, path)
    return talk


def test_a_recording_that_grows_while_open_can_be_read_again(
    heard: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "talk.wav"
    write_media(tmp_path / "longer.wav", noise(9_000, 16_000), KINDS["talk.wav"])
    with path.open("ab") as stream:
        stream.write(bytes(96_000))
    qtbot.waitUntil(lambda: "has changed since it was opened" in heard.messages.sentence)
    assert heard.recording.peaks is not None
    assert heard.recording.peaks.duration_ms == 6_000
    assert works(heard)
    shutil.copyfile(tmp_path / "longer.wav", path)
    button = heard.messages.findChild(QPushButton)
    assert button is not None
    with qtbot.waitSignal(heard.recording.completed, timeout=30_000):
        button.click()
    assert heard.recording.peaks.duration_ms == 9_000


def test_a_recording_that_vanishes_while_open_is_told_and_what_was_read_stays(
    heard: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    peaks = heard.recording.peaks
    (tmp_path / "talk.wav").unlink()
    qtbot.waitUntil(lambda: "was moved or deleted" in heard.messages.sentence)
    assert heard.recording.peaks is peaks
    assert works(heard)
    heard.actions_map.trigger("view.spectrogram")
    heard.waveform.grab()
    qtbot.waitUntil(lambda: "spectrogram stopped" in heard.messages.sentence)
    assert works(heard)


def test_a_file_saved_over_the_old_one_is_noticed_once(
    heard: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(heard.desk.watch.changed):
        write_media(tmp_path / "new.wav", noise(3_000, 16_000), KINDS["talk.wav"])
        (tmp_path / "new.wav").replace(tmp_path / "talk.wav")
    assert "has changed" in heard.messages.sentence
    heard.messages.hide()
    with qtbot.assertNotEmitted(heard.desk.watch.changed, wait=800):
        (tmp_path / "talk.wav").touch()
