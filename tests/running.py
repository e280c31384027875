"""Cueproof as a program of its own: started, watched through its trace, and ended."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.display import until

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

_FROM_SOURCE = (sys.executable, "-m", "editor")


@dataclass(frozen=True, slots=True)
class Running:
    """A running Cueproof.

    Attributes: process; started_at, the moment before it was started, in seconds since 1970;
    trace, the file of its events; errors, the file of what it wrote to stderr.
    """

    process: subprocess.Popen[bytes]
    started_at: float
    trace: Path
    errors: Path

    def events(self) -> list[tuple[str, float]]:
        """Return the events so far: name and moment in seconds since 1970."""
        if not self.trace.exists():
            return []
        # The last line may be half written.
        lines = self.trace.read_text("utf-8").split("\n")[:-1]
        return [(str(event["event"]), float(event["t"])) for event in map(json.loads, lines)]

    def count(self, name: str) -> int:
        """Return how often an event has happened."""
        return sum(event == name for event, _ in self.events())

    def wait_for(self, name: str, times: int = 1, within_s: float = 30.0) -> float:
        """Wait for an event, or for it to happen again; return its moment after the start in s."""

        def moment() -> float | None:
            assert self.process.poll() is None, f"it ended: {self.errors.read_text('utf-8')}"
            moments = [at for event, at in self.events() if event == name]
            return moments[times - 1] if len(moments) >= times else None

        at = until(moment, f"{name!r}; so far {self.events()}", within_s)
        assert at is not None
        return at - self.started_at


@contextmanager
def running(
    folder: Path,
    arguments: Sequence[str | Path],
    environment: Mapping[str, str],
    program: Sequence[str | Path] = _FROM_SOURCE,
) -> Iterator[Running]:
    """Start Cueproof with a home of its own in a folder, and end it if it still runs.

    The program is that of the source unless another is named, one that was installed.
    """
    trace = folder / "trace.jsonl"
    errors = folder / "stderr.txt"
    trace.unlink(missing_ok=True)
    own = {"CUEPROOF_HOME": str(folder / "home"), "CUEPROOF_TRACE": str(trace)}
    with errors.open("wb") as stream:
        started_at = time.time()
        process = subprocess.Popen(
            [*map(str, program), *map(str, arguments)],
            env={**environment, **own},
            stdin=subprocess.DEVNULL,
            stderr=stream,
        )
        try:
            yield Running(process, started_at, trace, errors)
        finally:
            if process.poll() is None:
                process.kill()
            process.wait(10)
