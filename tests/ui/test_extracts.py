"""Audio taken out of the recording: what the clipboard then holds, and what is told of it."""

from __future__ import annotations

import io
import wave
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication

from editor.core.span import Span
from tests.media.making import KINDS, Kind, Samples, noise, write_film, write_media

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

RATE = 16_000


@pytest.fixture
def heard(talk: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    path = tmp_path / "talk.wav"
    write_media(path, noise(6_000, RATE), KINDS[path.name])
    use(talk, qtbot, path)
    return talk


def use(window: Window, qtbot: QtBot, path: Path) -> None:
    """Open a recording in a window, with nothing else to be told in its status line."""
    with qtbot.waitSignal(window.recording.completed, timeout=30_000):
        window.files.media_chosen.emit(path)
    busy = ("tracks", "voice", "checks")
    qtbot.waitUntil(lambda: not any(map(window.tasks.is_running, busy)), timeout=30_000)


def copy(window: Window, qtbot: QtBot) -> QMimeData:
    clipboard = QGuiApplication.clipboard()
    with qtbot.waitSignal(clipboard.dataChanged, timeout=30_000):
        window.actions_map.trigger("file.copy_audio")
    return clipboard.mimeData()


def offered() -> list[str]:
    """Return what the clipboard has to offer; where there is nothing, Qt has None."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return data.formats() if data else []


def sound(data: QMimeData) -> bytes:
    return bytes(data.data("audio/wav").data())


def samples(data: bytes) -> tuple[int, Samples]:
    with wave.open(io.BytesIO(data)) as sound:
        frames = sound.readframes(sound.getnframes())
        return sound.getframerate(), np.frombuffer(frames, "<i2")


def test_a_cue_is_copied_as_sound_and_as_a_file(heard: Window, qtbot: QtBot) -> None:
    heard.session.select_index(1)
    span = heard.session.cues[1].span
    data = copy(heard, qtbot)
    rate, found = samples(sound(data))
    original = noise(6_000, RATE)[span.start_ms * 16 : span.end_ms * 16]
    assert rate == RATE
    np.testing.assert_array_equal(found[100:-100], original[100:-100])
    assert abs(int(found[0])) <= 1
    (url,) = data.urls()
    assert Path(url.toLocalFile()).read_bytes() == sound(data)
    assert url.fileName() == "talk 00.00.02.wav"


def test_only_the_file_that_is_offered_is_kept(heard: Window, qtbot: QtBot) -> None:
    for row in (0, 1):
        heard.session.select_index(row)
        (url,) = copy(heard, qtbot).urls()
    kept = Path(url.toLocalFile())
    assert list(kept.parent.iterdir()) == [kept]


def test_the_level_is_told(heard: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "square.wav"
    half = np.full(6 * RATE, 16_384, np.int16)
    half[::2] = -16_384
    write_media(path, half, Kind("wav", "pcm_s16le", RATE))
    use(heard, qtbot, path)
    heard.session.select_index(0)
    copy(heard, qtbot)
    assert "copied 2.000 s of audio, −6.0 dBFS" in heard.status.text()


def test_silence_is_told_as_such(heard: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "silence.wav"
    write_media(path, np.zeros(6 * RATE, np.int16), Kind("wav", "pcm_s16le", RATE))
    use(heard, qtbot, path)
    copy(heard, qtbot)
    assert "s of audio, silent" in heard.status.text()


def test_what_is_marked_is_copied_before_the_cue_in_the_track_in_use(
    heard: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "film.mkv"
    write_film(path, duration_ms=6_000)
    use(heard, qtbot, path)
    with qtbot.waitSignal(heard.recording.completed, timeout=30_000):
        heard.recording.tracks.choose(1)
    heard.waveform.select(Span(3_000, 3_500))
    rate, found = samples(sound(copy(heard, qtbot)))
    original = noise(6_000, 2 * RATE, seed=1)[3 * 2 * RATE :][:RATE]
    assert rate == 2 * RATE
    np.testing.assert_array_equal(found[200:-200], original[200:-200])


def test_a_window_that_goes_takes_its_file_from_the_clipboard_and_nothing_else(
    heard: Window, qtbot: QtBot
) -> None:
    clipboard = QGuiApplication.clipboard()
    copy(heard, qtbot)
    heard.files.extracts.take_back()
    assert "audio/wav" not in offered()
    copy(heard, qtbot)
    clipboard.setText("something else")
    heard.files.extracts.take_back()
    assert clipboard.text() == "something else"


def test_hours_are_not_put_on_the_clipboard(heard: Window) -> None:
    before = offered()
    heard.waveform.select(Span(0, 3_600_000))
    heard.actions_map.trigger("file.copy_audio")
    assert "too much to copy" in heard.messages.sentence
    assert not heard.tasks.is_running("copy")
    assert offered() == before


def test_a_recording_that_is_gone_is_said(heard: Window, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "talk.wav").unlink()
    heard.actions_map.trigger("file.copy_audio")
    qtbot.waitUntil(lambda: "there is no such file" in heard.messages.sentence)


def test_without_a_recording_there_is_nothing_to_copy(talk: Window) -> None:
    for name in ("file.copy_audio", "file.clip"):
        assert not talk.actions_map.by_id[name].isEnabled()
