from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from editor import __main__ as program
from editor import paths

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.pairs import Pair

_ROOT = Path(__file__).resolve().parents[1]
_SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
Opened = list[list[tuple[Path, Path | None]]]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """Return what would be opened in a window, without one."""
    calls: Opened = []

    def remember(chosen: Sequence[Pair]) -> int:
        calls.append(list(chosen))
        return 0

    monkeypatch.setattr(program, "_open", remember)
    return calls


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    transcript, recording = paths.sample()
    shutil.copy(transcript, tmp_path / "talk.txt")
    shutil.copy(recording, tmp_path / "talk.ogg")
    shutil.copy(transcript, tmp_path / "words")
    shutil.copy(recording, tmp_path / "sound")
    shutil.copy(recording, tmp_path / "other.mp3")
    return tmp_path


@pytest.mark.parametrize(
    ("words", "transcript", "media"),
    [
        ("talk.txt", "talk.txt", None),
        ("talk.txt talk.ogg", "talk.txt", "talk.ogg"),
        ("talk.ogg talk.txt", "talk.txt", "talk.ogg"),
        ("sound words", "words", "sound"),
        ("-- talk.txt sound", "talk.txt", "sound"),
        ("talk.ogg", "talk.txt", "talk.ogg"),
    ],
)
def test_files_are_told_apart_by_ending_and_content(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened: Opened,
    words: str,
    transcript: str,
    media: str | None,
) -> None:
    monkeypatch.chdir(folder)
    assert program.main(words.split()) == 0
    assert opened == [[(Path(transcript), Path(media) if media else None)]]


def test_several_transcripts_are_opened_each(
    folder: Path, monkeypatch: pytest.MonkeyPatch, opened: Opened
) -> None:
    monkeypatch.chdir(folder)
    assert program.main(["words", "talk.txt", "talk.ogg"]) == 0
    assert opened == [[(Path("words"), None), (Path("talk.txt"), Path("talk.ogg"))]]


@pytest.mark.parametrize("words", [[], ["--sample"]])
def test_nothing_named_is_the_sample(opened: Opened, words: list[str]) -> None:
    assert program.main(words) == 0
    assert opened == [[]]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("missing.srt", "missing.srt: there is no such file."),
        ("talk.txt missing.mp3", "missing.mp3: there is no such file."),
        (".", ".: this is a folder. Name a file inside it."),
        ("talk.txt talk.ogg sound", "sound: this is a recording. Name its transcript too."),
        ("other.mp3", "other.mp3: this is a recording. Name its transcript too."),
        ("--sample talk.txt", "Name files or say --sample, not both."),
        ("--fast", "There is no option --fast: `cueproof --help` lists those there are."),
        ("x" * 5000, "x" * 5000 + ": there is no such file."),
    ],
)
def test_what_cannot_be_opened_is_a_sentence(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened: Opened,
    capsys: pytest.CaptureFixture[str],
    words: str,
    sentence: str,
) -> None:
    monkeypatch.chdir(folder)
    assert program.main(words.split()) == 2
    assert capsys.readouterr().err == f"cueproof: {sentence}\n"
    assert opened == []


def test_a_command_is_not_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["check", "missing.srt"]) == 2
    assert capsys.readouterr().err == "cueproof: missing.srt: there is no such file.\n"


def test_without_a_display_the_job_is_done_on_the_files_named(folder: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in _SCREEN}
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "editor", "talk.txt"],
        cwd=folder,
        env={**environment, "PYTHONPATH": str(_ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert done.returncode == 0
    assert done.stdout.startswith("No window can be shown: there is no display")
    assert (folder / "talk.cleaned.srt").exists()
    assert "PySide6" not in done.stderr


def test_the_way_to_the_window_is_light() -> None:
    """The start is measured: what only commands need must not be on the way to the window."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", "import editor.__main__, editor.formats"],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "editor.formats.reading" in imported
    assert "editor.formats.others" not in imported
    assert not imported & {"argparse", "editor.cli", "pysrt", "numpy", "av", "PySide6", "tempfile"}
