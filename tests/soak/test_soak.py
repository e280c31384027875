"""Short versions of `make soak`, and that it would see what it looks for."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest

from editor import paths
from tests.soak.__main__ import LIMIT, drift, run, wheel
from tests.soak.growth import Growth, Size

if TYPE_CHECKING:
    from pathlib import Path

_ACTIONS, _EVENTS, _SECONDS = 192, 480, 40


def test_nothing_breaks_whatever_is_done_and_undo_is_exact(tmp_path: Path) -> None:
    told = run(tmp_path, "doing", paths.sample()[1], _ACTIONS)
    assert told["broken"] == []


def test_nothing_grows_while_the_wheel_turns(tmp_path: Path) -> None:
    assert wheel(tmp_path, _EVENTS, paths.sample()[1]) == []


def test_the_playhead_stays_with_the_samples_and_nothing_grows(tmp_path: Path) -> None:
    assert drift(tmp_path, _SECONDS) == []


@pytest.mark.parametrize("name", list(asdict(LIMIT)))
def test_what_grows_steadily_is_seen_and_what_jumps_about_is_not(name: str) -> None:
    flat = dict.fromkeys(asdict(LIMIT), 1_000)
    step = getattr(LIMIT, name) / 10
    steady = [Size(**flat | {name: flat[name] + number * step}) for number in range(24)]
    restless = [Size(**flat | {name: flat[name] + number % 2 * step}) for number in range(24)]
    (line,) = Growth.over(steady).beyond(LIMIT)
    assert line.startswith(name.replace("_", " "))
    assert Growth.over(restless).beyond(LIMIT) == []


def test_few_sizes_say_nothing() -> None:
    with pytest.raises(ValueError, match="too few"):
        Growth.over([Size(200, 1, 1, 1, 1, 1)] * 5)
