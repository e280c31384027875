"""Recordings of every shape: many tracks, channels and rates, changing, growing, vanishing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from editor.core.errors import MediaUnreadable
from editor.core.span import Span
from editor.media.cache import key_of
from editor.media.clips import clip
from editor.media.decode import SoundTrack, blocks, mono, probe, tracks
from editor.media.export import export
from editor.media.peaks import build
from editor.media.reader import Reader
from editor.media.spectrum import Tile, spectra
from tests.media.making import (
    ENCRYPTED,
    KINDS,
    Kind,
    Samples,
    noise,
    shift_of,
    wav_file,
    write_changing,
    write_film,
    write_large,
    write_media,
)

if TYPE_CHECKING:
    from pathlib import Path

RATE = 16_000
GIB = 1 << 30


def read(path: Path, span: Span | None = None, track: int | None = None) -> Samples:
    return np.concatenate([*blocks(path, span, track=track), np.empty(0, np.int16)])


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Return a video with two sound tracks, of different rates, the second of them named."""
    path = tmp_path / "film.mkv"
    write_film(path)
    return path


def test_the_tracks_of_a_film_are_told_apart(film: Path) -> None:
    assert tracks(film) == (
        SoundTrack("", "", "pcm_s16le", RATE, 1, is_default=True),
        SoundTrack("Commentary", "eng", "pcm_s16le", 2 * RATE, 1, is_default=False),
    )


@pytest.mark.parametrize("number", [0, 1])
def test_without_a_choice_the_default_track_is_read(tmp_path: Path, number: int) -> None:
    path = tmp_path / "film.mkv"
    write_film(path, default=number)
    assert [one.is_default for one in tracks(path)] == [number == 0, number == 1]
    np.testing.assert_array_equal(read(path), read(path, track=number))
    *_, peaks = build(path)
    assert peaks.rate == RATE * (number + 1)


def test_what_is_kept_of_one_track_is_not_taken_for_another(film: Path) -> None:
    assert len({key_of(film), key_of(film, 0), key_of(film, 1)}) == 3
    *_, first = build(film, track=0)
    *_, second = build(film, track=1)
    assert (first.rate, second.rate) == (RATE, 2 * RATE)
    for number in (0, 1):
        kept, *_ = build(film, track=number)
        assert kept.complete
        assert kept.rate == RATE * (number + 1)


def test_everything_made_of_a_recording_is_made_of_the_track_chosen(
    film: Path, tmp_path: Path
) -> None:
    span = Span(1_000, 2_000)
    second = noise(3_000, 2 * RATE, seed=1)[2 * RATE : 4 * RATE]
    segment = clip(film, span, 1)
    assert segment.frame_rate == 2 * RATE
    np.testing.assert_array_equal(np.array(segment.get_array_of_samples()), second)
    export(film, span, tmp_path / "clip.flac", 1)
    assert probe(tmp_path / "clip.flac").rate == 2 * RATE
    tile = Tile(2, 0)
    ((_, one),) = spectra(film, [tile], 0)
    ((_, other),) = spectra(film, [tile], 1)
    assert (one != other).any()


