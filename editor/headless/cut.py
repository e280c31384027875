"""The command that cuts a range out of a transcript, and out of its recording."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from editor import formats
from editor.core.errors import CueproofError, FileProblem, TranscriptUnwritable
from editor.core.text import printable
from editor.core.timecode import timecode
from editor.formats.first_step import stepped
from editor.formats.part import part
from editor.formats.versions import keep
from editor.headless.chapters import kept_of, length_of
from editor.headless.convert import add_output
from editor.headless.listening import read
from editor.headless.ranges import add_range, chapter_of, is_range, range_of
from editor.headless.saying import end_progress, put, refuse_same, say, show_progress
from editor.media.locate import media_beside
from editor.repairs.cutting import cut
from editor.report import counted

if TYPE_CHECKING:
    import argparse

    from editor.core.document import Document
    from editor.core.span import Span


def add_cut(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.description = (
        "Save a range as a transcript of its own, with times from zero, and its audio beside it. A "
        "cue over an edge is cut between its words where their times are known; where they are not "
        "it is kept whole when half of it is inside."
    )
    parser.add_argument("path", type=Path, metavar="IN", help="a transcript")
    add_range(parser)
    parser.add_argument(
        "--chapter", metavar="TITLE", help="the range of a chapter, by its title or its number"
    )
    add_output(parser)
    parser.add_argument(
        "--audio",
        type=Path,
        metavar="FILE",
        help="save the audio of the range, too: .wav, .flac, .mp3, .ogg or .opus",
    )
    parser.add_argument(
        "--media", type=Path, metavar="FILE", help="its recording (default: the one beside it)"
    )
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    if options.chapter is not None and is_range(options):
        raise CueproofError("Say --chapter, or --from and --to, not both.")
    if options.chapter is None and not is_range(options):
        raise CueproofError("Say the range with --from and --to, or with --chapter.")
    refuse_same(options.path, options.output)
    document, steps = stepped(read(options.path))
    media = options.media or media_beside(options.path)
    if options.audio:
        _refuse_audio(options, media)
    span = _span(options, document, media if options.audio or options.media else None)
    made = part(document, cut(document.cues, span))
    if not made.cues:
        shown = f"no cue is shown between {timecode(span.start_ms)} and {timecode(span.end_ms)}"
        raise TranscriptUnwritable(
            options.output, f"{shown}, so nothing was saved", _where(document)
        )
    for note in (*steps, *_saved(made, options.output)):
        say(f"{options.output}: {note}")
    what = (
        f"{counted(len(made.cues), 'cue')} of {timecode(span.start_ms)} to {timecode(span.end_ms)}"
    )
    put(f"Saved {printable(str(options.output))}: {what}.\n")
    if options.audio:
        _export(media, span, options.audio)
        put(f"Saved {printable(str(options.audio))}.\n")
    return 0


def _span(options: argparse.Namespace, document: Document, media: Path | None) -> Span:
    end_ms = max(*(cue.end_ms for cue in document.cues), length_of(media))
    if options.chapter is None:
        return range_of(options, end_ms)
    return chapter_of(kept_of(document), options.chapter, end_ms)


def _where(document: Document) -> str:
    """Return a sentence that says where there are cues."""
    last_ms = max(cue.end_ms for cue in document.cues)
    return f"There are cues from {timecode(document.cues[0].start_ms)} to {timecode(last_ms)}."


def _saved(made: Document, target: Path) -> tuple[str, ...]:
    """Write the transcript, and return what is to be said of that."""
    known = formats.format_for_suffix(target.suffix)
    lost = formats.losses(made, known) if known else ()
    kept = keep(target)
    return (*lost, *formats.write(made, target).source.notes, *kept)


def _refuse_audio(options: argparse.Namespace, media: Path | None) -> None:
    """Refuse, before anything is written, what audio cannot be taken from or saved as."""
    from editor.media.export import KINDS  # noqa: PLC0415  decoding is heavy to import

    target: Path = options.audio
    if media is None:
        reason = "no recording of the same name lies beside it"
        raise FileProblem(options.path, reason, "Name one with --media.")
    if target.suffix.lower() not in KINDS:
        endings = ", ".join(KINDS)
        raise FileProblem(target, "its ending is none of an audio file's", f"Use one of {endings}.")
    refuse_same(media, target)
    refuse_same(options.path, target)
    refuse_same(options.output, target)
    if target.exists():
        raise FileProblem(target, "the file is there already", "Name another, or remove it first.")


def _export(media: Path | None, span: Span, target: Path) -> None:
    from editor.media.export import exporting  # noqa: PLC0415  decoding is heavy to import

    assert media is not None
    try:
        for share in exporting(media, span, target):
            show_progress(share, f"Writing {target.name}: {share:.0%}")
    finally:
        end_progress()
