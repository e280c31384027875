"""The command that writes the chapters of a transcript, a recording or a file in another form."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from editor import formats
from editor.core.chapters import within
from editor.core.errors import CueproofError, TranscriptUnreadable
from editor.core.text import printable
from editor.formats.chapters import files, lines
from editor.formats.chapters.listed import Listed
from editor.headless.ranges import add_range, is_range, range_of
from editor.headless.saying import put, refuse_same, say
from editor.journal import reviews
from editor.journal.disk import fingerprint, fingerprint_of
from editor.media.locate import is_media, media_beside
from editor.report import counted

if TYPE_CHECKING:
    import argparse

    from editor.core.chapters import Chapter
    from editor.core.document import Document


def add_chapters(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    endings = ", ".join(kind.suffixes[0] for kind in files.KINDS)
    parser.description = (
        "Write chapters as lines for a description, as WebVTT, as Podcasting 2.0's JSON or as "
        "FFmpeg's metadata. Those of a transcript are set in the window and kept with its review, "
        "as it was when the transcript was last saved or its window closed."
    )
    parser.add_argument(
        "source",
        type=Path,
        metavar="IN",
        help="a transcript that was reviewed, a recording with chapters, or a file of them",
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help=f"write there instead: {endings}"
    )
    names = [kind.id for kind in files.KINDS]
    parser.add_argument(
        "--format", choices=names, help="default: what the ending of FILE says, or text"
    )
    parser.add_argument(
        "--media",
        type=Path,
        metavar="FILE",
        help="the recording, which says where the last one ends (default: the one beside IN)",
    )
    add_range(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    kind = files.kind_named(options.format or "text")
    if options.output:
        refuse_same(options.source, options.output)
        kind = kind if options.format else files.kind_for(options.output)
    found = _listed(options.source, large=options.large)
    end_ms = max(found.end_ms or 0, _length(options))
    if kind.needs_end and not end_ms:
        raise CueproofError(
            f"{options.source} does not say where the last chapter ends: name the recording with "
            "--media."
        )
    chapters = found.chapters
    if is_range(options):
        span = range_of(options, max(end_ms, chapters[-1].start_ms + 1))
        chapters, end_ms = within(chapters, span), span.duration_ms
    if not chapters:
        raise CueproofError(f"{options.source} has no chapter in that range.")
    _written(options, kind, chapters, end_ms)
    return 0


def _written(
    options: argparse.Namespace, kind: files.Kind, chapters: tuple[Chapter, ...], end_ms: int
) -> None:
    put(kind.write(chapters, end_ms), options.output)
    notes = lines.unfit(chapters, end_ms or chapters[-1].start_ms + lines.LEAST_MS)
    for note in notes if kind.id == "text" else ():
        say(f"{options.output or options.source}: {note}")
    if options.output:
        many = counted(len(chapters), "chapter")
        put(f"Saved {printable(str(options.output))}: {many}.\n")


def kept_of(document: Document) -> tuple[Chapter, ...]:
    """Return the chapters kept with the review of a transcript, none where there is none."""
    source = document.source
    if source.path is None:
        return ()
    own = fingerprint(source.original) if source.original is not None else None
    mark = own or fingerprint_of(source.path) or ""
    kept = reviews.find(source.path, mark, document.cues)
    if kept and kept.remark:
        say(kept.remark)
    return kept.review.left.chapters if kept else ()


def length_of(media: Path | None) -> int:
    """Return how long a recording says it is in ms, 0 for none; raises MediaUnreadable."""
    if media is None:
        return 0
    from editor.media.decode import probe  # noqa: PLC0415  decoding is heavy to import

    return probe(media).duration_ms or 0


def _length(options: argparse.Namespace) -> int:
    if options.media or is_media(options.source):
        return length_of(options.media or options.source)
    try:
        return length_of(media_beside(options.source))
    except CueproofError:  # nobody named it
        return 0


def _listed(path: Path, *, large: bool) -> Listed:
    """Return the chapters kept of a transcript, else those that are in the file itself."""
    if is_media(path):
        from editor.media.chapters import chapters_of  # noqa: PLC0415  decoding is heavy to import

        if chapters := chapters_of(path):
            return Listed(chapters)
        raise CueproofError(f"{path}: the recording has no chapters.")
    if not large:
        formats.refuse_large(path, "Say --large to read it all the same.")
    try:
        document = formats.read(path)
    except TranscriptUnreadable:
        return files.read(path)
    if chapters := kept_of(document):
        return Listed(chapters, max(cue.end_ms for cue in document.cues))
    try:
        return files.read(path)
    except TranscriptUnreadable:
        raise CueproofError(
            f"No chapters are kept of {path}: set them in the window, with Cue › Chapters › Chapter here…"
        ) from None
