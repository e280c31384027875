"""The command that says what is suspected in transcripts, and why."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from editor.checks.publishing.profile import AS_IS
from editor.core.errors import CueproofError
from editor.formats.reading import refuse_large
from editor.headless.as_junit import junit_error
from editor.headless.checking import Outcome, Wanted, checked, outcomes
from editor.headless.gate import Gate, gate
from editor.headless.gathering import gathered
from editor.headless.layouts import LAYOUTS
from editor.headless.listening import add_recording
from editor.headless.naming import with_names
from editor.headless.saying import end_progress, put, refuse_same, say, show_progress
from editor.profiles import load
from editor.report import counted

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from editor.checks.publishing.profile import Profile

__all__ = ["add_check", "checked"]


def add_check(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.description = "Say what is suspected in transcripts, and why."
    parser.epilog = (
        "Ends with 0 when nothing was found, 1 with findings, 2 when a file is unusable. Places "
        "that are only worth a listen do not count."
    )
    parser.add_argument(
        "path", nargs="+", type=Path, metavar="PATH", help="a transcript, or a folder of them"
    )
    add_recording(parser)
    add_profile(parser)
    parser.add_argument(
        "--fail-on",
        type=gate,
        default=Gate(),
        metavar="CATEGORY,...",
        help="end with 1 only for these, categories or kinds (default: all)",
    )
    parser.add_argument(
        "--hints", action="store_true", help="show the places that are only worth a listen too"
    )
    parser.add_argument("--format", choices=LAYOUTS, default="text", help="default: text")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write there instead")
    parser.add_argument(
        "--jobs", type=int, default=0, metavar="N", help="processes (default: one for each core)"
    )
    parser.set_defaults(run=_run)


def add_profile(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that say which publisher's rules are checked."""
    parser.add_argument(
        "--profile",
        metavar="NAME",
        help="check the rules of a profile too: its name, or a file (see `cueproof profiles`)",
    )
    parser.add_argument(
        "--children", action="store_true", help="at the reading speed the profile has for children"
    )
    parser.add_argument(
        "--fps", type=float, metavar="RATE", help="the frame rate of the video, for gaps in frames"
    )
    parser.add_argument(
        "--glossary",
        type=Path,
        metavar="FILE",
        help="check that names are spelled as in this table (with a profile, without this: as in "
        "your own glossary and in the one beside the transcript)",
    )


def chosen_profile(options: argparse.Namespace) -> Profile | None:
    """Return the profile that the arguments name, or nothing.

    Raises ProfileUnreadable, and GlossaryUnreadable.
    """
    if options.profile is None:
        if options.children or options.fps is not None:
            raise CueproofError(
                "--children and --fps belong to a profile: name one with --profile."
            )
        return with_names(load(AS_IS), options.glossary) if options.glossary else None
    profile = load(options.profile)
    if options.glossary:
        profile = with_names(profile, options.glossary)
    if options.fps is not None:
        if not 1 <= options.fps <= 240:
            raise CueproofError("--fps is to be a frame rate from 1 to 240.")
        profile = replace(profile, gaps_frame_rate=options.fps)
    return replace(profile, reading_for_children=profile.reading_for_children or options.children)


def _run(options: argparse.Namespace) -> int:
    files = gathered(options.path)
    if options.media and len(files) > 1:
        raise CueproofError("--media belongs to one transcript: check them one at a time.")
    for file in files:
        if not options.large:
            refuse_large(file.path, "Say --large to read it all the same.")
        for path in (file.path, options.media):
            if path and options.output:
                refuse_same(path, options.output)
    wanted = Wanted(
        chosen_profile(options),
        options.fail_on,
        options.format,
        options.hints,
        options.media,
        options.listen,
        to_stdout=not options.output,
    )
    tally = _Tally()
    parts = _parts(_with_progress(outcomes(files, wanted, options.jobs), len(files)), wanted, tally)
    if options.output:
        _put_all("".join(parts), options.output)
    else:
        for part in parts:
            put(part)
    tally.tell()
    return tally.status


def _put_all(result: str, target: Path) -> None:
    """Write a result; none, where no file could be used, leaves what stands there."""
    if result:
        put(result, target)


class _Tally:
    """What became of all the transcripts together."""

    def __init__(self) -> None:
        self.stops = self.fails = False
        self.passed_over = 0

    @property
    def status(self) -> int:
        return 2 if self.fails else int(self.stops)

    def add(self, one: Outcome) -> None:
        self.stops |= one.stops
        self.passed_over += one.passed_over
        self.fails |= bool(one.problem) and not one.passed_over

    def tell(self) -> None:
        if self.passed_over:
            verb = "holds" if self.passed_over == 1 else "hold"
            what = counted(self.passed_over, "file")
            say(f"{what} in the folders {verb} no transcript.")


def _parts(done: Iterable[Outcome], wanted: Wanted, tally: _Tally) -> Iterator[str]:
    """Yield what is written, piece by piece: of thousands, all at once would not fit."""
    layout = LAYOUTS[wanted.layout]
    yield layout.head()
    between = ""
    for one in done:
        tally.add(one)
        if one.remarks:
            sys.stderr.write(one.remarks)
        if one.problem and not one.passed_over:
            say(one.problem)
        part = one.part
        if one.problem and wanted.layout == "junit" and not one.passed_over:
            part = junit_error(str(one.path), one.problem)
        if part:
            yield between + part
            between = layout.between
    yield layout.foot


def _with_progress(done: Iterable[Outcome], total: int) -> Iterator[Outcome]:
    """Pass on what is done, saying how far it has come."""
    if total == 1:
        yield from done
        return
    show_progress(0, f"0 of {total:,}")
    for number, one in enumerate(done, 1):
        end_progress()
        yield one
        if number < total:
            sys.stdout.flush()
            show_progress(number / total, f"{number:,} of {total:,}")
