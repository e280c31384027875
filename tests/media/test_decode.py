from __future__ import annotations

import gc
import os
import sys
import threading
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest

from editor.core.errors import MediaUnreadable
from editor.core.span import Span
from editor.media.decode import blocks, mono, probe, sound
from editor.media.reader import Reader
from tests.media.making import DURATION_MS, KINDS, Kind, Samples, noise, shift_of, write_media

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Recordings = Callable[[str], Path]

EXACT = ["talk.wav", "stereo.wav", "talk.flac", "film.mkv"]
LOSSY = [kind for kind in KINDS if kind not in EXACT]
SPANS = [Span(0, 300), Span(5, 40), Span(990, 1300), Span(7_123, 7_456), Span(3_000, 4_500)]


def read(path: Path, span: Span | None = None) -> Samples:
    return np.concatenate([*blocks(path, span), np.empty(0, np.int16)])


@pytest.mark.parametrize("kind", KINDS)
def test_probe_tells_what_a_recording_is(recordings: Recordings, kind: str) -> None:
    info = probe(recordings(kind))
    assert info.rate == KINDS[kind].rate
    assert info.channels == KINDS[kind].channels
    assert info.duration_ms is not None
    assert abs(info.duration_ms - DURATION_MS) < 60


@pytest.mark.parametrize("kind", EXACT)
def test_a_lossless_recording_comes_back_sample_for_sample(
    recordings: Recordings, kind: str
) -> None:
    original = noise(DURATION_MS, KINDS[kind].rate)
    np.testing.assert_array_equal(read(recordings(kind)), original)


@pytest.mark.parametrize("span", SPANS)
@pytest.mark.parametrize("kind", ["talk.wav", "stereo.wav", "talk.flac"])
def test_a_span_is_exactly_its_samples(recordings: Recordings, kind: str, span: Span) -> None:
    rate = KINDS[kind].rate
    first, last = span.start_ms * rate // 1000, span.end_ms * rate // 1000
    original = noise(DURATION_MS, rate)
    np.testing.assert_array_equal(read(recordings(kind), span), original[first:last])


@pytest.mark.parametrize("span", SPANS)
@pytest.mark.parametrize("kind", [*LOSSY, "film.mkv"])
def test_a_span_of_any_recording_is_the_right_moment(
    recordings: Recordings, kind: str, span: Span
) -> None:
    rate = KINDS[kind].rate
    first, last = span.start_ms * rate // 1000, span.end_ms * rate // 1000
    piece = read(recordings(kind), span)
    assert len(piece) == last - first
    shift, likeness = shift_of(piece, noise(DURATION_MS, rate), first, rate // 5)
    # Matroska keeps time in whole ms; the rest comes back to the sample.
    assert abs(shift) <= rate / 1000
    assert likeness > 0.8


def test_spans_in_any_order_are_the_same_from_one_reader(recordings: Recordings) -> None:
    path = recordings("constant.mp3")
    whole = read(path)
    with Reader(path) as reader:
        for at in (400_000, 10, 200_000, 44_100, 0, 399_999):
            piece = np.concatenate([mono(part) for part in reader.read(at, at + 5_000)])
            # To the sample, and to what rounding a decoder that started elsewhere leaves.
            assert np.abs(piece.astype(int) - whole[at : at + 5_000]).max() <= 2


def test_a_span_past_the_end_holds_nothing(recordings: Recordings) -> None:
    assert not len(read(recordings("talk.wav"), Span(20_000, 21_000)))
    assert len(read(recordings("talk.wav"), Span(11_900, 21_000))) == 1_600


def test_sound_that_starts_late_in_a_video_starts_with_silence(tmp_path: Path) -> None:
    path = tmp_path / "late.mkv"
    samples = noise(2_000, 16_000)
    with av.open(str(path), "w") as container:
        video = container.add_stream("mpeg4", rate=25)
        video.width = video.height = 64
        stream = container.add_stream("pcm_s16le", rate=16_000, layout="mono")
        picture = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), "rgb24")
        picture.pts = 0
        container.mux(video.encode(picture))
        container.mux(video.encode(None))
        for at in range(0, len(samples), 1_600):
            frame = av.AudioFrame.from_ndarray(samples[None, at : at + 1_600], "s16", "mono")
            frame.sample_rate, frame.pts = 16_000, at + 8_000
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    heard = read(path)
    assert not heard[:8_000].any()
    np.testing.assert_array_equal(heard[8_000:], samples)
    np.testing.assert_array_equal(read(path, Span(100, 600))[6_400:], samples[:1_600])


