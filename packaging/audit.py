"""Ask whether anything that is installed is known to be vulnerable; fail if so.

usage: python packaging/audit.py

Needs an index that answers such questions. Where none does it says so and fails nobody.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

_LOCK = Path(__file__).parent / "requirements" / "development.txt"


def main() -> int:
    """Audit the lock; return 1 when something in it is vulnerable."""
    done = subprocess.run(
        [
            sys.executable, "-m", "pip_audit", "--requirement", str(_LOCK), "--disable-pip",
            "--require-hashes", "--progress-spinner", "off", "--format", "json",
        ],
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    try:
        told = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        told = []
    audited = [one for one in told if "vulns" in one]
    if not audited:
        print("Not audited: no index that knows of vulnerabilities answers here.")
        return 0
    found = [one for one in audited if one["vulns"]]
    for one in found:
        names = ", ".join(vulnerability["id"] for vulnerability in one["vulns"])
        print(f"{one['name']} {one['version']}: {names}", file=sys.stderr)
    print(f"{len(audited)} dependencies audited, {len(found)} of them vulnerable.")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
