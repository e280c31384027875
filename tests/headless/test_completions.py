"""Completions, asked of the shell itself where it is there."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from editor import cli

if TYPE_CHECKING:
    from pathlib import Path


def completions(capsys: pytest.CaptureFixture[str], shell: str) -> str:
    assert cli.main(["completions", shell]) == 0
    return capsys.readouterr().out


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not installed")
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("cueproof", "compa"), ["compare"]),
        (("cueproof", "check", "--prof"), ["--profile"]),
        (("cueproof", "check", "tal"), ["talk.srt"]),
    ],
)
def test_bash_completes_commands_options_and_files(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    words: tuple[str, ...],
    expected: list[str],
) -> None:
    (tmp_path / "talk.srt").write_text("")
    (tmp_path / "completions").write_text(completions(capsys, "bash"))
    line = f"""
        source completions
        COMP_WORDS=({" ".join(words)}) COMP_CWORD={len(words) - 1}
        _shtab_cueproof
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(
        ["bash", "-c", line], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == expected


@pytest.mark.parametrize("shell", ["fish", "powershell", "tcsh", "zsh"])
def test_other_shells_get_every_command(capsys: pytest.CaptureFixture[str], shell: str) -> None:
    said = completions(capsys, shell)
    for command in ("check", "clean", "compare", "convert", "glossary", "lost", "report"):
        assert command in said
