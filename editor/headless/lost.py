"""The command that lists the stretches to be transcribed again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from editor.checks import Inspection
from editor.core.errors import CueproofError
from editor.headless.listening import add_recording, hear, read
from editor.headless.saying import put, refuse_same, say
from editor.lost import PAD_MS, lost, written
from editor.media.locate import media_beside

if TYPE_CHECKING:
    import argparse


def add_lost(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.description = (
        "List the stretches in which speech was lost and those under gap markers, to be "
        f"transcribed again, with {PAD_MS / 1000} s more on either side."
    )
    parser.add_argument("path", type=Path, metavar="IN", help="a transcript")
    add_recording(parser)
    parser.add_argument(
        "--format",
        choices=("csv", "json", "whisper"),
        default="csv",
        help="whisper: command lines for whisper.cpp, faster-whisper and openai-whisper "
        "(default: csv)",
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write there instead")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    document = read(options.path)
    media = options.media or media_beside(options.path)
    for path in (options.path, media):
        if path and options.output:
            refuse_same(path, options.output)
    if options.format == "whisper" and media is None:
        raise CueproofError("Name the recording with --media: the command lines need it.")
    evidence = hear(options.path, options.media, options.listen).evidence
    found = lost(document.cues, Inspection(evidence).run(document.cues), evidence)
    put(written(found, options.format, media), options.output)
    if not found:
        say(f"{options.path}: no stretch was found to be lost.")
    return 0
