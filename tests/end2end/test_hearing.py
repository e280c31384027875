"""I hear exactly the cue I chose, and stop and split where I am listening."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import numpy as np
import pytest

from editor import paths
from tests.end2end.conftest import saved, saved_anew
from tests.sound import RATE, NullSink, Samples, find, loud_ms, needs_sound

if TYPE_CHECKING:
    from pathlib import Path

    from editor.core.cue import Cue
    from tests.end2end.conftest import Desk

pytestmark = [pytest.mark.end2end, needs_sound]

_CUE = 10  # "talk about the bees on the library roof."
_SAME = 0.95
# What the device had been given when the key was pressed is still heard: 160 ms, usually.
_STILL_HEARD_MS = 400
_ROLLED_BACK_MS = 300


@pytest.fixture(scope="module")
def said() -> Samples:
    """Decode what the sample says, without any code of ours."""
    with av.open(str(paths.sample()[1])) as container:
        resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
        frames = [
            piece for frame in container.decode(audio=0) for piece in resampler.resample(frame)
        ]
        return np.concatenate([frame.to_ndarray()[0] for frame in frames])


def _of(said: Samples, cue: Cue) -> Samples:
    return said[cue.start_ms * RATE // 1000 : cue.end_ms * RATE // 1000]


def test_the_cue_chosen_is_what_is_heard(
    loud_desk: Desk, ear: NullSink, subtitles: Path, said: Samples
) -> None:
    cues = saved(subtitles)
    with loud_desk.open(subtitles), ear.recording() as recording:
        loud_desk.press(*["alt+Down"] * _CUE, "F5")
        recording.wait_for_sound()
        recording.wait_for_silence(600)
        heard = recording.samples
    assert find(heard, _of(said, cues[_CUE])).likeness > _SAME
    assert find(heard, _of(said, cues[_CUE + 1])).likeness < 0.5
    first, last = loud_ms(heard)
    assert last - first <= cues[_CUE].duration_ms


def test_a_finding_is_heard_when_arrived_at(
    loud_desk: Desk, ear: NullSink, subtitles: Path, said: Samples
) -> None:
    cues = saved(subtitles)
    placeholder = next(cue for cue in cues if "foreign language" in cue.text)
    with loud_desk.open(subtitles), ear.recording() as recording:
        loud_desk.press("F8", "F8", "F8")  # past the loop and the hole
        recording.wait_for_sound()
        recording.wait_for_silence(600)
        heard = recording.samples
    assert find(heard, _of(said, placeholder)).likeness > _SAME


def test_playing_goes_on_from_here_until_stopped(
    loud_desk: Desk, ear: NullSink, subtitles: Path, said: Samples
) -> None:
    cues = saved(subtitles)
    with loud_desk.open(subtitles), ear.recording() as recording:
        loud_desk.press(*["alt+Down"] * _CUE, "shift+F5")
        recording.wait_for_sound()
        recording.wait(cues[_CUE].duration_ms + 1000)
        loud_desk.press("Escape")
        recording.wait_for_silence(600)
        heard = recording.samples
    into_the_next = said[cues[_CUE].start_ms * RATE // 1000 :][
        : len(_of(said, cues[_CUE])) + RATE // 2
    ]
    assert find(heard, into_the_next).likeness > _SAME


def test_a_cue_is_split_where_it_was_stopped(
    loud_desk: Desk, ear: NullSink, subtitles: Path
) -> None:
    before = subtitles.read_bytes()
    whole = saved(subtitles)[_CUE]
    with loud_desk.open(subtitles), ear.recording() as recording:
        loud_desk.press(*["alt+Down"] * _CUE, "F5")
        recording.wait_for_sound()
        recording.wait(800)
        loud_desk.press("Escape")
        recording.wait_for_silence(400)
        first, last = loud_ms(recording.samples)
        loud_desk.press("alt+1", "Return", "ctrl+s")
        left = saved_anew(subtitles, before)
    one, two = left[_CUE : _CUE + 2]
    assert f"{one.text} {two.text}" == whole.text
    assert (one.start_ms, two.start_ms, two.end_ms) == (whole.start_ms, one.end_ms, whole.end_ms)
    assert -50 < (last - first) - one.duration_ms < _STILL_HEARD_MS


def test_a_cue_split_while_it_plays_is_heard_to_its_end(
    loud_desk: Desk, ear: NullSink, subtitles: Path, said: Samples
) -> None:
    before = subtitles.read_bytes()
    whole = saved(subtitles)[_CUE]
    with loud_desk.open(subtitles), ear.recording() as recording:
        loud_desk.press("alt+1", *["alt+Down"] * _CUE, "F5")
        recording.wait_for_sound()
        recording.wait(800)
        loud_desk.press("Return")
        recording.wait_for_silence(600)
        heard = recording.samples
        loud_desk.press("ctrl+s")
        left = saved_anew(subtitles, before)
    assert find(heard, _of(said, whole)).likeness > _SAME
    assert whole.start_ms < left[_CUE].end_ms < whole.end_ms == left[_CUE + 1].end_ms


def test_a_removal_is_heard_before_it_is_made(
    loud_desk: Desk, ear: NullSink, subtitles: Path, said: Samples
) -> None:
    cue = saved(subtitles)[_CUE]
    with loud_desk.open(subtitles), ear.recording() as recording:
        loud_desk.press("alt+1", *["alt+Down"] * _CUE, "x")
        recording.wait_for_sound()
        recording.wait_for_silence(600)
        heard = recording.samples
    before = said[(cue.start_ms - 1500) * RATE // 1000 : cue.start_ms * RATE // 1000]
    after = said[cue.end_ms * RATE // 1000 : (cue.end_ms + 1500) * RATE // 1000]
    without = find(heard, np.concatenate([before, after]))
    assert without.likeness > _SAME
    assert find(heard, _of(said, cue)).likeness < 0.5


def test_a_looped_cue_comes_again_after_a_pause(
    loud_desk: Desk, ear: NullSink, subtitles: Path, said: Samples
) -> None:
    cue = saved(subtitles)[_CUE]
    with loud_desk.open(subtitles), ear.recording() as recording:
        loud_desk.press(*["alt+Down"] * _CUE, "ctrl+l")
        recording.wait_for_sound()
        recording.wait(2 * cue.duration_ms + 1000)
        loud_desk.press("Escape")
        recording.wait_for_silence(600)
        heard = recording.samples
    pause = np.zeros(RATE // 2, np.float32)  # the half second that is set
    twice = np.concatenate([_of(said, cue), pause, _of(said, cue)])
    assert find(heard, twice).likeness > _SAME


def test_tab_stops_and_goes_on_a_little_earlier_while_typing(
    loud_desk: Desk, ear: NullSink, subtitles: Path, said: Samples
) -> None:
    before = subtitles.read_bytes()
    whole = saved(subtitles)[_CUE]
    with loud_desk.open(subtitles):
        loud_desk.press(*["alt+Down"] * _CUE, "F2")
        with ear.recording() as recording:
            loud_desk.press("Tab")
            recording.wait_for_sound()
            recording.wait(800)
            loud_desk.press("Tab")
            recording.wait_for_silence(400)
            first = recording.samples
        with ear.recording() as recording:
            loud_desk.press("ctrl+space")
            recording.wait_for_sound()
            recording.wait(1000)
            loud_desk.press("ctrl+space")
            recording.wait_for_silence(400)
            second = recording.samples
        loud_desk.press("x", "ctrl+s")
        left = saved_anew(subtitles, before)
    assert left[_CUE].text == f"x{whole.text}"
    begin, end = loud_ms(first)
    again = int(loud_ms(second)[0] * RATE / 1000)
    resumed_ms = find(said, second[again : again + RATE * 6 // 10]).at_ms
    stopped_ms = whole.start_ms + end - begin
    assert whole.start_ms < resumed_ms < stopped_ms
    assert stopped_ms - resumed_ms < _ROLLED_BACK_MS + _STILL_HEARD_MS
