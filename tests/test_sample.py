"""The bundled sample is what its README says it is."""

from __future__ import annotations

import pytest

from editor import checks, formats, paths
from editor.core.span import Span
from editor.media import peaks

_QUIET_DBFS, _SPOKEN_DBFS = -60.0, -30.0


@pytest.fixture(scope="module")
def recording() -> peaks.Peaks:
    return list(peaks.build(paths.sample()[1]))[-1]


def test_it_is_as_long_as_the_talk_and_light_to_carry(recording: peaks.Peaks) -> None:
    transcript, media = paths.sample()
    cues = formats.read(transcript).cues
    assert len(cues) == 35
    assert 90_000 < cues[-1].end_ms < recording.duration_ms < 120_000
    assert media.stat().st_size < 700_000


def test_what_is_wrong_with_it_is_found() -> None:
    cues = formats.read(paths.sample()[0]).cues
    found = {(one.kind, one.first + 1, one.last + 1) for one in checks.Inspection().run(cues)}
    wrong = {("loop", 1, 8), ("stretched", 19, 19), ("hole", 21, 22), ("tag", 26, 26)}
    assert wrong | {("stock-phrase", 27, 27)} <= found
    assert not any(first in (32, 33, 35) for _, first, _ in found)


def test_nobody_speaks_under_the_loop_and_somebody_in_the_hole(recording: peaks.Peaks) -> None:
    cues = formats.read(paths.sample()[0]).cues
    level = recording.level_dbfs
    silence, hole = level(Span(0, cues[7].end_ms)), level(Span(cues[20].end_ms, cues[21].start_ms))
    assert silence is not None
    assert hole is not None
    assert silence < _QUIET_DBFS
    assert hole > _SPOKEN_DBFS


def test_every_true_cue_is_spoken(recording: peaks.Peaks) -> None:
    cues = formats.read(paths.sample()[0]).cues
    levels = {cue.text: recording.level_dbfs(cue.span) for cue in cues[8:]}
    quiet = {text for text, dbfs in levels.items() if dbfs is None or dbfs < _SPOKEN_DBFS}
    assert quiet <= {"[Music]", "Thanks for watching!"}
