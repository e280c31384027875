"""Windows killed at random moments of editing, and what came back of each."""

from __future__ import annotations

import os
import random
import tempfile
from pathlib import Path

from tests.journal.killed import kill_at, prepare, prove

KILLS = 200
# From the first edit on: the opening of the journal, its first syncs, saves, undoing.
_LATEST_S = 1.5


def kills(count: int) -> list[str]:
    """Kill so many windows; return what is wrong, a line each."""
    before = os.environ.get("CUEPROOF_HOME")
    wrong: list[str] = []
    promised = done = back = 0
    for seed in range(count):
        with tempfile.TemporaryDirectory(prefix="cueproof-killed-") as name:
            folder = Path(name)
            prepare(folder)
            os.environ["CUEPROOF_HOME"] = str(folder / "home")
            death = kill_at(folder, seed, random.Random(seed).uniform(0, _LATEST_S))
            try:
                back += min(prove(folder, seed, death), death.all_told)
            except AssertionError as lost:
                wrong.append(f"the window with seed {seed}: {lost}")
            promised += death.told
            done += death.all_told
    os.environ.pop("CUEPROOF_HOME")
    if before is not None:
        os.environ["CUEPROOF_HOME"] = before
    print(
        f"  {count} windows had done {done:,} things, {promised:,} of them 250 ms before the end;"
        f" {back:,} came back"
    )
    return wrong
