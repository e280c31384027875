"""Bend every sample a number of times and read it; then let atheris look where it likes.

usage: python -m tests.fuzz [FORMAT...] [--cases 10000] [--seconds 60]
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import time
import tracemalloc
from importlib.util import find_spec

from editor import formats
from tests.fuzz.bending import bent
from tests.fuzz.judging import judged
from tests.fuzz.samples import FOLDER, samples

_LARGE = 10_000_000
_LIMIT_S = 5.0
_LIMIT_TIMES = 20


def main() -> int:
    """Return how many formats failed, having said why; 0 when all is well."""
    options = _options()
    failed = 0
    for known in options.formats:
        slowest = _cases(known, options.cases)
        failed += not _large(known)
        print(
            f"{known.id:<28} {options.cases:,} cases, the slowest {slowest * 1000:.0f} ms",
            flush=True,
        )
        if options.seconds:
            failed += bool(_wander(known, options.seconds))
    return failed


def _options() -> argparse.Namespace:
    ids = [known.id for known in formats.FORMATS]
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument(
        "named", nargs="*", choices=[*ids, []], metavar="FORMAT", help=", ".join(ids)
    )
    parser.add_argument("--cases", type=int, default=10_000, help="bent samples of each")
    parser.add_argument("--seconds", type=int, default=0, help="how long atheris has for each")
    options = parser.parse_args()
    options.formats = [formats.format_named(name) for name in options.named or ids]
    return options


def _cases(known: formats.Format, cases: int) -> float:
    """Read bent samples and return the longest time one took, in s; a failure names its seed."""
    all_samples = samples()
    others = list(all_samples.values())
    slowest = 0.0
    for seed in range(cases):
        data = bent(all_samples[known.id], others, random.Random(seed))
        started = time.perf_counter()
        try:
            judged(data, known)
        except BaseException:
            print(f"{known.id}: seed {seed}: {data!r}", file=sys.stderr)
            raise
        slowest = max(slowest, time.perf_counter() - started)
    return slowest


def _large(known: formats.Format) -> bool:
    """Read 10 MB of the sample over and over, and say when that takes too long or too much."""
    sample = samples()[known.id]
    data = sample * (_LARGE // len(sample))
    started = time.perf_counter()
    judged(data)
    took = time.perf_counter() - started
    tracemalloc.start()
    judged(data[: _LARGE // 10])
    times = tracemalloc.get_traced_memory()[1] / (_LARGE / 10)
    tracemalloc.stop()
    print(f"{known.id:<28} 10 MB in {took:.1f} s, memory {times:.0f} times the file", flush=True)
    return took < _LIMIT_S and times < _LIMIT_TIMES


def _wander(known: formats.Format, seconds: int) -> int:
    if not find_spec("atheris"):
        print("atheris is not installed: pip install 'cueproof[fuzz]'", file=sys.stderr)
        return 1
    command = [
        sys.executable,
        "-m",
        "tests.fuzz.harness",
        known.id,
        str(FOLDER),
        f"-max_total_time={seconds}",
    ]
    return subprocess.run([*command, "-timeout=5", "-rss_limit_mb=2048"], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
