from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from editor import __version__, formats
from editor.cli import main, without_window
from editor.core.document import Document
from editor.formats.versions import Versions
from tests.builders import cues

_ROOT = Path(__file__).resolve().parents[1]
_SPOKEN = ("Good evening, and thank you all for coming", "out on such a wet night. I was asked to")


@pytest.fixture
def looped(tmp_path: Path) -> Path:
    """Return a transcript: twelve times "you" on a beat, two cues of speech, and a tag."""
    lines = [f"[00:00:{at:02}.000 --> 00:00:{at + 2:02}.000]   you" for at in range(0, 24, 2)]
    lines += [
        f"[00:00:{at}.500 --> 00:00:{at + 3}.000]   {text}"
        for at, text in zip((30, 34), _SPOKEN, strict=False)
    ]
    lines.append("[00:00:50.000 --> 00:00:52.000]   [Music]")
    path = tmp_path / "talk.txt"
    path.write_text("\n" + "\n".join(lines) + "\n")
    return path


@pytest.fixture
def spoken(tmp_path: Path) -> Path:
    path = tmp_path / "spoken.srt"
    formats.write(Document(cues("1-3.5 " + _SPOKEN[0], "3.5-6 " + _SPOKEN[1])), path)
    return path


# -- check ---------------------------------------------------------------------------------


def test_check_tells_what_is_suspected_and_why(
    looped: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(looped)]) == 1
    out, err = capsys.readouterr()
    assert err == ""
    assert out.startswith(f"{looped}\n  whisper.cpp text · 15 cues · 00:00:52 · no recording")
    (row,) = [line for line in out.splitlines() if "“you” × 12" in line]
    assert row.split()[:3] == ["1–12", "00:00:00–00:00:24", "Loop"]
    assert "\x1b" not in out
    assert out.endswith("  2 findings: 1 hallucination, 1 tag.\n")


def test_check_ends_with_nothing_where_nothing_is_found(
    spoken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(spoken)]) == 0
    assert "Nothing found." in capsys.readouterr().out


