"""Killed in the middle of it, I get everything back; closed, I find the review where I left it."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from editor.core.span import Span
from editor.journal.records import unpacked
from tests.display import until
from tests.end2end.conftest import saved, saved_anew
from tests.sound import NullSink, needs_sound

if TYPE_CHECKING:
    from pathlib import Path

    from tests.end2end.conftest import Desk

pytestmark = pytest.mark.end2end

_LOOP = 8
_REFUSED = 3
_A_WHILE_S = 3.0
_AFTER_NEXT = 21
_CUE = 10
# A look at the playhead, of which there is one every 15 ms, and a buffer of the device.
_EITHER_WAY_MS = 250


def _written(desk: Desk, what: str) -> int:
    """Return how many edits or replies are written down."""
    logs = desk.folder.glob("home/data/journal/*.log")
    return sum(what in act for log in logs for act, _ in unpacked(log.read_bytes()))


def _reviews(desk: Desk) -> list[Path]:
    return list(desk.folder.glob("home/data/reviews/*.json"))


def test_what_i_did_before_a_kill_is_restored_with_one_key(desk: Desk, subtitles: Path) -> None:
    before, texts = subtitles.read_bytes(), [cue.text for cue in saved(subtitles)]
    with desk.open(subtitles) as program:
        desk.press("alt+Down", "Delete", "alt+Down", "Delete")
        until(lambda: _written(desk, "do") == 2, "the edits to be written down")
        program.process.kill()
        program.process.wait(10)
    assert subtitles.read_bytes() == before
    with desk.open(subtitles) as program:
        desk.press("alt+Return")
        program.wait_for("checked", times=3)
        desk.press("ctrl+s")
        after = saved_anew(subtitles, before)
    # The first Delete took the loop, and led to a finding; the second the cue after that.
    assert [cue.text for cue in after] == [*texts[_LOOP:_AFTER_NEXT], *texts[_AFTER_NEXT + 1 :]]


def _replacements(desk: Desk) -> None:
    """Ask for what would be replaced, up to where it is being listed."""
    desk.press("ctrl+h")
    desk.screen.write("you")
    desk.press("Tab")
    desk.screen.write("we")
    desk.press("ctrl+Return")


def _pressed(desk: Desk, key: str, what: str) -> int:
    """Press a key, and again only when nothing came of it: what it is for may not be listed yet."""
    before = _written(desk, what)
    desk.press(key)
    with suppress(AssertionError):
        until(lambda: _written(desk, what) > before, what, _A_WHILE_S)
    return _written(desk, what)


def test_what_i_refused_in_a_list_before_a_kill_is_refused_when_i_list_it_again(
    desk: Desk, subtitles: Path
) -> None:
    before, texts = subtitles.read_bytes(), [cue.text for cue in saved(subtitles)]
    with desk.open(subtitles) as program:
        _replacements(desk)

        until(lambda: _pressed(desk, "n", "replied") >= _REFUSED, "the answers to be written down")
        program.process.kill()
        program.process.wait(10)
    answers = _written(desk, "replied")
    with desk.open(subtitles):
        _replacements(desk)
        until(lambda: _pressed(desk, "Return", "do"), "the rest to be replaced")
        desk.press("ctrl+s")
        after = [cue.text for cue in saved_anew(subtitles, before)]
    assert _REFUSED <= answers < _LOOP
    assert after[:answers] == texts[:answers] == ["you"] * answers
    assert after[answers:_LOOP] == ["we"] * (_LOOP - answers)


def test_closed_and_opened_again_the_review_stands_where_it_stood(
    desk: Desk, subtitles: Path
) -> None:
    with desk.open(subtitles) as program:
        desk.press("F8", "k", "F8")
        desk.press("ctrl+q")
        program.process.wait(10)
    (review,) = _reviews(desk)
    left = json.loads(review.read_bytes())
    assert [verdict["answer"] for verdict in left["verdicts"]] == ["keep"]
    assert left["place"] is not None
    with desk.open(subtitles) as program:
        desk.press("ctrl+q")
        program.process.wait(10)
    (review,) = _reviews(desk)
    assert json.loads(review.read_bytes()) == left


@needs_sound
def test_what_i_listened_to_is_remembered_and_nothing_else(
    loud_desk: Desk, ear: NullSink, subtitles: Path
) -> None:
    cue = saved(subtitles)[_CUE]
    with loud_desk.open(subtitles) as program, ear.recording() as recording:
        loud_desk.press(*["alt+Down"] * _CUE, "F5")
        recording.wait_for_sound()
        recording.wait_for_silence(600)
        loud_desk.press("ctrl+q")
        program.process.wait(10)
    (review,) = _reviews(loud_desk)
    heard = [Span(*span) for span in json.loads(review.read_bytes())["heard"]]
    assert sum(span.overlap_ms(cue.span) for span in heard) > cue.duration_ms - _EITHER_WAY_MS
    assert sum(span.duration_ms for span in heard) <= cue.duration_ms
