from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from editor import formats
from editor.checks.seams import seams
from editor.core.cue import Cue
from editor.core.evidence import NoEvidence
from editor.core.finding import Category, Finding

if TYPE_CHECKING:
    from pathlib import Path


def found_in(talk: tuple[Cue, ...]) -> list[Finding]:
    return seams(talk, NoEvidence())


def windows(count: int, start_ms: int = 1120, seed: int = 1) -> tuple[Cue, ...]:
    """Return cues of windows whose first begins half a second late, half of the time."""
    chance = random.Random(seed)
    found: list[Cue] = []
    for _ in range(count):
        at = start_ms + chance.choice((0, 500))
        stop = at + chance.choice((1500, 2500, 4500))
        while True:
            found.append(Cue(len(found) + 1, at, stop, f"so this is number {len(found)}"))
            if stop >= start_ms + 27_000:
                break
            at, stop = stop, stop + chance.choice((1000, 2000, 3000))
        start_ms = stop
    return tuple(found)


def uneven(count: int, step_ms: int, seed: int = 1) -> tuple[Cue, ...]:
    chance = random.Random(seed)
    found: list[Cue] = []
    at = 0
    for number in range(count):
        shown = chance.randrange(1500, 6000, step_ms)
        found.append(Cue(number + 1, at, at + shown, f"so this is number {number}"))
        at += shown
    return tuple(found)


def test_windows_are_told_by_their_first_cue() -> None:
    talk = windows(40)
    joins = found_in(talk)
    assert len(joins) >= 35
    join = joins[0]
    assert (join.kind, join.category, join.gap) == ("window-join", Category.TIMING, True)
    assert join.last == join.first + 1
    assert join.end_ms - join.start_ms == 4000
    assert join.start_ms < talk[join.first].end_ms <= talk[join.last].start_ms < join.end_ms
    assert join.confidence == 0.3
    assert join.reason == (
        "Two windows of the recogniser, 28 to 30 s long, meet here without overlap, and at 29% of "
        "such joins a phrase was dropped, changed or invented."
    )
    assert all(talk[one.last].duration_ms % 1000 == 500 for one in joins)


def test_windows_of_thirty_seconds_that_no_cue_crosses() -> None:
    talk: list[Cue] = []
    for cue in uneven(400, 20):
        edge = -(-(cue.start_ms + 1) // 30_000) * 30_000
        pieces = [(cue.start_ms, min(cue.end_ms, edge)), (edge, cue.end_ms)]
        talk += [
            Cue(len(talk) + 1, *span, f"number {span}") for span in pieces if span[0] < span[1]
        ]
    talk = [Cue(at + 1, one.start_ms, one.end_ms, one.text) for at, one in enumerate(talk)]
    joins = found_in(tuple(talk))
    assert len(joins) == talk[-1].end_ms // 30_000
    assert {(one.start_ms + 2000) % 30_000 for one in joins} == {0}


@pytest.mark.parametrize("step_ms", [20, 500, 1000])
@pytest.mark.parametrize("seed", range(5))
def test_ordinary_times_have_no_seams(step_ms: int, seed: int) -> None:
    assert found_in(uneven(1500, step_ms, seed)) == []


def test_half_seconds_off_the_beat_here_and_there_are_no_grid() -> None:
    chance = random.Random(3)
    found: list[Cue] = []
    at = 0
    for number in range(2000):
        shown = chance.choice((2000, 3000, 4000)) + (500 if chance.random() < 0.12 else 0)
        found.append(Cue(number + 1, at, at + shown, f"number {number}"))
        at += shown
    assert found_in(tuple(found)) == []


def test_a_few_windows_convince_nobody() -> None:
    assert found_in(windows(8)) == []
    assert found_in(()) == []


def test_rolling_captions_have_no_seams() -> None:
    talk = tuple(Cue(at + 1, at * 2000, at * 2000 + 4000, f"number {at}") for at in range(600))
    assert found_in(talk) == []


def test_within_a_loop_there_is_nothing_to_hear() -> None:
    talk = tuple(Cue(cue.id, cue.start_ms, cue.end_ms, "Thank you.") for cue in windows(40))
    assert found_in(talk) == []


@pytest.mark.shared
def test_the_grid_of_a_real_transcript(shared: Path) -> None:
    def read(name: str) -> tuple[Cue, ...]:
        return formats.read(shared / "transcripts" / f"{name}.txt").cues

    joins = found_in(read("000_d659595ea8d00c2c"))
    assert 150 <= len(joins) <= 290
    assert all(2400 < join.first < 5789 for join in joins)
    assert found_in(read("001_e09abd4ec4295ec9")) == []
    assert found_in(read("003_cd4366f941fe7227")) == []
