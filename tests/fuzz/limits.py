"""How long large and hostile files take to read, and how much memory, each in a process of its own.

python -m tests.fuzz.limits SAMPLE FILE reads the sample, so that everything is imported,
then the file, and prints the figures as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from editor import formats
from editor.core.errors import TranscriptUnreadable
from tests.fuzz.grown import shapes
from tests.fuzz.samples import samples

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE = 10_000_000
LIMIT_S = 5.0
LIMIT_TIMES = 20.0


class Weighed(NamedTuple):
    """What reading a file took: processor time in s, memory as times the file, and its cues."""

    format: str
    shape: str
    seconds: float
    times: float
    cues: int
    read_as: str

    def within(self, size: int = SIZE) -> bool:
        """Tell whether it stayed within the limits for a file of some bytes."""
        return self.seconds <= LIMIT_S * size / SIZE and self.times <= LIMIT_TIMES


def weighed(known: formats.Format, size: int = SIZE, shape: str = "") -> Iterator[Weighed]:
    """Read large files of a format, all shapes or one, and yield what each took."""
    with tempfile.TemporaryDirectory(prefix="cueproof-limits-") as name:
        sample, file = (Path(name) / f"{stem}{known.suffixes[0]}" for stem in ("sample", "large"))
        sample.write_bytes(samples()[known.id])
        for shaped, made in shapes(known, size).items():
            if shape in {"", shaped}:
                file.write_bytes(made())
                yield Weighed(known.id, shaped, *_apart(sample, file))


def _apart(sample: Path, file: Path) -> tuple[float, float, int, str]:
    """Read in a process of its own, as what was read before leaves memory behind."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.limits", str(sample), str(file)],
        stdout=subprocess.PIPE,
        check=True,
    )
    seconds, times, cues, read_as = json.loads(done.stdout)
    return seconds, times, cues, read_as


def _measure(sample: Path, file: Path) -> tuple[float, float, int, str]:
    _read(sample)
    Path("/proc/self/clear_refs").write_text("5", "ascii")  # what it has needed at most so far
    before, started = _most_bytes(), time.process_time()
    cues, read_as = _read(file)
    seconds = time.process_time() - started
    times = (_most_bytes() - before) / max(1, file.stat().st_size)
    return round(seconds, 2), round(times, 1), cues, read_as


def _read(file: Path) -> tuple[int, str]:
    with suppress(TranscriptUnreadable):
        document = formats.read(file)
        return len(document.cues), document.source.format
    return 0, ""


def _most_bytes() -> int:
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


def printed(one: Weighed) -> str:
    """Return a line of the table."""
    mark = "" if one.within() else "  OVER THE LIMIT"
    return (
        f"{one.format:<26} {one.shape:<9} {one.seconds:>5.1f} s {one.times:>5.1f} times the file"
        f" {one.cues:>11,} cues  {one.read_as}{mark}"
    )


if __name__ == "__main__":
    print(json.dumps(_measure(Path(sys.argv[1]), Path(sys.argv[2]))))
