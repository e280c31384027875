from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from editor import formats
from editor.cli import main
from editor.core.document import Document
from tests.builders import cues

if TYPE_CHECKING:
    from pathlib import Path

TALK = ("0-2 So we at last", "2-4 begin it here. Then", "4-6 we go on and on.")
SMALL = tuple(f"{at * 3}-{at * 3 + 2} and so i went on" for at in range(1, 30, 2))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUEPROOF_HOME", str(tmp_path / "home"))


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "talk.srt"
    formats.write(Document(cues(*TALK)), path)
    return path


def test_captions_are_saved_broken_anew(
    talk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "new.srt"
    assert main(["reflow", str(talk), "-o", str(target)]) == 0
    assert [cue.text for cue in formats.read(target).cues] == [
        "So we at last begin it here.",
        "Then we go on and on.",
    ]
    assert capsys.readouterr().out == (
        "3 cues became 2, of up to 2 lines of 42 characters, 20 characters a second.\n"
        "2 cues begin or end at a time that nobody measured.\n"
        f"Saved {target}.\n"
    )


def test_a_profile_says_what_fits(
    talk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "new.srt"
    assert main(["reflow", str(talk), "--profile", "bbc", "-o", str(target)]) == 0
    assert "2 lines of 37 characters, 18 characters a second" in capsys.readouterr().out
    assert main(["reflow", str(talk), "--profile", "nobody", "-o", str(target)]) == 2
    assert "there is no such profile" in capsys.readouterr().err


def test_sentences_are_guessed_where_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, target = tmp_path / "small.srt", tmp_path / "new.srt"
    lines = [line.replace("on", f"on {at} more") for at, line in enumerate(SMALL)]
    formats.write(Document(cues(*lines)), path)
    assert main(["reflow", str(path), "--sentences", "-o", str(target)]) == 0
    assert formats.read(target).cues[0].text == "And so I went on 0 more."
    assert capsys.readouterr().out.startswith("Guessed: capitals and 15 full stops in 15 cues.\n")


def test_what_reads_well_is_saved_as_it_is(
    talk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "new.srt", tmp_path / "again.srt"
    main(["reflow", str(talk), "-o", str(first)])
    capsys.readouterr()
    assert main(["reflow", str(first), "--sentences", "-o", str(second)]) == 0
    assert capsys.readouterr().out == (
        "No sentence was guessed: no stretch is all in small letters.\n"
        "These cues are well as they are: nothing to break anew.\n"
        f"Saved {second}.\n"
    )
    assert second.read_bytes() == first.read_bytes()


def test_the_transcript_itself_is_never_written_over(
    talk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = talk.read_bytes()
    assert main(["reflow", str(talk), "-o", str(talk)]) == 2
    assert talk.read_bytes() == before
    assert capsys.readouterr().err
