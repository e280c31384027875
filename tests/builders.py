"""Short ways to write down what tests begin with."""

from __future__ import annotations

from editor.core.cue import Cue


def cues(*lines: str) -> tuple[Cue, ...]:
    r"""Return cues with ids from 1, each written as seconds-seconds and its text.

    cues("0-1 Hello", "1.5-2.25 two\nlines", "3-4") gives three, the last without text.
    """
    return tuple(_cue(number, line) for number, line in enumerate(lines, 1))


def _cue(number: int, line: str) -> Cue:
    times, _, text = line.partition(" ")
    start, end = (round(float(seconds) * 1000) for seconds in times.split("-"))
    return Cue(number, start, end, text)
