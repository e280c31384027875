from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from editor import formats
from editor.core.cue import Cue
from editor.core.document import Document
from editor.formats.whisper.comma_table import WHISPER_CSV
from editor.formats.whisper.tab_table import WHISPER_TSV
from tests.formats.strategies import spoken_cues

if TYPE_CHECKING:
    from pathlib import Path

    from tests.formats.conftest import Reads


def test_tsv(reads: Reads) -> None:
    document = reads("start\tend\ttext\n0\t3240\tHello there.\n3240\t5000\t\nnoise\n", "talk.tsv")
    assert document.cues == (Cue(1, 0, 3240, "Hello there."), Cue(2, 3240, 5000, ""))
    assert document.source.format == "whisper-tsv"
    assert document.source.notes == ("One line that is not part of a cue was skipped.",)


def test_tsv_in_seconds(reads: Reads) -> None:
    document = reads("start\tend\ttext\n0.00\t3.24\tHello\n", "talk.txt")
    assert document.cues == (Cue(1, 0, 3240, "Hello"),)


def test_tsv_comes_back_as_it_was(reads: Reads, tmp_path: Path) -> None:
    content = "start\tend\ttext\n0\t3240\tHello there.\n3240\t5000\tBye.\n"
    document = reads(content, "talk.tsv")
    formats.write(replace(document, cues=tuple(document.cues)), tmp_path / "again.tsv")
    assert (tmp_path / "again.tsv").read_text() == content


def test_tsv_has_no_room_for_lines_tabs_and_speakers(tmp_path: Path) -> None:
    document = Document((Cue(1, 0, 1000, "a\tb\nc", "Ann"),))
    formats.write(document, tmp_path / "a.tsv")
    assert (tmp_path / "a.tsv").read_text() == "start\tend\ttext\n0\t1000\tAnn: a b c\n"


@given(spoken_cues())
def test_what_tsv_can_hold_is_read_again(cues: tuple[Cue, ...]) -> None:
    told = tuple(replace(cue, text=" ".join(cue.text.split())) for cue in cues)
    assert WHISPER_TSV.write
    assert tuple(WHISPER_TSV.read(WHISPER_TSV.write(Document(told))).cues) == told


def test_csv_of_whisper_cpp(reads: Reads) -> None:
    document = reads(
        'start,end,text\n0,3240," Hello ""there"", welcome."\n3240,5000," two\nlines"\n', "talk.csv"
    )
    assert document.cues == (
        Cue(1, 0, 3240, 'Hello "there", welcome.'),
        Cue(2, 3240, 5000, "two\nlines"),
    )
    assert document.source.format == "whisper-csv"
    assert document.source.notes == ()


def test_csv_with_speakers(reads: Reads, tmp_path: Path) -> None:
    content = 'start,end,speaker,text\n0,3240,"0"," Hello."\n3240,5000,?," Yes, do."\n5000,x\n'
    document = reads(content, "talk.csv")
    assert document.cues == (Cue(1, 0, 3240, "Hello.", "Speaker 0"), Cue(2, 3240, 5000, "Yes, do."))
    assert document.source.notes == ("One line that is not part of a cue was skipped.",)
    formats.write(document, tmp_path / "again.csv")
    assert (tmp_path / "again.csv").read_text() == (
        'start,end,speaker,text\n0,3240,"Speaker 0"," Hello."\n3240,5000,""," Yes, do."\n'
    )


@given(spoken_cues())
def test_what_csv_can_hold_is_read_again(cues: tuple[Cue, ...]) -> None:
    told = tuple(replace(cue, text=cue.text.strip()) for cue in cues)
    assert WHISPER_CSV.write
    assert tuple(WHISPER_CSV.read(WHISPER_CSV.write(Document(told))).cues) == told


def test_csv_of_whisper_timestamped(reads: Reads) -> None:
    document = reads('"Hello, ""you""",0.38,2.76\nBye,3.0,4.5\n', "talk.csv")
    assert document.cues == (Cue(1, 380, 2760, 'Hello, "you"'), Cue(2, 3000, 4500, "Bye"))
    assert document.source.format == "whisper-timestamped-csv"


@pytest.mark.parametrize("content", ["name,price,weight\nx,1.0,2.0\n", "a\tb\tc\n1\t2\tx\n"])
def test_other_tables_are_not_taken(tmp_path: Path, content: str) -> None:
    assert all(known.sniff(content) == 0 for known in formats.FORMATS if known.id[:7] == "whisper")