def test_check_goes_on_after_a_file_that_cannot_be_read(
    looped: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "missing.srt"
    assert main(["check", str(missing), str(looped)]) == 2
    out, err = capsys.readouterr()
    assert "“you” × 12" in out
    assert err == f"cueproof: {missing}: there is no such file.\n"


@pytest.mark.parametrize("command", ["check", "clean", "convert", "lost", "report"])
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("missing.srt", None),
        ("folder", "folder"),
        ("empty.srt", b""),
        ("binary.srt", bytes(range(256)) * 8),
        ("diary.txt", b"Dear diary,\nnobody spoke.\n"),
    ],
)
def test_bad_input_is_one_sentence_and_status_2(
    command: str,
    name: str,
    content: bytes | str | None,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / name
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif content:
        path.mkdir()
    target = tmp_path / "out.srt"
    assert main([command, str(path), "-o", str(target)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"cueproof: {path}: ")
    assert err.count("\n") == 1
    assert command == "check" or not target.exists()


def test_json_has_the_shape_that_programs_rely_on(
    looped: Path, spoken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--format", "json", str(looped), str(spoken)]) == 1
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert list(found) == ["version", "files"]
    assert found["version"] == 1
    first, second = found["files"]
    assert list(first) == ["path", "format", "cues", "media", "media_ms", "findings"]
    assert (first["path"], first["format"], first["cues"]) == (str(looped), "whisper.cpp-text", 15)
    assert first["media_ms"] is None
    assert second["findings"] == []
    loop = first["findings"][0]
    assert list(loop) == [
        "kind",
        "category",
        "cues",
        "gap",
        "between",
        "start_ms",
        "end_ms",
        "confidence",
        "hint",
        "subject",
        "reason",
        "evidence",
        "fixes",
        "leaves",
        "keeps",
    ]
    assert (loop["kind"], loop["category"], loop["cues"]) == ("loop", "hallucination", [1, 12])
    assert (loop["between"], loop["start_ms"], loop["end_ms"]) == (None, 0, 24_000)
    assert "remove" in loop["fixes"]


def test_the_report_goes_to_a_file(
    looped: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "report.json"
    assert main(["check", str(looped), "--format", "json", "-o", str(target)]) == 1
    assert capsys.readouterr().out == ""
    assert json.loads(target.read_text("utf-8"))["files"][0]["cues"] == 15


def test_a_report_never_replaces_a_transcript(
    looped: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = looped.read_bytes()
    assert main(["check", str(looped), "-o", str(looped)]) == 2
    assert looped.read_bytes() == before
    assert "would replace what it is made from" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["check", "lost", "report"])
def test_a_report_never_replaces_the_recording(
    command: str, looped: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    media = tmp_path / "talk.mp3"
    media.write_bytes(b"somebody's own")
    assert main([command, str(looped), "--media", str(media), "-o", str(media)]) == 2
    assert media.read_bytes() == b"somebody's own"
    assert "Give it another name." in capsys.readouterr().err


# -- the recording -------------------------------------------------------------------------


@pytest.mark.parametrize("content", [None, b"", b"not a recording"])
def test_a_recording_that_was_named_must_be_one(
    looped: Path, tmp_path: Path, content: bytes | None, capsys: pytest.CaptureFixture[str]
) -> None:
    media = tmp_path / "other.mp3"
    if content is not None:
        media.write_bytes(content)
    assert main(["check", str(looped), "--media", str(media)]) == 2
    out, err = capsys.readouterr()
    assert "“you”" not in out
    assert err.startswith(f"cueproof: {media}: ")


def test_a_recording_belongs_to_one_transcript(
    looped: Path, spoken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(looped), str(spoken), "--media", "talk.mp3"]) == 2
    assert "one transcript" in capsys.readouterr().err


# -- clean ---------------------------------------------------------------------------------


def test_clean_removes_what_is_sure_and_says_so(
    looped: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "clean.srt"
    assert main(["clean", str(looped), "-o", str(target)]) == 0
    assert [cue.text for cue in formats.read(target).cues] == [*_SPOKEN, "[Music]"]
    out = capsys.readouterr().out
    assert out.startswith("Removed 00:00:00–00:00:24  12 cues  “you” × 12 (loop)\n")
    assert "at least 90% sure to be hallucination" in out
    assert "1 finding is left" in out
    assert out.endswith(f"Saved {target}.\n")


def test_clean_removes_tags_where_asked_to(looped: Path, tmp_path: Path) -> None:
    target = tmp_path / "clean.vtt"
    assert main(["clean", str(looped), "--remove", "hallucination, tag", "-o", str(target)]) == 0
    assert [cue.text for cue in formats.read(target).cues] == list(_SPOKEN)


def test_clean_leaves_alone_what_nobody_asked_for(
    looped: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "clean.srt"
    assert main(["clean", str(looped), "--remove", "tag", "-o", str(target)]) == 0
    assert len(formats.read(target).cues) == 14
    assert "sure to be tag" in capsys.readouterr().out


def test_clean_says_when_nothing_is_sure(
    spoken: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["clean", str(spoken), "-o", str(tmp_path / "clean.srt")]) == 0
    assert capsys.readouterr().out.startswith("No cue removed: ")
    assert (tmp_path / "clean.srt").read_bytes() == spoken.read_bytes()


@pytest.mark.parametrize(
    "command", ["check", "clean", "convert", "glossary", "lost", "reflow", "report", "spelling"]
)
@pytest.mark.parametrize("through", ["name", "link", "folder"])
def test_the_transcript_is_never_written_over(
    command: str, through: str, spoken: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = spoken
    if through == "link":
        target = tmp_path / "link.srt"
        os.link(spoken, target)
    if through == "folder":
        target = tmp_path / "." / "missing" / ".." / spoken.name
    before = spoken.read_bytes()
    assert main([command, str(spoken), "-o", str(target)]) == 2
    assert spoken.read_bytes() == before
    assert "Give it another name." in capsys.readouterr().err


def test_a_transcript_of_nothing_but_a_loop_is_not_saved_empty(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, target = tmp_path / "a.srt", tmp_path / "b.srt"
    formats.write(Document(cues(*(f"{at}-{at + 2} you" for at in range(0, 60, 2)))), path)
    assert main(["clean", str(path), "-o", str(target)]) == 2
    assert not target.exists()
    assert capsys.readouterr().err == (
        f"cueproof: {target}: no cue of a.srt would be left, so nothing was saved. Judge each place "
        "in the window, or have the recording transcribed again.\n"
    )


def test_clean_of_an_unknown_category_names_the_known(
    looped: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["clean", str(looped), "-o", "x.srt", "--remove", "timing"])
    assert caught.value.code == 2
    assert "choose from hallucination, tag" in capsys.readouterr().err


# -- convert, and what is not a command ----------------------------------------------------


def test_convert_saves_in_the_format_of_the_ending(
    looped: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "talk.vtt"
    assert main(["convert", str(looped), "-o", str(target)]) == 0
    assert capsys.readouterr().out == f"Saved {target}: 15 cues as WebVTT.\n"
    assert formats.read(target).cues == formats.read(looped).cues


def test_convert_to_an_unknown_ending(looped: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", str(looped), "-o", "talk.docx"]) == 2
    assert "Give it a name ending in .srt, .vtt," in capsys.readouterr().err


def test_convert_many_into_a_folder(
    looped: Path, spoken: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, missing = tmp_path / "captions" / "vtt", tmp_path / "missing.srt"
    paths = [str(looped), str(missing), str(spoken)]
    assert main(["convert", *paths, "-o", str(folder), "--to", "vtt"]) == 2
    out, err = capsys.readouterr()
    assert out == (
        f"Saved {folder / 'talk.vtt'}: 15 cues as WebVTT.\n"
        f"Saved {folder / 'spoken.vtt'}: 2 cues as WebVTT.\n"
    )
    assert err == f"cueproof: {missing}: there is no such file.\n"
    assert formats.read(folder / "talk.vtt").cues == formats.read(looped).cues
    assert main(["convert", str(spoken), "-o", str(folder), "--to", "markdown"]) == 0
    assert (folder / "spoken.md").exists()


@pytest.mark.parametrize(
    ("names", "to", "said"),
    [
        (["a.srt", "a.vtt"], ["--to", "vtt"], "would replace the transcript it is made from"),
        (["a.srt", "b/a.srt"], ["--to", "sbv"], "would both be saved here"),
        (["a.srt", "a.vtt"], [], "Say in which format with --to"),
        (["a.srt"], [], "Give it a name ending in"),
    ],
)
def test_convert_refuses_before_anything_is_written(
    names: list[str], to: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        formats.write(Document(cues("1-2 x")), tmp_path / name)
    before = sorted(tmp_path.rglob("*"))
    assert (
        main(["convert", *(str(tmp_path / name) for name in names), "-o", str(tmp_path), *to]) == 2
    )
    assert said in capsys.readouterr().err
    assert sorted(tmp_path.rglob("*")) == before


def test_convert_says_what_is_lost_and_takes_an_encoding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.vtt"
    path.write_bytes("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Zoë>Да\n".encode())
    target = tmp_path / "a.srt"
    assert main(["convert", str(path), "-o", str(target), "--speakers", "none"]) == 0
    assert capsys.readouterr().err == f"cueproof: {path}: The name of Zoë will be left out.\n"
    path.write_bytes("WEBVTT\n\n00:01.000 --> 00:02.000\nДа\n".encode("koi8-r"))
    assert main(["convert", str(path), "-o", str(target), "--encoding", "koi8-r"]) == 0
    assert formats.read(target).cues[0].text == "Да"
    assert main(["convert", str(path), "-o", str(target), "--encoding", "klingon"]) == 2


def test_what_was_mended_while_reading_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.srt"
    path.write_text("1\n00:00:05,000 --> 00:00:03,000\nback\n")
    assert main(["convert", str(path), "-o", str(tmp_path / "b.srt")]) == 0
    assert capsys.readouterr().err.startswith(f"cueproof: {path}: One cue did not end after")


def test_without_a_window_the_job_is_done_beside_nobodys_files(
    looped: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    for name in ("talk.cleaned.srt", "talk.cleaned-2.srt"):
        assert without_window(looped, None, "there is no display") == 0
        assert len(formats.read(folder / name).cues) == 3
    out = capsys.readouterr().out
    assert out.startswith("No window can be shown: there is no display. ")
    assert without_window(tmp_path / "missing", None, "there is no display") == 2


def test_without_a_window_and_any_folder_to_write_to_it_is_checked_and_said(tmp_path: Path) -> None:
    nowhere = (
        "import tempfile, editor.cli\n"
        f"tempfile.tempdir = {str(tmp_path / 'missing')!r}\n"
        "raise SystemExit(editor.cli.without_window(None, None, 'there is no display'))"
    )
    done = run("-c", nowhere)
    assert done.returncode == 2
    assert "There is no folder to save in" in done.stderr
    assert "Traceback" not in done.stderr
    assert "6 findings" in done.stdout


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=_ROOT,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def test_check_as_a_program_never_loads_qt(looped: Path) -> None:
    done = run("-X", "importtime", "-m", "editor", "check", looped)
    assert done.returncode == 1
    assert "editor.checks" in done.stderr
    for unwanted in ("PySide6", "shiboken6", "numpy", "pysrt", "sounddevice"):
        assert unwanted not in done.stderr


def test_names_and_texts_that_a_terminal_has_no_letters_for(tmp_path: Path) -> None:
    path = tmp_path / "日本.srt"
    lines = (f"{at}-{at + 2} ご視聴ありがとう" for at in range(0, 24, 2))
    formats.write(Document((*cues(*lines),)), path)
    done = run("-m", "editor", "check", path, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 1
    assert "\\u65e5\\u672c.srt" in done.stdout
    done = run("-m", "editor", "check", "--format", "json", path, PYTHONIOENCODING="ascii")
    assert json.loads(done.stdout)["files"][0]["path"] == str(path)


def test_who_reads_only_the_beginning_is_not_bothered(looped: Path) -> None:
    command = f"'{sys.executable}' -m editor check {' '.join([str(looped)] * 400)} | head -n 1"
    done = subprocess.run(
        ["sh", "-c", command], cwd=_ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stdout == f"{looped}\n"
    assert done.stderr == ""


def test_interrupted_is_told_by_the_status_alone(
    looped: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_: Path) -> Document:
        raise KeyboardInterrupt

    monkeypatch.setattr(formats, "read", interrupted)
    assert main(["check", str(looped)]) == 130
    assert capsys.readouterr() == ("", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
def test_a_full_disk_is_one_sentence(looped: Path) -> None:
    command = f"'{sys.executable}' -m editor check '{looped}' > /dev/full"
    done = subprocess.run(
        ["sh", "-c", command], cwd=_ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 2
    assert done.stderr.startswith("cueproof: The output cannot be written: no space")
    assert done.stderr.count("\n") == 1


def test_the_version_and_help() -> None:
    said = run("-m", "editor", "--version").stdout.splitlines()
    assert said[0] == f"Cueproof {__version__}"
    named = ["Cueproof", "Python", "Qt", "FFmpeg", "PortAudio"]
    assert [line.split()[0] for line in said] == named
    assert all(line.split()[1][0].isdigit() for line in said)
    for command in ([], ["check"], ["clean"], ["convert"], ["lost"]):
        done = run("-m", "editor", *command, "--help")
        assert done.returncode == 0
        assert done.stdout.startswith(" ".join(["usage: cueproof", *command]))


@pytest.mark.parametrize("command", ["check", "lost", "spelling", "glossary", "report"])
def test_what_a_report_replaces_is_kept_unless_it_is_such_a_report(
    command: str, looped: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "mine.txt"
    target.write_text("my precious work")
    for _ in range(2):
        assert main([command, str(looped), "-o", str(target)]) < 2
        assert target.read_text("utf-8") != "my precious work"
        target.write_bytes(target.read_bytes())
    (kept,) = Versions(target).listed()
    assert kept.path.read_text() == "my precious work"
    assert capsys.readouterr().err.count(str(kept.path)) == 1


@pytest.mark.parametrize("command", ["convert", "clean", "check", "lost"])
def test_what_was_saved_from_the_window_is_kept_by_commands(
    command: str, looped: Path, tmp_path: Path
) -> None:
    target = tmp_path / "mine.srt"
    target.write_text("an hour's work")
    Versions(target).wrote()
    assert main([command, str(looped), "-o", str(target)]) < 2
    assert target.read_text("utf-8") != "an hour's work"
    (kept,) = Versions(target).listed()
    assert kept.path.read_text() == "an hour's work"


def test_a_report_never_replaces_a_recording_that_nobody_named(
    looped: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recording = tmp_path / "other.mp3"
    recording.write_bytes(b"hours of sound")
    assert main(["check", str(looped), "-o", str(recording)]) == 2
    assert recording.read_bytes() == b"hours of sound"
    assert "a recording stands there already" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["convert", "clean"])
def test_what_a_command_replaces_is_kept(
    command: str, looped: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "mine.srt"
    target.write_text("my precious work")
    assert main([command, str(looped), "-o", str(target)]) == 0
    assert "00:00" in target.read_text("utf-8")
    (kept,) = Versions(target).listed()
    assert kept.path.read_text() == "my precious work"
    assert str(kept.path) in capsys.readouterr().err
