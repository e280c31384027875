"""What the commands say, and where: results on stdout or in a file, remarks on stderr."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from editor.core.errors import TranscriptUnwritable
from editor.core.text import printable
from editor.formats.atomic import write_bytes

if TYPE_CHECKING:
    from pathlib import Path

_BAR = 30


def say(sentence: str) -> None:
    """Print a remark for a person on stderr, on one line."""
    print(f"cueproof: {printable(sentence)}", file=sys.stderr, flush=True)


def put(result: str, target: Path | None = None) -> None:
    """Print a result on stdout, or write it to a file instead; raises TranscriptUnwritable."""
    if target:
        write_bytes(target, result.encode("utf-8", "backslashreplace"))
    else:
        print(result, end="")


def show_progress(share: float, what: str) -> None:
    """Say on one line of stderr how far something has come, 0 to 1; only where it is a terminal."""
    if sys.stderr.isatty():
        full = round(_BAR * min(1.0, max(0.0, share)))
        bar = "█" * full + "░" * (_BAR - full)
        print(f"\r\x1b[K{bar} {what}", end="", file=sys.stderr, flush=True)


def end_progress() -> None:
    """Take the line about progress away again."""
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def refuse_same(source: Path, target: Path) -> None:
    """Refuse to write over what is read: what was done to it could then not be taken back.

    Raises TranscriptUnwritable.
    """
    same = target.exists() and source.exists() and target.samefile(source)
    if same or os.path.realpath(source) == os.path.realpath(target):
        reason = "the result would replace what it is made from"
        raise TranscriptUnwritable(target, reason, "Give it another name.")
