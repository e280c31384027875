from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.span import Span
from editor.media.spectrum import COLUMNS, ROWS, Tile, spectra, tiles_over
from tests.media.making import KINDS, write_media

if TYPE_CHECKING:
    from pathlib import Path

TONE_HZ = 2000


@pytest.fixture(scope="module")
def tone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return 4 s of silence, then 4 s of a tone."""
    path = tmp_path_factory.mktemp("spectrum") / "stereo.wav"
    rate = KINDS["stereo.wav"].rate
    time = np.arange(4 * rate) / rate
    loud = np.sin(2 * np.pi * TONE_HZ * time) * 16_000
    write_media(path, np.concatenate([np.zeros(4 * rate), loud]).astype(np.int16), KINDS[path.name])
    return path


@given(st.integers(0, 40_000_000), st.integers(1, 200_000), st.integers(0, 6))
def test_tiles_lie_side_by_side_over_the_whole_span(start: int, length: int, level: int) -> None:
    span = Span(start, start + length)
    tiles = tiles_over(span, level)
    assert tiles[0].span.start_ms <= span.start_ms < tiles[0].span.end_ms
    assert tiles[-1].span.start_ms < span.end_ms <= tiles[-1].span.end_ms
    for one, other in pairwise(tiles):
        assert one.span.end_ms == other.span.start_ms


def test_a_tone_is_a_line_at_its_pitch_from_the_moment_it_begins(tone: Path) -> None:
    ((_, picture),) = spectra(tone, [Tile(4, 0)])  # 16 ms a column: 4,096 ms
    ((_, later),) = spectra(tone, [Tile(4, 1)])
    assert picture.shape == (ROWS, COLUMNS)
    assert not picture[:, :240].any()  # silence
    row = ROWS - 1 - round(TONE_HZ / 8000 * (ROWS - 1))
    brightest = later[:, :200].argmax(axis=0)
    assert abs(brightest - row).max() <= 1
    assert later[row - 20 : row - 10, :200].max() < later[brightest[0], 0] / 2


def test_one_begun_between_two_samples_is_drawn_where_it_sounds(tone: Path) -> None:
    ((_, picture),) = spectra(tone, [Tile(0, 15)])  # 3,840 to 4,096 ms
    lit = np.flatnonzero(picture.max(axis=0) > 200)
    assert lit[0] == pytest.approx(160, abs=16)  # half a window either side


def test_past_the_end_there_is_nothing(tone: Path) -> None:
    ((_, picture),) = spectra(tone, [Tile(6, 5)])
    assert not picture.any()
