"""Transcripts in which every cue is marked with what it is."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from editor import formats

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.core.cue import Cue
    from editor.core.span import Span

SHARED = Path(__file__).resolve().parents[3] / "shared"
# So many equal cues in a row are found by anything; they must not carry the figures.
_TRIVIAL = 4


class Label(StrEnum):
    """What a cue is."""

    HALLUC = "halluc"
    TAGLOOP = "tagloop"
    INVENTED = "invented"
    TAG = "tag"
    LOST = "lost"
    DOUBT = "doubt"
    OK = "ok"


# What nobody said: the labels that a check is there to find.
UNSAID = frozenset({Label.HALLUC, Label.TAGLOOP, Label.INVENTED})


@dataclass(frozen=True, slots=True)
class Marked:
    """A transcript with a label for each cue.

    Attributes: name; cues; labels, one a cue; shapes, what a made cue was made to be, or nothing;
    missing, the stretches of time in which somebody speaks but no cue stands, where that is known.
    """

    name: str
    cues: tuple[Cue, ...]
    labels: tuple[Label, ...]
    shapes: tuple[str, ...] = ()
    missing: tuple[Span, ...] = ()

    def __post_init__(self) -> None:
        if len(self.cues) != len(self.labels):
            message = f"{self.name}: {len(self.cues)} cues but {len(self.labels)} labels"
            raise ValueError(message)

    @property
    def trivial(self) -> frozenset[int]:
        """Return the indexes of the cues in runs of one text that nobody said."""
        return frozenset(index for run in self.runs() for index in run)

    def runs(self) -> Iterator[range]:
        """Yield the runs of four or more unsaid cues with the same text but for case."""

        def text(index: int) -> str | None:
            unsaid = self.labels[index] in (Label.HALLUC, Label.TAGLOOP)
            return self.cues[index].text.strip().casefold() if unsaid else None

        for said, group in groupby(range(len(self.cues)), text):
            members = list(group)
            if said is not None and len(members) >= _TRIVIAL:
                yield range(members[0], members[-1] + 1)


def real(name: str = "") -> list[Marked]:
    """Return the real transcripts whose names hold a text; none where they are not at hand."""
    folder = SHARED / "transcripts"
    return [
        Marked(path.stem, formats.read(path).cues, labels(folder / "labels" / f"{path.stem}.tsv"))
        for path in sorted(folder.glob("*_*.txt"))
        if name in path.stem
    ]


def labels(path: Path) -> tuple[Label, ...]:
    """Return the labels in a table of cue and label, rows in the order of the cues."""
    with path.open(encoding="utf-8", newline="") as stream:
        return tuple(Label(row["label"]) for row in csv.DictReader(stream, delimiter="\t"))
