"""The command line: the same reading, checks and edits as the window, without one."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from editor import paths
from editor.core.errors import CueproofError
from editor.formats.reading import refuse_large
from editor.headless.chapters import add_chapters
from editor.headless.check import add_check
from editor.headless.clean import add_clean
from editor.headless.compare import add_compare
from editor.headless.completions import add_completions
from editor.headless.convert import add_convert
from editor.headless.cut import add_cut
from editor.headless.glossary import add_glossary
from editor.headless.lost import add_lost
from editor.headless.profiles import add_profiles
from editor.headless.reflow import add_reflow
from editor.headless.report import add_report
from editor.headless.saying import put, say
from editor.headless.spelling import add_spelling

if TYPE_CHECKING:
    from collections.abc import Sequence

# What a shell says of a program that Ctrl+C ended.
_INTERRUPTED = 130


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say and return the exit status; problems are told on stderr."""
    for stream in (sys.stdout, sys.stderr):
        # A name that the terminal has no letters for must not end the program.
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        if not options.large:
            _refuse_large(options)
        status: int = options.run(options)
        sys.stdout.flush()
    except CueproofError as problem:
        say(str(problem))
        return 2
    except BrokenPipeError:
        # Whoever reads the output has read enough.
        _close_stdout()
        return 0
    except OSError as problem:
        if problem.filename is None:
            _close_stdout()
        where = f"{problem.filename}: " if problem.filename else "The output cannot be written: "
        say(f"{where}{(problem.strerror or str(problem)).lower()}.")
        return 2
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


def without_window(transcript: Path | None, media: Path | None, reason: str) -> int:
    """Do the main job where no window can be shown: check, clean and save, saying what is done.

    Without a transcript it is done on the sample. The result goes to the current folder, or a
    temporary one when it is the sample's or the current folder cannot be written to.
    """
    put(f"No window can be shown: {reason}. Checking and cleaning without one.\n\n")
    sys.stdout.flush()
    folder = Path()
    if transcript is None:
        transcript, media = paths.sample()
    if transcript == paths.sample()[0] or not os.access(folder, os.W_OK):
        try:
            folder = Path(tempfile.mkdtemp(prefix="cueproof-"))
        except OSError:  # the disk is full, or nothing may be written anywhere
            say(
                "There is no folder to save in: the current and the temporary one cannot be written."
            )
            main(["check", "--", str(transcript)])
            return 2
    target = _unused(folder, transcript.stem)
    recording = ["--media", str(media)] if media else []
    status = main(["check", *recording, "--", str(transcript)])
    if status not in (0, 1):
        return status
    put("\n")
    return main(["clean", *recording, "-o", str(target), "--", str(transcript)])


def _unused(folder: Path, stem: str) -> Path:
    """Return a name for the cleaned transcript that no file has yet."""
    target = folder / f"{stem}.cleaned.srt"
    number = 2
    while target.exists():
        target = folder / f"{stem}.cleaned-{number}.srt"
        number += 1
    return target


def _close_stdout() -> None:
    """Let what could not be written go, or Python complains of it once more on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Version(argparse.Action):
    """Says the versions of the program and of what people ask about in it."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str) -> None:  # noqa: A002
        super().__init__(option_strings, dest, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Say them, and end."""
        from editor.components import inside  # noqa: PLC0415  it loads them

        put("".join(f"{part.name} {part.version}\n" for part in inside()))
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cueproof",
        description="Review machine transcripts: be led to what the recogniser invented or lost.",
        usage="cueproof [TRANSCRIPT]... [RECORDING]... | --sample | {chapters,check,clean,compare,completions,convert,cut,glossary,lost,profiles,reflow,report,spelling} ...",
        epilog="Without a command the window opens: on a transcript and its recording, or on the "
        "sample. `cueproof check --help` tells more about a command.",
    )
    parser.add_argument("--version", action=_Version, help="say the version, and what is inside")
    parser.add_argument("--sample", action="store_true", help="open the bundled sample")
    commands = parser.add_subparsers(
        title="commands without a window", required=True, prog="cueproof"
    )
    add_chapters(commands.add_parser("chapters", help="write chapters in another form"))
    add_check(commands.add_parser("check", help="say what is suspected in transcripts, and why"))
    add_clean(commands.add_parser("clean", help="remove what is sure"))
    add_compare(commands.add_parser("compare", help="say where two transcripts differ"))
    completions = commands.add_parser("completions", help="print completions for a shell")
    add_completions(completions, _parser)
    add_convert(commands.add_parser("convert", help="save a transcript in another format"))
    add_cut(commands.add_parser("cut", help="save a range with times from zero, and its audio"))
    add_glossary(commands.add_parser("glossary", help="list names that were heard wrong"))
    add_lost(commands.add_parser("lost", help="list the stretches to be transcribed again"))
    add_profiles(commands.add_parser("profiles", help="list publishers' rules, or copy them"))
    add_reflow(commands.add_parser("reflow", help="break captions anew to sentences"))
    add_report(commands.add_parser("report", help="write what a publisher keeps of a review"))
    add_spelling(commands.add_parser("spelling", help="list the words no dictionary knows"))
    for command in commands.choices.values():
        command.add_argument(
            "--large", action="store_true", help="read transcripts of more than 100 MB, too"
        )
    return parser


def _refuse_large(options: argparse.Namespace) -> None:
    """Raise TranscriptLarge when one is among what is to be read."""
    named = {"path", "mine", "theirs"} & vars(options).keys()
    for value in (getattr(options, name) for name in named):
        for path in value if isinstance(value, list) else [value]:
            refuse_large(path, "Say --large to read it all the same.")
