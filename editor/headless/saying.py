"""What the commands say, and where: results on stdout or in a file, remarks on stderr."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from editor.core.errors import TranscriptUnwritable
from editor.core.text import printable
from editor.formats.atomic import write_bytes
from editor.formats.versions import keep_unless_made, made
from editor.media.locate import is_media

if TYPE_CHECKING:
    from pathlib import Path

_BAR = 30


def say(sentence: str) -> None:
    """Print a remark for a person on stderr, on one line."""
    print(f"cueproof: {printable(sentence)}", file=sys.stderr, flush=True)


def put(result: str, target: Path | None = None) -> None:
    """Print a result on stdout, or write it to a file instead; raises TranscriptUnwritable.

    What somebody else wrote there is kept; a recording, which that would take long of, stays.
    """
    if target is None:
        print(result, end="")
        return
    if is_media(target) and target.exists():
        reason = "a recording stands there already"
        raise TranscriptUnwritable(target, reason, "Give it another name.")
    for note in keep_unless_made(target):
        say(f"{target}: {note}")
    data = result.encode("utf-8", "backslashreplace")
    write_bytes(target, data)
    made(target, data)


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
