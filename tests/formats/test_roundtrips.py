from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from editor import formats
from editor.formats import held
from tests.formats import roundtrips
from tests.formats.roundtrips import BEGIN, MIDDLE
from tests.formats.table import GUIDE
from tests.fuzz.samples import FOLDER

if TYPE_CHECKING:
    from pathlib import Path

# What may differ in a format that does not hold the feature, and only there.
FEATURES = {
    "l": "lines",
    "m": "styles",
    "s": "speakers",
    "w": "words",
    "p": "probabilities",
    "g": "scores",
}
# Formats that count in hundredths of a second, and the one in which a cue has no end of its own.
FORMATS = {"r": {"ass", "lrc"}, "e": {"lrc"}, "c": {"lrc"}}


def expected(known: formats.Format) -> set[str]:
    """Return the letters of what a format may lose."""
    kept = held(known)
    lost = {letter for letter, feature in FEATURES.items() if feature not in kept}
    return lost | {letter for letter, ids in FORMATS.items() if known.id in ids}


EXPECTED = {known.id: expected(known) for known in roundtrips.columns()}


def judge(path: Path) -> None:
    document = formats.read(path)
    cells = roundtrips.cells(document)
    assert len(cells) >= 12
    for known, differing in cells[: len(EXPECTED)]:
        assert set(differing) <= EXPECTED[known.id], f"{path.name} as {known.name}"
    for known, differing in cells[len(EXPECTED) :]:
        assert differing == "", f"{path.name} written anew as {known.name}"


@pytest.mark.parametrize("path", sorted(FOLDER.iterdir()), ids=lambda path: path.name)
def test_nothing_differs_but_what_a_format_cannot_hold(path: Path) -> None:
    judge(path)


def test_real_transcripts_differ_no_more(shared: Path) -> None:
    for path in sorted((shared / "transcripts").glob("[0-9]*.txt")):
        judge(path)


def test_the_table_in_the_guide_is_what_happens() -> None:
    made = f"{BEGIN}{roundtrips.legend()}\n{roundtrips.head()}{roundtrips.sample_rows()}{MIDDLE}"
    assert made in GUIDE.read_text("utf-8"), "python -m tests.formats.roundtrips writes it anew"


def test_the_rows_of_real_transcripts_are_in_the_guide(shared: Path) -> None:
    rows = roundtrips.real_rows(shared / "transcripts")
    assert rows in GUIDE.read_text("utf-8"), "python -m tests.formats.roundtrips writes it anew"
