"""How long a search of 100,000 cues takes beside the window, and sifting them in it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from editor.core.session import Session
from editor.formats import read
from editor.search.matching import in_parts
from editor.search.pattern import Pattern, Query
from editor.search.sieve import counted
from tests.benchmarks.table import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_AIM_MS = 50  # of what the window waits for; a search it does not wait for
_SOUGHT = {
    "a word": Query("the"),
    "a whole word, case matched": Query("the", whole_word=True, match_case=True),
    "a regular expression": Query(r"(\w+) (?=\w+ing\b)", is_regex=True),
}


def finding(transcript: Path, runs: int) -> Iterator[Row]:
    """Measure without a window, and yield a row for each kind of search and for the filters."""
    session = Session(read(transcript))
    many = f"{len(session.cues):,} cues"
    for name, query in _SOUGHT.items():
        pattern = Pattern(query)
        first = [_timed(lambda: next(in_parts(session.cues, pattern))) for _ in range(runs)]  # noqa: B023
        whole = [_timed(lambda: list(in_parts(session.cues, pattern))) for _ in range(runs)]  # noqa: B023
        yield Row(f"finding {name}: the first matches", first, "ms", _AIM_MS)
        yield Row(f"finding {name} in {many}, beside the window", whole, "ms")
    yield Row(
        f"counting what each filter shows of {many}",
        [_timed(lambda: counted(session)) for _ in range(runs)],
        "ms",
        _AIM_MS,
    )


def _timed(act: Callable[[], object]) -> float:
    before = time.perf_counter()
    act()
    return (time.perf_counter() - before) * 1000
