from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest

from editor.core.errors import MediaUnreadable
from editor.core.span import Span
from editor.media.clips import clip, faded, level_dbfs
from editor.media.decode import blocks
from editor.media.export import export
from tests.media.making import noise

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Recordings = Callable[[str], Path]

SPAN = Span(2_345, 3_456)
PIECE = noise(12_000, 16_000)[2_345 * 16 : 3_456 * 16]


def test_a_clip_is_the_span_itself(recordings: Recordings) -> None:
    segment = clip(recordings("talk.wav"), SPAN)
    assert (segment.frame_rate, segment.channels, len(segment)) == (16_000, 1, SPAN.duration_ms)
    np.testing.assert_array_equal(np.array(segment.get_array_of_samples()), PIECE)


def test_a_level_is_that_of_the_samples(recordings: Recordings) -> None:
    exact = 20 * math.log10(np.sqrt(np.mean((PIECE / 32_768.0) ** 2)))
    assert abs(level_dbfs(clip(recordings("talk.wav"), SPAN)) - exact) < 0.1


@pytest.mark.parametrize("span", [SPAN, Span(1_000, 1_004)])
def test_a_faded_clip_begins_and_ends_in_silence(recordings: Recordings, span: Span) -> None:
    segment = clip(recordings("talk.flac"), span)
    soft = np.array(faded(segment).get_array_of_samples())
    hard = np.array(segment.get_array_of_samples())
    assert abs(len(soft) - len(hard)) < 45  # pydub cuts in whole ms
    assert abs(soft[0]) <= abs(hard[0]) // 20
    assert abs(soft[-1]) <= abs(hard[-1]) // 20 + 20
    middle = slice(len(hard) // 2 - 20, len(hard) // 2 + 20)
    if span is SPAN:
        np.testing.assert_array_equal(soft[middle], hard[middle])


def test_an_export_can_be_read_again(recordings: Recordings, tmp_path: Path) -> None:
    target = tmp_path / "cue.wav"
    export(recordings("constant.mp3"), SPAN, target)
    assert list(tmp_path.iterdir()) == [target]
    again = np.concatenate(list(blocks(target)))
    assert abs(len(again) - SPAN.duration_ms * 44.1) < 45


def test_a_span_outside_the_recording_has_no_clip(recordings: Recordings) -> None:
    with pytest.raises(MediaUnreadable, match="no sound from 50000"):
        clip(recordings("talk.wav"), Span(50_000, 51_000))
    with pytest.raises(OSError, match="none"):
        export(recordings("talk.wav"), SPAN, recordings("talk.wav").parent / "none" / "a.wav")
