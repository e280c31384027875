from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from editor.core.errors import MediaUnreadable
from editor.core.span import Span
from editor.media.decode import blocks, probe
from editor.media.export import KINDS, export, exporting
from tests.media.making import DURATION_MS, Kind, noise, shift_of, write_media

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Recordings = Callable[[str], Path]

SPAN = Span(2_345, 5_456)
CODECS = {".wav": "pcm_s16le", ".flac": "flac", ".mp3": "mp3", ".ogg": "opus", ".opus": "opus"}


@pytest.mark.parametrize("suffix", KINDS)
def test_the_ending_chooses_the_kind_and_the_span_is_what_is_in_it(
    recordings: Recordings, tmp_path: Path, suffix: str
) -> None:
    target = tmp_path / f"cue{suffix}"
    export(recordings("talk.wav"), SPAN, target)
    assert list(tmp_path.iterdir()) == [target]
    info = probe(target)
    assert info.codec.startswith(CODECS[suffix])
    heard = np.concatenate(list(blocks(target)))
    assert abs(len(heard) * 1000 / info.rate - SPAN.duration_ms) < 2
    original = noise(DURATION_MS, 16_000)
    there = np.arange(0, DURATION_MS * 16, 16_000 / info.rate)
    original = np.interp(there, np.arange(len(original)), original).astype(np.int16)
    begin = SPAN.start_ms * info.rate // 1000
    shift, likeness = shift_of(heard, original, begin, info.rate // 20)
    assert abs(shift) <= info.rate // 1000
    assert likeness > 0.9


@pytest.mark.parametrize("suffix", [".wav", ".flac"])
def test_without_loss_only_the_ends_are_changed(
    recordings: Recordings, tmp_path: Path, suffix: str
) -> None:
    target = tmp_path / f"cue{suffix}"
    export(recordings("talk.wav"), SPAN, target)
    heard = np.concatenate(list(blocks(target)))
    exact = noise(DURATION_MS, 16_000)[SPAN.start_ms * 16 : SPAN.end_ms * 16]
    assert len(heard) == len(exact)
    np.testing.assert_array_equal(heard[80:-80], exact[80:-80])
    assert abs(heard[0]) <= abs(exact[0]) // 80
    assert abs(heard[-1]) <= abs(exact[-1]) // 80


@pytest.mark.parametrize("suffix", [".mp3", ".ogg"])
@pytest.mark.parametrize("rate", [11_025, 96_000])
def test_a_rate_that_a_codec_does_not_take_is_changed(
    tmp_path: Path, suffix: str, rate: int
) -> None:
    source, target = tmp_path / "source.wav", tmp_path / f"cue{suffix}"
    write_media(source, noise(1_500, rate), Kind("wav", "pcm_s16le", rate))
    export(source, Span(100, 1_100), target)
    info = probe(target)
    assert abs(sum(map(len, blocks(target))) * 1000 / info.rate - 1_000) < 2


def test_what_cannot_be_written_leaves_nothing_behind(
    recordings: Recordings, tmp_path: Path
) -> None:
    with pytest.raises(MediaUnreadable, match="no sound from 50000"):
        export(recordings("talk.wav"), Span(50_000, 51_000), tmp_path / "cue.mp3")
    with pytest.raises(ValueError, match=r"cue\.xyz ends in none of \.wav"):
        export(recordings("talk.wav"), SPAN, tmp_path / "cue.xyz")
    with pytest.raises(OSError, match="none"):
        export(recordings("talk.wav"), SPAN, tmp_path / "none" / "cue.mp3")
    assert list(tmp_path.iterdir()) == []


def test_it_says_how_far_it_has_come_and_left_early_writes_nothing(
    recordings: Recordings, tmp_path: Path
) -> None:
    target = tmp_path / "cue.flac"
    shares = list(exporting(recordings("talk.wav"), Span(0, DURATION_MS), target))
    assert shares == sorted(shares)
    assert len(shares) > 1
    assert shares[-1] == pytest.approx(1, abs=0.01)
    target.unlink()
    writing = exporting(recordings("talk.wav"), Span(0, DURATION_MS), target)
    assert next(writing) < 1
    del writing
    assert list(tmp_path.iterdir()) == []