def test_a_hole_in_the_timestamps_is_silence(tmp_path: Path) -> None:
    path = tmp_path / "hole.mkv"
    samples = noise(4_000, 16_000)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("pcm_s16le", rate=16_000, layout="mono")
        for at in range(0, len(samples), 1_600):
            frame = av.AudioFrame.from_ndarray(samples[None, at : at + 1_600], "s16", "mono")
            frame.sample_rate, frame.pts = 16_000, at + (16_000 if at >= 32_000 else 0)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    expected = np.concatenate((samples[:32_000], np.zeros(16_000, np.int16), samples[32_000:]))
    np.testing.assert_array_equal(read(path), expected)
    np.testing.assert_array_equal(read(path, Span(1_900, 2_500)), expected[30_400:40_000])


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.int32, np.float32, np.float64])
def test_every_sample_type_has_the_same_scale(dtype: type[np.generic]) -> None:
    full = {np.uint8: 64.0, np.int16: 16_384, np.int32: 2**30, np.float32: 0.5, np.float64: 0.5}
    middle = 128 if dtype is np.uint8 else 0
    samples = np.array([[full[dtype] + middle, middle], [full[dtype] + middle, middle]], dtype)
    np.testing.assert_allclose(sound(samples), [[0.5, 0], [0.5, 0]])
    np.testing.assert_array_equal(mono(samples), [16_384, 0])


def test_what_a_decoder_gives_beyond_full_scale_is_clipped() -> None:
    np.testing.assert_array_equal(
        mono(np.array([[1.5, -1.5]], np.float32)), np.array([32_767, -32_768])
    )


def refused(path: Path) -> MediaUnreadable:
    with pytest.raises(MediaUnreadable) as caught:
        probe(path)
    assert str(path) in str(caught.value)
    assert str(caught.value).count("\n") == 0
    return caught.value


def test_a_missing_file_a_folder_and_an_empty_file_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "empty.mp3").touch()
    assert "no such file" in refused(tmp_path / "none.mp3").reason
    assert "folder" in refused(tmp_path).reason
    assert "empty" in refused(tmp_path / "empty.mp3").reason


def test_what_is_no_recording_is_refused(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "junk.mp3").write_bytes(np.random.default_rng(3).bytes(50_000))
    (tmp_path / "text.wav").write_text("Nothing to hear here.\n" * 50)
    assert "not a recording" in refused(tmp_path / "junk.mp3").reason
    refused(tmp_path / "text.wav")
    assert capfd.readouterr().err == ""


def test_a_video_without_sound_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "silent.mkv"
    with av.open(str(path), "w") as container:
        video = container.add_stream("mpeg4", rate=25)
        video.width = video.height = 64
        picture = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), "rgb24")
        container.mux(video.encode(picture))
        container.mux(video.encode(None))
    assert "no sound" in refused(path).reason


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mine.wav"
    write_media(path, noise(100, 16_000), KINDS["talk.wav"])
    path.chmod(0)
    me = os.geteuid()
    if me == 0:  # root may read everything; nobody may not
        os.seteuid(65_534)
    try:
        assert "may not" in refused(path).reason
    finally:
        os.seteuid(me)


@pytest.mark.parametrize("kind", ["talk.wav", "talk.flac", "constant.mp3", "film.mkv"])
def test_a_recording_cut_off_keeps_what_there_is(
    recordings: Recordings, tmp_path: Path, kind: str, capfd: pytest.CaptureFixture[str]
) -> None:
    data = recordings(kind).read_bytes()
    path = tmp_path / f"cut-{kind}"
    path.write_bytes(data[: len(data) // 2])
    heard = read(path)
    rate = KINDS[kind].rate
    assert 4_000 < len(heard) * 1000 / rate < 8_000
    shift, likeness = shift_of(heard[rate : 3 * rate], noise(DURATION_MS, rate), rate, rate // 5)
    assert abs(shift) <= rate / 1000
    assert likeness > 0.8
    assert capfd.readouterr().err == ""


def test_damage_in_the_middle_is_told_and_the_rest_read(
    recordings: Recordings, tmp_path: Path
) -> None:
    data = bytearray(recordings("talk.m4a").read_bytes())
    middle = len(data) // 2
    data[middle : middle + 20_000] = np.random.default_rng(5).bytes(20_000)
    path = tmp_path / "damaged.m4a"
    path.write_bytes(data)
    with Reader(path) as reader:
        count = sum(part.shape[1] for part in reader.read())
        assert reader.problem is not None
        assert str(path) in reader.problem
        assert "damaged" in reader.problem
    assert abs(count * 1000 / 44_100 - DURATION_MS) < 1_000


def test_reading_holds_no_more_than_a_block(recordings: Recordings) -> None:
    sizes = [len(block) for block in blocks(recordings("talk.wav"), batch=4_096)]
    assert max(sizes) <= 8_192
    assert sum(sizes) == DURATION_MS * 16


def test_a_reader_left_in_the_middle_lets_go(recordings: Recordings) -> None:
    before = threading.active_count()
    stream = blocks(recordings("talk.flac"))
    next(stream)
    del stream
    gc.collect()
    assert threading.active_count() == before


def test_a_stream_of_another_rate_halfway_goes_on_in_time(tmp_path: Path) -> None:
    path = tmp_path / "two-rates.mp3"
    first = tmp_path / "a.mp3"
    second = tmp_path / "b.mp3"
    write_media(first, noise(2_000, 44_100), Kind("mp3", "libmp3lame", 44_100, 96_000))
    write_media(second, noise(2_000, 22_050, 2), Kind("mp3", "libmp3lame", 22_050, 96_000))
    path.write_bytes(first.read_bytes() + second.read_bytes())
    assert abs(len(read(path)) * 1000 / 44_100 - 4_000) < 250
