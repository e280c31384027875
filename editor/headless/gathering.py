"""Which transcripts are meant: files as they are named, and what lies in folders."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from editor import formats
from editor.core.errors import FileProblem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

# Many a file with such an ending is no transcript: in a folder that is no fault of it.
_ANYTHING = {".txt", ".json", ".csv", ".tsv", ".xml", ".md", ".html", ".log", ".srv3"}


class Gathered(NamedTuple):
    """A file to read; may_be_other, whether it may well be no transcript, found in a folder."""

    path: Path
    may_be_other: bool = False


def gathered(paths: Sequence[Path]) -> list[Gathered]:
    """Return the files named, and those in folders named that are called as transcripts are.

    Folders within folders count, hidden ones do not. A file met twice is read once. Raises
    FileProblem for a folder without any.
    """
    found: dict[Path, Gathered] = {}
    for path in paths:
        if not path.is_dir():
            found.setdefault(path, Gathered(path))
            continue
        inside = sorted(_inside(path))
        if not inside:
            raise FileProblem(path, "this folder holds no transcript", "Name a file inside it.")
        for other in inside:
            found.setdefault(other, Gathered(other, other.suffix.lower() in _ANYTHING))
    return list(found.values())


def _inside(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        shown = not any(part.startswith(".") for part in path.relative_to(folder).parts)
        if shown and formats.is_transcript_suffix(path.suffix) and path.is_file():
            yield path
