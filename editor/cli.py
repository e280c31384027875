"""The command line: the same reading, checks and edits as the window, without one."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from editor import __version__, formats, paths
from editor.checks import Inspection
from editor.core import decisions
from editor.core.errors import CueproofError, FileProblem, MediaUnreadable, TranscriptUnwritable
from editor.core.evidence import NoEvidence
from editor.core.finding import Category, Fix
from editor.core.session import Session
from editor.formats import batch
from editor.formats.atomic import write_bytes
from editor.lost import PAD_MS, lost, written
from editor.media.locate import media_beside
from editor.report import Checked, as_json, as_removed, as_text, counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from editor.core.document import Document
    from editor.core.evidence import Evidence
    from editor.core.finding import Finding
    from editor.formats.batch import Converted

COMMANDS = ("check", "clean", "convert", "lost")
# From here on a finding is removed without a person having heard it.
SURE = 0.9
_BAR = 30
_REMOVABLE = (Category.HALLUCINATION, Category.TAG)


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say and return the exit status; problems are told on stderr."""
    for stream in (sys.stdout, sys.stderr):
        # A name that the terminal has no letters for must not end the program.
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except CueproofError as problem:
        _say(str(problem))
        return 2
    except BrokenPipeError:
        # Whoever reads the output has read enough; without this Python complains on its way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return status


def without_window(transcript: Path | None, media: Path | None, reason: str) -> int:
    """Do the main job where no window can be shown: check, clean and save, saying what is done.

    Without a transcript it is done on the sample. The result goes to the current folder, or a
    temporary one when it is the sample's or the current folder cannot be written to.
    """
    print(f"No window can be shown: {reason}. Checking and cleaning without one.\n", flush=True)
    folder = Path()
    if transcript is None:
        transcript, media = paths.sample()
    if transcript == paths.sample()[0] or not os.access(folder, os.W_OK):
        folder = Path(tempfile.mkdtemp(prefix="cueproof-"))
    target = _unused(folder, transcript.stem)
    recording = ["--media", str(media)] if media else []
    status = main(["check", *recording, "--", str(transcript)])
    if status not in (0, 1):
        return status
    print()
    return main(["clean", *recording, "-o", str(target), "--", str(transcript)])


def _unused(folder: Path, stem: str) -> Path:
    """Return a name for the cleaned transcript that no file has yet."""
    target = folder / f"{stem}.cleaned.srt"
    number = 2
    while target.exists():
        target = folder / f"{stem}.cleaned-{number}.srt"
        number += 1
    return target


# -- the commands --------------------------------------------------------------------------


def _check(options: argparse.Namespace) -> int:
    if options.media and len(options.path) > 1:
        raise CueproofError("--media belongs to one transcript: check them one at a time.")
    if options.output:
        for path in options.path:
            _refuse_same(path, options.output)
    checked: list[Checked] = []
    for path in options.path:
        try:
            checked.append(_checked(path, options.media))
        except FileProblem as problem:
            _say(str(problem))
    shown = None if options.output else sys.stdout
    said = as_json(checked, shown) if options.format == "json" else as_text(checked, shown)
    if options.output:
        write_bytes(options.output, said.encode("utf-8", "backslashreplace"))
    else:
        print(said, end="")
    if len(checked) < len(options.path):
        return 2
    return 1 if any(one.findings for one in checked) else 0


def _clean(options: argparse.Namespace) -> int:
    _refuse_same(options.path, options.output)
    checked = _checked(options.path, options.media)
    session = Session(checked.document)
    removed = _sure(checked.findings, options.remove)
    if removed:
        session.do(decisions.remove(session.cues, removed))
    if not session.cues:
        raise TranscriptUnwritable(options.output, "no cue would be left, so nothing was saved")
    _write(session.document, options.output)
    print(as_removed(checked, removed, options.remove, SURE), end="")
    print(f"Saved {options.output}.")
    return 0


def _convert(options: argparse.Namespace) -> int:
    known = formats.format_named(options.to) if options.to else None
    chosen = {"encoding": options.encoding, "speakers": options.speakers}
    # A name without an ending is that of a folder, there or to be made.
    named_file = options.output.suffix and not options.output.is_dir()
    if len(options.path) == 1 and (named_file or known is None):
        _refuse_same(options.path[0], options.output)
        _told(batch.convert(options.path[0], options.output, known, **chosen))
        return 0
    if known is None:
        raise CueproofError("Say in which format with --to: many files have no one ending.")
    failed = 0
    done = batch.converted(options.path, options.output, known, **chosen)
    for one in _with_bar(done, len(options.path)):
        failed += one.problem is not None
        _told(one)
    return 2 if failed else 0


