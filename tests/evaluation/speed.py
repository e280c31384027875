"""How long the checks take: over a whole transcript, after an edit, and as it grows.

Counted in processor time of this one process, which others at work on the machine hardly disturb.
"""

from __future__ import annotations

import random
import sys
import time
from dataclasses import dataclass, replace
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from editor.checks import Inspection
from editor.checks.remembered import let_go
from editor.core.edit import Splice
from tests.evaluation.talk import Talk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from editor.core.cue import Cue

_RUNS = 5
_EDITS = 120
_SMALL, _LARGE = 10_000, 100_000


@dataclass(frozen=True, slots=True)
class Timing:
    """A time taken and the time aimed at, both in a unit."""

    what: str
    taken: float
    aim: float | None
    unit: str

    def __str__(self) -> str:
        aim = "" if self.aim is None else f"  aim {self.aim:,.1f} {self.unit}"
        return f"  {self.what:<58} {self.taken:>9,.2f} {self.unit:<5}{aim}"


def timings(cues: tuple[Cue, ...]) -> Iterator[Timing]:
    """Yield the times for a transcript and for made ones that are larger."""
    yield Timing(f"all checks, {len(cues):,} cues, first time", first(cues), 150, "ms")
    again = best(lambda: Inspection().run(cues))
    yield Timing(f"all checks, {len(cues):,} cues, once more", again, 150, "ms")
    edits = sorted(after_an_edit(cues))
    yield Timing(f"after one of {_EDITS} random edits, median", median(edits), 5, "ms")
    yield Timing(f"after one of {_EDITS} random edits, worst", edits[-1], 5, "ms")
    small, large = made(_SMALL), made(_LARGE)
    few, many = first(small), first(large)
    yield Timing(f"all checks, {_LARGE:,} cues, first time", many, 2000, "ms")
    ratio = many / _LARGE / (few / _SMALL)
    yield Timing(f"a cue of {_LARGE:,} costs, against one of {_SMALL:,}", ratio, None, "times")


def first(cues: tuple[Cue, ...]) -> float:
    """Return how long the checks take in ms when nothing of these cues is remembered."""

    def run() -> None:
        Inspection().run(cues)

    times = []
    for _ in range(_RUNS):
        forget()
        times.append(best(run, 1))
    return min(times)


def forget() -> None:
    """Empty what the checks remember of texts they have seen."""
    for _ in range(2):
        let_go()
    for name, module in sorted(sys.modules.items()):
        if name.startswith("editor.checks"):
            for value in list(vars(module).values()):
                clear = getattr(value, "cache_clear", None)
                if clear:
                    clear()


def best(what: Callable[[], object], runs: int = _RUNS) -> float:
    """Return the least time of some runs in ms: the one that others disturbed least."""
    times = []
    for _ in range(runs):
        before = time.process_time()
        what()
        times.append((time.process_time() - before) * 1000)
    return min(times)


def after_an_edit(cues: tuple[Cue, ...], seed: int = 7) -> Iterator[float]:
    """Yield of each of some edits how long looking again takes in ms, the best of three."""
    chance = random.Random(seed)
    inspection = Inspection()
    findings = inspection.run(cues)
    for _ in range(_EDITS):
        splice = _edit(cues, chance.randrange(len(cues)), chance)
        after = splice.apply(cues)
        yield best(partial(inspection.update, findings, after, [splice]), 3)


def _edit(cues: tuple[Cue, ...], at: int, chance: random.Random) -> Splice:
    """Return a cue retyped, retimed, removed or split."""
    cue = cues[at]
    middle = (cue.start_ms + cue.end_ms) // 2
    instead: tuple[Cue, ...] = chance.choice(
        (
            (replace(cue, text=f"{cue.text} indeed"),),
            (replace(cue, end_ms=cue.end_ms + 100),),
            (),
            (replace(cue, end_ms=middle), replace(cue, id=10_000_000, start_ms=middle)),
        )
    )
    return Splice(at, (cue,), instead)


def made(count: int) -> tuple[Cue, ...]:
    """Return so many cues of ordinary talk, with a loop and a tag now and then."""
    talk = Talk(random.Random(3))
    while len(talk.cues) < count:
        talk.say(180)
        talk.put("[Music]")
        for _ in range(19):
            talk.put("you", 2000)
    return tuple(talk.cues[:count])
