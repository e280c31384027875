from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from editor import formats, glossaries
from editor.cli import main
from editor.core.document import Document
from editor.formats.versions import Versions
from editor.repairs.glossary.entries import Glossary, GlossaryUnreadable
from tests.builders import cues

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "talk.srt"
    formats.write(
        Document(cues("0-2 how debtors work", "2-4 on Moondream, a moon dream", "4-6 for debtors")),
        path,
    )
    return path


def test_the_folder_goes_before_the_person(talk: Path) -> None:
    assert dict(glossaries.known(talk)) == {}
    glossaries.save(Glossary({"debtors": "DETR", "a": "b"}), glossaries.own_path())
    glossaries.save(Glossary({"debtors": "DETRs"}), glossaries.project_path(talk))
    assert dict(glossaries.known()) == {"debtors": "DETR", "a": "b"}
    assert dict(glossaries.known(talk)) == {"debtors": "DETRs", "a": "b"}


def test_entries_are_added_to_a_file_all_or_none(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "glossary.tsv"
    glossaries.add({"debtors": "DETRs", "YOLO": "YOLO"}, path)
    assert dict(glossaries.add({"deader": "DETR"}, path)) == dict(glossaries.read(path))
    before = path.read_bytes()
    assert before.decode().splitlines()[1:] == ["deader\tDETR", "debtors\tDETRs", "YOLO\tYOLO"]
    with pytest.raises(ValueError, match="no letter"):
        glossaries.add({"good": "Goode", "...": "dots"}, path)
    assert path.read_bytes() == before
    path.write_text("oops")
    with pytest.raises(GlossaryUnreadable, match="line 1"):
        glossaries.add({"good": "Goode"}, path)
    assert path.read_text() == "oops"


def test_names_put_in_by_hand_are_kept_from_a_command(talk: Path) -> None:
    path = glossaries.own_path()
    glossaries.add({"debtors": "DETRs"}, path)
    glossaries.add({"YOLO": "YOLO"}, path)
    assert Versions(path).listed() == []
    names = path.read_bytes()
    assert main(["check", str(talk), "-o", str(path)]) < 2
    (kept,) = Versions(path).listed()
    assert kept.path.read_bytes() == names


def test_bytes_that_are_no_text_name_their_line(tmp_path: Path) -> None:
    bad = tmp_path / "glossary.tsv"
    bad.write_bytes("a\tb\nc\tdé".encode("latin-1"))
    with pytest.raises(GlossaryUnreadable, match="line 2: this is not UTF-8"):
        glossaries.read(bad)
    with pytest.raises(GlossaryUnreadable, match="cannot be read"):
        glossaries.read(tmp_path)


# -- the command ---------------------------------------------------------------------------


def test_places_are_listed_with_counts(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["glossary", str(talk)]) == 0
    assert capsys.readouterr().out == "There is no glossary yet.\n"
    glossaries.save(Glossary({"debtors": "DETRs"}), glossaries.project_path(talk))
    before = talk.read_bytes()
    assert main(["glossary", str(talk)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "00:00:00.000       1  debtors → DETRs",
        "00:00:04.000       3  debtors → DETRs",
        "     2 × debtors → DETRs",
        "2 places by 1 way of hearing.",
    ]
    assert talk.read_bytes() == before


def test_suggestions_are_listed(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["glossary", str(talk), "--suggest"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "     2  Moondream × 1, moon dream × 1",
        "1 name in several spellings, each a guess.",
    ]


def test_a_glossary_with_an_error_names_the_line(
    talk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "names.tsv"
    table.write_text("debtors\tDETRs\noops\n")
    assert main(["glossary", str(talk), "--tsv", str(table)]) == 2
    assert "names.tsv: line 2: there is no tab" in capsys.readouterr().err
