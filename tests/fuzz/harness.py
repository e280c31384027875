"""Let atheris feed one format's reader: python -m tests.fuzz.harness FORMAT [CORPUS] [OPTION...]."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["editor"]):
    from editor import formats
    from tests.fuzz.judging import judged


def main() -> None:
    """Read whatever atheris thinks of until it has had its time; what it finds, it writes down."""
    known = formats.format_named(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="cueproof-fuzz-") as name:
        corpus = Path(name)
        for path in Path(sys.argv[2]).glob("*"):  # the samples are not added to
            shutil.copy(path, corpus)
        arguments = [sys.argv[0], str(corpus), *sys.argv[3:]]
        atheris.Setup(arguments, lambda data: judged(data, known) and None)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