@pytest.mark.parametrize("number", [0, 1])
def test_any_track_of_a_film_is_read_alone(film: Path, number: int) -> None:
    rate = RATE * (number + 1)
    assert probe(film, number).rate == rate
    original = noise(3_000, rate, seed=number)
    np.testing.assert_array_equal(read(film, track=number), original)
    span = Span(1_100, 1_900)
    np.testing.assert_array_equal(
        read(film, span, number), original[span.start_ms * rate // 1000 :][: 800 * rate // 1000]
    )


def test_a_track_that_is_not_there_is_refused(film: Path) -> None:
    with pytest.raises(MediaUnreadable, match="no sound track 3, only 2"):
        probe(film, 2)


@pytest.mark.parametrize("channels", range(1, 9))
def test_one_to_eight_channels_are_heard_as_their_mean(tmp_path: Path, channels: int) -> None:
    path = tmp_path / "many.wav"
    each = np.arange(channels, dtype="<i2") * 100
    data = np.tile(each, RATE).tobytes()
    path.write_bytes(wav_file(data, channels, RATE))
    assert probe(path).channels == channels
    heard = read(path)
    assert len(heard) == RATE
    assert np.abs(heard - each.mean()).max() <= 1


@pytest.mark.parametrize("rate", [8_000, 11_025, 22_050, 96_000, 192_000])
def test_any_rate_is_read_to_the_sample(tmp_path: Path, rate: int) -> None:
    path = tmp_path / "rate.wav"
    samples = noise(1_500, rate)
    write_media(path, samples, Kind("wav", "pcm_s16le", rate))
    assert probe(path).rate == rate
    np.testing.assert_array_equal(read(path, Span(500, 700)), samples[rate // 2 :][: rate // 5])


@pytest.mark.parametrize("second", [Kind("mp3", "libmp3lame", 44_100, 96_000, channels=2),
                                    Kind("mp3", "libmp3lame", 22_050, 64_000, channels=2),
                                    Kind("mp3", "libmp3lame", 48_000, 96_000)])  # fmt: skip
def test_channels_and_a_rate_that_change_midway_go_on_in_time(tmp_path: Path, second: Kind) -> None:
    path = tmp_path / "changing.mp3"
    first = Kind("mp3", "libmp3lame", 44_100, 96_000)
    write_changing(path, [first, second, first])
    heard = read(path)
    assert abs(len(heard) / 44.1 - 12_000) < 300
    with Reader(path) as reader:
        for at in (44_100, 44_100 * 7, 44_100 * 11):
            piece = np.concatenate([mono(part) for part in reader.read(at, at + 4_410)])
            shift, likeness = shift_of(piece, heard, at, 4_410)
            # At a joint half a frame of the decoder's can be counted that has no time.
            assert abs(shift) <= 576
            assert likeness > 0.9


def test_a_recording_of_no_length_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "nothing.wav"
    path.write_bytes(wav_file(b"", 1, RATE))
    assert len(read(path)) == 0
    with Reader(path) as reader:
        assert list(reader.read()) == []
        assert "no sound could be decoded" in (reader.problem or "")


@pytest.mark.parametrize("options", [ENCRYPTED, {}])
def test_what_is_locked_is_refused_and_never_decoded_to_noise(
    tmp_path: Path, options: dict[str, str]
) -> None:
    path = tmp_path / "locked.m4a"
    write_media(path, noise(3_000, 44_100), KINDS["talk.m4a"], options)
    if not options:  # the tag of a music shop, whose key is nowhere in the file
        path.write_bytes(path.read_bytes().replace(b"mp4a", b"drms", 1))
    for use in (lambda: read(path), lambda: next(build(path)), lambda: clip(path, Span(0, 500))):
        with pytest.raises(MediaUnreadable, match=r"copy protection \(DRM\)"):
            use()


@pytest.mark.parametrize("name", ["talk.wav", "talk.flac", "speech.mp3"])
def test_a_recording_that_grows_or_vanishes_while_open_is_still_read(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    kind = KINDS[name]
    write_media(path, noise(6_000, kind.rate), kind)
    whole = read(path)
    with Reader(path) as reader:
        first = 4 * kind.rate

        def piece() -> Samples:
            return np.concatenate([mono(part) for part in reader.read(first, first + kind.rate)])

        before = piece()
        with path.open("ab") as stream:
            stream.write(bytes(50_000))
        np.testing.assert_allclose(piece(), before, atol=2)
        path.unlink()
        np.testing.assert_allclose(piece(), whole[first : first + kind.rate], atol=2)


@pytest.mark.parametrize("name", ["talk.wav", "talk.flac", "speech.mp3"])
def test_a_recording_cut_off_while_open_ends_there(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    kind = KINDS[name]
    write_media(path, noise(30_000, kind.rate), kind)
    with Reader(path) as reader:
        with path.open("r+b") as stream:
            stream.truncate(path.stat().st_size // 2)
        count = sum(part.shape[1] for part in reader.read())
        assert count < 20 * kind.rate
        assert list(reader.read(25 * kind.rate, 25 * kind.rate + 100)) == []


@pytest.mark.parametrize("kind", ["rf64", "w64", "wav"])
def test_a_wav_past_four_gib_is_read_at_its_end(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"large.{'w64' if kind == 'w64' else 'wav'}"
    samples = (4 * GIB + 200_000_000) // 2
    write_large(path, kind, samples)
    duration_ms = samples * 1000 // RATE
    if kind != "wav":
        assert probe(path).duration_ms == pytest.approx(duration_ms, abs=1)
    span = Span(duration_ms - 1_000, duration_ms)
    heard = read(path, span)
    shift, likeness = shift_of(heard[100:-100], noise(1_000, RATE), 100, 100)
    assert abs(shift) <= RATE // 1000
    assert likeness > 0.99
