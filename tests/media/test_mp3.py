from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import av
import numpy as np
import pytest

from editor.media.decode import mono
from editor.media.mp3 import Landing, Mp3Frames
from editor.media.reader import Reader
from tests.media.making import DURATION_MS, Kind, noise, write_media

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Recordings = Callable[[str], Path]

_BARE = {"write_xing": "0", "id3v2_version": "0"}
_VARIABLE = {"flags": "+qscale", "global_quality": "590"}
# Rate, bit rate: of every version, with paddings and without; no bit rate is a variable one.
SHAPES = [(44_100, 128_000), (48_000, 320_000), (16_000, 32_000), (22_050, 0), (8_000, 24_000)]


def made(path: Path, rate: int, bit_rate: int) -> Path:
    """Write an MP3 without a header of its own."""
    with av.open(str(path), "w", format="mp3", options=_BARE) as sink:
        stream: Any = sink.add_stream("libmp3lame", rate=rate, layout="mono")
        if bit_rate:
            stream.bit_rate = bit_rate
        else:
            stream.options = _VARIABLE
        frame = av.AudioFrame.from_ndarray(noise(DURATION_MS, rate)[None, :], "s16", "mono")
        frame.sample_rate = rate
        size = stream.codec_context.frame_size
        shaper = av.AudioResampler(stream.format, stream.layout, rate, frame_size=size)
        for piece in [*shaper.resample(frame), *shaper.resample(None)]:
            sink.mux(stream.encode(piece))
        sink.mux(stream.encode(None))
    return path


def told(path: Path) -> dict[int, int]:
    """Return what FFmpeg says, who reads everything: the byte of each frame by its time."""
    with av.open(str(path)) as container:
        packets = container.demux(audio=0)
        return {packet.pts: packet.pos or 0 for packet in packets if packet.pts is not None}


def agree(path: Path) -> None:
    """See that every frame that is found lies where FFmpeg finds one at that time."""
    places = told(path)
    frames = Mp3Frames(path)
    found = {frames.before(pts) for pts in places}
    assert len(found) > len(places) // 40
    for landing in found:
        assert landing is not None
        assert places[landing.pts] == landing.byte
    assert frames.is_whole


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: f"{shape[0]} Hz, {shape[1]} bit/s")
def test_frames_lie_where_ffmpeg_finds_them(tmp_path: Path, shape: tuple[int, int]) -> None:
    agree(made(tmp_path / "bare.mp3", *shape))


def test_what_stands_before_and_behind_them_is_passed_over(
    recordings: Recordings, tmp_path: Path
) -> None:
    agree(recordings("constant.mp3"))  # with a header of FFmpeg's
    tagged = tmp_path / "tagged.mp3"
    tag = b"ID3\x04\0\0\0\0\x0f\x76" + b"\xff\xfb\x90\0" * 509
    tagged.write_bytes(tag + recordings("constant.mp3").read_bytes() + b"TAG".ljust(128))
    agree(tagged)


def test_a_frame_before_any_moment_is_near_and_never_after_it(tmp_path: Path) -> None:
    path = made(tmp_path / "bare.mp3", 44_100, 0)
    places = sorted(told(path))
    frames = Mp3Frames(path)
    for early, late in pairwise(places):
        landing = frames.before(late - 1)
        assert landing is not None
        assert early - 64 * (late - early) <= landing.pts <= early
    assert frames.before(-1) == Landing(0, places[0])
    past = frames.before(places[-1] * 10)
    assert past is not None
    assert past.pts in places


def test_behind_damage_nothing_is_claimed(tmp_path: Path) -> None:
    path = made(tmp_path / "bare.mp3", 44_100, 320_000)
    places = told(path)
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 3_000] = bytes(3_000)
    path.write_bytes(data)
    frames = Mp3Frames(path)
    frames.walk()
    assert not frames.is_whole
    known = [frames.before(pts) for pts in sorted(places)]
    assert known[0] is not None
    assert known[-1] is None
    assert all(places[landing.pts] == landing.byte <= middle for landing in known if landing)


def test_sound_behind_damage_is_where_reading_on_finds_it(tmp_path: Path) -> None:
    path = made(tmp_path / "bare.mp3", 44_100, 128_000)
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 2_000] = bytes(2_000)
    path.write_bytes(data)
    with Reader(path) as reader:
        whole = np.concatenate([mono(part) for part in reader.read()])
        for at in (420_000, 44_100 * 2, 350_000):
            piece = np.concatenate([mono(part) for part in reader.read(at, at + 4_410)])
            np.testing.assert_allclose(piece, whole[at : at + 4_410], atol=2)


def test_a_place_is_of_no_use_once_another_file_is_there(tmp_path: Path) -> None:
    path = made(tmp_path / "one.mp3", 44_100, 128_000)
    frames = Mp3Frames(path)
    made(tmp_path / "other.mp3", 44_100, 64_000).replace(path)
    assert frames.before(max(told(path))) is None


@pytest.mark.parametrize("kind", [Kind("mp2", "mp2"), Kind("wav", "pcm_s16le")])
def test_nothing_is_found_in_what_has_no_such_frames(tmp_path: Path, kind: Kind) -> None:
    path = tmp_path / "odd.mp3"
    write_media(path, noise(2_000, 44_100), kind)
    assert Mp3Frames(path).before(0) is None
    assert Mp3Frames(tmp_path / "none.mp3").before(0) is None
