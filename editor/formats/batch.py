"""Many transcripts saved in one format, in one folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from editor.core.errors import FileProblem, TranscriptUnwritable
from editor.core.sentence import said
from editor.formats.first_step import stepped
from editor.formats.losses import losses
from editor.formats.reading import read
from editor.formats.registry import format_for_suffix
from editor.formats.versions import keep
from editor.formats.writing import write

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from editor.core.document import Document
    from editor.formats.format import Format
    from editor.formats.writing import Speakers


class Converted(NamedTuple):
    """What became of one transcript: saved as written with notes, or not, for the problem given."""

    path: Path
    target: Path
    written: Document | None
    notes: tuple[str, ...]
    problem: FileProblem | None = None


def converted(
    paths: Sequence[Path],
    folder: Path,
    known: Format,
    *,
    encoding: str | None = None,
    speakers: Speakers = "voice",
) -> Iterator[Converted]:
    """Save each transcript in a folder under its own name and the format's ending.

    The folder is made if need be. One that cannot be read or written does not stop the others.
    Raises TranscriptUnwritable before anything is written when the folder cannot be, when a
    transcript would replace one that is read, or when two would have one name.
    """
    targets = [folder / f"{path.stem}{known.suffixes[0]}" for path in paths]
    _refuse_clashes(paths, targets)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise TranscriptUnwritable(folder, said("the folder cannot be made"), str(error)) from error
    for path, target in zip(paths, targets, strict=True):
        try:
            yield convert(path, target, known, encoding=encoding, speakers=speakers)
        except FileProblem as problem:
            yield Converted(path, target, None, (), problem)


def convert(
    path: Path,
    target: Path,
    known: Format | None = None,
    *,
    encoding: str | None = None,
    speakers: Speakers = "voice",
) -> Converted:
    """Save a transcript in a format, or in that of the target's ending; raises FileProblem.

    Rolling captions are trimmed first, as in the window. The notes are those of reading, of that,
    what the format cannot hold, and those of writing.
    """
    document, steps = stepped(read(path, encoding))
    known = known or format_for_suffix(target.suffix)
    lost = losses(document, known, speakers) if known else ()
    named = known.id if known else None
    kept = keep(target)
    written = write(document, target, format_id=named, speakers=speakers)
    notes = (*document.source.notes, *steps, *lost, *written.source.notes, *kept)
    return Converted(path, target, written, notes)


def _refuse_clashes(paths: Sequence[Path], targets: Sequence[Path]) -> None:
    sources = {path.resolve() for path in paths}
    seen: dict[Path, Path] = {}
    for path, target in zip(paths, targets, strict=True):
        place = target.resolve()
        if place in sources:
            reason = said("the result would replace the transcript it is made from")
            raise TranscriptUnwritable(target, reason, said("Name another folder."))
        if place in seen:
            reason = said("{seen} and {path} would both be saved here", seen=seen[place], path=path)
            raise TranscriptUnwritable(target, reason, said("Convert them one at a time."))
        seen[place] = path
