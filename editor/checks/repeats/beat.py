"""The beat of a run of cues: machines repeat in step, people do not."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import median_low
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue

# The recogniser decodes 30 s at a time; a cue of 29.98 or 30 s is a window it filled with a text.
_WINDOW_MS = range(29_500, 30_501)
# What is left of a window holds cues of 0.02 to 0.06 s.
_FLASH_MS = 60
_MOST = 0.8
# Rounding of the written times.
_JITTER_MS = 1
_LOOSE = 0.2
_LOOSER = 0.5
# Steps of whole and half seconds are common in true captions too: 30 % of one corpus.
_GRID_MS = 500


@dataclass(frozen=True, slots=True)
class Beat:
    """How the cues of a run follow each other.

    Attributes: step_ms, from one repeat to the next, the median; regular, most steps are within
    a fifth of it; steady, within a half; exact, all are the same to the millisecond and off the grid of half seconds;
    window_long and flashing, most cues last a whole window or next to nothing.
    """

    step_ms: int
    regular: bool
    steady: bool
    exact: bool
    window_long: bool
    flashing: bool


def beat_of(cues: Sequence[Cue], period: int) -> Beat:
    """Return the beat of a run whose texts come round every so many cues; two repeats at least."""
    starts = [cue.start_ms for cue in cues[::period]]
    steps = [late - early for early, late in pairwise(starts)]
    step = median_low(steps)
    tolerance = max(_JITTER_MS, step * _LOOSE)
    durations = [cue.duration_ms for cue in cues]
    return Beat(
        step_ms=step,
        regular=_mostly([abs(other - step) <= tolerance for other in steps]),
        steady=_mostly([abs(other - step) <= step * _LOOSER for other in steps]),
        exact=step % _GRID_MS != 0 and all(abs(other - step) <= _JITTER_MS for other in steps),
        window_long=_mostly([ms in _WINDOW_MS for ms in durations]),
        flashing=_mostly([ms <= _FLASH_MS for ms in durations]),
    )


def _mostly(answers: Sequence[bool]) -> bool:
    return sum(answers) >= _MOST * len(answers)
