"""The command that saves transcripts in another format."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from editor import formats
from editor.core.errors import CueproofError
from editor.core.text import printable
from editor.formats import batch
from editor.headless.saying import end_progress, put, refuse_same, say, show_progress
from editor.report import counted

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from editor.formats.batch import Converted


def add_convert(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.description = (
        "Save a transcript in the format that the ending of the new name says, or many in a "
        "folder in the format named. What a format cannot hold is said."
    )
    parser.add_argument("path", nargs="+", type=Path, metavar="IN", help="a transcript")
    add_output(parser, "a file, or a folder with --to; ")
    names = [known.id for known in formats.writable_formats()]
    parser.add_argument(
        "--to", choices=names, metavar="FORMAT", help=f"the format: {', '.join(names)}"
    )
    parser.add_argument(
        "--speakers",
        choices=("prefix", "voice", "none"),
        default="voice",
        help="where names go: before the text, in the format's own way, or nowhere (default: voice)",
    )
    parser.add_argument("--encoding", metavar="NAME", help="what the transcripts are encoded in")
    parser.set_defaults(run=_run)


def add_output(parser: argparse.ArgumentParser, what: str = "") -> None:
    """Add the argument that says where a transcript is saved."""
    endings = " or ".join(sorted({known.suffixes[0] for known in formats.writable_formats()}))
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="OUT",
        required=True,
        help=f"{what}a file ends in {endings}",
    )


def _run(options: argparse.Namespace) -> int:
    known = formats.format_named(options.to) if options.to else None
    chosen = {"encoding": options.encoding, "speakers": options.speakers}
    # A name without an ending is that of a folder, there or to be made.
    named_file = options.output.suffix and not options.output.is_dir()
    if len(options.path) == 1 and (named_file or known is None):
        refuse_same(options.path[0], options.output)
        _tell(batch.convert(options.path[0], options.output, known, **chosen))
        return 0
    if known is None:
        raise CueproofError("Say in which format with --to: many files have no one ending.")
    failed = 0
    done = batch.converted(options.path, options.output, known, **chosen)
    for one in _with_progress(done, len(options.path)):
        failed += one.problem is not None
        _tell(one)
    return 2 if failed else 0


def _tell(one: Converted) -> None:
    """Say what became of a transcript: the notes on stderr, that it was saved on stdout."""
    for note in one.notes:
        say(f"{one.path}: {note}")
    if one.written is None:
        say(str(one.problem))
        return
    name = formats.format_named(one.written.source.format).name
    target = printable(str(one.target))
    put(f"Saved {target}: {counted(len(one.written.cues), 'cue')} as {name}.\n")


def _with_progress(done: Iterable[Converted], total: int) -> Iterator[Converted]:
    """Pass on what is done, saying how far it has come."""
    show_progress(0, f"0 of {total:,}")
    for number, one in enumerate(done, 1):
        end_progress()
        yield one
        if number < total:
            sys.stdout.flush()
            show_progress(number / total, f"{number:,} of {total:,}")
