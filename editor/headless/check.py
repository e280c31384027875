"""The command that says what is suspected in transcripts, and why."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from editor.checks import Inspection
from editor.core.errors import CueproofError, FileProblem
from editor.core.queue import without_hints
from editor.headless.as_json import as_json
from editor.headless.listening import add_recording, hear, read
from editor.headless.saying import put, refuse_same, say
from editor.report import Checked, as_text

if TYPE_CHECKING:
    import argparse


def add_check(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.description = "Say what is suspected in transcripts, and why."
    parser.epilog = (
        "Ends with 0 when nothing was found, 1 with findings, 2 when a file is unusable. Places "
        "that are only worth a listen do not count."
    )
    parser.add_argument("path", nargs="+", type=Path, metavar="PATH", help="a transcript")
    add_recording(parser)
    parser.add_argument(
        "--hints", action="store_true", help="show the places that are only worth a listen too"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write there instead")
    parser.set_defaults(run=_run)


def checked(path: Path, named: Path | None, listen: bool) -> Checked:
    """Read and check a transcript with what is known of its recording; raises FileProblem."""
    document = read(path)
    heard = hear(path, named, listen)
    findings = Inspection(heard.evidence).run(document.cues)
    return Checked(path, document, findings, heard.media, heard.evidence.duration_ms)


def _run(options: argparse.Namespace) -> int:
    if options.media and len(options.path) > 1:
        raise CueproofError("--media belongs to one transcript: check them one at a time.")
    if options.output:
        for path in options.path:
            refuse_same(path, options.output)
    found: list[Checked] = []
    for path in options.path:
        try:
            found.append(checked(path, options.media, options.listen))
        except FileProblem as problem:
            say(str(problem))
    shown = None if options.output else sys.stdout
    if options.format == "json":
        put(as_json(found, shown), options.output)
    else:
        put(as_text(found, shown, hints=options.hints), options.output)
    if len(found) < len(options.path):
        return 2
    return 1 if any(without_hints(one.findings) for one in found) else 0
