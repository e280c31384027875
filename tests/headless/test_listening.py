"""Which recordings the commands listen to, and what they say of those they do not."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from editor import formats, paths
from editor.cli import main
from editor.core.document import Document
from editor.media import listen, silero
from editor.media.peaks import build
from tests.builders import cues

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """Return a transcript of the sample with its recording beside it."""
    transcript, media = paths.sample()
    shutil.copy(media, tmp_path / "talk.ogg")
    shutil.copy(transcript, tmp_path / "talk.txt")
    return tmp_path / "talk.txt"


def checked(path: Path, capsys: pytest.CaptureFixture[str], *options: str) -> tuple[Any, str]:
    assert main(["check", str(path), "--format", "json", *options]) == 1
    out, err = capsys.readouterr()
    return json.loads(out)["files"][0], err


def test_a_recording_beside_is_named_and_not_listened_to(
    talk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, err = checked(talk, capsys)
    assert file["media"] is file["media_ms"] is None
    media = talk.with_suffix(".ogg")
    assert err == (
        f"cueproof: {media} lies beside the transcript: --listen listens to it, and finds more.\n"
    )


def test_what_was_listened_to_once_is_used_at_once(
    talk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, err = checked(talk, capsys, "--listen")
    assert err == ""
    assert "hole" in [found["kind"] for found in first["findings"]]
    assert 106_000 < first["media_ms"] < 108_000
    again, err = checked(talk, capsys)
    assert (again, err) == (first, "")


def test_peaks_alone_are_not_enough(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    *_, peaks = build(talk.with_suffix(".ogg"))
    assert peaks.complete
    file, err = checked(talk, capsys)
    assert file["media"] is None
    assert "--listen" in err


def test_where_voices_cannot_be_found_the_level_is_used(
    talk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def off() -> None:
        raise silero.VoiceOff("There is no network.")

    monkeypatch.setattr(listen, "Silero", off)
    file, err = checked(talk, capsys, "--media", str(talk.with_suffix(".ogg")))
    assert file["media_ms"]
    assert err == "cueproof: There is no network. Only its length and its level are used.\n"


def test_a_damaged_recording_beside_is_told_and_left_alone(
    talk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    talk.with_suffix(".ogg").write_bytes(b"not a recording")
    assert main(["check", str(talk)]) == 1
    out, err = capsys.readouterr()
    assert "The transcript is checked without it." in err
    assert "no recording" in out
    assert main(["check", "--listen", str(talk)]) == 2


def test_listening_needs_a_recording(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "talk.srt"
    formats.write(Document(cues("0-4 So")), path)
    for command in (["check"], ["clean", "-o", str(tmp_path / "b.srt")], ["lost"]):
        assert main([*command, "--listen", str(path)]) == 2
        assert capsys.readouterr().err == (
            f"cueproof: {path}: no recording of the same name lies beside it."
            " Name one with --media.\n"
        )


def test_lost_and_clean_listen_too(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lost", "--listen", "--format", "json", str(talk)]) == 0
    drawn_out, hole = json.loads(capsys.readouterr().out)["lost"]
    assert "words are missing" in drawn_out["reason"]
    assert hole["voiced_ms"] > 5_000
    assert main(["clean", str(talk), "-o", str(talk.with_name("clean.srt"))]) == 0
    assert "“Thanks for watching!” (stock phrase)" in capsys.readouterr().out
