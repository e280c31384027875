from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from editor import formats
from editor.cli import main
from editor.core.document import Document
from tests.builders import cues
from tests.repairs.talks import cut, spoken_words

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    """Return two transcripts of one talk, the first a minute later: a word differs, and an um."""
    said = spoken_words(120)
    mine = [("Sora" if at == 40 else word, ms) for at, (word, ms) in enumerate(said)]
    mine[80] = (f"{mine[80][0]} um,", mine[80][1])
    paths = tmp_path / "a.srt", tmp_path / "b.vtt"
    formats.write(Document(cut(mine, 6, 60_000)), paths[0])
    formats.write(Document(cut(said, 9)), paths[1])
    return str(paths[0]), str(paths[1])


def test_differences_are_told_with_their_times(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *pair]) == 1
    out, err = capsys.readouterr()
    assert err == ""
    *_, head, row, foot = out.splitlines()
    assert "later than B; 100.0% of its cues and 100.0% of B's have a partner." in head
    assert row.split()[1:4:2] == ["“Sora”", f"“{spoken_words(120)[40][0]}”"]
    assert foot == "1 difference and 1 in fillers or in how a word is parted (--all)."


def test_fillers_are_told_when_asked_for_and_json_has_it_all(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "told.json"
    assert main(["compare", *pair, "--all", "--format", "json", "-o", str(target)]) == 1
    assert capsys.readouterr().out == ""
    told = json.loads(target.read_text("utf-8"))
    assert [one["a"] for one in told["differences"]] == ["Sora", "um,"]
    assert [one["minor"] for one in told["differences"]] == [False, True]
    assert abs(told["offset_ms"] - 60_000) < 200
    assert told["paired"] == [1.0, 1.0]
    assert told["pairs"][0][0][0] == told["pairs"][0][1][0] == 1


def test_the_same_words_end_with_nothing(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", pair[0], pair[0]]) == 0
    assert capsys.readouterr().out.endswith("No difference.\n")


def test_an_offset_can_be_given(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *pair, "--offset", "1:00"]) == 1
    assert "A is 00:01:00.000 later than B" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["compare", *pair, "--offset", "soon"])
    assert "Type seconds" in capsys.readouterr().err


def test_transcripts_of_different_recordings_are_refused(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.srt"
    formats.write(Document(cues("0-2 Nothing of the kind", "2-4 was ever said there")), other)
    assert main(["compare", pair[0], str(other)]) == 2
    assert "have no phrase in common" in capsys.readouterr().err


def test_what_is_read_is_not_written_over(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *pair, "-o", pair[1]]) == 2
    assert "would replace what it is made from" in capsys.readouterr().err
