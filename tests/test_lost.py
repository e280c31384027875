from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING

from editor import formats
from editor.cli import main
from editor.core.document import Document
from editor.core.edits import GAP_TEXT
from tests.builders import cues

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


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
    assert command[:3] == ["whisper-cli", "-f", str(path.with_suffix(".wav"))]
    assert main(["lost", str(path)]) == 0
    assert capsys.readouterr().out.startswith("start,end,duration_s,voiced_s,reason\n00:00:")


def test_command_lines_need_a_recording(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "talk.srt"
    formats.write(Document(cues("0-4 So")), path)
    assert main(["lost", str(path), "--format", "whisper"]) == 2
    assert "--media" in capsys.readouterr().err
