"""The repairs that take longest by hand, on the whole transcript: how long a person waits."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from editor.formats import read
from editor.repairs.comparing.differing import compare
from editor.repairs.comparing.spoken import key
from editor.repairs.glossary.entries import Glossary
from editor.repairs.glossary.hits import hits
from editor.repairs.glossary.suggestions import suggestions
from editor.repairs.reflow.reflowing import reflow
from tests.benchmarks.table import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from editor.core.cue import Cue

_AIM_MS = 500
# Thirty names heard in five ways each is what the real transcripts ask for.
_HEARINGS = 150
_LATER_MS = 3_700
# One word in so many is another one in the second transcript.
_CHANGED = 20


def repairs(transcript: Path, runs: int) -> Iterator[Row]:
    """Measure without a window, and yield a row for each repair."""
    cues = read(transcript).cues
    many = f"{len(cues):,} cues"
    glossary, other = _glossary(cues), _second(cues)
    acts: dict[str, Callable[[], object]] = {
        f"breaking {many} anew": lambda: reflow(cues, 0, len(cues) - 1, count(10**6).__next__),
        f"{_HEARINGS} ways of hearing names, looked for in {many}": lambda: hits(cues, glossary),
        "names it seems to spell in several ways": lambda: suggestions(cues),
        f"comparing {many} with a second transcript": lambda: compare(cues, other),
    }
    for what, act in acts.items():
        key.cache_clear()
        yield Row(what, [_timed(act) for _ in range(runs)], "ms", _AIM_MS)


def _glossary(cues: tuple[Cue, ...]) -> Glossary:
    """Return a glossary of words that are said here, rare and frequent ones."""
    said = sorted({word.strip(".,?!") for cue in cues for word in cue.text.split()} - {""})
    words = [word for word in said if word.isalpha()]
    heard = random.Random(3).sample(words, min(_HEARINGS, len(words)))
    return Glossary({word.lower(): "MoonDream" for word in heard})


def _second(cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """Return the cues as another recogniser might have them: later, and other words here and there."""
    chance = random.Random(4)
    made = []
    for cue in cues:
        words = cue.text.split(" ")
        text = " ".join("other" if chance.randrange(_CHANGED) == 0 else word for word in words)
        times = cue.start_ms + _LATER_MS, cue.end_ms + _LATER_MS
        made.append(replace(cue, start_ms=times[0], end_ms=times[1], text=text))
    return tuple(made)


def _timed(act: Callable[[], object]) -> float:
    """Return the ms a core is busy with it: all of the wait, where the machine is not shared."""
    before = time.process_time()
    act()
    return (time.process_time() - before) * 1000
