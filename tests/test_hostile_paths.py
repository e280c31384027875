"""What files are called and what they are: any name is told on one line, no pipe is waited for."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from editor import __main__ as program
from editor import formats, paths
from editor.core.errors import TranscriptLarge
from editor.core.text import printable

pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="Windows knows neither such names nor pipes"
)

NAMES = {
    "line break": "two\nlines",
    "colours": "red\x1b[31m\x07",
    "emoji": "talk 🎤👩‍👩‍👧",
    "quotes": "a'b\"c`d$(e)",
    "trailing dot": "talk.",
    "trailing space": "talk ",
    "leading dash": "-talk",
    "not UTF-8": os.fsdecode(b"caf\xe9\xff"),
    "right to left": "\u202etalk\u2066",
    "long": "x" * 240,
}
EVERY_NAME = pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
_SRT = "1\n00:00:01,000 --> 00:00:02,000\nGood evening.\n\n"


def cueproof(*words: str | Path, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "editor", *map(str, words)],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )


@EVERY_NAME
def test_any_name_is_read_saved_and_told_on_one_line(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.srt"
    path.write_text(_SRT)
    checked = cueproof("check", path, cwd=tmp_path)
    assert (checked.returncode, checked.stderr) == (0, b"")
    assert checked.stdout.count(b"\n") == 4
    bare = tmp_path / name
    shutil.copy(path, bare)
    assert cueproof("check", bare, cwd=tmp_path).returncode == 0
    target = tmp_path / f"{name}.vtt"
    saved = cueproof("convert", path, "-o", target, cwd=tmp_path)
    assert (saved.returncode, saved.stderr) == (0, b"")
    assert saved.stdout.count(b"\n") == 1
    assert b"\x1b" not in saved.stdout + checked.stdout
    assert formats.read(target).cues[0].text == "Good evening."


@EVERY_NAME
@pytest.mark.parametrize("ending", ["srt", "wav"])
def test_what_is_not_there_is_one_sentence_on_one_line(
    tmp_path: Path, name: str, ending: str
) -> None:
    path = tmp_path / f"{name}.{ending}"
    for words in (("check", path), (path,)):
        done = cueproof(*words, cwd=tmp_path)
        assert done.returncode == 2
        assert done.stdout == b""
        assert done.stderr.count(b"\n") == 1
        assert done.stderr.startswith(b"cueproof: ")
        assert b"\x1b" not in done.stderr
        assert b"there is no such file" in done.stderr


@pytest.mark.parametrize("length", [300, 4_096, 70_000])
def test_a_name_longer_than_any_file_has_is_refused(tmp_path: Path, length: int) -> None:
    path = "/".join([str(tmp_path), *(["x" * 200] * (length // 200)), "x" * 256 + ".srt"])
    for words in (("check", path), ("convert", path, "-o", "out.srt"), (path,)):
        done = cueproof(*words, cwd=tmp_path)
        assert done.returncode == 2
        assert done.stderr.count(b"\n") == 1


def test_a_path_of_four_thousand_characters_is_read_and_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path
    while len(str(folder)) < 3_700:
        folder = folder / ("x" * 200)
    folder.mkdir(parents=True)
    path = folder / ("y" * (4_080 - len(str(folder)) - 5) + ".srt")
    if len(path.name) > 255:
        path = folder / ("y" * 200) / "talk.srt"
        path.parent.mkdir()
    path.write_text(_SRT)
    assert len(str(path)) > 3_800
    monkeypatch.chdir(tmp_path)
    document = formats.read(path)
    assert formats.write(document, path).cues == document.cues
    assert cueproof("check", path, cwd=tmp_path).returncode == 0


def no_file(kind: str, path: Path) -> None:
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "socket":
        with socket.socket(socket.AF_UNIX) as bound:
            bound.bind(str(path))
    else:
        path.symlink_to(kind)


@pytest.mark.parametrize("name", ["t.srt", "t.wav", "t"])
@pytest.mark.parametrize("kind", ["fifo", "socket", "/dev/zero", "/dev/null"])
def test_what_is_no_ordinary_file_is_refused_at_once(tmp_path: Path, kind: str, name: str) -> None:
    path, transcript = tmp_path / name, tmp_path / "words.srt"
    no_file(kind, path)
    transcript.write_text(_SRT)
    refused = [("check", path), ("convert", path, "-o", "out.vtt"), (path,), (transcript, path)]
    refused += [("check", "--media", path, transcript)]
    for words in refused:
        done = cueproof(*words, cwd=tmp_path)
        assert done.returncode == 2, words
        assert done.stderr.count(b"\n") == 1
        assert b"not an ordinary file" in done.stderr


def large_transcript(path: Path) -> None:
    """Write a transcript of 101 MB of which hardly anything takes room on the disk."""
    with path.open("wb") as file:
        file.write(_SRT.encode() * 2_000)
        file.truncate(101 * 1024 * 1024)


@pytest.mark.parametrize("words", ["check", "clean -o out.srt", "convert -o out.vtt", "lost"])
def test_a_large_transcript_is_read_only_when_told_to(
    tmp_path: Path, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "large.srt"
    large_transcript(path)
    command = words.replace("out.", f"{tmp_path}/out.").split()
    assert program.main([*command, "--", str(path)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.endswith(
        "takes long to read, and much memory. Say --large to read it all the same.\n"
    )
    assert err.count("\n") == 1
    assert sorted(each.name for each in tmp_path.glob("out*")) == []
    if command == ["check"]:
        assert program.main(["check", "--large", str(path)]) in (0, 1)
        assert "2,000 cues" in capsys.readouterr().out


def test_only_what_is_large_and_can_be_read_is_asked_about(tmp_path: Path) -> None:
    path = tmp_path / "large.srt"
    large_transcript(path)
    with pytest.raises(TranscriptLarge, match="with 101 MB"):
        formats.refuse_large(path)
    formats.refuse_large(paths.sample()[0])
    formats.refuse_large(tmp_path / "none.srt")
    formats.refuse_large(Path("\0"))
    with path.open("ab") as file:
        file.truncate(300 * 1024 * 1024)
    formats.refuse_large(path)  # too large to be asked about
    shutil.rmtree(tmp_path)


def test_a_terminal_is_told_nothing_but_letters() -> None:
    assert printable("a\nb\x1b[2Jc\u2028d\x9be") == "a\\nb\\x1b[2Jc\\u2028d\\x9be"
    assert printable("Grüße, 你好 👩‍👧") == "Grüße, 你好 👩‍👧"
