from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from editor import dictionaries, formats, glossaries
from editor.cli import main
from editor.core.document import Document
from editor.repairs.glossary.entries import Glossary
from tests.builders import cues
from tests.repairs.spelling.lists import write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def talk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(dictionaries, "_folders", lambda: iter(()))
    path = tmp_path / "talk.srt"
    formats.write(Document(cues("0-2 we recieve gxwq", "2-4 and Gxwq, and gxwq’s [qwx]")), path)
    return path


def test_words_are_listed_by_frequency(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = talk.read_bytes()
    assert main(["spelling", str(talk)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "     2  00:00:00.000  gxwq",
        "     1  00:00:02.000  Gxwq",
        "     1  00:00:00.000  recieve",
        "3 words of 4 places not in en_GB or en_US.",
    ]
    assert main(["spelling", str(talk), "--near", "--dictionary", "en_US"]) == 1
    out = capsys.readouterr().out.splitlines()
    assert out[2].startswith("     1  00:00:00.000  recieve → receive")
    assert out[3].endswith("not in en_US.")
    assert talk.read_bytes() == before


def test_programs_read_json(talk: Path, tmp_path: Path) -> None:
    there = tmp_path / "spelling.json"
    assert main(["spelling", str(talk), "--format", "json", "--near", "-o", str(there)]) == 1
    told = json.loads(there.read_text("utf-8"))
    assert told["dictionaries"] == ["en_GB", "en_US"]
    assert told["unknown"][0]["word"] == "gxwq"
    assert told["unknown"][0]["start_ms"] == [0, 2000]
    assert "near" in told["unknown"][0]


def test_what_a_person_knows_is_not_told(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dictionaries.add_word("gxwq")
    glossaries.save(Glossary({"recieve": "Recieve"}), glossaries.project_path(talk))
    assert main(["spelling", str(talk)]) == 1
    assert capsys.readouterr().out.splitlines()[0].endswith("recieve")
    glossaries.save(Glossary({"recieve": "recieve"}), glossaries.project_path(talk))
    assert main(["spelling", str(talk)]) == 0


def test_what_is_unusable_ends_with_two(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["spelling", str(talk), "--dictionary", "xx"]) == 2
    assert "the dictionary xx is not there" in capsys.readouterr().err
    write(dictionaries.own_folder(), "xx", ["word"], rules="SET UTF-8\nREP x\n")
    assert main(["spelling", str(talk), "--dictionary", "xx"]) == 2
    assert "xx.aff: line 2" in capsys.readouterr().err
    glossaries.project_path(talk).write_text("oops\n")
    assert main(["spelling", str(talk)]) == 2
    assert "glossary.tsv: line 1" in capsys.readouterr().err
