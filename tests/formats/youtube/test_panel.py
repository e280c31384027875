from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.cue import Cue
from editor.formats.youtube import panel
from editor.formats.youtube.panel import PANEL

if TYPE_CHECKING:
    from tests.formats.conftest import Reads

EXPECTED = (
    Cue(1, 0, 62_000, "hello and welcome"),
    Cue(2, 62_000, 3_723_000, "to the show"),
    Cue(3, 3_723_000, 3_726_000, "the end"),
)


@pytest.mark.parametrize(
    "content",
    [
        "0:00\nhello and welcome\n1:02\nto the show\n1:02:03\nthe end\n",
        "0:00 hello and welcome\n1:02\tto the show\n1:02:03 the end",
        (
            "Transcript\nSearch in video\n0:00\n0 seconds\nhello and welcome\n1:02\n"
            "1 minute, 2 seconds\nto the show\n1:02:03\n1 hour, 2 minutes, 3 seconds\nthe end\n"
            "English (auto-generated)\n"
        ),
    ],
)
def test_a_panel_however_it_was_copied(reads: Reads, content: str) -> None:
    document = reads(content)
    assert document.source.format == "youtube-panel"
    assert document.cues == EXPECTED
    assert document.source.notes[0].startswith("The transcript has no end times")


def test_equal_stamps_and_earlier_ones(reads: Reads) -> None:
    document = reads("0:01\na\n0:01\nb\n0:05\nwe met at\n0:03\nsharp\n0:09\n")
    assert document.cues == (
        Cue(1, 1000, 5000, "a"),
        Cue(2, 1000, 5000, "b"),
        Cue(3, 5000, 9000, "we met at\n0:03\nsharp"),
    )


@pytest.mark.parametrize(
    "text", ["", "Meet at\n10:30\nor not, said he\nand she\nand they", "0:01 x"]
)
def test_other_texts_are_no_panel(text: str) -> None:
    assert PANEL.sniff(text) == 0


@given(st.text("0123456789: \nab", max_size=200))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    cues = panel.read(text).cues
    assert [cue.id for cue in cues] == list(range(1, len(cues) + 1))
    assert all(cue.start_ms < cue.end_ms for cue in cues)
