"""The stream the guide's pictures are of, and that the guide shows every picture there is."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

from editor.checks.inspection import Inspection
from editor.formats.reading import read_bytes
from tests.pictures import stream
from tests.pictures.scenes import SCENES

PROJECT = Path(__file__).resolve().parents[1]


def test_the_stream_is_that_of_nine_hours() -> None:
    lines = stream.lines()
    assert len(lines) == 8_817
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(lines))
    assert all(line.start_ms < line.end_ms for line in lines)
    document = read_bytes(stream.as_console(lines).encode(), Path("stream.txt"))
    loops = [one for one in Inspection().run(document.cues) if one.kind == "loop"]
    assert sorted(one.last - one.first + 1 for one in loops) == [97, 590, 718, 3_028]


def test_every_picture_is_shown_and_every_one_shown_is_taken() -> None:
    pages = [*PROJECT.glob("*.md"), *(PROJECT / "docs").rglob("*.md")]
    shown = {
        Path(found).stem
        for page in pages
        for found in re.findall(r"\((\S+\.png)\)", page.read_text("utf-8"))
    }
    assert shown == {scene.name for scene in SCENES}
    assert all((PROJECT / "docs" / "images" / f"{name}.png").exists() for name in shown)