def _lost(options: argparse.Namespace) -> int:
    document = _read(options.path)
    if options.output:
        _refuse_same(options.path, options.output)
    evidence = _heard(options.media) if options.media else NoEvidence()
    media = options.media or media_beside(options.path)
    if options.format == "whisper" and media is None:
        raise CueproofError("Name the recording with --media: the command lines need it.")
    findings = Inspection(evidence).run(document.cues)
    said = written(lost(document.cues, findings, evidence), options.format, str(media))
    if options.output:
        write_bytes(options.output, said.encode("utf-8", "backslashreplace"))
    else:
        print(said, end="")
    return 0


def _heard(media: Path) -> Evidence:
    """Listen for voices in a recording to the end; raises MediaUnreadable and VoiceOff."""
    from editor.media.listen import listen  # noqa: PLC0415  decoding is heavy to import
    from editor.media.peaks import build  # noqa: PLC0415
    from editor.media.witness import Recording  # noqa: PLC0415

    # Each yields the same object, which is complete when nothing more comes.
    *_, peaks = build(media)
    *_, voice = listen(media)
    return Recording(peaks, voice)


def _told(one: Converted) -> None:
    """Say what became of a transcript: the notes on stderr, that it was saved on stdout."""
    for note in one.notes:
        _say(f"{one.path}: {note}")
    if one.written is None:
        _say(str(one.problem))
        return
    name = formats.format_named(one.written.source.format).name
    print(f"Saved {one.target}: {counted(len(one.written.cues), 'cue')} as {name}.")


def _with_bar(done: Iterable[Converted], total: int) -> Iterator[Converted]:
    """Pass on what is done, with a bar on stderr where that is a terminal."""
    watched = sys.stderr.isatty()
    if watched:
        _draw_bar(0, total)
    for number, one in enumerate(done, 1):
        if watched:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
        yield one
        if watched and number < total:
            sys.stdout.flush()
            _draw_bar(number, total)


def _draw_bar(number: int, total: int) -> None:
    full = round(_BAR * number / total)
    bar = "█" * full + "░" * (_BAR - full)
    print(f"\r\x1b[K{bar} {number:,} of {total:,}", end="", file=sys.stderr, flush=True)


# -- what they are made of -----------------------------------------------------------------


def _read(path: Path) -> Document:
    document = formats.read(path)
    for note in document.source.notes:
        _say(f"{path}: {note}")
    return document


def _write(document: Document, path: Path) -> Document:
    written = formats.write(document, path)
    for note in written.source.notes:
        _say(f"{path}: {note}")
    return written


def _checked(path: Path, named: Path | None) -> Checked:
    """Read and check a transcript, with the recording named or the one beside it."""
    document = _read(path)
    media = named or media_beside(path)
    evidence: Evidence = NoEvidence()
    if media:
        try:
            evidence = _listened(media)
        except MediaUnreadable as problem:
            if named:
                raise
            _say(f"{problem} The transcript is checked without it.")
            media = None
    findings = Inspection(evidence).run(document.cues)
    return Checked(path, document, findings, media, evidence.duration_ms)


def _listened(media: Path) -> Evidence:
    """Decode a recording to the end and return it as a witness; raises MediaUnreadable."""
    from editor.media.peaks import build  # noqa: PLC0415  decoding is heavy to import
    from editor.media.witness import Recording  # noqa: PLC0415

    watched = sys.stderr.isatty()
    for peaks in build(media):
        if watched:
            share = peaks.done_ms / max(1, peaks.duration_ms)
            print(f"\r\x1b[KListening to {media.name}: {share:.0%}", end="", file=sys.stderr)
    if watched:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
    if peaks.problem:
        _say(f"{media}: {peaks.problem}")
    return Recording(peaks)


def _sure(findings: Sequence[Finding], categories: Sequence[Category]) -> list[Finding]:
    """Return the findings that may be removed unheard, none of them sharing a cue."""
    found: list[Finding] = []
    for finding in findings:
        wanted = finding.category in categories and Fix.REMOVE in finding.fixes and finding.count
        apart = not found or finding.first > found[-1].last
        if wanted and apart and finding.confidence >= SURE:
            found.append(finding)
    return found


