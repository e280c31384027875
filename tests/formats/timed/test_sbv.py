from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from editor import formats
from editor.core.cue import Cue
from editor.core.document import Document
from editor.formats.timed import sbv
from tests.builders import cues
from tests.formats.strategies import spoken_cues

if TYPE_CHECKING:
    from pathlib import Path

    from tests.formats.conftest import Reads

CONTENT = "0:00:00.160,0:00:02.310\nhello and\nwelcome\n\n0:00:02.320,10:00:04.000\n>> HOST: yes\n"


def test_a_file_comes_back_the_same(reads: Reads, tmp_path: Path) -> None:
    document = reads(CONTENT, "captions.sbv")
    assert document.cues == (
        Cue(1, 160, 2310, "hello and\nwelcome"),
        Cue(2, 2320, 36_004_000, ">> HOST: yes"),
    )
    formats.write(document, tmp_path / "again.sbv")
    assert (tmp_path / "again.sbv").read_text() == CONTENT


def test_breaks_blank_lines_and_furniture(reads: Reads) -> None:
    document = reads(
        "a page\n\n0:00:01.000,0:00:02.000\none[br]two\n\nthree\n\n0:00:03.0,0:00:04.0\n"
    )
    assert document.cues == cues("1-2 one\ntwo\nthree", "3-4")
    assert document.source.notes == ("One line that is not part of a cue was skipped.",)


def test_a_speaker_goes_before_the_text() -> None:
    (cue,) = cues("1-2 Hello\nyou")
    text = sbv.write(Document((replace(cue, speaker="Ann  B"),)))
    assert text == "0:00:01.000,0:00:02.000\nAnn B: Hello\nyou\n"


def test_text_that_looks_like_times_stays_text() -> None:
    said = Cue(1, 1000, 2000, "0:00:05.000,0:00:06.000")
    (read,) = sbv.read(sbv.write(Document((said,)))).cues
    assert read.text.strip() == said.text


@given(spoken_cues())
def test_what_is_written_is_read_again(spoken: tuple[Cue, ...]) -> None:
    assert tuple(sbv.read(sbv.write(Document(spoken))).cues) == spoken


@given(st.text("0123:.,\n ab[r]", max_size=200))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    found = sbv.read("0:00:01.000,0:00:02.000\n" + text).cues
    assert [cue.id for cue in found] == list(range(1, len(found) + 1))
