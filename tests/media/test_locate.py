from __future__ import annotations

from pathlib import Path

import pytest

from editor.media.locate import is_media, media_beside


def test_media_is_told_by_its_ending() -> None:
    assert is_media(Path("talk.MP3"))
    assert is_media(Path("film.mkv"))
    assert not is_media(Path("talk.srt"))
    assert not is_media(Path("mp3"))


@pytest.mark.parametrize(
    ("transcript", "beside", "found"),
    [
        ("talk.txt", ["talk.mp3"], "talk.mp3"),
        ("Talk.SRT", ["talk.M4A", "other.mp3"], "talk.M4A"),
        ("talk.en.srt", ["talk.mp3"], "talk.mp3"),
        ("talk.en.srt", ["talk.mp3", "talk.en.ogg"], "talk.en.ogg"),
        ("talk.mp3.srt", ["talk.mp3"], "talk.mp3"),
        ("talk.txt", ["talk.mp4", "talk.wav"], "talk.wav"),
        ("talk.txt", ["talking.mp3", "talk.pdf"], None),
        ("v1.2 of a long file name here.txt", ["v1.mp3"], None),
    ],
)
def test_the_recording_of_the_same_name_is_found(
    tmp_path: Path, transcript: str, beside: list[str], found: str | None
) -> None:
    for name in beside:
        (tmp_path / name).touch()
    result = media_beside(tmp_path / transcript)
    assert (result and result.name) == found


def test_a_folder_of_that_name_is_no_recording(tmp_path: Path) -> None:
    (tmp_path / "talk.mp3").mkdir()
    assert media_beside(tmp_path / "talk.txt") is None


def test_beside_nothing_there_is_nothing(tmp_path: Path) -> None:
    assert media_beside(tmp_path / "none" / "talk.txt") is None
