from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.core.span import Span
from editor.media.decode import blocks
from editor.media.peaks import SILENCE_DBFS, Peaks, build
from editor.media.witness import Recording
from tests.media.making import DURATION_MS, Samples, noise

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

RATE = 16_000
STEP = 1 / 32_768


def built(samples: Samples, block: int = 10_000, *, finish: bool = True) -> Peaks:
    peaks = Peaks(RATE, len(samples) * 1000 // RATE)
    for at in range(0, len(samples), block):
        peaks.add(samples[at : at + block])
    if finish:
        peaks.finish()
    return peaks


spans = st.tuples(st.integers(-2_000, 14_000), st.integers(1, 14_000)).map(
    lambda pair: Span(pair[0], pair[0] + pair[1])
)
SAMPLES = noise(DURATION_MS, RATE)
PEAKS = built(SAMPLES)


def covered(span: Span, width: int, column: int) -> tuple[int, int]:
    """Return the samples that lie wholly or in part in a column."""
    each = span.duration_ms / width * RATE / 1000
    begin = span.start_ms * RATE / 1000 + column * each
    return max(0, int(np.floor(begin))), max(0, int(np.ceil(begin + each)))


@given(spans, st.integers(1, 300), st.data())
def test_a_column_bounds_its_samples_and_not_much_more(
    span: Span, width: int, data: st.DataObject
) -> None:
    columns = PEAKS.columns(span, width)
    column = data.draw(st.integers(0, width - 1))
    first, last = covered(span, width, column)
    inside = SAMPLES[first + 1 : max(first + 1, last - 1)]
    low, high = columns.low[column], columns.high[column]
    if len(inside):
        assert low <= inside.min() * STEP
        assert high >= inside.max() * STEP
        assert columns.rms[column] <= max(-low, high) + STEP
    # A column is widened to whole peaks: at each side by a quarter of itself, or by one peak.
    each = int(span.duration_ms / width * RATE / 1000)
    reach = max(each // 4, PEAKS.samples_per_peak) + 1
    around = SAMPLES[max(0, first - reach) : last + reach]
    if not np.isnan(low):
        assert low >= around.min() * STEP
        assert high <= around.max() * STEP


@given(spans, st.integers(1, 300))
def test_a_column_is_unknown_only_outside_the_recording(span: Span, width: int) -> None:
    columns = PEAKS.columns(span, width)
    assert columns.low.shape == columns.high.shape == columns.rms.shape == (width,)
    assert columns.low.dtype == np.float32
    edges = np.linspace(span.start_ms, span.end_ms, width + 1)
    inside = (edges[:-1] >= 0) & (edges[1:] <= DURATION_MS)
    reach = max(10, span.duration_ms / width / 4)
    outside = (edges[1:] < -reach) | (edges[:-1] > DURATION_MS + reach)
    for values in (columns.low, columns.high, columns.rms):
        assert not np.isnan(values[inside]).any()
        assert np.isnan(values[outside]).all()


@settings(deadline=None)  # 200,000 blocks of one sample take a while
@given(st.integers(1, 200_000), st.integers(1, 40_000))
def test_blocks_of_any_size_build_the_same_peaks(count: int, block: int) -> None:
    one, other = built(SAMPLES[:count], block), built(SAMPLES[:count], count)
    for width in (1, 7, 400):
        ours = one.columns(Span(0, DURATION_MS), width)
        theirs = other.columns(Span(0, DURATION_MS), width)
        np.testing.assert_array_equal(ours.low, theirs.low)
        np.testing.assert_array_equal(ours.high, theirs.high)
        np.testing.assert_array_equal(ours.rms, theirs.rms)


@pytest.mark.parametrize("peaks_each", [1, 3, 4, 5, 16, 60, 64])
def test_columns_that_begin_and_end_with_peaks_are_exact(peaks_each: int) -> None:
    size = PEAKS.samples_per_peak * peaks_each
    width = min(100, len(SAMPLES) // size)
    columns = PEAKS.columns(Span(0, size * width * 1000 // RATE), width)
    rows = SAMPLES[: size * width].reshape(width, -1).astype(np.float64) * STEP
    np.testing.assert_array_equal(columns.low, rows.min(axis=1))
    np.testing.assert_array_equal(columns.high, rows.max(axis=1))
    np.testing.assert_allclose(columns.rms, np.sqrt((rows**2).mean(axis=1)), rtol=2e-3)


@given(st.integers(0, 11_000), st.integers(10, 12_000))
def test_a_level_is_the_mean_power_of_its_span(start_ms: int, duration_ms: int) -> None:
    span = Span(start_ms, min(DURATION_MS, start_ms + duration_ms))
    piece = SAMPLES[span.start_ms * 16 : span.end_ms * 16].astype(np.float64) * STEP
    exact = 10 * np.log10(np.mean(piece**2))
    level = PEAKS.level_dbfs(span)
    assert level is not None
    # The parts of a peak at either end count as evenly loud.
    assert abs(level - exact) < (0.1 if span.duration_ms > 1_000 else 1.5)


def test_a_level_over_hours_is_near_enough() -> None:
    loud = np.full(RATE * 60, 16_384, np.int16)
    peaks = Peaks(RATE, None)
    for _ in range(60):
        peaks.add(loud)
        peaks.add(np.zeros_like(loud))
    peaks.finish()
    level = peaks.level_dbfs(Span(0, 7_200_000))
    assert level is not None
    assert abs(level - -9.03) < 0.02
    assert peaks.level_dbfs(Span(61_000, 119_000)) == SILENCE_DBFS


def test_nothing_is_known_where_nothing_was_decoded() -> None:
    peaks = built(SAMPLES[: RATE * 4], finish=False)
    assert peaks.done_ms == 4_000
    assert peaks.level_dbfs(Span(5_000, 6_000)) is None
    assert peaks.level_dbfs(Span(100, 100)) is None
    columns = peaks.columns(Span(0, 12_000), 12)
    assert not np.isnan(columns.low[:3]).any()
    assert np.isnan(columns.low[4:]).all()


def test_no_columns_and_no_span_give_nothing() -> None:
    assert len(PEAKS.columns(Span(0, 100), 0).low) == 0
    assert np.isnan(PEAKS.columns(Span(100, 100), 5).low).all()
    assert np.isnan(Peaks(RATE, None).columns(Span(0, 100), 5).rms).all()


def test_zoomed_in_to_the_samples_a_peak_is_repeated() -> None:
    columns = PEAKS.columns(Span(4_000, 4_008), 128)
    assert len(np.unique(columns.high)) <= 2
    assert not np.isnan(columns.high).any()


@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000, 192_000])
def test_a_peak_lasts_5_to_10_ms_at_any_rate(rate: int) -> None:
    assert 5 <= Peaks(rate, None).samples_per_peak / rate * 1000 < 10.1


def test_full_scale_is_kept() -> None:
    peaks = built(np.tile(np.array([32_767, -32_768], np.int16), 4_096))
    columns = peaks.columns(Span(0, 512), 4)
    assert (columns.low == -1).all()
    assert (columns.high == np.float32(32_767 * STEP)).all()
    np.testing.assert_allclose(columns.rms, 1, atol=1e-3)


def test_building_yields_the_same_object_until_it_is_complete(
    recordings: Callable[[str], Path],
) -> None:
    seen = []
    peaks = None
    grown = None
    for peaks in build(recordings("talk.flac")):
        grown = grown or peaks
        seen.append((peaks is grown, peaks.complete, peaks.done_ms))
    assert peaks is not None
    assert grown is not None
    assert all(is_same for is_same, complete, _ in seen if not complete)
    # What grew can go: the last ones are those that were kept, and lie in the cache's file.
    assert peaks is not grown
    assert not any(array.flags.writeable for array in peaks.entry.arrays)
    columns, before = (each.columns(Span(0, DURATION_MS), 500) for each in (peaks, grown))
    np.testing.assert_array_equal(columns.high, before.high)
    assert [complete for _, complete, _ in seen] == [False] * (len(seen) - 1) + [True]
    assert seen[0][2] < DURATION_MS
    assert peaks.duration_ms == peaks.done_ms == DURATION_MS
    assert peaks.problem is None


def test_built_peaks_are_those_of_the_decoded_samples(recordings: Callable[[str], Path]) -> None:
    path = recordings("constant.mp3")
    *_, peaks = build(path)
    plain = Peaks(44_100, None)
    plain.add(np.concatenate(list(blocks(path))))
    plain.finish()
    ours, theirs = (each.columns(Span(0, DURATION_MS), 500) for each in (peaks, plain))
    np.testing.assert_array_equal(ours.low, theirs.low)
    np.testing.assert_array_equal(ours.rms, theirs.rms)


def test_a_recording_cut_off_is_complete_with_what_there_is(
    recordings: Callable[[str], Path], tmp_path: Path
) -> None:
    data = recordings("talk.flac").read_bytes()
    path = tmp_path / "cut.flac"
    path.write_bytes(data[: len(data) // 2])
    *_, peaks = build(path)
    assert peaks.complete
    assert 4_000 < peaks.duration_ms < 8_000
    assert peaks.problem is not None
    assert "cut off" in peaks.problem
    assert str(path) in peaks.problem


def test_nothing_that_can_be_decoded_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "none.wav"
    header = b"RIFF\x24\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x80\x3e\x00\x00"
    path.write_bytes(header + b"\x00\x7d\x00\x00\x02\x00\x10\x00data\x00\x00\x00\x00")
    *_, peaks = build(path)
    assert peaks.complete
    assert peaks.duration_ms == 0
    assert peaks.problem is not None
    assert "no sound" in peaks.problem


def test_a_reader_sees_only_finished_peaks_while_they_are_built() -> None:
    """One thread builds, with growth, another paints: what it sees is right or not there yet."""
    samples = np.tile(np.array([8_192, -8_192], np.int16), RATE // 2)
    peaks = Peaks(RATE, None)
    wrong: list[str] = []
    done = threading.Event()

    def paint() -> None:
        while not done.is_set():
            columns = peaks.columns(Span(0, 600_000), 600)
            low = columns.low[~np.isnan(columns.low)]
            if not (low == -0.25).all():
                wrong.append(str(low))

    painter = threading.Thread(target=paint)
    painter.start()
    for _ in range(600):
        peaks.add(samples)
    peaks.finish()
    done.set()
    painter.join()
    assert not wrong


def test_a_witness_tells_the_duration_only_once_it_is_known() -> None:
    unfinished, finished = Recording(built(SAMPLES, finish=False)), Recording(PEAKS)
    assert unfinished.duration_ms is None
    assert finished.duration_ms == DURATION_MS
    assert finished.level_dbfs(Span(0, 1_000)) == PEAKS.level_dbfs(Span(0, 1_000))
    assert finished.voiced_ms(Span(0, 1_000)) is None
