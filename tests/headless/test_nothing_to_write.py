"""What holds no cue, and what is left of the file that was to be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from editor.cli import main

if TYPE_CHECKING:
    from pathlib import Path

_WRITING = {
    "chapters": (),
    "check": (),
    "clean": (),
    "convert": (),
    "cut": ("--to", "10"),
    "glossary": (),
    "lost": (),
    "reflow": (),
    "report": (),
    "spelling": (),
}


@pytest.mark.parametrize("command", _WRITING)
@pytest.mark.parametrize("held", [b"", b" \r\n\t\n", b"WEBVTT\n", b"\xef\xbb\xbf", b"1\n\n2\n"])
def test_a_file_without_a_cue_leaves_what_stands_there(
    command: str, held: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, target = tmp_path / "a.srt", tmp_path / "b.vtt"
    path.write_bytes(held)
    target.write_text("somebody's own")
    assert main([command, str(path), "-o", str(target), *_WRITING[command]]) == 2
    assert target.read_text() == "somebody's own"
    assert f"{path.name}: " in capsys.readouterr().err
