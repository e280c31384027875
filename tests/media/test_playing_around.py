"""What is heard around cues: moving ends, removals, loops and moments scrubbed over."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import numpy as np
import pytest

from editor.core.span import Span
from tests.media.hearing import finish, heard, original, piece, runs, start
from tests.sound import RATE, NullSink, Samples, find, loud_ms, needs_sound

if TYPE_CHECKING:
    from tests.media.hearing import Recordings

pytestmark = needs_sound


def cut(samples: Samples, from_ms: float, to_ms: float) -> Samples:
    return samples[int(from_ms * RATE / 1000) : int(to_ms * RATE / 1000)]


@pytest.mark.parametrize(("before", "after"), [(4_000, 2_700), (2_600, 3_100)])
def test_an_end_moved_while_it_plays_is_where_it_stops(
    sink: NullSink, recordings: Recordings, before: int, after: int
) -> None:
    samples, _, _ = heard(
        sink, recordings("talk.flac"), f"play:2000:{before}", "until:2200", f"end:{after}", "wait"
    )
    begin, end = loud_ms(samples)
    assert abs(end - begin - (after - 2_000)) < 5
    found = find(samples, piece(Span(2_000, after)))
    assert found.likeness > 0.9
    assert abs(found.at_ms - begin) < 5


def test_an_end_moved_behind_what_is_heard_is_silence_at_once(
    sink: NullSink, recordings: Recordings
) -> None:
    samples, told, _ = heard(
        sink, recordings("talk.flac"), "play:2000:6000", "until:3000", "end:2500", "wait"
    )
    begin, end = loud_ms(samples)
    # What the device had been given already is heard on.
    assert 950 < end - begin < 1_350
    assert np.abs(cut(samples, end - 1, end)).max() < 0.3 * np.abs(samples).max()
    assert told[-2]["playing"] is False


@pytest.mark.parametrize("kind", ["talk.wav", "constant.mp3"])
def test_through_a_removal_the_tail_follows_the_lead_at_once(
    sink: NullSink, recordings: Recordings, kind: str
) -> None:
    samples, told, _ = heard(sink, recordings(kind), "without:4000:9000:600:500", "wait")
    rate = 16_000 if kind == "talk.wav" else 44_100
    begin, end = loud_ms(samples)
    assert abs(end - begin - 1_100) < 5
    lead, tail = (
        find(samples, piece(Span(*ends), rate)) for ends in ((3_400, 4_000), (9_000, 9_500))
    )
    assert min(lead.likeness, tail.likeness) > 0.9
    assert abs(lead.at_ms - begin) < 5
    assert abs(tail.at_ms - lead.at_ms - 600) < 2
    at = [position for _, position in told[1]["positions"]]
    assert at == sorted(at)
    assert not [each for each in at if 4_010 < each < 9_000]
    assert at[-1] > 9_300


def test_a_removal_at_the_start_of_the_recording_has_only_a_tail(
    sink: NullSink, recordings: Recordings
) -> None:
    samples, _, _ = heard(sink, recordings("talk.flac"), "without:0:3000:1500:400", "wait")
    begin, end = loud_ms(samples)
    assert abs(end - begin - 400) < 5
    assert abs(find(samples, piece(Span(3_000, 3_400))).at_ms - begin) < 5


def test_a_loop_comes_round_until_stopped_with_the_pause_there_is(
    sink: NullSink, recordings: Recordings
) -> None:
    samples, told, _ = heard(
        sink, recordings("talk.flac"),
        "loop:5000:5400:200", "pause:1900", "rests:500", "pause:2500", "stop", "pause:300",
    )  # fmt: skip
    rounds = runs(samples)
    assert len(rounds) >= 5
    for begin, end in rounds[:-1]:
        assert abs(end - begin - 400) < 5
    pauses = [after[0] - before[1] for before, after in itertools.pairwise(rounds)]
    assert pauses[0] == pytest.approx(200, abs=5)
    assert pauses[-1] == pytest.approx(500, abs=5)
    assert {round(pause / 50) * 50 for pause in pauses} <= {200, 500}
    assert all(5_000 <= position <= 5_400 for _, position in told[1]["positions"])
    assert told[3]["playing"] is True
    assert told[4]["playing"] is False


def test_a_loop_whose_end_is_dragged_comes_round_longer(
    sink: NullSink, recordings: Recordings
) -> None:
    samples, _, _ = heard(
        sink, recordings("talk.flac"),
        "loop:5000:5400:300", "pause:900", "end:5700", "pause:2500", "stop", "pause:300",
    )  # fmt: skip
    lengths = [end - begin for begin, end in runs(samples)]
    assert lengths[0] == pytest.approx(400, abs=5)
    assert lengths[-2] == pytest.approx(700, abs=5)


def test_scrubbing_sounds_the_latest_moment_and_never_queues(
    sink: NullSink, recordings: Recordings
) -> None:
    """Moments are asked for faster than they can sound; what sounds ends with the last of them."""
    samples, told, _ = heard(
        sink, recordings("constant.mp3"), "moment:2000", "scrub:2050:50:99:10", "pause:400"
    )
    begin, end = loud_ms(samples)
    asked_ms = told[1]["answer"]
    # One after another, all of them would take 7 s.
    assert asked_ms - 300 < end - begin < asked_ms + 2_000
    last = find(samples, piece(Span(6_960, 7_010)))
    assert last.likeness > 0.9
    assert abs(last.at_ms + 60 - end) < 15
    assert told[1]["playing"] is False
    # Grains lie where they should in the recording, one after another.
    grain = cut(samples, begin + 8, begin + 62)
    assert abs(find(original(), grain).at_ms - 2_008) < 5


def test_playing_takes_over_from_scrubbing(sink: NullSink, recordings: Recordings) -> None:
    samples, _, _ = heard(
        sink, recordings("talk.flac"), "scrub:2000:50:20:10", "play:8000:8500", "wait"
    )
    _, end = loud_ms(samples)
    found = find(samples, piece(Span(8_000, 8_500)))
    assert found.likeness > 0.9
    assert abs(found.at_ms + 500 - end) < 5


def test_a_device_that_comes_back_plays_again(sink: NullSink, recordings: Recordings) -> None:
    with sink.recording() as recording:
        program = start(
            sink, recordings("talk.flac"), "play:0:11000", "wait", "clear", "play:5000:6000", "wait"
        )
        recording.wait_for_sound()
        sink.stop()
    sink.start()
    with sink.recording() as recording:
        told = finish(program, quiet=False)  # PortAudio remarks on what was pulled out
        recording.wait(300)
    assert "sound device" in told[1]["problem"]
    assert told[1]["playing"] is False
    assert told[4]["problem"] is None
    found = find(recording.samples, piece(Span(5_000, 6_000)))
    assert found.likeness > 0.9


def test_another_device_can_be_chosen_while_it_plays(
    sink: NullSink, recordings: Recordings
) -> None:
    second = sink.second()
    with sink.recording(second) as recording:
        told = finish(
            start(
                sink, recordings("talk.flac"), "devices", "play:1000:8000", "until:2000",
                f"device:{second}", "until:4000", "device:nowhere", "wait", "device:", "clear",
                "play:1000:1200", "wait",
            )
        )  # fmt: skip
    assert second in told[0]["answer"]
    found = find(recording.samples, piece(Span(2_400, 3_400)))
    assert found.likeness > 0.9
    assert "“nowhere” is not there" in told[6]["unavailable"]
    assert told[6]["playing"] is False
    assert told[10]["unavailable"] is None
    assert told[10]["problem"] is None
