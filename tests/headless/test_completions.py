"""Completions, asked of the shell itself where it is there."""

from __future__ import annotations

import os
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


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not installed")
def test_bash_falls_back_to_files_where_no_command_fits(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "completions").write_text(completions(capsys, "bash"))
    done = subprocess.run(
        ["bash", "-c", "source completions; complete -p cueproof"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert " -o default " in done.stdout


@pytest.mark.skipif(not shutil.which("fish"), reason="fish is not installed")
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("cueproof compa", "compare"),
        ("cueproof tal", "talk.srt"),
        ("cueproof talk.srt tal", "talk.srt"),
        ("cueproof check tal", "talk.srt"),
    ],
)
def test_fish_completes_commands_and_files(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, line: str, expected: str
) -> None:
    (tmp_path / "talk.srt").write_text("")
    (tmp_path / "completions").write_text(completions(capsys, "fish"))
    done = subprocess.run(
        ["fish", "--no-config", "-c", f"source completions; complete -C '{line}'"],
        cwd=tmp_path,
        env={**os.environ, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert [one.split("\t")[0] for one in done.stdout.splitlines()] == [expected]


def test_zsh_completes_files_beside_the_commands_and_after_the_first(
    capsys: pytest.CaptureFixture[str],
) -> None:
    said = completions(capsys, "zsh")
    assert "_commands || _files\n" in said
    assert said.count("        *) _files ;;\n") == 1


def test_the_places_are_shown_as_they_are_to_be_typed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["completions", "--help"])
    said = capsys.readouterr().out
    assert "completions bash > ~/.local/share/bash-completion/completions/cueproof\n" in said
    assert said.count("mkdir -p ") == 3


@pytest.mark.parametrize("shell", ["fish", "powershell", "tcsh", "zsh"])
def test_other_shells_get_every_command(capsys: pytest.CaptureFixture[str], shell: str) -> None:
    said = completions(capsys, shell)
    for command in ("check", "clean", "compare", "convert", "glossary", "lost", "report"):
        assert command in said
