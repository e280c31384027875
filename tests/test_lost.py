from __future__ import annotations

import json
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from editor import formats
from editor.cli import main
from editor.core.document import Document
from editor.core.edits import GAP_TEXT
from editor.core.evidence import NoEvidence
from editor.core.finding import Category, Finding
from editor.lost import Lost, lost, written
from tests.builders import cues
from tests.checks.witness import Heard

if TYPE_CHECKING:
    from pathlib import Path

_FOUND = [Lost(500, 62_250, 61_750, None, "x"), Lost(3_700_000, 3_701_000, 1_000, None, "y")]


def test_stretches_are_joined_and_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "it's a talk.srt"
    talk = cues("0-4 So", "10-14 [SPEAKING KOREAN]", f"14.5-16 {GAP_TEXT}", "16-18 And on")
    formats.write(Document(talk), path)
    assert main(["lost", str(path), "--format", "json"]) == 0
    (one,) = json.loads(capsys.readouterr().out)["lost"]
    assert one["end_ms"] == 16_500
    assert one["voiced_ms"] is None
    path.with_suffix(".wav").write_bytes(b"")
    assert main(["lost", str(path), "--format", "whisper"]) == 0
    command = shlex.split(capsys.readouterr().out.splitlines()[1])
    assert command[0] == "whisper-cli"
    assert command[-2:] == ["-f", str(path.with_suffix(".wav"))]
    assert command[command.index("-of") + 1] == str(path.with_suffix(".lost-1"))
    assert main(["lost", str(path)]) == 0
    assert capsys.readouterr().out.startswith("start,end,duration_s,voiced_s,reason\n00:00:")


def test_a_run_that_speech_was_lost_under_is_among_them() -> None:
    talk = cues("0-4 So", "10-40 you", "41-44 And on")
    runs = [
        Finding(kind, category, 1, 1, 10_000, 40_000, 0.9, "you", f"{kind}.")
        for kind, category in [
            ("loop-over-speech", Category.LOST_SPEECH),
            ("tag-over-speech", Category.LOST_SPEECH),
            ("loop", Category.HALLUCINATION),
        ]
    ]
    (one,) = lost(talk, runs, NoEvidence())
    assert (one.start_ms, one.end_ms) == (9_500, 40_500)
    assert one.reason == "loop-over-speech. tag-over-speech."


def test_where_nothing_was_lost_it_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "talk.srt"
    formats.write(Document(cues("0-4 So")), path)
    assert main(["lost", str(path), "--format", "whisper", "--media", str(path)]) == 2
    capsys.readouterr()
    assert main(["lost", str(path)]) == 0
    assert capsys.readouterr().err == f"cueproof: {path}: no stretch was found to be lost.\n"


def test_command_lines_need_a_recording(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "talk.srt"
    formats.write(Document(cues("0-4 So")), path)
    assert main(["lost", str(path), "--format", "whisper"]) == 2
    assert "--media" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["talk.mp3", "-o $(date) 'x'.ogg", "two\nlines.wav"])
def test_a_shell_reads_the_names_as_they_are(tmp_path: Path, name: str) -> None:
    said = written(_FOUND, "whisper", tmp_path / name)
    lines = [line for line in said.splitlines() if not line.startswith("#")]
    words = shlex.split("\n".join(lines))
    assert words.count("whisper-cli") == 2
    assert words.count(str(tmp_path / name)) == 4
    assert [words[at + 1] for at, word in enumerate(words) if word == "-ot"] == ["500", "3700000"]
    assert [words[at + 1] for at, word in enumerate(words) if word == "-d"] == ["61750", "1000"]
    clips = "0.500,62.250,3700.000,3701.000"
    assert words[words.index("--clip_timestamps") + 1] == clips
    assert words.count(clips) == 2


def test_a_name_is_never_taken_for_an_option(tmp_path: Path) -> None:
    said = written(_FOUND, "whisper", type(tmp_path)("-f.mp3"))
    assert "./-f.mp3" in shlex.split(said, comments=True)
    assert "-f.mp3" not in shlex.split(said, comments=True)


def test_what_whisper_cpp_cannot_read_is_made_into_what_it_can(tmp_path: Path) -> None:
    lines = written(_FOUND, "whisper", tmp_path / "talk.mkv").splitlines()
    convert, command = shlex.split(lines[1]), shlex.split(lines[2])
    assert convert[:3] == ["ffmpeg", "-i", str(tmp_path / "talk.mkv")]
    assert convert[-1] == command[-1] == str(tmp_path / "talk.lost.wav")


def test_the_line_for_python_prints_a_transcript(tmp_path: Path) -> None:
    """The package is not here: one that tells what it was asked for stands in for it."""
    (tmp_path / "faster_whisper.py").write_text(
        "from types import SimpleNamespace as Told\n"
        "class WhisperModel:\n"
        "    def __init__(self, name): self.name = name\n"
        "    def transcribe(self, path, **asked):\n"
        "        text = f'{self.name} {path} {asked[\"clip_timestamps\"]}'\n"
        "        return [Told(start=3700.0, end=3701.25, text=' ' + text)], None\n"
    )
    said = written(_FOUND[1:], "whisper", tmp_path / "talk.mp3")
    (line,) = [line for line in said.splitlines() if line.startswith("python3 ")]
    line = line.replace("python3", shlex.quote(sys.executable), 1)
    subprocess.run(["sh", "-c", line], cwd=tmp_path, check=True, timeout=60)
    (cue,) = formats.read(tmp_path / "talk.lost.txt").cues
    assert (cue.start_ms, cue.end_ms) == (3_700_000, 3_701_250)
    assert cue.text == f"turbo {tmp_path / 'talk.mp3'} 3700.000,3701.000"


def test_a_placeholder_over_silence_is_no_lost_speech() -> None:
    talk = cues("0-4 So", "10-14 [SPEAKING KOREAN]", "20-24 [SPEAKING KOREAN]", "26-28 And on")
    placeholders = [
        Finding(
            "placeholder", Category.LOST_SPEECH, at, at, talk[at].start_ms, talk[at].end_ms, 0.9,
            "[SPEAKING KOREAN]", "Not transcribed.",
        )
        for at in (1, 2)
    ]  # fmt: skip
    assert len(lost(talk, placeholders, NoEvidence())) == 2
    heard = Heard(((0, 4_000), (20_500, 23_000)), duration_ms=30_000)
    (left,) = lost(talk, placeholders, heard)
    assert (left.start_ms, left.end_ms) == (19_500, 24_500)