def _refuse_same(source: Path, target: Path) -> None:
    """Refuse to write over what is read: a wrong removal could then not be taken back."""
    same = target.exists() and source.exists() and target.samefile(source)
    if same or os.path.realpath(source) == os.path.realpath(target):
        reason = "the result would replace the transcript it is made from"
        raise TranscriptUnwritable(target, reason, "Give it another name.")


def _say(sentence: str) -> None:
    print(f"cueproof: {sentence}", file=sys.stderr)


# -- the arguments -------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cueproof",
        description="Review machine transcripts: be led to what the recogniser invented or lost.",
        usage="cueproof [TRANSCRIPT] [RECORDING] | --sample | {check,clean,convert,lost} ...",
        epilog="Without a command the window opens: on a transcript and its recording, or on the "
        "sample. `cueproof check --help` tells more about a command.",
    )
    parser.add_argument("--version", action="version", version=f"Cueproof {__version__}")
    parser.add_argument("--sample", action="store_true", help="open the bundled sample")
    commands = parser.add_subparsers(
        title="commands without a window", required=True, prog="cueproof"
    )
    _add_check(commands.add_parser("check", help="say what is suspected in transcripts, and why"))
    _add_clean(commands.add_parser("clean", help="remove what is sure"))
    _add_convert(commands.add_parser("convert", help="save a transcript in another format"))
    _add_lost(commands.add_parser("lost", help="list the stretches to be transcribed again"))
    return parser


def _add_lost(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "List the stretches in which speech was lost and those under gap markers, to be "
        f"transcribed again, with {PAD_MS / 1000} s more on either side."
    )
    parser.add_argument("path", type=Path, metavar="IN", help="a transcript")
    parser.add_argument("--media", type=Path, metavar="FILE", help="its recording, to listen to")
    parser.add_argument(
        "--format", choices=("csv", "json", "whisper"), default="csv", help="default: csv"
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write there instead")
    parser.set_defaults(run=_lost)


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.description = "Say what is suspected in transcripts, and why."
    parser.epilog = (
        "Ends with 0 when nothing was found, 1 with findings, 2 when a file is unusable."
    )
    parser.add_argument("path", nargs="+", type=Path, metavar="PATH", help="a transcript")
    _add_media(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write there instead")
    parser.set_defaults(run=_check)


def _add_clean(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        f"Remove what is at least {SURE:.0%} sure, and say what was removed. Nothing else changes."
    )
    parser.add_argument("path", type=Path, metavar="IN", help="a transcript")
    _add_output(parser)
    _add_media(parser)
    parser.add_argument(
        "--remove",
        type=_categories,
        default=(Category.HALLUCINATION,),
        metavar="hallucination,tag",
        help="what may be removed (default: hallucination)",
    )
    parser.set_defaults(run=_clean)


def _add_convert(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Save a transcript in the format that the ending of the new name says, or many in a "
        "folder in the format named. What a format cannot hold is said."
    )
    parser.add_argument("path", nargs="+", type=Path, metavar="IN", help="a transcript")
    _add_output(parser, "OUT", "a file, or a folder with --to")
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
    parser.set_defaults(run=_convert)


def _add_media(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--media",
        type=Path,
        metavar="FILE",
        help="its recording (default: one of the same name beside it)",
    )


def _add_output(parser: argparse.ArgumentParser, metavar: str = "OUT", what: str = "") -> None:
    endings = " or ".join(sorted({known.suffixes[0] for known in formats.writable_formats()}))
    what = f"{what}; a file " if what else ""
    parser.add_argument(
        "-o", "--output", type=Path, metavar=metavar, required=True, help=f"{what}ends in {endings}"
    )


def _categories(text: str) -> tuple[Category, ...]:
    """Return the categories named in a list with commas; argparse tells of any other."""
    names = [name.strip() for name in text.split(",") if name.strip()]
    known = {category.value: category for category in _REMOVABLE}
    unknown = [name for name in names if name not in known]
    if unknown or not names:
        raise argparse.ArgumentTypeError(f"choose from {', '.join(known)}")
    return tuple(known[name] for name in names)
