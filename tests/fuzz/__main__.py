"""Bend every sample a number of times and read it; then let atheris look where it likes.

usage: python -m tests.fuzz [FORMAT...] [--cases 10000] [--seconds 60] [--limits]
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import time
import traceback
from importlib.util import find_spec

from editor import formats
from tests.fuzz.bending import bent
from tests.fuzz.judging import judged
from tests.fuzz.limits import printed, weighed
from tests.fuzz.samples import FOLDER, samples


def main() -> int:
    """Return how many failures there were, having told of each; 0 when all is well."""
    options = _options()
    failed = 0
    for known in options.formats:
        if options.limits:
            failed += _limits(known)
        if options.cases:
            failed += _cases(known, options.cases)
        if options.seconds:
            failed += bool(_wander(known, options.seconds))
    print("No failures." if not failed else f"Failures: {failed:,}.")
    return min(failed, 100)  # what a process can return


def _options() -> argparse.Namespace:
    ids = [known.id for known in formats.FORMATS]
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument(
        "named", nargs="*", choices=[*ids, []], metavar="FORMAT", help=", ".join(ids)
    )
    parser.add_argument("--cases", type=int, help="bent samples of each; 10,000 if nothing is said")
    parser.add_argument("--seconds", type=int, default=0, help="how long atheris has for each")
    parser.add_argument(
        "--limits", action="store_true", help="read 10 MB of each in many shapes, and weigh that"
    )
    options = parser.parse_args()
    if options.cases is None:
        options.cases = 0 if options.limits or options.seconds else 10_000
    options.formats = [formats.format_named(name) for name in options.named or ids]
    return options


def _cases(known: formats.Format, cases: int) -> int:
    """Read bent samples, print each that fails with its seed, and return how many did."""
    all_samples = samples()
    others = list(all_samples.values())
    slowest, failed = 0.0, 0
    for seed in range(cases):
        data = bent(all_samples[known.id], others, random.Random(seed))
        started = time.perf_counter()
        try:
            judged(data, known)
        except Exception:
            failed += 1
            print(f"{known.id}: seed {seed}: {data!r}\n{traceback.format_exc()}", flush=True)
        slowest = max(slowest, time.perf_counter() - started)
    print(
        f"{known.id:<26} {cases:,} cases, {failed:,} failures, the slowest {slowest * 1000:.0f} ms",
        flush=True,
    )
    return failed


def _limits(known: formats.Format) -> int:
    """Read large and hostile files, print what each took, and return how many took too much."""
    failed = 0
    for one in weighed(known):
        print(printed(one), flush=True)
        failed += not one.within()
    return failed


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
