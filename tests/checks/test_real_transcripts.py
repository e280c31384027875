from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from editor import formats
from editor.checks import Inspection
from editor.checks.tags.annotations import annotation
from editor.core.finding import Category

if TYPE_CHECKING:
    from pathlib import Path

    from editor.core.cue import Cue

pytestmark = pytest.mark.shared

NAMES = ["000_d659595ea8d00c2c", "001_e09abd4ec4295ec9", "003_cd4366f941fe7227"]
# What says of a cue that it is no plain speech; the other categories judge real speech too.
SUSPECTING = {Category.HALLUCINATION, Category.TAG, Category.LOST_SPEECH}
LOOPS = [(0, 96), (1687, 2404), (2834, 3423), (5789, 8816)]


def transcript(shared: Path, name: str) -> tuple[Cue, ...]:
    return formats.read(shared / "transcripts" / f"{name}.txt").cues


def labels(shared: Path, name: str) -> list[str]:
    """Return the label of each cue, given by people who read them all."""
    path = shared / "transcripts" / "labels" / f"{name}.tsv"
    return [line.split("\t")[1] for line in path.read_text("utf-8").splitlines()[1:]]


def test_the_four_loops_are_four_findings(shared: Path) -> None:
    found = Inspection().run(transcript(shared, NAMES[0]))
    loops = [finding for finding in found if finding.kind == "loop"]
    assert [(loop.first, loop.last) for loop in loops] == LOOPS
    assert min(loop.confidence for loop in loops) > 0.985
    assert [loop.subject for loop in loops] == ["you", "you", "Thank you.", "[Break]"]
    assert loops[3].reason == "The same text 3,028 times in a row, every 3.5 s, for 2 h 56 min."


@pytest.mark.parametrize("name", NAMES)
def test_nothing_that_was_said_is_suspected(shared: Path, name: str) -> None:
    talk, said = transcript(shared, name), labels(shared, name)
    assert len(talk) == len(said)
    suspected = [
        (index, talk[index].text)
        for finding in Inspection().run(talk)
        if finding.category in SUSPECTING and not finding.gap
        for index in range(finding.first, finding.last + 1)
        if said[index] == "ok"
    ]
    assert suspected == []


@pytest.mark.parametrize("name", NAMES)
def test_every_annotation_is_found(shared: Path, name: str) -> None:
    talk, said = transcript(shared, name), labels(shared, name)
    found = {
        index
        for finding in Inspection().run(talk)
        if finding.kind in {"tag", "placeholder"}
        for index in range(finding.first, finding.last + 1)
    }
    assert found == {index for index, label in enumerate(said) if label in {"tag", "lost"}}
    assert all(annotation(talk[index].text) for index in found)
