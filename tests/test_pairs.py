"""Which of the files somebody names belong together."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from editor import paths
from editor.core.errors import CueproofError
from editor.pairs import MOST, pairs


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    transcript, recording = paths.sample()
    for name in ("talk.txt", "second.srt", "words"):
        shutil.copy(transcript, tmp_path / name)
    for name in ("talk.ogg", "talk.mp3", "second.ogg", "other.mp3"):
        shutil.copy(recording, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("names", "found"),
    [
        ("talk.txt", "talk.txt -"),
        ("other.mp3 talk.txt", "talk.txt other.mp3"),
        ("talk.ogg", "talk.txt talk.ogg"),
        ("talk.txt second.srt words", "talk.txt -, second.srt -, words -"),
        ("talk.txt second.srt second.ogg", "talk.txt -, second.srt second.ogg"),
        ("second.ogg talk.ogg", "second.srt second.ogg, talk.txt talk.ogg"),
        ("talk.ogg second.srt words", "second.srt -, words -, talk.txt talk.ogg"),
        ("talk.txt talk.txt", "talk.txt -"),
    ],
)
def test_each_transcript_gets_its_recording(names: str, found: str) -> None:
    got = pairs([Path(name) for name in names.split()])
    assert ", ".join(f"{transcript} {media or '-'}" for transcript, media in got) == found


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        ("talk.txt talk.ogg talk.mp3", "Name at most one recording of each transcript."),
        ("talk.txt words other.mp3", "other.mp3: this is a recording. Name its transcript too."),
    ],
)
def test_what_belongs_nowhere_is_a_sentence(names: str, sentence: str) -> None:
    with pytest.raises(CueproofError) as raised:
        pairs([Path(name) for name in names.split()])
    assert str(raised.value) == sentence


def test_a_whole_folder_is_not_opened_at_once(folder: Path) -> None:
    many = [folder / f"{number}.srt" for number in range(MOST + 1)]
    assert len(pairs(many[:-1])) == MOST
    with pytest.raises(CueproofError, match="13 windows: name at most 12"):
        pairs(many)
