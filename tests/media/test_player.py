from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from editor.core.span import Span
from editor.media.player import Player
from tests.media.hearing import finish, heard, original, piece, runs, start
from tests.sound import RATE, NullSink, find, loud_ms, needs_sound

if TYPE_CHECKING:
    from pathlib import Path

    from tests.media.hearing import Recordings


@needs_sound
@pytest.mark.parametrize("kind", ["talk.wav", "stereo.wav", "constant.mp3", "film.mp4", "talk.ogg"])
def test_a_span_is_heard_whole_and_nothing_else(
    sink: NullSink, recordings: Recordings, kind: str
) -> None:
    span = Span(5_123, 6_456)
    samples, told, _ = heard(sink, recordings(kind), f"play:{span.start_ms}:{span.end_ms}", "wait")
    rate = 16_000 if kind == "talk.wav" else 44_100
    begin, end = loud_ms(samples)
    assert abs(end - begin - span.duration_ms) < 5
    found = find(samples, piece(span, rate))
    assert found.likeness > 0.9
    assert abs(found.at_ms - begin) < 5
    # And the other way round: what was heard in the middle stands where it should in the original.
    middle = int((begin + 400) * RATE / 1000)
    source = find(original(rate), samples[middle : middle + RATE // 2])
    assert abs(source.at_ms - (span.start_ms + 400)) < 5
    assert told[1]["playing"] is False
    assert told[1]["position"] is None


@needs_sound
def test_the_position_is_the_moment_that_is_heard(sink: NullSink, recordings: Recordings) -> None:
    _, told, _ = heard(sink, recordings("talk.flac"), "play:2000:4000", "wait")
    positions = told[1]["positions"]
    at = [position for _, position in positions]
    assert at == sorted(at)
    assert at[0] == 2_000
    assert 3_900 < at[-1] <= 4_000
    moving = [(when, position) for when, position in positions if 2_200 < position < 3_800]
    offsets = [position - when for when, position in moving]
    assert max(offsets) - min(offsets) < 60
    assert moving[-1][0] - moving[0][0] == pytest.approx(moving[-1][1] - moving[0][1], abs=40)


@needs_sound
@pytest.mark.parametrize("speed", [0.5, 1.5, 3.0])
def test_another_speed_lasts_as_much_shorter_or_longer(
    sink: NullSink, recordings: Recordings, speed: float
) -> None:
    samples, told, _ = heard(
        sink, recordings("talk.flac"), f"speed:{speed}", "play:3000:4500", "wait"
    )
    # Noise is never silent: where it is, the machine was late for the device.
    lasted = sum(end - begin for begin, end in runs(samples, silence_ms=2))
    assert abs(lasted - 1_500 / speed) < 30
    seen = np.array([each for each in told[2]["positions"] if 3_200 < each[1] < 4_400])
    steps = (seen[10:] - seen[:-10]).T
    assert np.median(steps[1] / steps[0]) == pytest.approx(speed, rel=0.1)
    assert told[2]["positions"][-1][1] <= 4_500


@needs_sound
def test_a_machine_too_late_for_the_device_says_nothing_and_plays_on(
    sink: NullSink, recordings: Recordings
) -> None:
    with sink.recording() as recording:
        program = start(sink, recordings("talk.flac"), "play:3000:5000", "wait")
        recording.wait_for_sound()
        program.send_signal(signal.SIGSTOP)
        recording.wait_for_silence(200)
        program.send_signal(signal.SIGCONT)
        told = finish(program)
        recording.wait(300)
    assert told[1]["problem"] is None
    assert find(recording.samples, piece(Span(4_500, 4_900))).likeness > 0.9


@needs_sound
def test_playing_again_leaves_the_first_span_at_once(
    sink: NullSink, recordings: Recordings
) -> None:
    second = Span(8_000, 9_000)
    samples, _, _ = heard(
        sink, recordings("constant.mp3"), "play:1000:4000", "pause:700", "play:8000:9000", "wait"
    )
    begin, end = loud_ms(samples)
    found = find(samples, piece(second))
    assert found.likeness > 0.9
    assert abs(found.at_ms + second.duration_ms - end) < 5
    before = find(samples[: int(found.at_ms * RATE / 1000)], piece(Span(1_020, 1_300)))
    assert before.likeness > 0.9
    assert found.at_ms - begin < 1_000


@needs_sound
def test_a_change_of_speed_goes_on_from_where_it_was(
    sink: NullSink, recordings: Recordings
) -> None:
    _, told, _ = heard(
        sink, recordings("talk.flac"), "play:1000:3000", "pause:700", "speed:2", "wait"
    )
    before, after = told[1]["positions"][-1][1], told[3]["positions"][0][1]
    assert abs(after - before) < 60
    assert 2_800 < told[3]["positions"][-1][1] <= 3_000


@needs_sound
def test_stop_is_silence_and_no_end_of_its_own(sink: NullSink, recordings: Recordings) -> None:
    samples, told, _ = heard(
        sink, recordings("talk.flac"), "onwards:1000", "pause:800", "stop", "pause:300"
    )
    begin, end = loud_ms(samples)
    # What the device had been given already is heard on: 150 ms.
    assert 300 < end - begin < 1_050
    assert told[2]["playing"] is False
    tail = samples[int((end - 3) * RATE / 1000) : int(end * RATE / 1000)]
    assert np.abs(tail).max() < 0.5 * np.abs(samples).max()


@needs_sound
def test_playing_from_a_moment_ends_with_the_recording(
    sink: NullSink, recordings: Recordings
) -> None:
    samples, told, _ = heard(sink, recordings("talk.wav"), "onwards:11000", "wait")
    begin, end = loud_ms(samples)
    assert abs(end - begin - 1_000) < 5
    assert told[1]["playing"] is False


@needs_sound
def test_half_the_volume_is_half_as_loud(sink: NullSink, recordings: Recordings) -> None:
    path = recordings("talk.flac")
    loud, _, _ = heard(sink, path, "play:1000:1500", "wait")
    quiet, _, _ = heard(sink, path, "volume:0.5", "play:1000:1500", "wait")
    assert np.abs(quiet).max() == pytest.approx(np.abs(loud).max() / 2, rel=0.05)


@needs_sound
def test_a_device_that_goes_away_stops_playing_with_a_sentence(
    sink: NullSink, recordings: Recordings
) -> None:
    with sink.recording() as recording:
        program = start(sink, recordings("talk.flac"), "play:0:11000", "wait")
        recording.wait_for_sound()
        sink.stop()
    told, complaints = program.communicate(timeout=60)
    assert program.returncode == 0, complaints
    assert "Traceback" not in complaints
    waited = json.loads(told.splitlines()[1])
    assert waited["playing"] is False
    assert "sound device" in waited["problem"]


def test_without_a_device_the_transport_says_why(tmp_path: Path, recordings: Recordings) -> None:
    """Nothing else changes: what is asked is not played, and closing is clean."""
    (tmp_path / "asound.conf").write_text("pcm.!default { type none }\n")
    environment = {"ALSA_CONFIG_PATH": str(tmp_path / "asound.conf"), "PULSE_SERVER": "none"}
    program = subprocess.run(
        [sys.executable, "-m", "tests.media.playing", recordings("talk.wav"), "pause:500", "play:0:100", "wait", "stop"],
        env=os.environ | environment, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    lines = [json.loads(line) for line in program.stdout.splitlines()]
    assert "sound device" in lines[0]["unavailable"]
    assert "sound device" in lines[2]["unavailable"]
    assert lines[2]["playing"] is False
    assert lines[-1]["threads"] == []


def test_without_portaudio_the_transport_says_what_to_install(tmp_path: Path) -> None:
    script = (
        "import sys; sys.modules['sounddevice'] = None\n"
        "from editor.media.player import Player\n"
        "player = Player()\n"
        "player.play_from(0); player.stop(); player.volume = 0.5; player.speed = 2\n"
        "print(player.playing, player.position_ms, player.unavailable)\n"
        "player.close()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.startswith("False None Sound is off because PortAudio is missing")
    assert done.stderr == ""


def test_a_recording_that_cannot_be_opened_is_the_reason(tmp_path: Path) -> None:
    player = Player()
    try:
        player.open(tmp_path / "none.mp3")
        deadline = time.monotonic() + 20
        while player.unavailable is None and time.monotonic() < deadline:
            os.sched_yield()
        assert player.unavailable is not None
        player.open(None)
        assert "No recording" in player.unavailable or "Sound" in player.unavailable
    finally:
        player.close()


def test_what_changes_is_told(tmp_path: Path) -> None:
    player = Player()
    told = threading.Event()
    player.on_change = told.set
    try:
        player.open(tmp_path / "none.mp3")
        assert told.wait(20)
        assert player.unavailable is not None
        assert player.problem is not None
        assert "none.mp3" in player.problem
        player.play_from(0)  # tries again, and says so again
        assert not player.playing or player.position_ms == 0
    finally:
        player.close()
    assert not player.playing
